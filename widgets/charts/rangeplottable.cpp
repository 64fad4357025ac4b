// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rangeplottable.h"

#include <cmath>
#include <utility>

namespace Widgets {

using Briefings::ChartRow;

namespace {

constexpr double barHeight = 8;

/// What was said in words only: a faded, dashed bar. Blended with the paper, since a transparent
/// color turns solid in some exports.
void drawVerbalBar(QPainter &painter, const ThemeColors &colors, const QColor &color,
                   const QRectF &bar)
{
    painter.setPen(QPen(blended(color, colors.paper, 0.75), 1.4, Qt::DashLine));
    painter.setBrush(blended(color, colors.paper, 0.18));
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
}

/// The head of an arrow at the end that the document leaves open.
void drawArrowHead(QPainter &painter, const QPen &pen, const RowGeometry &row, bool toTheRight)
{
    const double tip = toTheRight ? row.high : row.low;
    const double back = toTheRight ? -7 : 7;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{QPointF(tip + back, row.y - 6), QPointF(tip, row.y),
                                   QPointF(tip + back, row.y + 6)});
}

void drawLines(QPainter &painter, const QStringList &lines, const QFont &font, const QRectF &rect)
{
    painter.setFont(font);
    const double height = QFontMetricsF(font).lineSpacing();
    double top = rect.top();
    for (const QString &line : lines) {
        painter.drawText(QRectF(rect.left(), top, rect.width(), height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                         line);
        top += height;
    }
}

} // namespace

RangePlottable::RangePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void RangePlottable::setContent(Briefings::ChartData data, ChartGeometry geometry, ChartStyle style)
{
    m_data = std::move(data);
    m_geometry = std::move(geometry);
    m_style = std::move(style);
}

void RangePlottable::setMarkedRows(int selected, int focused)
{
    m_selected = selected;
    m_focused = focused;
}

double RangePlottable::selectTest(const QPointF &pos, bool onlySelectable, QVariant *details) const
{
    // Rows are hit by the widget, which also serves the keyboard.
    Q_UNUSED(pos)
    Q_UNUSED(onlySelectable)
    Q_UNUSED(details)
    return -1;
}

QCPRange RangePlottable::getKeyRange(bool &found, QCP::SignDomain domain) const
{
    Q_UNUSED(domain)
    found = !m_data.rows.empty();
    return {m_data.axis.range.low, m_data.axis.range.high};
}

QCPRange RangePlottable::getValueRange(bool &found, QCP::SignDomain domain,
                                       const QCPRange &inKeyRange) const
{
    Q_UNUSED(domain)
    Q_UNUSED(inKeyRange)
    found = !m_data.rows.empty();
    return {0, m_geometry.height};
}

QRect RangePlottable::clipRect() const
{
    // Labels stand beside the axis rectangle.
    return mParentPlot->viewport();
}

void RangePlottable::draw(QCPPainter *painter)
{
    painter->save();
    // The axis rectangle has no left margin of its own: its left edge is the first axis pixel.
    painter->translate(mKeyAxis->axisRect()->left() - m_geometry.axisLeft,
                       mKeyAxis->axisRect()->top());
    for (size_t i = 0; i < m_geometry.rows.size(); ++i) {
        const RowGeometry &row = m_geometry.rows[i];
        if (static_cast<int>(i) == m_selected) {
            painter->setAntialiasing(true);
            painter->setPen(Qt::NoPen);
            painter->setBrush(selectedBand());
            painter->drawRoundedRect(row.band.adjusted(0, 1, 0, -1), 6, 6);
        }
        if (static_cast<int>(i) == m_focused) {
            painter->setAntialiasing(true);
            painter->setPen(QPen(m_style.colors.accent, 1.4));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.band.adjusted(1, 2, -1, -2), 6, 6);
        }
        drawLabels(*painter, row);
        drawValue(*painter, row,
                  static_cast<int>(i) == m_selected ? selectedBand() : m_style.colors.paper);
        drawMark(*painter, row, m_data.rows[i]);
        if (static_cast<int>(i) == m_selected) {
            painter->setAntialiasing(true);
            painter->setPen(QPen(m_style.colors.text, 1.8));
            painter->setBrush(Qt::NoBrush);
            const double radius = row.mark.height() / 2 + 2;
            painter->drawRoundedRect(row.mark.adjusted(-2, -2, 2, 2), radius, radius);
        }
    }
    painter->restore();
}

