// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layout.h"

#include "briefings/network/layouts/kinds.h"
#include "briefings/network/layouts/overlaps.h"
#include "briefings/network/layouts/packing.h"
#include "briefings/network/layouts/parts.h"
#include "briefings/network/layouts/workers.h"

#include <algorithm>

namespace Briefings {

namespace {

/// Below this many nodes, more threads cost more than they save.
constexpr size_t worthThreads = 4000;

/// Less progress than that is not told.
constexpr double leastNews = 0.004;

/// A component with its places.
struct Island
{
    LayoutPart part;
    LayoutPoints points;
    bool isAnchored = false; ///< It stands where it was; it is not packed.
};

bool hasPrevious(const LayoutGraph &graph, size_t node)
{
    return node < graph.previous.size() && graph.previous[node].has_value();
}

/// For the kinds that are laid out anew around what stays.
bool stays(const LayoutGraph &graph, const LayoutOptions &options, size_t node)
{
    return hasPrevious(graph, node)
           && (options.keepsPrevious || (node < graph.isPinned.size() && graph.isPinned[node]));
}

/// Shifts \a points so that those that stay come near their places, and puts these exactly there.
/// False when nothing stays.
bool shiftToWhatStays(const LayoutGraph &graph, const LayoutOptions &options, LayoutPoints &points)
{
    LayoutPoint shift;
    double count = 0;
    for (size_t node = 0; node < points.size(); ++node) {
        if (stays(graph, options, node)) {
            shift.x += graph.previous[node]->x - points[node].x;
            shift.y += graph.previous[node]->y - points[node].y;
            ++count;
        }
    }
    if (count == 0) {
        return false;
    }
    for (size_t node = 0; node < points.size(); ++node) {
        points[node] = stays(graph, options, node) ? *graph.previous[node]
                                                   : LayoutPoint{points[node].x + shift.x / count,
                                                                 points[node].y + shift.y / count};
    }
    return true;
}

std::optional<LayoutPoints> pointsOf(const LayoutGraph &part, const LayoutOptions &options,
                                     Workers &workers, const LayoutWatch &watch)
{
    switch (options.kind) {
    case LayoutKind::Force:
        break;
    case LayoutKind::Radial:
        return radialPoints(part, options, watch.isCanceled);
    case LayoutKind::Layered:
        return layeredPoints(part, options, watch.isCanceled);
    case LayoutKind::Circular:
        return circularPoints(part, options, watch.isCanceled);
    case LayoutKind::ClaimMap:
        return claimMapPoints(part, options, watch.isCanceled);
    }
    return forcePoints(part, options, workers, watch);
}

/// Layered keeps all components on one axis, so there is but one island.
std::vector<LayoutPart> partsOf(const LayoutGraph &graph, const LayoutOptions &options)
{
    if (options.kind != LayoutKind::Layered) {
        return connectedParts(graph);
    }
    LayoutPart whole{{}, graph};
    for (size_t node = 0; node < graph.boxes.size(); ++node) {
        whole.nodes.push_back(node);
    }
    std::vector<LayoutPart> parts;
    if (!whole.nodes.empty()) {
        parts.push_back(std::move(whole));
    }
    return parts;
}

std::optional<std::vector<Island>>
layOutIslands(const LayoutGraph &graph, const LayoutOptions &options, const LayoutWatch &watch)
{
    Workers workers(graph.boxes.size() < worthThreads ? 1 : options.threads);
    std::vector<Island> islands;
    const auto total = static_cast<double>(std::max<size_t>(graph.boxes.size(), 1));
    size_t done = 0;
    double told = -1;
    for (LayoutPart &part : partsOf(graph, options)) {
        if (watch.isCanceled && watch.isCanceled()) {
            return {};
        }
        const auto size = static_cast<double>(part.nodes.size());
        const LayoutWatch partly{watch.isCanceled, [&](double share) {
                                     const double now =
                                         (static_cast<double>(done) + size * share) / total;
                                     if (watch.progress && now >= told + leastNews) {
                                         told = now;
                                         watch.progress(now);
                                     }
                                 }};
        auto points = pointsOf(part.graph, options, workers, partly);
        if (!points) {
            return {};
        }
        Island island{std::move(part), std::move(*points), false};
        const LayoutGraph &own = island.part.graph;
        island.isAnchored =
            options.kind == LayoutKind::Force
                ? std::ranges::any_of(own.previous, [](const auto &p) { return p.has_value(); })
                : shiftToWhatStays(own, options, island.points);
        done += island.part.nodes.size();
        islands.push_back(std::move(island));
    }
    return islands;
}

/// What is new in a picture that stays makes room for what was there.
bool clearAnchored(std::vector<Island> &islands, const LayoutOptions &options,
                   const IsCanceled &isCanceled)
{
    LayoutPoints points;
    std::vector<LayoutBox> boxes;
    std::vector<uint8_t> isFree;
    for (const Island &island : islands) {
        for (size_t i = 0; island.isAnchored && i < island.points.size(); ++i) {
            points.push_back(island.points[i]);
            boxes.push_back(island.part.graph.boxes[i]);
            isFree.push_back(static_cast<uint8_t>(options.kind == LayoutKind::Force
                                                      ? !hasPrevious(island.part.graph, i)
                                                      : !stays(island.part.graph, options, i)));
        }
    }
    if (points.size() > boxesLimit) {
        return true;
    }
    if (!moveFreeApart(points, boxes, isFree, options.gap, isCanceled)) {
        return false;
    }
    size_t next = 0;
    for (Island &island : islands) {
        for (size_t i = 0; island.isAnchored && i < island.points.size(); ++i) {
            island.points[i] = points[next++];
        }
    }
    return true;
}

/// Where the packed islands begin: beside or below the picture that stays, whichever keeps the
/// whole nearer its shape.
LayoutPoint packingOrigin(const std::vector<Island> &islands, const LayoutBox &packed,
                          const LayoutOptions &options)
{
    LayoutPoints points;
    std::vector<LayoutBox> boxes;
    for (const Island &island : islands) {
        if (island.isAnchored) {
            points.insert(points.end(), island.points.begin(), island.points.end());
            boxes.insert(boxes.end(), island.part.graph.boxes.begin(),
                         island.part.graph.boxes.end());
        }
    }
    if (points.empty()) {
        return {};
    }
    const LayoutFrame there = frameOf(points, boxes);
    const double beside = std::max(there.width() + options.islandGap + packed.width,
                                   std::max(there.height(), packed.height) * options.aspectRatio);
    const double below =
        std::max(std::max(there.width(), packed.width),
                 (there.height() + options.islandGap + packed.height) * options.aspectRatio);
    return beside < below ? LayoutPoint{there.bottomRight.x + options.islandGap, there.topLeft.y}
                          : LayoutPoint{there.topLeft.x, there.bottomRight.y + options.islandGap};
}

void pack(std::vector<Island> &islands, const LayoutOptions &options)
{
    std::vector<LayoutFrame> frames;
    for (const Island &island : islands) {
        if (!island.isAnchored) {
            frames.push_back(frameOf(island.points, island.part.graph.boxes));
        }
    }
    const auto corners = packedCorners(frames, options.islandGap, options.aspectRatio);
    LayoutBox size;
    for (size_t i = 0; i < frames.size(); ++i) {
        size.width = std::max(size.width, corners[i].x + frames[i].width());
        size.height = std::max(size.height, corners[i].y + frames[i].height());
    }
    const LayoutPoint origin = packingOrigin(islands, size, options);
    size_t next = 0;
    for (Island &island : islands) {
        if (!island.isAnchored) {
            const LayoutPoint shift{origin.x + corners[next].x - frames[next].topLeft.x,
                                    origin.y + corners[next].y - frames[next].topLeft.y};
            for (LayoutPoint &point : island.points) {
                point = {point.x + shift.x, point.y + shift.y};
            }
            ++next;
        }
    }
}

/// Pictures in layers are often high and narrow, and it is in their layers that labels need room:
/// all of x grows until the shape is that which is wanted.
void widen(std::vector<Island> &islands, const LayoutOptions &options)
{
    constexpr double most = 4;
    LayoutPoints points;
    for (const Island &island : islands) {
        points.insert(points.end(), island.points.begin(), island.points.end());
        if (island.isAnchored) {
            return;
        }
    }
    if (points.empty()) {
        return;
    }
    const auto [left, right] = std::ranges::minmax(points, {}, &LayoutPoint::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &LayoutPoint::y);
    const double wanted = options.aspectRatio * (bottom.y - top.y);
    if (right.x - left.x <= 0 || right.x - left.x >= wanted) {
        return;
    }
    const double factor = std::min(most, wanted / (right.x - left.x));
    for (Island &island : islands) {
        for (LayoutPoint &point : island.points) {
            point.x = left.x + factor * (point.x - left.x);
        }
    }
}

} // namespace

Result<std::vector<LayoutPoint>> layOut(const LayoutGraph &graph, const LayoutOptions &options,
                                        const LayoutWatch &watch)
{
    auto islands = layOutIslands(graph, options, watch);
    if (!islands || !clearAnchored(*islands, options, watch.isCanceled)) {
        return fail(Error::Kind::Cancelled, {});
    }
    pack(*islands, options);
    if (options.kind == LayoutKind::Layered || options.kind == LayoutKind::ClaimMap) {
        widen(*islands, options);
    }
    std::vector<LayoutPoint> points(graph.boxes.size());
    for (const Island &island : *islands) {
        for (size_t i = 0; i < island.points.size(); ++i) {
            points[island.part.nodes[i]] = island.points[i];
        }
    }
    if (watch.progress) {
        watch.progress(1);
    }
    return points;
}

} // namespace Briefings
