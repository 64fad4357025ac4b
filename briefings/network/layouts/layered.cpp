// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/kinds.h"
#include "briefings/network/layouts/parts.h"
#include "briefings/network/layouts/workers.h"
#include "briefings/network/timescale.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace Briefings {

namespace {

/// One component on its lanes: rows that boxes stand in without touching each other.
struct Lanes
{
    std::vector<double> x;      ///< Per node.
    std::vector<double> wanted; ///< Per node, in lanes.
    std::vector<int> lane;      ///< Per node; may be negative.
};

double timeOf(const LayoutGraph &graph, size_t node)
{
    return node < graph.times.size() ? graph.times[node] : std::numeric_limits<double>::quiet_NaN();
}

/// Nodes with a time stand at it, others in the middle of their neighbors; where nobody has a time,
/// every step away from the first node is an edge's length.
std::vector<double> timePlaces(const LayoutGraph &part, const CompactGraph &graph,
                               const TimeScale &scale, double edgeLength)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> x(part.boxes.size(), unknown);
    bool isAnyKnown = false;
    for (size_t node = 0; node < x.size(); ++node) {
        if (std::isfinite(timeOf(part, node))) {
            x[node] = scale.at(timeOf(part, node));
            isAnyKnown = true;
        }
    }
    if (!isAnyKnown) {
        std::ranges::transform(stepsFrom(graph, 0), x.begin(),
                               [edgeLength](int steps) { return edgeLength * steps; });
        return x;
    }
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        const std::vector<double> before = x;
        for (uint32_t node = 0; node < x.size(); ++node) {
            double sum = 0;
            double count = 0;
            for (const uint32_t other : graph.neighbors(node)) {
                if (std::isfinite(before[other])) {
                    sum += before[other];
                    ++count;
                }
            }
            if (!std::isfinite(before[node]) && count > 0) {
                x[node] = sum / count;
                isChanged = true;
            }
        }
    }
    return x;
}

/// What is left of a force layout when time's direction is taken out of it.
std::vector<double> acrossTime(const LayoutPoints &points, const std::vector<double> &x)
{
    const auto count = static_cast<double>(points.size());
    double meanX = 0;
    LayoutPoint mean;
    for (size_t i = 0; i < points.size(); ++i) {
        meanX += x[i] / count;
        mean = {mean.x + points[i].x / count, mean.y + points[i].y / count};
    }
    LayoutPoint along;
    for (size_t i = 0; i < points.size(); ++i) {
        along.x += (x[i] - meanX) * (points[i].x - mean.x);
        along.y += (x[i] - meanX) * (points[i].y - mean.y);
    }
    const double length = std::hypot(along.x, along.y);
    along = length > 0 ? LayoutPoint{along.x / length, along.y / length} : LayoutPoint{1, 0};
    std::vector<double> result;
    for (const LayoutPoint &point : points) {
        result.push_back((point.y - mean.y) * along.x - (point.x - mean.x) * along.y);
    }
    return result;
}

/// Gives every node, from left to right, the free lane nearest to the one it wants.
void fillLanes(Lanes &lanes, const LayoutGraph &part, double gap)
{
    std::vector<size_t> order(lanes.x.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto leftOf = [&](size_t node) { return lanes.x[node] - part.boxes[node].width / 2; };
    std::ranges::stable_sort(order, {}, leftOf);
    // Ends of what stands in each lane so far; lane 0 is in the middle.
    const int reach = static_cast<int>(order.size()) + 1;
    std::vector<double> ends(static_cast<size_t>(2 * reach + 1),
                             -std::numeric_limits<double>::infinity());
    for (const size_t node : order) {
        const int wanted =
            std::clamp(static_cast<int>(std::lround(lanes.wanted[node])), -reach, reach);
        for (int away = 0;; ++away) {
            // First toward the side that is nearer to what is wanted.
            const bool isDownFirst = lanes.wanted[node] > wanted;
            const int first = wanted + (isDownFirst ? away : -away);
            const int second = wanted - (isDownFirst ? away : -away);
            const auto isFree = [&](int lane) {
                return std::abs(lane) <= reach
                       && ends[static_cast<size_t>(lane + reach)] + gap <= leftOf(node);
            };
            if (isFree(first) || isFree(second)) {
                lanes.lane[node] = isFree(first) ? first : second;
                break;
            }
        }
        ends[static_cast<size_t>(lanes.lane[node] + reach)] =
            lanes.x[node] + part.boxes[node].width / 2;
    }
}

double heightsOf(const Lanes &lanes, const CompactGraph &graph)
{
    double sum = 0;
    for (uint32_t node = 0; node < graph.nodeCount(); ++node) {
        for (const uint32_t other : graph.neighbors(node)) {
            sum += std::abs(lanes.lane[node] - lanes.lane[other]);
        }
    }
    return sum;
}

/// How many lanes are needed where boxes stand closest.
double crowdOf(const Lanes &lanes, const LayoutGraph &part, double gap)
{
    std::vector<std::pair<double, int>> ends;
    for (size_t node = 0; node < lanes.x.size(); ++node) {
        ends.emplace_back(lanes.x[node] - part.boxes[node].width / 2, 1);
        ends.emplace_back(lanes.x[node] + part.boxes[node].width / 2 + gap, -1);
    }
    std::ranges::sort(ends);
    int now = 0;
    int most = 0;
    for (const auto &end : ends) {
        now += end.second;
        most = std::max(most, now);
    }
    return most;
}

/// Wishes in the order of \a across, spread over as many lanes as the crowd needs.
void wish(Lanes &lanes, const std::vector<double> &across, double crowd)
{
    std::vector<size_t> order(across.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&across](size_t node) { return across[node]; });
    for (size_t i = 0; i < order.size(); ++i) {
        const double rank = (static_cast<double>(i) + 0.5) / static_cast<double>(order.size());
        lanes.wanted[order[i]] = crowd * (rank - 0.5);
    }
}

