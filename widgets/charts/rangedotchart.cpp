// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rangedotchart.h"

#include "widgets/charts/chartpicture.h"
#include "widgets/charts/chartstyle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <qcustomplot.h>

#include <algorithm>

namespace Widgets {

using Briefings::ChartData;
using Briefings::ChartRow;
using Briefings::FigureId;

class RangeDotChart::Private
{
public:
    explicit Private(QWidget *parent) : plot(new QCustomPlot(parent)), picture(*plot) { }

    [[nodiscard]] int rowOf(const FigureId &figure) const
    {
        const auto found = std::ranges::find(data.rows, figure, &ChartRow::figure);
        return found == data.rows.end() ? -1 : static_cast<int>(found - data.rows.begin());
    }
    [[nodiscard]] int rowAt(const QPointF &position) const
    {
        const QPointF inPlot = position - picture.plotRect().topLeft();
        const auto &rows = picture.geometry().rows;
        const auto found = std::ranges::find_if(
            rows, [&inPlot](const RowGeometry &row) { return row.band.contains(inPlot); });
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }
    [[nodiscard]] QRectF rectOf(const FigureId &figure, QRectF RowGeometry::*rect) const
    {
        const int row = rowOf(figure);
        if (row < 0 || static_cast<size_t>(row) >= picture.geometry().rows.size()) {
            return {};
        }
        return (picture.geometry().rows[static_cast<size_t>(row)].*rect)
            .translated(picture.plotRect().topLeft());
    }

    QCustomPlot *plot;
    ChartPicture picture;
    ChartData data;
    int selected = -1;
};

RangeDotChart::RangeDotChart(QWidget *parent)
    : QScrollArea(parent), d(std::make_unique<Private>(this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(d->plot);
    d->plot->setFocusPolicy(Qt::NoFocus);
    d->plot->setNoAntialiasingOnDrag(false);
    d->plot->installEventFilter(this);
    restyle();
}

RangeDotChart::~RangeDotChart() = default;

void RangeDotChart::setData(const ChartData &chart)
{
    const FigureId selected = selectedFigure();
    d->data = chart;
    d->selected = d->rowOf(selected);
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.alternativeText);
    restyle();
}

const ChartData &RangeDotChart::chartData() const { return d->data; }

void RangeDotChart::setSelectedFigure(const FigureId &figure)
{
    const int row = d->rowOf(figure);
    if (row == d->selected) {
        return;
    }
    d->selected = row;
    describeSelected();
    updateMarks();
}

FigureId RangeDotChart::selectedFigure() const
{
    return d->selected < 0 ? FigureId() : d->data.rows[static_cast<size_t>(d->selected)].figure;
}

QRectF RangeDotChart::markRect(const FigureId &figure) const
{
    return d->rectOf(figure, &RowGeometry::mark);
}

QRectF RangeDotChart::valueRect(const FigureId &figure) const
{
    return d->rectOf(figure, &RowGeometry::value);
}

QRectF RangeDotChart::labelRect(const FigureId &figure) const
{
    const QRectF label = d->rectOf(figure, &RowGeometry::label);
    return label.united(d->rectOf(figure, &RowGeometry::subLabel));
}

double RangeDotChart::xOf(double value) const { return d->plot->xAxis->coordToPixel(value); }

QStringList RangeDotChart::pictureTexts() const { return d->picture.texts(); }

QSize RangeDotChart::pictureSize() const { return d->plot->size(); }

void RangeDotChart::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void RangeDotChart::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange) {
        restyle();
    }
}

void RangeDotChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(d->data.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        selectRow(std::min(d->selected + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        selectRow(std::max(d->selected - 1, std::min(0, last)));
        break;
    case Qt::Key_Home:
        selectRow(std::min(0, last));
        break;
    case Qt::Key_End:
        selectRow(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->selected >= 0) {
            Q_EMIT figureActivated(selectedFigure());
        }
        break;
    default:
        QScrollArea::keyPressEvent(event);
        break;
    }
}

void RangeDotChart::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    updateMarks();
}

void RangeDotChart::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    updateMarks();
}

bool RangeDotChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->plot && pictureEvent(*event)) {
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

bool RangeDotChart::pictureEvent(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto &mouse = static_cast<QMouseEvent &>(event);
        const int row = mouse.button() == Qt::LeftButton ? d->rowAt(mouse.position()) : -1;
        if (row < 0) {
            return false;
        }
        setFocus(Qt::MouseFocusReason);
        selectRow(row);
        if (event.type() == QEvent::MouseButtonDblClick) {
            Q_EMIT figureActivated(selectedFigure());
        }
        return true;
    }
    case QEvent::ToolTip: {
        const auto &help = static_cast<QHelpEvent &>(event);
        const int row = d->rowAt(help.pos());
        if (row < 0) {
            QToolTip::hideText();
        } else {
            // Tool tips guess whether they are markup. A zero-width space in front keeps plain what
            // looks like a tag.
            QToolTip::showText(help.globalPos(),
                               QChar(0x200B) + d->data.rows[static_cast<size_t>(row)].sentence,
                               d->plot);
        }
        return true;
    }
    case QEvent::Wheel:
        // The plot would take the wheel; the page scrolls instead.
        wheelEvent(static_cast<QWheelEvent *>(&event));
        return true;
    default:
        return false;
    }
}

void RangeDotChart::layOut()
{
    const QSize size = d->picture.layOut(viewport()->width(), viewport()->height());
    d->plot->setFixedSize(size);
    updateMarks();
}

void RangeDotChart::restyle()
{
    const ThemeColors &colors = themeColors(palette());
    QPalette paper = viewport()->palette();
    paper.setColor(QPalette::Window, colors.paper);
    viewport()->setPalette(paper);
    viewport()->setAutoFillBackground(true);
    d->picture.setContent(d->data, makeChartStyle(colors));
    layOut();
}

void RangeDotChart::updateMarks()
{
    d->picture.setMarkedRows(d->selected, hasFocus() ? d->selected : -1);
    d->plot->replot(QCustomPlot::rpQueuedReplot);
    const QRectF mark = markRect(selectedFigure());
    if (!mark.isNull()) {
        ensureVisible(viewport()->width() / 2, static_cast<int>(mark.center().y()), 0, 40);
    }
}

void RangeDotChart::selectRow(int row)
{
    if (row < 0 || row == d->selected) {
        return;
    }
    d->selected = row;
    describeSelected();
    updateMarks();
    Q_EMIT figureSelected(selectedFigure());
}

void RangeDotChart::describeSelected()
{
    // A screen reader speaks the mark; without one it has the whole chart.
    setAccessibleDescription(d->selected < 0
                                 ? d->data.alternativeText
                                 : d->data.rows[static_cast<size_t>(d->selected)].sentence);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Widgets
