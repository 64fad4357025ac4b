// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinecanvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

// What mouse and keyboard do on a timeline.
namespace Widgets {

namespace {

constexpr double keyZoom = 1.4;
constexpr double keyPan = 0.15;
constexpr double pagePan = 0.8;
/// Rows are nearer to the hand than days: a row counts as so many of its heights.
constexpr double rowWeight = 3;

} // namespace

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handlePanningKey(*event)) {
        return;
    }
    const bool hasControl = (event->modifiers() & Qt::ControlModifier) != 0;
    const auto &current = m_emphasis.current;
    switch (event->key()) {
    case Qt::Key_Left:
        walkTime(-1);
        break;
    case Qt::Key_Right:
        walkTime(1);
        break;
    case Qt::Key_Up:
        walkLanes(-1);
        break;
    case Qt::Key_Down:
        walkLanes(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current && hasControl) {
            Q_EMIT itemOpened(m_scene.entry(*current).item);
        } else if (current) {
            Q_EMIT evidenceAsked(m_scene.entry(*current).item);
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        setFit(Fit::All);
        break;
    case Qt::Key_B:
        setFit(Fit::Busiest);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    }
}

bool TimelineCanvas::handlePanningKey(const QKeyEvent &event)
{
    const bool hasShift = (event.modifiers() & Qt::ShiftModifier) != 0;
    const bool hasControl = (event.modifiers() & Qt::ControlModifier) != 0;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isLeft = event.key() == Qt::Key_Left;
        if (hasControl) {
            isLeft ? showEarlier() : showLater();
        } else if (hasShift) {
            panBy((isLeft ? -keyPan : keyPan) * m_scene.plotWidth());
        }
        return hasControl || hasShift;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (hasShift) {
            verticalScrollBar()->triggerAction(event.key() == Qt::Key_Up
                                                   ? QScrollBar::SliderSingleStepSub
                                                   : QScrollBar::SliderSingleStepAdd);
        }
        return hasShift;
    case Qt::Key_PageUp:
        panBy(-pagePan * m_scene.plotWidth());
        return true;
    case Qt::Key_PageDown:
        panBy(pagePan * m_scene.plotWidth());
        return true;
    default:
        return false;
    }
}

