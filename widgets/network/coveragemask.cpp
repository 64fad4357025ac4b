// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/coveragemask.h"

#include "widgets/network/networkstyle.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::ItemKind;

namespace {

/// A side of a shape with straight sides: how far a point is outside of it.
struct Side
{
    QPointF normal;
    double distance = 0;
};

std::vector<Side> sidesOf(ItemKind kind, double radius)
{
    const std::vector<QPointF> &corners = shapeCorners(kind);
    std::vector<Side> sides;
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF from = corners[i] * radius;
        const QPointF along = corners[(i + 1) % corners.size()] * radius - from;
        const double length = std::hypot(along.x(), along.y());
        const QPointF normal(along.y() / length, -along.x() / length); // Corners go clockwise.
        sides.push_back({normal, QPointF::dotProduct(normal, from)});
    }
    return sides;
}

/// How far \a point is outside of the shape; negative inside.
double distanceTo(ItemKind kind, const std::vector<Side> &sides, double radius,
                  const QPointF &point)
{
    if (!sides.empty()) {
        double most = -1e9;
        for (const Side &side : sides) {
            most = std::max(most, QPointF::dotProduct(side.normal, point) - side.distance);
        }
        return most;
    }
    if (kind == ItemKind::Claim) {
        const double round = radius / 3;
        const double x = std::abs(point.x()) - radius + round;
        const double y = std::abs(point.y()) - 0.85 * radius + round;
        return std::hypot(std::max(x, 0.0), std::max(y, 0.0)) + std::min(std::max(x, y), 0.0)
               - round;
    }
    return std::hypot(point.x(), point.y()) - radius;
}

CoverageMask makeMask(ItemKind kind, const QPointF &center, double radius, double grow)
{
    // Corners reach out farther than the radius, and a moved outline has them farther still.
    const int reach = static_cast<int>(std::ceil(1.2 * radius + 2.2 * std::max(grow, 0.0))) + 1;
    const std::vector<Side> sides = sidesOf(kind, radius);
    const int side = 2 * reach + 1;
    std::vector<quint8> covers;
    covers.reserve(static_cast<size_t>(side) * static_cast<size_t>(side));
    int left = side;
    int right = -1;
    int top = side;
    int bottom = -1;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QPointF pixel = QPointF(x - reach + 0.5, y - reach + 0.5) - center;
            const double cover = 0.5 - (distanceTo(kind, sides, radius, pixel) - grow);
            covers.push_back(static_cast<quint8>(255 * std::clamp(cover, 0.0, 1.0) + 0.5));
            if (covers.back() > 0) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    // Without the empty rows and columns around it.
    CoverageMask mask;
    mask.left = left - reach;
    mask.top = top - reach;
    mask.width = std::max(0, right - left + 1);
    mask.height = std::max(0, bottom - top + 1);
    for (int y = top; y <= bottom; ++y) {
        const auto row = covers.begin() + static_cast<ptrdiff_t>(y) * side;
        mask.coverage.insert(mask.coverage.end(), row + left, row + right + 1);
    }
    return mask;
}

} // namespace

PlacedMask CoverageMasks::mask(ItemKind kind, const QPointF &center, double radius, double grow,
                               Precision precision)
{
    const auto steps = static_cast<double>(precision);
    const auto rounded = [steps](double value) { return std::lround(value * steps); };
    const double left = std::floor(center.x());
    const double top = std::floor(center.y());
    const auto dx = rounded(center.x() - left);
    const auto dy = rounded(center.y() - top);
    const auto r = rounded(std::clamp(radius, 0.0, 500.0));
    const auto g = rounded(std::clamp(grow, -50.0, 50.0));
    const quint64 key = (static_cast<quint64>(kind) << 56) | (static_cast<quint64>(r) << 32)
                        | (static_cast<quint64>(g + 1000) << 16) | (static_cast<quint64>(dx) << 8)
                        | (static_cast<quint64>(dy) << 4) | static_cast<quint64>(precision);
    auto known = m_masks.find(key);
    if (known == m_masks.end()) {
        const QPointF phase(static_cast<double>(dx) / steps, static_cast<double>(dy) / steps);
        known = m_masks
                    .emplace(key, makeMask(kind, phase, static_cast<double>(r) / steps,
                                           static_cast<double>(g) / steps))
                    .first;
    }
    const CoverageMask &mask = known->second;
    return {&mask, static_cast<int>(left) + mask.left, static_cast<int>(top) + mask.top};
}

} // namespace Widgets
