// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartview.h"

#include "widgets/charts/chartcanvas.h"
#include "widgets/charts/chartlayout.h"
#include "widgets/charts/chartviewaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Widgets {

using Briefings::ChartScene;
using Briefings::FigureId;

class ChartView::Private
{
public:
    explicit Private(QWidget *parent) : canvas(new ChartCanvas(parent)) { }

    [[nodiscard]] const std::vector<MarkGeometry> &marks() const { return geometry.marks; }
    [[nodiscard]] int markOf(const FigureId &figure) const
    {
        const auto found = std::ranges::find(marks(), figure, &MarkGeometry::figure);
        return figure.isNull() || found == marks().end()
                   ? -1
                   : static_cast<int>(found - marks().begin());
    }
    /// The smallest mark there, since a row may hold several.
    [[nodiscard]] int markAt(const QPointF &position) const
    {
        int best = -1;
        double smallest = 0;
        for (size_t i = 0; i < marks().size(); ++i) {
            const QRectF &band = marks()[i].band;
            const double size = band.width() * band.height();
            if (band.contains(position) && (best < 0 || size < smallest)) {
                best = static_cast<int>(i);
                smallest = size;
            }
        }
        return best;
    }

    ChartCanvas *canvas;
    ChartScene scene;
    ChartStyle style;
    ChartGeometry geometry;
    int selected = -1;
};

ChartView::ChartView(QWidget *parent) : QScrollArea(parent), d(std::make_unique<Private>(this))
{
    installChartAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(d->canvas);
    d->canvas->installEventFilter(this);
    restyle();
}

ChartView::~ChartView() = default;

void ChartView::setScene(const ChartScene &scene)
{
    const FigureId selected = selectedFigure();
    d->scene = scene;
    setAccessibleName(scene.title);
    setAccessibleDescription(scene.alternativeText);
    restyle();
    d->selected = d->markOf(selected);
    updateMarks();
}

const ChartScene &ChartView::scene() const { return d->scene; }

bool ChartView::shows(const FigureId &figure) const { return d->markOf(figure) >= 0; }

void ChartView::setSelectedFigure(const FigureId &figure)
{
    const int mark = d->markOf(figure);
    if (mark != d->selected) {
        setSelectedMark(mark);
    }
}

FigureId ChartView::selectedFigure() const
{
    return d->selected < 0 ? FigureId() : d->marks()[static_cast<size_t>(d->selected)].figure;
}

int ChartView::selectedMark() const { return d->selected; }

const ChartGeometry &ChartView::geometry() const { return d->geometry; }

QRectF ChartView::markRect(const FigureId &figure) const
{
    const int mark = d->markOf(figure);
    return mark < 0 ? QRectF() : d->marks()[static_cast<size_t>(mark)].rect;
}

QStringList ChartView::pictureTexts() const
{
    QStringList texts;
    for (const ChartText &text : d->geometry.texts) {
        texts.append(text.lines);
    }
    return texts;
}

QSize ChartView::pictureSize() const { return d->canvas->size(); }

void ChartView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange) {
        restyle();
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(d->marks().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        chooseMark(std::min(d->selected + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        chooseMark(std::max(d->selected - 1, std::min(0, last)));
        break;
    case Qt::Key_Home:
        chooseMark(std::min(0, last));
        break;
    case Qt::Key_End:
        chooseMark(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        break;
    default:
        QScrollArea::keyPressEvent(event);
        break;
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    updateMarks();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    updateMarks();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->canvas && pictureEvent(*event)) {
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

bool ChartView::pictureEvent(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto &mouse = static_cast<QMouseEvent &>(event);
        const int mark = mouse.button() == Qt::LeftButton ? d->markAt(mouse.position()) : -1;
        if (mark < 0) {
            return false;
        }
        setFocus(Qt::MouseFocusReason);
        chooseMark(mark);
        if (event.type() == QEvent::MouseButtonDblClick) {
            activate();
        }
        return true;
    }
    case QEvent::ToolTip: {
        const auto &help = static_cast<QHelpEvent &>(event);
        const int mark = d->markAt(help.pos());
        if (mark < 0) {
            QToolTip::hideText();
        } else {
            // Tool tips guess whether they are markup. A zero-width space in front keeps plain what
            // looks like a tag.
            QToolTip::showText(help.globalPos(),
                               QChar(0x200B) + d->marks()[static_cast<size_t>(mark)].sentence,
                               d->canvas);
        }
        return true;
    }
    case QEvent::Wheel:
        // The canvas would take the wheel; the page scrolls instead.
        wheelEvent(static_cast<QWheelEvent *>(&event));
        return true;
    default:
        return false;
    }
}

void ChartView::layOut()
{
    d->geometry = layoutChart(d->scene, d->style, viewport()->size());
    d->canvas->setFixedSize(d->geometry.size.toSize());
    d->canvas->setContent(d->geometry, d->style);
    updateMarks();
}

void ChartView::restyle()
{
    const ThemeColors &colors = themeColors(palette());
    QPalette paper = viewport()->palette();
    paper.setColor(QPalette::Window, colors.paper);
    viewport()->setPalette(paper);
    viewport()->setAutoFillBackground(true);
    d->style = makeChartStyle(colors);
    d->style.palette = d->scene.palette;
    layOut();
}

void ChartView::updateMarks()
{
    d->canvas->setEmphasis({d->selected, hasFocus() ? d->selected : -1});
    if (d->selected >= 0 && static_cast<size_t>(d->selected) < d->marks().size()) {
        const QRectF &mark = d->marks()[static_cast<size_t>(d->selected)].rect;
        ensureVisible(viewport()->width() / 2, static_cast<int>(mark.center().y()), 0, 40);
    }
}

void ChartView::chooseMark(int mark)
{
    if (mark < 0 || mark == d->selected) {
        return;
    }
    setSelectedMark(mark);
    if (!selectedFigure().isNull()) {
        Q_EMIT figureSelected(selectedFigure());
    }
}

void ChartView::activate()
{
    if (!selectedFigure().isNull()) {
        Q_EMIT figureActivated(selectedFigure());
    }
}

void ChartView::setSelectedMark(int mark)
{
    d->selected = mark;
    // A screen reader speaks the mark; without one it has the whole chart.
    setAccessibleDescription(mark < 0 ? d->scene.alternativeText
                                      : d->marks()[static_cast<size_t>(mark)].sentence);
    updateMarks();
    if (hasFocus()) {
        QAccessibleEvent description(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&description);
        if (mark >= 0) {
            QAccessibleEvent focus(this, QAccessible::Focus);
            focus.setChild(mark);
            QAccessible::updateAccessibility(&focus);
        }
    }
}

} // namespace Widgets