void RangePlottable::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    // The key is a row of its own below the chart, so that it never covers data.
    Q_UNUSED(painter)
    Q_UNUSED(rect)
}

void RangePlottable::drawLabels(QCPPainter &painter, const RowGeometry &row) const
{
    painter.setPen(m_style.colors.text);
    drawLines(painter, row.labelLines, m_style.label, row.label);
    painter.setPen(m_style.colors.mutedText);
    drawLines(painter, row.subLabelLines, m_style.subLabel, row.subLabel);
}

QColor RangePlottable::selectedBand() const
{
    return blended(m_style.colors.accent, m_style.colors.paper, 0.10);
}

void RangePlottable::drawValue(QCPPainter &painter, const RowGeometry &row,
                               const QColor &background) const
{
    // Grid lines must not cross the digits.
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRect(row.value.adjusted(-3, 1, row.errorSign ? 26 : 3, -1));
    painter.setPen(m_style.colors.text);
    painter.setFont(m_style.value);
    painter.drawText(row.value,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                     row.valueText);
    if (row.errorSign) {
        painter.setAntialiasing(true);
        drawErrorSign(painter, m_style.colors, *row.errorSign, 15);
    }
}

void RangePlottable::drawOpenEnd(QCPPainter &painter, const RowGeometry &row,
                                 const ChartRow &data) const
{
    const bool toTheRight = std::isinf(data.said.high);
    const double tip = toTheRight ? row.high : row.low;
    const double start = row.stated.value_or(toTheRight ? row.low : row.high);
    const QPen pen(basisColor(m_style.colors, data.basis), 2, Qt::SolidLine, Qt::RoundCap,
                   Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawLine(QPointF(start, row.y), QPointF(tip, row.y));
    drawArrowHead(painter, pen, row, toTheRight);
    drawBasisMark(painter, m_style.colors, data.basis, {start, row.y}, markSize - 2);
}

void RangePlottable::drawMark(QCPPainter &painter, const RowGeometry &row,
                              const ChartRow &data) const
{
    const ThemeColors &colors = m_style.colors;
    const QColor color = basisColor(colors, data.basis);
    const QRectF bar(row.low, row.y - barHeight / 2, std::max(1.0, row.high - row.low), barHeight);
    painter.setAntialiasing(true);
    if (data.isVerbal()) {
        drawVerbalBar(painter, colors, color, bar);
        if (!data.said.isBounded()) {
            drawArrowHead(painter,
                          QPen(blended(color, colors.paper, 0.75), 1.6, Qt::SolidLine, Qt::RoundCap,
                               Qt::RoundJoin),
                          row, std::isinf(data.said.high));
        }
        // No number was said, so the sign of the basis stands beside the row, not on the axis.
        drawBasisMark(painter, colors, data.basis,
                      {m_geometry.axisLeft - 11, row.band.center().y()}, 9);
        return;
    }
    if (!data.said.isBounded()) {
        drawOpenEnd(painter, row, data);
        return;
    }
    if (data.said.low < data.said.high) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(color, colors.paper, 0.55));
        painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
        // Both ends were said; they carry the sign of the basis.
        drawBasisMark(painter, colors, data.basis, {row.low, row.y}, 9);
        drawBasisMark(painter, colors, data.basis, {row.high, row.y}, 9);
    } else {
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(row.roundingLow, row.y), QPointF(row.roundingHigh, row.y));
        painter.drawLine(QPointF(row.roundingLow, row.y - 4), QPointF(row.roundingLow, row.y + 4));
        painter.drawLine(QPointF(row.roundingHigh, row.y - 4),
                         QPointF(row.roundingHigh, row.y + 4));
    }
    if (row.stated) {
        drawBasisMark(painter, colors, data.basis, {*row.stated, row.y}, markSize);
    }
}

} // namespace Widgets
