// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/kinds.h"
#include "briefings/network/layouts/overlaps.h"
#include "briefings/network/layouts/parts.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>
#include <numeric>

namespace Briefings {

namespace {

/// The nodes group by group, in the order in which they stand on the circle.
struct Circle
{
    std::vector<std::vector<uint32_t>> groups;
    std::vector<double> angles; ///< Per node.
};

std::vector<std::vector<uint32_t>> groupsOf(const LayoutGraph &part)
{
    std::vector<uint32_t> nodes(part.boxes.size());
    std::iota(nodes.begin(), nodes.end(), 0U);
    const auto groupOf = [&part](uint32_t node) {
        return node < part.groups.size() ? part.groups[node] : size_t{0};
    };
    std::ranges::stable_sort(nodes, {}, groupOf);
    std::vector<std::vector<uint32_t>> groups;
    for (const uint32_t node : nodes) {
        if (groups.empty() || groupOf(groups.back().front()) != groupOf(node)) {
            groups.emplace_back();
        }
        groups.back().push_back(node);
    }
    return groups;
}

/// The nodes in the order of a walk that goes on to a neighbor as long as it can: along a ring or a
/// chain, this is their order.
std::vector<size_t> walkNumbers(const CompactGraph &graph)
{
    constexpr size_t unknown = std::numeric_limits<size_t>::max();
    std::vector<size_t> numbers(graph.nodeCount(), unknown);
    size_t next = 0;
    std::vector<uint32_t> stack{0};
    while (!stack.empty()) {
        const uint32_t node = stack.back();
        stack.pop_back();
        if (numbers[node] == unknown) {
            numbers[node] = next++;
            const auto neighbors = graph.neighbors(node);
            stack.insert(stack.end(), neighbors.rbegin(), neighbors.rend());
        }
    }
    return numbers;
}

/// One slot per node, and a slot and a half between groups.
void giveAngles(Circle &circle)
{
    constexpr double groupGap = 1.5;
    const double gap = circle.groups.size() > 1 ? groupGap : 0;
    const double slots =
        static_cast<double>(circle.angles.size()) + gap * static_cast<double>(circle.groups.size());
    double slot = gap / 2;
    for (const std::vector<uint32_t> &group : circle.groups) {
        for (const uint32_t node : group) {
            circle.angles[node] = 2 * std::numbers::pi * (slot + 0.5) / slots;
            ++slot;
        }
        slot += gap;
    }
}

/// How long all edges are together, as chords: short ones cross little.
double lengthOf(const Circle &circle, const CompactGraph &graph)
{
    double length = 0;
    for (uint32_t node = 0; node < graph.nodeCount(); ++node) {
        for (const uint32_t other : graph.neighbors(node)) {
            length += std::abs(std::sin((circle.angles[node] - circle.angles[other]) / 2));
        }
    }
    return length;
}

/// The direction from \a middle (an angle) in which the neighbors of \a nodes stand.
double pullOf(const Circle &circle, const CompactGraph &graph, const std::vector<uint32_t> &nodes,
              double middle)
{
    std::complex<double> sum;
    for (const uint32_t node : nodes) {
        sum += std::polar(0.5, circle.angles[node]);
        for (const uint32_t other : graph.neighbors(node)) {
            sum += std::polar(1.0, circle.angles[other]);
        }
    }
    return std::arg(sum * std::polar(1.0, -middle));
}

void reorder(Circle &circle, const CompactGraph &graph)
{
    for (std::vector<uint32_t> &group : circle.groups) {
        const double middle = (circle.angles[group.front()] + circle.angles[group.back()]) / 2;
        std::vector<std::pair<double, uint32_t>> keys;
        keys.reserve(group.size());
        for (const uint32_t node : group) {
            keys.emplace_back(pullOf(circle, graph, {node}, middle), node);
        }
        std::ranges::stable_sort(keys, {}, &std::pair<double, uint32_t>::first);
        std::ranges::transform(keys, group.begin(), &std::pair<double, uint32_t>::second);
    }
    giveAngles(circle);
    std::ranges::stable_sort(circle.groups, {}, [&](const std::vector<uint32_t> &group) {
        return pullOf(circle, graph, group, std::numbers::pi);
    });
    giveAngles(circle);
}

/// Exchanges neighbors on the circle as long as that makes edges shorter.
bool exchangeNeighbors(Circle &circle, const CompactGraph &graph)
{
    bool isBetter = false;
    const auto lengthAt = [&](uint32_t node, uint32_t without) {
        double length = 0;
        for (const uint32_t other : graph.neighbors(node)) {
            if (other != without) {
                length += std::abs(std::sin((circle.angles[node] - circle.angles[other]) / 2));
            }
        }
        return length;
    };
    for (std::vector<uint32_t> &group : circle.groups) {
        for (size_t i = 1; i < group.size(); ++i) {
            uint32_t &a = group[i - 1];
            uint32_t &b = group[i];
            const double before = lengthAt(a, b) + lengthAt(b, a);
            std::swap(circle.angles[a], circle.angles[b]);
            if (lengthAt(a, b) + lengthAt(b, a) < before - 1e-9) {
                std::swap(a, b);
                isBetter = true;
            } else {
                std::swap(circle.angles[a], circle.angles[b]);
            }
        }
    }
    return isBetter;
}

bool order(Circle &circle, const CompactGraph &graph, const IsCanceled &isCanceled)
{
    constexpr int reorderings = 20;
    constexpr int exchanges = 60;
    Circle best = circle;
    double least = lengthOf(circle, graph);
    for (int round = 0; round < reorderings; ++round) {
        if (isCanceled && isCanceled()) {
            return false;
        }
        reorder(circle, graph);
        const double length = lengthOf(circle, graph);
        if (length < least) {
            least = length;
            best = circle;
        }
    }
    circle = std::move(best);
    for (int round = 0; round < exchanges && exchangeNeighbors(circle, graph); ++round) {
        if (isCanceled && isCanceled()) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<LayoutPoints> circularPoints(const LayoutGraph &part, const LayoutOptions &options,
                                           const IsCanceled &isCanceled)
{
    const CompactGraph graph = makeCompactGraph(part.boxes.size(), part.edges);
    Circle circle{groupsOf(part), std::vector<double>(part.boxes.size())};
    giveAngles(circle);
    Circle walked = circle;
    const std::vector<size_t> numbers = walkNumbers(graph);
    const auto numberOf = [&numbers](uint32_t node) { return numbers[node]; };
    for (std::vector<uint32_t> &group : walked.groups) {
        std::ranges::sort(group, {}, numberOf);
    }
    std::ranges::sort(walked.groups, {}, [&numbers](const std::vector<uint32_t> &group) {
        return numbers[group.front()];
    });
    giveAngles(walked);
    if (!order(circle, graph, isCanceled) || !order(walked, graph, isCanceled)) {
        return {};
    }
    if (lengthOf(walked, graph) < lengthOf(circle, graph)) {
        circle = std::move(walked);
    }
    LayoutPoints points(part.boxes.size());
    // A third of an edge's length from node to node on the circle, unless boxes want more.
    double radius =
        options.edgeLength * static_cast<double>(points.size()) / 3 / (2 * std::numbers::pi);
    radius = points.size() < 2 ? 0 : std::max(radius, options.edgeLength / 2);
    for (size_t node = 0; node < points.size(); ++node) {
        points[node] = {radius * std::sin(circle.angles[node]),
                        -radius * std::cos(circle.angles[node])};
    }
    if (points.size() <= boxesLimit) {
        const double factor = clearingFactor(points, part.boxes, options.gap) * (1 + 1e-9);
        for (LayoutPoint &point : points) {
            point = {point.x * factor, point.y * factor};
        }
    }
    return points;
}

} // namespace Briefings
