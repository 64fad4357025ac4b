// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Briefings {

namespace {

/// Shelves: frames stand beside each other in \a order until a shelf is \a shelfWidth wide. How
/// large the picture gets is in \a size.
std::vector<LayoutPoint> shelve(const std::vector<LayoutFrame> &frames,
                                const std::vector<size_t> &order, double shelfWidth, double gap,
                                LayoutBox &size)
{
    std::vector<LayoutPoint> corners(frames.size());
    LayoutPoint cursor;
    double shelfHeight = 0;
    size = {};
    for (const size_t i : order) {
        const LayoutFrame &frame = frames[i];
        if (cursor.x > 0 && cursor.x + frame.width() > shelfWidth) {
            cursor = {0, cursor.y + shelfHeight + gap};
            shelfHeight = 0;
        }
        corners[i] = cursor;
        size.width = std::max(size.width, cursor.x + frame.width());
        size.height = std::max(size.height, cursor.y + frame.height());
        cursor.x += frame.width() + gap;
        shelfHeight = std::max(shelfHeight, frame.height());
    }
    return corners;
}

} // namespace

LayoutFrame frameOf(std::span<const LayoutPoint> points, std::span<const LayoutBox> boxes)
{
    LayoutFrame frame;
    for (size_t i = 0; i < points.size(); ++i) {
        const LayoutPoint low{points[i].x - boxes[i].width / 2, points[i].y - boxes[i].height / 2};
        const LayoutPoint high{points[i].x + boxes[i].width / 2, points[i].y + boxes[i].height / 2};
        if (i == 0) {
            frame = {low, high};
        }
        frame.topLeft = {std::min(frame.topLeft.x, low.x), std::min(frame.topLeft.y, low.y)};
        frame.bottomRight = {std::max(frame.bottomRight.x, high.x),
                             std::max(frame.bottomRight.y, high.y)};
    }
    return frame;
}

std::vector<LayoutPoint> packedCorners(const std::vector<LayoutFrame> &frames, double gap,
                                       double aspectRatio)
{
    std::vector<size_t> order(frames.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&frames](size_t i) { return frames[i].height(); });
    double widest = 0;
    double total = 0;
    for (const LayoutFrame &frame : frames) {
        widest = std::max(widest, frame.width());
        total += frame.width() + gap;
    }
    std::vector<LayoutPoint> best;
    double least = 0;
    constexpr int attempts = 24;
    for (int attempt = 0; attempt <= attempts; ++attempt) {
        LayoutBox size;
        const double shelfWidth = widest + (total - widest) * attempt / attempts;
        std::vector<LayoutPoint> corners = shelve(frames, order, shelfWidth, gap, size);
        const double frame = std::max(size.width, size.height * aspectRatio);
        if (best.empty() || frame < least) {
            best = std::move(corners);
            least = frame;
        }
    }
    return best;
}

void alignToAxes(std::vector<LayoutPoint> &points)
{
    if (points.size() < 2) {
        return;
    }
    const auto count = static_cast<double>(points.size());
    LayoutPoint center;
    for (const LayoutPoint &point : points) {
        center.x += point.x / count;
        center.y += point.y / count;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const LayoutPoint &point : points) {
        const double dx = point.x - center.x;
        const double dy = point.y - center.y;
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    // The direction of the greatest variance, turned onto the x axis.
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (LayoutPoint &point : points) {
        const double dx = point.x - center.x;
        const double dy = point.y - center.y;
        point = {cosine * dx + sine * dy, cosine * dy - sine * dx};
    }
}

} // namespace Briefings
