// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkactions.h"
#include "widgets/network/networkcanvas.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

// What mouse and keyboard do in a network.
namespace Widgets {

using Briefings::ItemId;

namespace {

constexpr double keyStep = 40; ///< Pixels that a key moves the picture.
constexpr double nodeStep = 10;

} // namespace

bool NetworkCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            // Tool tips guess whether they are markup. A zero-width space in front keeps plain what
            // looks like a tag.
            QToolTip::showText(help->globalPos(), QChar(0x200B) + text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

QString NetworkCanvas::toolTipAt(const QPointF &point) const
{
    if (const std::optional<size_t> node = m_scene.nodeAt(point)) {
        return Briefings::nodeSentence(m_scene.graph(), *node);
    }
    if (const std::optional<size_t> edge = m_scene.edgeAt(point)) {
        return Briefings::edgeSentence(m_scene.graph(), *edge);
    }
    return {};
}

bool NetworkCanvas::focusNextPrevChild(bool next)
{
    // Tab visits the nodes by importance and leaves after the last one.
    const std::vector<size_t> &order = m_scene.byImportance();
    if (!hasFocus() || order.empty()) {
        return QWidget::focusNextPrevChild(next);
    }
    const auto found =
        m_emphasis.current ? std::ranges::find(order, *m_emphasis.current) : order.end();
    auto position = found == order.end() ? (next ? -1 : static_cast<std::ptrdiff_t>(order.size()))
                                         : found - order.begin();
    position += next ? 1 : -1;
    if (position < 0 || position >= static_cast<std::ptrdiff_t>(order.size())) {
        setCurrent(std::nullopt);
        return QWidget::focusNextPrevChild(next);
    }
    setCurrent(order[static_cast<size_t>(position)]);
    return true;
}

void NetworkCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_emphasis.current && !m_scene.isEmpty() && event->reason() == Qt::TabFocusReason) {
        setCurrent(m_emphasis.selected ? *m_emphasis.selected : m_scene.byImportance().front());
    }
    update();
}

void NetworkCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void NetworkCanvas::keyPressEvent(QKeyEvent *event)
{
    bool isTaken = true;
    switch (event->key()) {
    case Qt::Key_Left:
        isTaken = arrow({-1, 0}, event->modifiers());
        break;
    case Qt::Key_Right:
        isTaken = arrow({1, 0}, event->modifiers());
        break;
    case Qt::Key_Up:
        isTaken = arrow({0, -1}, event->modifiers());
        break;
    case Qt::Key_Down:
        isTaken = arrow({0, 1}, event->modifiers());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        enter();
        break;
    case Qt::Key_Escape:
        isTaken = escape();
        break;
    default:
        isTaken = triggerKey(*event);
        break;
    }
    if (!isTaken) {
        QWidget::keyPressEvent(event);
    }
}

bool NetworkCanvas::arrow(const QPointF &step, Qt::KeyboardModifiers modifiers)
{
    switch (modifiers & ~Qt::KeypadModifier) {
    case Qt::NoModifier:
        walk(step);
        return true;
    case Qt::ShiftModifier:
        m_isFitted = false;
        m_scene.pan(-keyStep * step);
        viewChanged();
        return true;
    case Qt::ControlModifier:
        endWalk();
        moveNodes(targets(), nodeStep * step);
        sayMoved(targets());
        return true;
    default:
        return false;
    }
}

void NetworkCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (m_walk.state() == QAbstractAnimation::Running) {
        m_walk.stop();
        endWalk();
    }
    m_pressed = event->position();
    m_dragged = event->position();
    m_drag = Drag::None;
    m_pressedNodes.clear();
    const std::optional<size_t> node = m_scene.nodeAt(event->position());
    if (node && event->button() == Qt::LeftButton) {
        const bool isChosen = std::ranges::binary_search(m_emphasis.chosen, *node);
        m_pressedNodes = isChosen ? m_emphasis.chosen : std::vector<size_t>{*node};
    }
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(event->position());
        return;
    }
    if (m_drag == Drag::None
        && (event->position() - *m_pressed).manhattanLength()
               >= QApplication::startDragDistance()) {
        beginDrag(event->buttons().testFlag(Qt::MiddleButton) ? Qt::NoModifier
                                                              : event->modifiers());
    }
    dragTo(event->position());
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        return;
    }
    m_pressed.reset();
    unsetCursor();
    if (m_drag != Drag::None) {
        endDrag(event->modifiers());
    } else if (event->button() == Qt::LeftButton) {
        clickAt(event->position(), event->modifiers());
    }
}

