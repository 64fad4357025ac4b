// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <QPixmap>
#include <QRectF>
#include <QWidget>

namespace Widgets {

class NetworkScene;

/// All of a network, small, with a frame around the part that is seen. A click or dragging goes
/// there; what it does is done with keys in the large picture, so it takes no focus.
class NetworkMinimap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkMinimap)

public:
    explicit NetworkMinimap(QWidget *parent);

    /// Takes nodes and frame out of \a scene.
    void setScene(const NetworkScene &scene);
    /// Only the frame has moved.
    void setVisiblePart(const QRectF &part);
    /// There is more of the network than is seen.
    [[nodiscard]] bool isUseful() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void centerAsked(const Briefings::LayoutPoint &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF toMap(const QPointF &place) const;
    void ask(const QPointF &point);

    QRectF m_bounds;
    QRectF m_part;
    QPixmap m_nodes;
};

} // namespace Widgets
