// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartpicture.h"

#include "widgets/charts/pictureblocks.h"
#include "widgets/charts/rangeplottable.h"

#include <qcustomplot.h>

#include <cmath>

namespace Widgets {

namespace {

constexpr int margin = 20; ///< Around the picture.
constexpr int topMargin = 16;

void prepareAxisRect(QCustomPlot &plot)
{
    QCPAxisRect &rect = *plot.axisRect();
    rect.setAutoMargins(QCP::msNone);
    rect.setBackgroundScaled(false);
    QCPAxis &values = *plot.xAxis;
    values.setTickLengthIn(0);
    values.setTickLengthOut(0);
    values.setTickPen(Qt::NoPen);
    values.setSubTickPen(Qt::NoPen);
    values.setSubTicks(false);
    values.setTickLabelPadding(6);
    values.grid()->setSubGridVisible(false);
    values.grid()->setZeroLinePen(Qt::NoPen);
    plot.yAxis->setVisible(false);
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->grid()->setVisible(false);
}

} // namespace

ChartPicture::ChartPicture(QCustomPlot &plot)
    : m_plot(plot), m_title(new TextBlock(&plot)), m_subtitle(new TextBlock(&plot)),
      m_rows(nullptr), m_key(new KeyRow(&plot)), m_note(new TextBlock(&plot)),
      m_source(new TextBlock(&plot))
{
    prepareAxisRect(plot);
    m_rows = new RangePlottable(plot.xAxis, plot.yAxis);
    // Marks stand above the grid and the axis' labels alike.
    m_rows->setLayer(QStringLiteral("main"));
    QCPLayoutGrid &grid = *plot.plotLayout();
    grid.setRowSpacing(0);
    grid.setMargins({margin, topMargin, margin, margin - 6});
    grid.insertRow(0);
    grid.insertRow(0);
    grid.addElement(0, 0, m_title);
    grid.addElement(1, 0, m_subtitle);
    // The axis rectangle is in row 2 now.
    grid.addElement(3, 0, m_key);
    grid.addElement(4, 0, m_note);
    grid.addElement(5, 0, m_source);
}

void ChartPicture::setContent(const Briefings::ChartData &data, const ChartStyle &style)
{
    m_data = data;
    m_style = style;
    const ThemeColors &colors = style.colors;
    m_title->setContent(data.title, style.title, colors.text);
    m_subtitle->setContent(data.subtitle, style.subtitle, colors.mutedText);
    m_key->setContent(data, style);
    m_note->setContent(data.note, style.source, colors.mutedText);
    m_source->setContent(data.source, style.source, colors.mutedText);
    m_plot.setBackground(colors.paper);
    QCPAxis &axis = *m_plot.xAxis;
    axis.setScaleType(data.axis.scale == Briefings::ChartScale::Log ? QCPAxis::stLogarithmic
                                                                    : QCPAxis::stLinear);
    axis.setRange(data.axis.range.low, data.axis.range.high);
    axis.setTickLabelFont(style.tick);
    axis.setTickLabelColor(colors.mutedText);
    axis.setBasePen(Qt::NoPen);
    axis.grid()->setPen(QPen(blended(colors.line, colors.paper, 0.8), 1));
}

QSize ChartPicture::layOut(int width, int height)
{
    const int inner = std::max(160, width - 2 * margin);
    m_title->fitTo(inner, 4);
    m_subtitle->fitTo(inner, 12);
    m_key->fitTo(inner, 6);
    m_note->fitTo(inner, 4);
    m_source->fitTo(inner, 0);
    const int axisLabels =
        static_cast<int>(std::ceil(QFontMetricsF(m_style.tick).lineSpacing())) + 18;
    int around = topMargin + margin - 6 + axisLabels;
    for (const QCPLayoutElement *block :
         {static_cast<QCPLayoutElement *>(m_title), static_cast<QCPLayoutElement *>(m_subtitle),
          static_cast<QCPLayoutElement *>(m_key), static_cast<QCPLayoutElement *>(m_note),
          static_cast<QCPLayoutElement *>(m_source)}) {
        around += block->minimumSize().height();
    }
    ChartGeometry geometry = layoutChart(m_data, m_style, inner, height - around);
    const int rows = static_cast<int>(std::ceil(geometry.height));
    QCPAxisRect &rect = *m_plot.axisRect();
    rect.setMargins({static_cast<int>(geometry.axisLeft), 0,
                     inner - static_cast<int>(geometry.axisRight), axisLabels});
    rect.setMinimumSize(0, rows + axisLabels);
    rect.setMaximumSize(QWIDGETSIZE_MAX, rows + axisLabels);
    m_plot.yAxis->setRange(0, rows);
    setTicks(geometry);
    m_rows->setContent(m_data, std::move(geometry), m_style);
    return {std::max(width, inner + 2 * margin), around + rows};
}

void ChartPicture::setTicks(const ChartGeometry &geometry)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const Briefings::ChartTick &tick : geometry.ticks) {
        ticker->addTick(tick.value, tick.label);
    }
    m_plot.xAxis->setTicker(ticker);
}

void ChartPicture::setMarkedRows(int selected, int focused)
{
    m_rows->setMarkedRows(selected, focused);
}

const ChartGeometry &ChartPicture::geometry() const { return m_rows->geometry(); }

QRect ChartPicture::plotRect() const
{
    const QRect axis = m_plot.axisRect()->rect();
    const int left = axis.left() - static_cast<int>(geometry().axisLeft);
    return {left, axis.top(), static_cast<int>(geometry().width), axis.height()};
}

QStringList ChartPicture::texts() const
{
    return m_title->lines() + m_subtitle->lines() + m_key->texts() + m_note->lines()
           + m_source->lines();
}

} // namespace Widgets