std::optional<Occurrence> TimelineCanvas::firstInView() const
{
    // One that begins in view, rather than one that has lasted for long.
    const std::vector<Occurrence> all = m_scene.occurrences();
    const auto found = std::ranges::find_if(all, [this](const Occurrence &what) {
        const double day = static_cast<double>(m_scene.entry(what).span->first);
        return day >= m_scene.view().first && day < m_scene.view().last();
    });
    if (found != all.end()) {
        return *found;
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
}

void TimelineCanvas::setCurrent(const std::optional<Occurrence> &what)
{
    if (!what) {
        return;
    }
    m_emphasis.current = what;
    const Briefings::ItemId item = m_scene.entry(*what).item;
    if (item == m_emphasis.selected) {
        reveal(*what);
        tellAccessibility();
        viewport()->update();
    } else {
        Q_EMIT itemSelected(item);
    }
}

void TimelineCanvas::choose(const Occurrence &what) { setCurrent(what); }

void TimelineCanvas::walkTime(int step)
{
    if (!m_emphasis.current) {
        setCurrent(firstInView());
        return;
    }
    std::vector<Occurrence> lane = m_scene.occurrences();
    std::erase_if(lane,
                  [this](const Occurrence &what) { return what.lane != m_emphasis.current->lane; });
    const auto at = std::ranges::find(lane, *m_emphasis.current);
    if (step < 0 && at != lane.begin()) {
        setCurrent(*std::prev(at));
    } else if (step > 0 && at != lane.end() && std::next(at) != lane.end()) {
        setCurrent(*std::next(at));
    }
}

void TimelineCanvas::walkLanes(int step)
{
    if (!m_emphasis.current) {
        setCurrent(firstInView());
        return;
    }
    if (m_scene.laneCount() <= 1 && !m_emphasis.current->isDocument) {
        walkRows(step);
        return;
    }
    const auto anchorOf = [this](const Occurrence &what) {
        return m_scene.entry(what).span->anchor();
    };
    const std::vector<Occurrence> all = m_scene.occurrences();
    for (int lane = m_emphasis.current->lane + step; lane >= 0 && lane <= m_scene.laneCount();
         lane += step) {
        std::optional<Occurrence> nearest;
        for (const Occurrence &what : all) {
            const auto distance = [&](const Occurrence &of) {
                return std::abs(anchorOf(of) - anchorOf(*m_emphasis.current));
            };
            if (what.lane == lane && (!nearest || distance(what) < distance(*nearest))) {
                nearest = what;
            }
        }
        if (nearest) {
            setCurrent(nearest);
            return;
        }
    }
}

void TimelineCanvas::walkRows(int step)
{
    const QRectF from = markRect(*m_emphasis.current);
    std::optional<Occurrence> nearest;
    double least = 0;
    for (const TimelineMark &mark : m_scene.marks()) {
        const QRectF to = markRect(mark.what);
        const double down = (to.center().y() - from.center().y()) * step;
        if (down < m_scene.style().rowHeight / 2) {
            continue;
        }
        const double across = std::max({0.0, to.left() - from.right(), from.left() - to.right()});
        const double distance = across + down * rowWeight;
        if (!nearest || distance < least) {
            nearest = mark.what;
            least = distance;
        }
    }
    setCurrent(nearest);
}

void TimelineCanvas::zoomBy(double factor, double x)
{
    const TimelineView view = m_scene.view();
    const double day = m_scene.dayAt(x);
    const double days = view.days / factor;
    setView({day - (day - view.first) / factor, days});
}

void TimelineCanvas::zoomAtSelection(double factor)
{
    double x = (m_scene.plotLeft() + m_scene.plotRight()) / 2;
    if (m_emphasis.current) {
        if (const TimelineMark *mark = m_scene.markOf(*m_emphasis.current)) {
            x = mark->shape.center().x();
        }
    }
    zoomBy(factor, x);
}

void TimelineCanvas::zoomIn() { zoomAtSelection(keyZoom); }

void TimelineCanvas::zoomOut() { zoomAtSelection(1 / keyZoom); }

void TimelineCanvas::panBy(double pixels)
{
    const TimelineView view = m_scene.view();
    setView({view.first + pixels * view.days / m_scene.plotWidth(), view.days});
}

void TimelineCanvas::showEarlier()
{
    std::optional<qint64> day;
    for (const TimelineEntry &entry : m_scene.content().events) {
        if (entry.span && static_cast<double>(entry.span->last) + 1 <= m_scene.view().first) {
            day = std::max(day.value_or(entry.span->last), entry.span->last);
        }
    }
    if (day) {
        const TimelineView view = m_scene.view();
        setView({static_cast<double>(*day) - view.days / 2, view.days});
    }
}

void TimelineCanvas::showLater()
{
    std::optional<qint64> day;
    for (const TimelineEntry &entry : m_scene.content().events) {
        if (entry.span && static_cast<double>(entry.span->first) >= m_scene.view().last()) {
            day = std::min(day.value_or(entry.span->first), entry.span->first);
        }
    }
    if (day) {
        const TimelineView view = m_scene.view();
        setView({static_cast<double>(*day) - view.days / 2, view.days});
    }
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_dragged = event->position();
    m_isDragging = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (!m_pressed) {
        const auto hovered = occurrenceAt(point);
        const bool isOnHint =
            hintRect(Hint::Earlier).contains(point) || hintRect(Hint::Later).contains(point);
        viewport()->setCursor(hovered || isOnHint ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (hovered != m_emphasis.hovered) {
            m_emphasis.hovered = hovered;
            viewport()->update();
        }
        return;
    }
    if (!m_isDragging
        && (point - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging) {
        panBy(m_dragged.x() - point.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + static_cast<int>(std::lround(m_dragged.y() - point.y())));
        m_dragged = point;
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    m_pressed.reset();
    viewport()->unsetCursor();
    if (std::exchange(m_isDragging, false)) {
        return;
    }
    if (hintRect(Hint::Earlier).contains(event->position())) {
        showEarlier();
    } else if (hintRect(Hint::Later).contains(event->position())) {
        showLater();
    } else {
        setCurrent(occurrenceAt(event->position()));
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto what = occurrenceAt(event->position());
    if (event->button() == Qt::LeftButton && what) {
        Q_EMIT itemOpened(m_scene.entry(*what).item);
    }
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if ((event->modifiers() & Qt::ControlModifier) != 0 && delta.y() != 0) {
        // One notch of a common wheel is 120.
        zoomBy(std::pow(1.002, delta.y()), event->position().x());
        event->accept();
    } else if ((event->modifiers() & Qt::ShiftModifier) != 0 || delta.x() != 0) {
        panBy(-(delta.x() != 0 ? delta.x() : delta.y()));
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Widgets
