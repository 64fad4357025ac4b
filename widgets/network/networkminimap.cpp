// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkminimap.h"

#include "widgets/common/theme.h"
#include "widgets/network/networkscene.h"
#include "widgets/network/networkstyle.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Widgets {

namespace {

constexpr QSize mapSize{168, 116};
constexpr double margin = 8;

} // namespace

NetworkMinimap::NetworkMinimap(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("networkMinimap"));
    setAccessibleName(tr("Overview of the network"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    resize(mapSize);
}

QSize NetworkMinimap::sizeHint() const { return mapSize; }

void NetworkMinimap::setScene(const NetworkScene &scene)
{
    m_bounds = scene.bounds();
    m_part = scene.visiblePart();
    m_nodes = QPixmap(size() * devicePixelRatioF());
    m_nodes.setDevicePixelRatio(devicePixelRatioF());
    const ThemeColors &colors = themeColors(palette());
    m_nodes.fill(colors.card);
    QPainter painter(&m_nodes);
    const bool isCrowded = scene.points().size() > 1000;
    const double dot = isCrowded ? 1 : 2;
    const std::vector<size_t> &order = scene.byImportance();
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        const Briefings::LayoutPoint &point = scene.points()[*node];
        const QPointF place = toMap({point.x, point.y});
        painter.fillRect(QRectF(place - QPointF(dot / 2, dot / 2), QSizeF(dot, dot)),
                         nodeColor(colors, scene.graph(), scene.appearance(), *node));
    }
    update();
}

void NetworkMinimap::setVisiblePart(const QRectF &part)
{
    m_part = part;
    update();
}

bool NetworkMinimap::isUseful() const { return !m_bounds.isEmpty() && !m_part.contains(m_bounds); }

double NetworkMinimap::scale() const
{
    return std::min((width() - 2 * margin) / std::max(m_bounds.width(), 1.0),
                    (height() - 2 * margin) / std::max(m_bounds.height(), 1.0));
}

QPointF NetworkMinimap::toMap(const QPointF &place) const
{
    return QRectF(rect()).center() + (place - m_bounds.center()) * scale();
}

void NetworkMinimap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_nodes);
    const QRectF frame(toMap(m_part.topLeft()), toMap(m_part.bottomRight()));
    QColor veil = colors.accent;
    veil.setAlphaF(0.12F);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(veil);
    painter.drawRect(frame.intersected(QRectF(rect()).adjusted(2, 2, -2, -2)));
    painter.setPen(colors.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NetworkMinimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        ask(event->position());
    }
}

void NetworkMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        ask(event->position());
    }
}

void NetworkMinimap::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // Zooms the large picture.
}

void NetworkMinimap::ask(const QPointF &point)
{
    const QPointF place = m_bounds.center() + (point - QRectF(rect()).center()) / scale();
    Q_EMIT centerAsked({place.x(), place.y()});
}

} // namespace Widgets