void NetworkCanvas::beginDrag(Qt::KeyboardModifiers modifiers)
{
    if (!m_pressedNodes.empty()) {
        m_drag = Drag::Nodes;
    } else if (m_actions->lasso->isChecked()) {
        m_drag = Drag::Lasso;
    } else if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
        m_drag = Drag::Rectangle;
    } else {
        m_drag = Drag::Pan;
    }
    m_marquee.clear();
    m_emphasis.hovered.reset();
    m_emphasis.hoveredEdge.reset();
    setCursor(m_drag == Drag::Pan || m_drag == Drag::Nodes ? Qt::ClosedHandCursor
                                                           : Qt::CrossCursor);
}

void NetworkCanvas::dragTo(const QPointF &point)
{
    const QPointF delta = point - std::exchange(m_dragged, point);
    switch (m_drag) {
    case Drag::None:
        m_dragged = point - delta; // Not yet: what was moved so far counts when it begins.
        return;
    case Drag::Pan:
        m_isFitted = false;
        m_scene.pan(delta);
        startMoving();
        viewChanged();
        return;
    case Drag::Nodes:
        moveNodes(m_pressedNodes, delta);
        return;
    case Drag::Rectangle:
        m_marquee = QPolygonF(QRectF(*m_pressed, point).normalized());
        break;
    case Drag::Lasso:
        if (m_marquee.isEmpty()) {
            m_marquee.append(*m_pressed);
        }
        m_marquee.append(point);
        break;
    }
    update();
}

void NetworkCanvas::endDrag(Qt::KeyboardModifiers modifiers)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Nodes) {
        sayMoved(m_pressedNodes);
    }
    if (drag == Drag::Rectangle || drag == Drag::Lasso) {
        std::vector<size_t> nodes = m_scene.nodesIn(std::exchange(m_marquee, {}));
        if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
            nodes.insert(nodes.end(), m_emphasis.chosen.begin(), m_emphasis.chosen.end());
        }
        setChosen(std::move(nodes));
        update();
    }
}

void NetworkCanvas::moveNodes(const std::vector<size_t> &nodes, const QPointF &delta)
{
    const QPointF step = delta / m_scene.scale();
    std::vector<Briefings::LayoutPoint> points = m_scene.points();
    for (const size_t node : nodes) {
        points[node].x += step.x();
        points[node].y += step.y();
        for (const size_t member : m_grouped.membersOf(node)) {
            m_points[member].x += step.x();
            m_points[member].y += step.y();
        }
    }
    m_scene.setPoints(std::move(points));
    m_walkTo.clear();
    startMoving();
    invalidate();
}

void NetworkCanvas::sayMoved(const std::vector<size_t> &nodes)
{
    QHash<ItemId, Briefings::LayoutPoint> places;
    for (const size_t node : nodes) {
        for (const size_t member : m_grouped.membersOf(node)) {
            places.insert(m_graph->nodes()[member].id, m_points[member]);
        }
    }
    if (!places.isEmpty()) {
        m_isFitted = false;
        Q_EMIT nodesMoved(places);
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const std::optional<size_t> node = m_scene.nodeAt(event->position())) {
        if (const std::optional<size_t> group = m_grouped.groupAt(*node)) {
            Q_EMIT ungroupAsked(*group);
        } else {
            Q_EMIT itemActivated(idOf(*node));
        }
    } else if (const std::optional<size_t> edge = m_scene.edgeAt(event->position())) {
        Q_EMIT edgeActivated(m_grouped.givenEdge(*edge));
    }
}

void NetworkCanvas::wheelEvent(QWheelEvent *event)
{
    // One notch of a common wheel is 120.
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void NetworkCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_emphasis.hovered.reset();
    m_emphasis.hoveredEdge.reset();
    invalidate();
}

