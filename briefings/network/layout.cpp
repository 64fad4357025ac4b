// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layout.h"

#include "briefings/network/components.h"
#include "briefings/network/layoutsteps.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// One component, with its own numbering.
struct Island
{
    std::vector<size_t> nodes;
    std::vector<LayoutPoint> points;
    std::vector<LayoutBox> boxes;
    LayoutPoint topLeft;
    LayoutPoint bottomRight;
};

Neighbors neighborsInside(const Neighbors &neighbors, const std::vector<size_t> &nodes)
{
    Neighbors inside(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i) {
        for (const size_t other : neighbors[nodes[i]]) {
            // Components list their nodes in ascending order.
            const auto found = std::ranges::lower_bound(nodes, other);
            inside[i].push_back(static_cast<size_t>(found - nodes.begin()));
        }
    }
    return inside;
}

void measure(Island &island)
{
    island.topLeft = { island.points[0].x, island.points[0].y };
    island.bottomRight = island.topLeft;
    for (size_t i = 0; i < island.points.size(); ++i) {
        const LayoutPoint &point = island.points[i];
        const LayoutBox &box = island.boxes[i];
        island.topLeft.x = std::min(island.topLeft.x, point.x - box.width / 2);
        island.topLeft.y = std::min(island.topLeft.y, point.y - box.height / 2);
        island.bottomRight.x = std::max(island.bottomRight.x, point.x + box.width / 2);
        island.bottomRight.y = std::max(island.bottomRight.y, point.y + box.height / 2);
    }
}

/// Shelves: islands stand beside each other, the tallest first, until a shelf is as wide as the picture may be.
void pack(std::vector<Island> &islands, const LayoutOptions &options)
{
    double area = 0;
    double widest = 0;
    for (const Island &island : islands) {
        const double width = island.bottomRight.x - island.topLeft.x + options.islandGap;
        area += width * (island.bottomRight.y - island.topLeft.y + options.islandGap);
        widest = std::max(widest, width);
    }
    const double shelfWidth = std::max(widest, std::sqrt(area * options.aspectRatio));
    std::ranges::stable_sort(islands, std::ranges::greater {},
        [](const Island &island) { return island.bottomRight.y - island.topLeft.y; });
    LayoutPoint cursor;
    double shelfHeight = 0;
    for (Island &island : islands) {
        const double width = island.bottomRight.x - island.topLeft.x;
        if (cursor.x > 0 && cursor.x + width > shelfWidth) {
            cursor = { 0, cursor.y + shelfHeight + options.islandGap };
            shelfHeight = 0;
        }
        for (LayoutPoint &point : island.points) {
            point.x += cursor.x - island.topLeft.x;
            point.y += cursor.y - island.topLeft.y;
        }
        cursor.x += width + options.islandGap;
        shelfHeight = std::max(shelfHeight, island.bottomRight.y - island.topLeft.y);
    }
}

} // namespace

Result<std::vector<LayoutPoint>> forceLayout(
    const LayoutGraph &graph, const LayoutOptions &options, const IsCanceled &isCanceled)
{
    const Neighbors neighbors = makeNeighbors(graph.boxes.size(), graph.edges);
    std::vector<Island> islands;
    for (std::vector<size_t> &nodes : connectedComponents(neighbors)) {
        Island island;
        for (const size_t node : nodes) {
            island.boxes.push_back(graph.boxes[node]);
        }
        const Neighbors inside = neighborsInside(neighbors, nodes);
        auto points = stressLayout(inside, options.edgeLength, isCanceled);
        if (!points) {
            return fail(points.error());
        }
        island.points = std::move(*points);
        alignToAxes(island.points);
        if (!removeOverlaps(island.points, island.boxes, options.gap, isCanceled)) {
            return fail(Error::Kind::Cancelled, {});
        }
        island.nodes = std::move(nodes);
        measure(island);
        islands.push_back(std::move(island));
    }
    pack(islands, options);
    std::vector<LayoutPoint> points(graph.boxes.size());
    for (const Island &island : islands) {
        for (size_t i = 0; i < island.nodes.size(); ++i) {
            points[island.nodes[i]] = island.points[i];
        }
    }
    return points;
}

} // namespace Briefings