/// Every node wants to be where its neighbors are, which keeps edges flat and apart.
bool flatten(Lanes &lanes, const LayoutGraph &part, const CompactGraph &graph, double gap,
             const IsCanceled &isCanceled)
{
    constexpr int rounds = 12;
    fillLanes(lanes, part, gap);
    Lanes best = lanes;
    double least = heightsOf(lanes, graph);
    for (int round = 0; round < rounds; ++round) {
        if (isCanceled && isCanceled()) {
            return false;
        }
        for (uint32_t node = 0; node < graph.nodeCount(); ++node) {
            double sum = lanes.lane[node];
            for (const uint32_t other : graph.neighbors(node)) {
                sum += lanes.lane[other];
            }
            lanes.wanted[node] = sum / (graph.degree(node) + 1);
        }
        fillLanes(lanes, part, gap);
        const double heights = heightsOf(lanes, graph);
        if (heights < least) {
            least = heights;
            best = lanes;
        }
    }
    lanes = std::move(best);
    return true;
}

std::optional<Lanes> lanesOf(const LayoutGraph &part, const TimeScale &scale,
                             const LayoutOptions &options, const IsCanceled &isCanceled)
{
    const CompactGraph graph = makeCompactGraph(part.boxes.size(), part.edges);
    LayoutGraph bare;
    bare.boxes.resize(part.boxes.size());
    bare.edges = part.edges;
    LayoutOptions faithful;
    faithful.tightness = 0;
    Workers workers(1);
    const auto points = forcePoints(bare, faithful, workers, {isCanceled, {}});
    if (!points) {
        return {};
    }
    Lanes lanes{timePlaces(part, graph, scale, options.edgeLength),
                std::vector<double>(part.boxes.size()), std::vector<int>(part.boxes.size())};
    wish(lanes, acrossTime(*points, lanes.x), crowdOf(lanes, part, options.gap));
    if (!flatten(lanes, part, graph, options.gap, isCanceled)) {
        return {};
    }
    return lanes;
}

double laneHeight(const LayoutGraph &graph, const LayoutOptions &options)
{
    const double box =
        graph.boxes.empty() ? 0 : std::ranges::max(graph.boxes, {}, &LayoutBox::height).height;
    return std::max(box + options.gap, options.edgeLength / 2);
}

} // namespace

TimeScale layeredTimeScale(const LayoutGraph &graph, const LayoutOptions &options)
{
    // Three times the room of all boxes, in a picture twice as wide as others would be.
    double room = 0;
    const double height = laneHeight(graph, options);
    for (const LayoutBox &box : graph.boxes) {
        room += 3 * std::max(box.width + options.gap, options.edgeLength / 2) * height;
    }
    const double width = std::sqrt(2 * room * options.aspectRatio);
    return makeTimeScale(graph.times, std::max(width, 4 * options.edgeLength));
}

std::optional<LayoutPoints> layeredPoints(const LayoutGraph &graph, const LayoutOptions &options,
                                          const IsCanceled &isCanceled)
{
    const TimeScale scale = layeredTimeScale(graph, options);
    const double height = laneHeight(graph, options);
    LayoutPoints points(graph.boxes.size());
    double top = 0;
    for (const LayoutPart &part : connectedParts(graph)) {
        const auto lanes = lanesOf(part.graph, scale, options, isCanceled);
        if (!lanes) {
            return {};
        }
        const auto [first, last] = std::ranges::minmax(lanes->lane);
        for (size_t i = 0; i < part.nodes.size(); ++i) {
            points[part.nodes[i]] = {lanes->x[i], top + height * (lanes->lane[i] - first)};
        }
        top += height * (last - first) + std::max(height, options.islandGap);
    }
    return points;
}

} // namespace Briefings