void NetworkCanvas::hover(const QPointF &point)
{
    if (m_walk.state() == QAbstractAnimation::Running) {
        return;
    }
    const std::optional<size_t> node = m_scene.nodeAt(point);
    const std::optional<size_t> edge = node ? std::nullopt : m_scene.edgeAt(point);
    if (node == m_emphasis.hovered && edge == m_emphasis.hoveredEdge) {
        return;
    }
    m_emphasis.hovered = node;
    m_emphasis.hoveredEdge = edge;
    if (m_actions->lasso->isChecked()) {
        setCursor(Qt::CrossCursor);
    } else if (node || edge) {
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
    invalidate();
}

void NetworkCanvas::clickAt(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    if (const std::optional<size_t> node = m_scene.nodeAt(point)) {
        if (m_emphasis.pathStart) {
            endPathAt(*node);
        } else if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
            toggleChosen(*node);
        } else {
            setChosen({});
            setCurrent(node);
            chooseNode(*node);
        }
    } else if (const std::optional<size_t> edge = m_scene.edgeAt(point)) {
        selectEdge(*edge);
    } else if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) {
        setChosen({});
    }
}

void NetworkCanvas::chooseNode(size_t node)
{
    if (m_grouped.groupAt(node)) {
        setChosen({node}); // It is no item of its own, but its members are.
    } else {
        Q_EMIT itemSelected(idOf(node));
    }
}

void NetworkCanvas::chooseEdge(size_t edge) { selectEdge(edge); }

void NetworkCanvas::walk(const QPointF &step)
{
    if (m_scene.isEmpty()) {
        return;
    }
    if (!m_emphasis.current) {
        setCurrent(m_emphasis.selected ? *m_emphasis.selected : m_scene.byImportance().front());
        return;
    }
    if (const std::optional<size_t> next = m_scene.neighborTowards(*m_emphasis.current, step)) {
        setCurrent(next);
    }
}

void NetworkCanvas::walkEdges()
{
    if (!m_emphasis.current) {
        return;
    }
    const std::vector<size_t> &edges = m_scene.graph().edgesAt(*m_emphasis.current);
    if (edges.empty()) {
        return;
    }
    m_walkedEdge = m_walkedEdge ? (*m_walkedEdge + 1) % edges.size() : 0;
    selectEdge(edges[*m_walkedEdge]);
}

void NetworkCanvas::selectEdge(size_t edge)
{
    // What makes the edge may be a node, such as an event that somebody took part in. It gets the
    // ring, but the edge stays marked, and the keyboard where it was.
    const std::optional<size_t> current = m_emphasis.current;
    const std::optional<size_t> walkedEdge = m_walkedEdge;
    Q_EMIT itemSelected(m_scene.graph().edges()[edge].item);
    m_emphasis.current = current;
    m_walkedEdge = walkedEdge;
    m_emphasis.selectedEdges = {edge};
    describe();
    invalidate();
    Q_EMIT edgeSelected(m_grouped.givenEdge(edge));
}

void NetworkCanvas::enter()
{
    if (const std::optional<size_t> edge = currentEdge()) {
        Q_EMIT edgeActivated(m_grouped.givenEdge(*edge));
        return;
    }
    if (!m_emphasis.current) {
        return;
    }
    const size_t node = *m_emphasis.current;
    if (m_emphasis.pathStart) {
        endPathAt(node);
    } else if (const std::optional<size_t> group = m_grouped.groupAt(node)) {
        Q_EMIT ungroupAsked(*group);
    } else if (idOf(node) == m_selected) {
        Q_EMIT itemActivated(m_selected);
    } else {
        Q_EMIT itemSelected(idOf(node));
    }
}

bool NetworkCanvas::escape()
{
    if (m_emphasis.pathStart) {
        m_emphasis.pathStart.reset();
    } else if (m_actions->lasso->isChecked()) {
        m_actions->lasso->setChecked(false);
        m_marquee.clear();
    } else if (!m_emphasis.chosen.empty()) {
        setChosen({});
    } else {
        Q_EMIT escapePressed();
        return false; // The window may have something to close, too.
    }
    invalidate();
    return true;
}

void NetworkCanvas::moveView(const QPointF &pan, double zoom)
{
    m_scene.pan(pan);
    zoomBy(zoom, m_scene.area().center());
}

void NetworkCanvas::zoomBy(double factor, const QPointF &anchor)
{
    m_isFitted = false;
    m_scene.zoom(factor, anchor);
    startMoving();
    viewChanged();
}

} // namespace Widgets
