// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/overlaps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace Briefings {

namespace {

/// One round of pushing; how many pairs were too close.
int pushApart(std::vector<LayoutPoint> &points, std::span<const LayoutBox> boxes, double gap,
              std::vector<size_t> &order, double widest)
{
    std::ranges::sort(order, [&points](size_t a, size_t b) {
        return points[a].x != points[b].x ? points[a].x < points[b].x : a < b;
    });
    int pushed = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t k = i + 1; k < order.size(); ++k) {
            LayoutPoint &a = points[order[i]];
            LayoutPoint &b = points[order[k]];
            // Pushing moves points a little out of the order; the slack keeps their pairs in view.
            if (b.x - a.x > 2 * widest + gap) {
                break;
            }
            const LayoutBox &boxA = boxes[order[i]];
            const LayoutBox &boxB = boxes[order[k]];
            const double overlapX = (boxA.width + boxB.width) / 2 + gap - std::abs(b.x - a.x);
            const double overlapY = (boxA.height + boxB.height) / 2 + gap - std::abs(b.y - a.y);
            if (overlapX <= 1e-6 || overlapY <= 1e-6) {
                continue;
            }
            ++pushed;
            // Half a thousandth more than needed, so that rounding does not bring the pair back.
            if (overlapX < overlapY) {
                const double push = (b.x >= a.x ? 0.5005 : -0.5005) * overlapX;
                a.x -= push;
                b.x += push;
            } else {
                const double push = (b.y >= a.y ? 0.5005 : -0.5005) * overlapY;
                a.y -= push;
                b.y += push;
            }
        }
    }
    return pushed;
}

/// For every pair that is too close, what would part it when all points are multiplied by it.
std::vector<double> neededFactors(std::span<const LayoutPoint> points,
                                  std::span<const LayoutBox> boxes, double gap)
{
    std::vector<double> factors;
    std::vector<size_t> order(points.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [points](size_t a, size_t b) {
        return points[a].x != points[b].x ? points[a].x < points[b].x : a < b;
    });
    const double widest = boxes.empty() ? 0 : std::ranges::max(boxes, {}, &LayoutBox::width).width;
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t k = i + 1; k < order.size(); ++k) {
            const size_t a = order[i];
            const size_t b = order[k];
            const double dx = points[b].x - points[a].x;
            const double dy = std::abs(points[b].y - points[a].y);
            if (dx >= widest + gap) {
                break;
            }
            // One axis has to clear the pair; the one that needs less.
            const double wantedX = (boxes[a].width + boxes[b].width) / 2 + gap;
            const double wantedY = (boxes[a].height + boxes[b].height) / 2 + gap;
            const double byX = dx > 0 ? wantedX / dx : std::numeric_limits<double>::infinity();
            const double byY = dy > 0 ? wantedY / dy : std::numeric_limits<double>::infinity();
            const double needed = std::min(byX, byY);
            if (std::isfinite(needed) && needed > 1) {
                factors.push_back(needed);
            }
        }
    }
    return factors;
}

bool isClear(const LayoutPoint &point, const LayoutBox &box, std::span<const LayoutPoint> points,
             std::span<const LayoutBox> boxes, const std::vector<uint8_t> &isSet, double gap)
{
    for (size_t i = 0; i < points.size(); ++i) {
        if (isSet[i] != 0
            && std::abs(points[i].x - point.x) < (boxes[i].width + box.width) / 2 + gap
            && std::abs(points[i].y - point.y) < (boxes[i].height + box.height) / 2 + gap) {
            return false;
        }
    }
    return true;
}

} // namespace

bool removeOverlaps(std::vector<LayoutPoint> &points, std::span<const LayoutBox> boxes, double gap,
                    const IsCanceled &isCanceled)
{
    if (points.size() < 2) {
        return true;
    }
    std::vector<size_t> order(points.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const double widest = std::ranges::max(boxes, {}, &LayoutBox::width).width;
    constexpr int roundsBeforeGrowing = 60;
    for (int round = 1;; ++round) {
        if (isCanceled && isCanceled()) {
            return false;
        }
        if (pushApart(points, boxes, gap, order, widest) == 0) {
            return true;
        }
        if (round % roundsBeforeGrowing == 0) {
            // Crowded places push each other around for ever; more room for all ends it.
            for (LayoutPoint &point : points) {
                point = {point.x * 1.1, point.y * 1.1};
            }
        }
    }
}

double clearingFactor(std::span<const LayoutPoint> points, std::span<const LayoutBox> boxes,
                      double gap)
{
    const std::vector<double> factors = neededFactors(points, boxes, gap);
    return factors.empty() ? 1 : std::ranges::max(factors);
}

double roominess(std::span<const LayoutPoint> points, std::span<const LayoutBox> boxes, double gap)
{
    constexpr double most = 2;
    std::vector<double> factors = neededFactors(points, boxes, gap);
    const size_t tolerated = points.size() / 5;
    if (factors.size() <= tolerated) {
        return 1;
    }
    std::ranges::sort(factors, std::ranges::greater{});
    return std::min(factors[tolerated], most);
}

bool moveFreeApart(std::vector<LayoutPoint> &points, std::span<const LayoutBox> boxes,
                   const std::vector<uint8_t> &isFree, double gap, const IsCanceled &isCanceled)
{
    std::vector<uint8_t> isSet(points.size());
    std::ranges::transform(isFree, isSet.begin(),
                           [](uint8_t free) { return static_cast<uint8_t>(free == 0); });
    for (size_t node = 0; node < points.size(); ++node) {
        if (isFree[node] == 0) {
            continue;
        }
        if (isCanceled && isCanceled()) {
            return false;
        }
        // Outward along a spiral, in steps of a fraction of the box.
        const LayoutPoint wanted = points[node];
        const double pitch = std::max((boxes[node].height + gap) / 2, 1.0);
        double angle = 0;
        double radius = 0;
        while (!isClear(points[node], boxes[node], points, boxes, isSet, gap)) {
            angle += std::min(0.7, pitch / std::max(radius, pitch));
            radius = pitch * angle / (2 * std::numbers::pi);
            points[node] = {wanted.x + radius * std::cos(angle),
                            wanted.y + radius * std::sin(angle)};
        }
        isSet[node] = 1;
    }
    return true;
}

} // namespace Briefings
