// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/forceplaces.h"
#include "briefings/network/layouts/kinds.h"
#include "briefings/network/layouts/overlaps.h"
#include "briefings/network/layouts/packing.h"
#include "briefings/network/layouts/parts.h"

#include <algorithm>

namespace Briefings {

namespace {

bool isPlaced(const LayoutGraph &part, size_t node)
{
    return node < part.previous.size() && part.previous[node].has_value();
}

bool isFixed(const LayoutGraph &part, const CompactGraph &graph, const LayoutOptions &options,
             uint32_t node)
{
    if (!isPlaced(part, node)) {
        return false;
    }
    if (options.keepsPrevious || (node < part.isPinned.size() && part.isPinned[node])) {
        return true;
    }
    return std::ranges::all_of(graph.neighbors(node),
                               [&part](uint32_t other) { return isPlaced(part, other); });
}

/// The origin of the computation, so that places fit into floats wherever the picture is.
LayoutPoint middleOf(const LayoutGraph &part)
{
    LayoutPoint sum;
    double count = 0;
    for (const auto &place : part.previous) {
        if (place) {
            sum = {sum.x + place->x, sum.y + place->y};
            ++count;
        }
    }
    return {sum.x / std::max(count, 1.0), sum.y / std::max(count, 1.0)};
}

void setPrevious(ForceProblem &problem, const LayoutGraph &part, const LayoutOptions &options,
                 const LayoutPoint &middle)
{
    const uint32_t count = problem.graph.nodeCount();
    problem.places = {std::vector<float>(count), std::vector<float>(count)};
    problem.isPlaced.resize(count);
    problem.isFixed.resize(count);
    for (uint32_t node = 0; node < count; ++node) {
        if (isPlaced(part, node)) {
            const LayoutPoint &place = *part.previous[node];
            problem.places.x[node] = static_cast<float>((place.x - middle.x) / options.edgeLength);
            problem.places.y[node] = static_cast<float>((place.y - middle.y) / options.edgeLength);
            problem.isPlaced[node] = 1;
            problem.isFixed[node] =
                static_cast<uint8_t>(isFixed(part, problem.graph, options, node));
        }
    }
}

} // namespace

std::optional<LayoutPoints> forcePoints(const LayoutGraph &part, const LayoutOptions &options,
                                        Workers &workers, const LayoutWatch &watch)
{
    const bool isChange =
        std::ranges::any_of(part.previous, [](const auto &place) { return place.has_value(); });
    ForceProblem problem;
    problem.graph = makeCompactGraph(part.boxes.size(), part.edges);
    problem.tightness = std::clamp(options.tightness, 0.0, 1.0);
    const LayoutPoint middle = middleOf(part);
    if (isChange) {
        setPrevious(problem, part, options, middle);
    }
    const auto places = forcePlaces(problem, workers, {watch.isCanceled, watch.progress});
    if (!places) {
        return {};
    }
    LayoutPoints points(part.boxes.size());
    for (size_t node = 0; node < points.size(); ++node) {
        points[node] = {middle.x + options.edgeLength * static_cast<double>(places->x[node]),
                        middle.y + options.edgeLength * static_cast<double>(places->y[node])};
        if (isChange && problem.isFixed[node] != 0) {
            points[node] = *part.previous[node];
        }
    }
    if (isChange) {
        return points;
    }
    alignToAxes(points);
    if (points.size() > boxesLimit) {
        return points;
    }
    const double factor = roominess(points, part.boxes, options.gap);
    for (LayoutPoint &point : points) {
        point = {point.x * factor, point.y * factor};
    }
    if (!removeOverlaps(points, part.boxes, options.gap, watch.isCanceled)) {
        return {};
    }
    return points;
}

} // namespace Briefings
