// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkcanvas.h"

#include <QApplication>
#include <QKeyEvent>

#include <cmath>
#include <utility>

// What mouse and keyboard do in a network.
namespace Widgets {

using Briefings::ItemId;

namespace {

constexpr double keyZoom = 1.25;

} // namespace

void NetworkCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
    case Qt::Key_Left:
        walk({-1, 0});
        break;
    case Qt::Key_Right:
        walk({1, 0});
        break;
    case Qt::Key_Up:
        walk({0, -1});
        break;
    case Qt::Key_Down:
        walk({0, 1});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        enter();
        break;
    case Qt::Key_E:
        walkEdges();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom, middle);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom, middle);
        break;
    case Qt::Key_0:
    case Qt::Key_F:
        fit();
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void NetworkCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_dragged = event->position();
    m_isDragging = false;
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(event->position());
        return;
    }
    if (!m_isDragging
        && (event->position() - *m_pressed).manhattanLength()
               >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging) {
        m_isFitted = false;
        m_scene.pan(event->position() - m_dragged);
        m_dragged = event->position();
        update();
    }
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    m_pressed.reset();
    unsetCursor();
    if (!std::exchange(m_isDragging, false)) {
        clickAt(event->position());
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const std::optional<size_t> node = m_scene.nodeAt(event->position())) {
        Q_EMIT itemActivated(m_scene.graph().nodes()[*node].id);
    } else if (const std::optional<size_t> edge = m_scene.edgeAt(event->position())) {
        Q_EMIT itemActivated(m_scene.graph().edges()[*edge].item);
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
    update();
}

void NetworkCanvas::hover(const QPointF &point)
{
    const std::optional<size_t> node = m_scene.nodeAt(point);
    const std::optional<size_t> edge = node ? std::nullopt : m_scene.edgeAt(point);
    if (node == m_emphasis.hovered && edge == m_emphasis.hoveredEdge) {
        return;
    }
    m_emphasis.hovered = node;
    m_emphasis.hoveredEdge = edge;
    if (node || edge) {
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
    update();
}

void NetworkCanvas::clickAt(const QPointF &point)
{
    if (const std::optional<size_t> node = m_scene.nodeAt(point)) {
        setCurrent(node);
        Q_EMIT itemSelected(m_scene.graph().nodes()[*node].id);
    } else if (const std::optional<size_t> edge = m_scene.edgeAt(point)) {
        selectEdge(*edge);
    }
}

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

void NetworkCanvas::enter()
{
    if (m_walkedEdge && m_emphasis.current) {
        Q_EMIT itemActivated(
            m_scene.graph()
                .edges()[m_scene.graph().edgesAt(*m_emphasis.current)[*m_walkedEdge]]
                .item);
        return;
    }
    if (!m_emphasis.current) {
        return;
    }
    const ItemId item = m_scene.graph().nodes()[*m_emphasis.current].id;
    if (item == m_selected) {
        Q_EMIT itemActivated(item);
    } else {
        Q_EMIT itemSelected(item);
    }
}

} // namespace Widgets
