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
    island.topLeft = {island.points[0].x, island.points[0].y};
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

double widthOf(const Island &island) { return island.bottomRight.x - island.topLeft.x; }

double heightOf(const Island &island) { return island.bottomRight.y - island.topLeft.y; }

/// Shelves: islands stand beside each other, the tallest first, until a shelf is \a shelfWidth
/// wide. Returns where each begins and, in \a size, how large the picture gets.
std::vector<LayoutPoint> shelve(const std::vector<Island> &islands, double shelfWidth, double gap,
                                LayoutBox &size)
{
    std::vector<LayoutPoint> corners;
    LayoutPoint cursor;
    double shelfHeight = 0;
    size = {};
    for (const Island &island : islands) {
        if (cursor.x > 0 && cursor.x + widthOf(island) > shelfWidth) {
            cursor = {0, cursor.y + shelfHeight + gap};
            shelfHeight = 0;
        }
        corners.push_back(cursor);
        size.width = std::max(size.width, cursor.x + widthOf(island));
        size.height = std::max(size.height, cursor.y + heightOf(island));
        cursor.x += widthOf(island) + gap;
        shelfHeight = std::max(shelfHeight, heightOf(island));
    }
    return corners;
}

/// Packs the islands with the shelf width that lets the picture be drawn largest in a frame of the
/// wanted shape.
void pack(std::vector<Island> &islands, const LayoutOptions &options)
{
    std::ranges::stable_sort(islands, std::ranges::greater{}, heightOf);
    double widest = 0;
    double total = 0;
    for (const Island &island : islands) {
        widest = std::max(widest, widthOf(island));
        total += widthOf(island) + options.islandGap;
    }
    std::vector<LayoutPoint> best;
    double least = 0;
    constexpr int attempts = 24;
    for (int attempt = 0; attempt <= attempts; ++attempt) {
        LayoutBox size;
        const double shelfWidth = widest + (total - widest) * attempt / attempts;
        std::vector<LayoutPoint> corners = shelve(islands, shelfWidth, options.islandGap, size);
        const double frame = std::max(size.width, size.height * options.aspectRatio);
        if (best.empty() || frame < least) {
            best = std::move(corners);
            least = frame;
        }
    }
    for (size_t i = 0; i < islands.size(); ++i) {
        for (LayoutPoint &point : islands[i].points) {
            point.x += best[i].x - islands[i].topLeft.x;
            point.y += best[i].y - islands[i].topLeft.y;
        }
    }
}

} // namespace

Result<std::vector<LayoutPoint>> forceLayout(const LayoutGraph &graph, const LayoutOptions &options,
                                             const IsCanceled &isCanceled)
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
