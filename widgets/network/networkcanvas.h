// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "widgets/network/networkpainter.h"
#include "widgets/network/networkscene.h"

#include <QWidget>

#include <optional>

namespace Widgets {

/// The picture of a network to walk in. Drag pans, the wheel and plus and minus zoom, 0 and F fit.
/// Arrows walk to the neighbor in that direction, Tab goes from node to node by importance, E from
/// edge to edge of the current node, Enter selects and, once more, activates.
class NetworkCanvas final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkCanvas)

public:
    explicit NetworkCanvas(QWidget *parent);

    /// Shows \a graph at \a points; what was current stays so when it is still there. The first
    /// picture is fitted.
    void setGraph(Briefings::Graph graph, std::vector<Briefings::LayoutPoint> points);
    /// Says that a layout is on its way.
    void setLayingOut(bool isLayingOut);
    /// Rings a node, or marks the edges that \a item makes; brings a node into view. Emits nothing.
    void setSelectedItem(const Briefings::ItemId &item);
    void fit();

    [[nodiscard]] const NetworkScene &scene() const { return m_scene; }
    /// Where the keyboard is.
    [[nodiscard]] std::optional<size_t> currentNode() const { return m_emphasis.current; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A node, or what makes an edge, was clicked, or chosen with Enter.
    void itemSelected(const Briefings::ItemId &item);
    /// Double-clicked, or Enter once more.
    void itemActivated(const Briefings::ItemId &item);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void updateArea();
    void hover(const QPointF &point);
    void clickAt(const QPointF &point);
    void setCurrent(std::optional<size_t> node);
    void walk(const QPointF &step);
    void walkEdges();
    void selectEdge(size_t edge);
    void enter();
    void showSelected();
    void zoomBy(double factor, const QPointF &anchor);
    [[nodiscard]] QString toolTipAt(const QPointF &point) const;
    void describe();

    NetworkScene m_scene;
    NetworkEmphasis m_emphasis;
    Briefings::ItemId m_selected;
    std::optional<size_t> m_walkedEdge; ///< Position in the current node's edges.
    std::optional<QPointF> m_pressed;   ///< Where the button went down.
    QPointF m_dragged;                  ///< Where the pointer was last.
    bool m_isDragging = false;
    bool m_isLayingOut = false;
    bool m_isFitted = true; ///< Nobody has panned or zoomed: follows the window's size.
};

} // namespace Widgets
