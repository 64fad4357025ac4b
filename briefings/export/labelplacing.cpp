// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/labelplacing.h"

#include <array>
#include <limits>
#include <span>

namespace Briefings {

namespace {

constexpr double gap = 3;

double area(const QRectF &box) { return box.width() * box.height(); }

double overlap(const QRectF &a, const QRectF &b)
{
    const auto common = a.intersected(b);
    return common.isEmpty() ? 0 : area(common);
}

QPointF anchor(const QRectF &extent, LabelPlace place)
{
    switch (place) {
    case LabelPlace::Right:
        return {extent.right(), extent.center().y()};
    case LabelPlace::Left:
        return {extent.left(), extent.center().y()};
    case LabelPlace::Above:
        return {extent.center().x(), extent.top()};
    case LabelPlace::Below:
        return {extent.center().x(), extent.bottom()};
    case LabelPlace::Center:
        break;
    }
    return extent.center();
}

/// Where a label of \a size stands on that side of \a point, \a distance away.
QRectF boxAt(const QPointF &point, const QSizeF &size, LabelPlace place, double distance)
{
    QRectF box(QPointF(0, 0), size);
    box.moveCenter(point);
    switch (place) {
    case LabelPlace::Right:
        box.moveLeft(point.x() + distance);
        break;
    case LabelPlace::Left:
        box.moveRight(point.x() - distance);
        break;
    case LabelPlace::Above:
        box.moveBottom(point.y() - distance);
        break;
    case LabelPlace::Below:
        box.moveTop(point.y() + distance);
        break;
    case LabelPlace::Center:
        break;
    }
    return box;
}

} // namespace

LabelPlacing::LabelPlacing(const QRectF &page, const QRectF &plot, double radius)
    : m_page(page), m_plot(plot), m_radius(radius)
{ }

void LabelPlacing::addObstacle(const QRectF &extent)
{
    m_obstacles.push_back(extent.adjusted(-m_radius, -m_radius, m_radius, m_radius));
}

double LabelPlacing::cost(const QRectF &box, const QRectF &own) const
{
    // Outside of the page is worst: there it is cut. Beside the plot stand the names of axes.
    double sum = 20 * (area(box) - overlap(box, m_page));
    const QRectF room(m_plot.left(), m_page.top(), m_page.right() - m_plot.left(),
                      m_plot.bottom() - m_page.top());
    sum += 5 * (area(box) - overlap(box, room));
    for (const auto &other : m_placed) {
        sum += 4 * overlap(box, other);
    }
    for (const auto &obstacle : m_obstacles) {
        if (obstacle != own) {
            sum += 2 * overlap(box, obstacle);
        }
    }
    return sum;
}

QPointF LabelPlacing::placeMark(PlotLabel &label, const QRectF &extent, SceneDirection direction)
{
    constexpr std::array usual{LabelPlace::Right, LabelPlace::Left, LabelPlace::Above,
                               LabelPlace::Below};
    // The left end of a slope reads toward its own side.
    constexpr std::array leftFirst{LabelPlace::Left, LabelPlace::Right, LabelPlace::Above,
                                   LabelPlace::Below};
    const bool isLeftEnd = direction == SceneDirection::Vertical
                           && extent.center().x() < m_plot.left() + 0.4 * m_plot.width();
    const auto own = extent.adjusted(-m_radius, -m_radius, m_radius, m_radius);
    const auto size = label.size();
    double least = std::numeric_limits<double>::infinity();
    QRectF best;
    for (const auto place : isLeftEnd ? leftFirst : usual) {
        const auto box = boxAt(anchor(extent, place), size, place, m_radius + gap);
        const double own_cost = cost(box, own);
        if (own_cost + 1e-6 < least) {
            least = own_cost;
            label.place = place;
            best = box;
        }
    }
    m_placed.push_back(best);
    return anchor(extent, label.place);
}

void LabelPlacing::placeBar(PlotLabel &label, const QRectF &box, double thickness,
                            SceneDirection direction)
{
    const bool isFlat = direction == SceneDirection::Horizontal;
    const auto size = label.size();
    const QSizeF room = isFlat ? QSizeF(box.width(), thickness) : QSizeF(thickness, box.height());
    const bool fits = size.width() + 4 <= room.width() && size.height() <= room.height();
    label.place = fits ? LabelPlace::Center : isFlat ? LabelPlace::Above : LabelPlace::Right;
    m_placed.push_back(boxAt(box.center(), size, label.place, thickness / 2));
    m_obstacles.push_back(isFlat ? box.adjusted(0, -thickness / 2, 0, thickness / 2)
                                 : box.adjusted(-thickness / 2, 0, thickness / 2, 0));
}

} // namespace Briefings
