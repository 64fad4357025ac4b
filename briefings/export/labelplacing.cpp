// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/labelplacing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Briefings {

namespace {

constexpr double gap = 3;

double area(const QRectF &box) { return box.width() * box.height(); }

double overlap(const QRectF &a, const QRectF &b)
{
    const auto common = a.intersected(b);
    return common.isEmpty() ? 0 : area(common);
}

QPointF edgeOf(const QRectF &extent, LabelPlace place)
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

void LabelPlacing::addLine(const QPointF &from, const QPointF &to)
{
    constexpr int samples = 60;
    for (int i = 0; i <= samples; ++i) {
        m_inkOfLines.push_back(from + (to - from) * i / samples);
    }
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
    const auto crossed = std::ranges::count_if(
        m_inkOfLines, [&box](const QPointF &point) { return box.contains(point); });
    return sum + 25 * static_cast<double>(crossed);
}

QPointF LabelPlacing::best(PlotLabel &label, const std::vector<Candidate> &candidates,
                           double distance, const QRectF &own)
{
    const auto size = label.size();
    double least = std::numeric_limits<double>::infinity();
    QRectF taken;
    QPointF anchor;
    for (const auto &candidate : candidates) {
        // A point outside of the plot is not drawn, and its label neither.
        if (!m_plot.adjusted(-0.5, -0.5, 0.5, 0.5).contains(candidate.anchor)) {
            continue;
        }
        const auto box = boxAt(candidate.anchor, size, candidate.place, distance);
        const double found = cost(box, own) + candidate.penalty;
        if (found + 1e-6 < least) {
            least = found;
            label.place = candidate.place;
            anchor = candidate.anchor;
            taken = box;
        }
    }
    m_placed.push_back(taken);
    return anchor;
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
    const double height = label.size().height();
    std::vector<Candidate> candidates;
    double penalty = 0;
    for (const auto place : isLeftEnd ? leftFirst : usual) {
        const bool isBeside = place == LabelPlace::Left || place == LabelPlace::Right;
        candidates.push_back({edgeOf(extent, place), place, penalty});
        // Rows have their own height; elsewhere a label may move off its neighbor's.
        if (isBeside && direction == SceneDirection::Vertical) {
            for (const double share : {-0.4, 0.4, -0.8, 0.8, -1.2, 1.2}) {
                candidates.push_back({edgeOf(extent, place) + QPointF(0, share * height), place,
                                      penalty + 30 * std::abs(share)});
            }
        }
        penalty += 12;
    }
    const auto own = extent.adjusted(-m_radius, -m_radius, m_radius, m_radius);
    // A plot that is no higher than a dot holds none of these points.
    candidates.push_back({m_plot.center(), LabelPlace::Center, 1e6});
    return best(label, candidates, m_radius + gap, own);
}

QPointF LabelPlacing::placeBar(PlotLabel &label, const QRectF &box, SceneDirection direction)
{
    const auto size = label.size();
    const double fromEdge = std::min(size.width() / 2, m_plot.width() / 2);
    const double x =
        std::clamp(box.left() + fromEdge, m_plot.left() + fromEdge, m_plot.right() - fromEdge);
    std::vector<Candidate> candidates;
    if (size.width() + 4 <= box.width() && size.height() <= box.height()) {
        candidates.push_back({box.center(), LabelPlace::Center, 0});
    } else if (direction == SceneDirection::Horizontal) {
        candidates.push_back({{x, box.top()}, LabelPlace::Above, 0});
        candidates.push_back({{x, box.bottom()}, LabelPlace::Below, 10});
        candidates.push_back({{box.right(), box.center().y()}, LabelPlace::Right, 20});
    } else {
        candidates.push_back({{box.center().x(), box.top()}, LabelPlace::Above, 0});
        candidates.push_back({{box.right(), box.center().y()}, LabelPlace::Right, 10});
        candidates.push_back({{box.center().x(), box.bottom()}, LabelPlace::Below, 20});
    }
    candidates.push_back({m_plot.center(), LabelPlace::Center, 1e6});
    m_obstacles.push_back(box);
    return best(label, candidates, gap, box);
}

QPointF LabelPlacing::placeLine(PlotLabel &label, const QPointF &from, const QPointF &to)
{
    const auto size = label.size();
    const bool isSteep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    std::vector<Candidate> candidates;
    if (isSteep) {
        const auto &upper = from.y() < to.y() ? from : to;
        const auto &lower = from.y() < to.y() ? to : from;
        for (const double down : {0.6, 1.7, 2.8}) {
            const QPointF step(0, down * size.height());
            candidates.push_back({upper + step, LabelPlace::Right, 3 * down});
            candidates.push_back({upper + step, LabelPlace::Left, 3 * down + 1});
            candidates.push_back({lower - step, LabelPlace::Right, 3 * down + 10});
            candidates.push_back({lower - step, LabelPlace::Left, 3 * down + 11});
        }
    } else {
        const auto &right = from.x() > to.x() ? from : to;
        const auto &left = from.x() > to.x() ? to : from;
        const QPointF half(std::min(size.width() / 2, m_plot.width() / 2), 0);
        candidates.push_back({right - half, LabelPlace::Above, 0});
        candidates.push_back({right - half, LabelPlace::Below, 1});
        candidates.push_back({left + half, LabelPlace::Above, 10});
        candidates.push_back({left + half, LabelPlace::Below, 11});
    }
    candidates.push_back({m_plot.center(), LabelPlace::Center, 1e6});
    return best(label, candidates, gap, {});
}

} // namespace Briefings
