// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/kinds.h"
#include "briefings/network/layouts/overlaps.h"
#include "briefings/network/layouts/parts.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

namespace Briefings {

namespace {

using Direction = std::complex<double>;

/// Of the distance between the widest two rings.
constexpr double leastRingShare = 0.4;

/// A tree of shortest paths from the focus; children in the order in which they stand.
struct StepTree
{
    std::vector<uint32_t> order; ///< Parents before children.
    std::vector<int> steps;
    std::vector<std::vector<uint32_t>> children;
    std::vector<double> leaves;
    std::vector<double> angles;
};

uint32_t focusOf(const LayoutGraph &part, const CompactGraph &graph)
{
    if (part.focus) {
        return static_cast<uint32_t>(*part.focus);
    }
    uint32_t focus = 0;
    for (uint32_t node = 1; node < graph.nodeCount(); ++node) {
        if (graph.degree(node) > graph.degree(focus)) {
            focus = node;
        }
    }
    return focus;
}

StepTree treeFrom(const CompactGraph &graph, uint32_t focus)
{
    StepTree tree;
    tree.steps = stepsFrom(graph, focus);
    tree.order.resize(graph.nodeCount());
    std::iota(tree.order.begin(), tree.order.end(), 0U);
    std::ranges::stable_sort(tree.order, {}, [&tree](uint32_t node) { return tree.steps[node]; });
    tree.children.resize(graph.nodeCount());
    for (const uint32_t node : tree.order) {
        if (node == focus) {
            continue;
        }
        // The parent that has fewest children so far, so that sectors become alike.
        const uint32_t *parent = nullptr;
        for (const uint32_t &other : graph.neighbors(node)) {
            if (tree.steps[other] == tree.steps[node] - 1
                && (parent == nullptr
                    || tree.children[other].size() < tree.children[*parent].size())) {
                parent = &other;
            }
        }
        tree.children[*parent].push_back(node);
    }
    tree.leaves.assign(graph.nodeCount(), 0);
    for (size_t i = tree.order.size(); i-- > 0;) {
        const uint32_t node = tree.order[i];
        for (const uint32_t child : tree.children[node]) {
            tree.leaves[node] += tree.leaves[child];
        }
        tree.leaves[node] = std::max(tree.leaves[node], 1.0);
    }
    return tree;
}

/// Every node in the middle of its sector; a sector is as wide as it has leaves.
void giveSectors(StepTree &tree)
{
    std::vector<double> begins(tree.order.size(), 0);
    tree.angles.assign(tree.order.size(), 0);
    const double unit = 2 * std::numbers::pi / tree.leaves[tree.order.front()];
    for (const uint32_t node : tree.order) {
        tree.angles[node] = begins[node] + unit * tree.leaves[node] / 2;
        double begin = begins[node];
        for (const uint32_t child : tree.children[node]) {
            begins[child] = begin;
            begin += unit * tree.leaves[child];
        }
    }
}

/// Where the neighbors of a node and of all below it stand, as a sum of directions.
std::vector<Direction> pullsOf(const StepTree &tree, const CompactGraph &graph)
{
    std::vector<Direction> pulls(tree.order.size());
    for (size_t i = tree.order.size(); i-- > 0;) {
        const uint32_t node = tree.order[i];
        for (const uint32_t other : graph.neighbors(node)) {
            if (tree.steps[other] > 0) {
                pulls[node] += std::polar(1.0, tree.angles[other]);
            }
        }
        for (const uint32_t child : tree.children[node]) {
            pulls[node] += pulls[child];
        }
    }
    return pulls;
}

/// Sorts all children by where their sectors are pulled, seen from the middle of the parent's.
void orderChildren(StepTree &tree, const CompactGraph &graph)
{
    const std::vector<Direction> pulls = pullsOf(tree, graph);
    const uint32_t focus = tree.order.front();
    for (const uint32_t node : tree.order) {
        // About the focus there is no middle; the seam is where it was.
        const double middle = node == focus ? std::numbers::pi : tree.angles[node];
        std::ranges::stable_sort(tree.children[node], {}, [&](uint32_t child) {
            const Direction own = std::polar(0.5, tree.angles[child]);
            return std::arg((pulls[child] + own) * std::polar(1.0, -middle));
        });
    }
}

/// How far all edges reach around the rings, in total.
double reachOf(const StepTree &tree, const CompactGraph &graph)
{
    double reach = 0;
    for (const uint32_t node : tree.order) {
        for (const uint32_t other : graph.neighbors(node)) {
            if (node < other && tree.steps[node] > 0 && tree.steps[other] > 0) {
                reach +=
                    std::abs(std::arg(std::polar(1.0, tree.angles[node] - tree.angles[other])));
            }
        }
    }
    return reach;
}

/// How far out each ring is. A ring with few nodes needs little room: else a thin chain that leads
/// far out would leave no room for the rings where most nodes are.
std::vector<double> ringRadii(const StepTree &tree, double edgeLength)
{
    std::vector<double> counts(static_cast<size_t>(tree.steps[tree.order.back()]) + 1, 0);
    for (const int steps : tree.steps) {
        ++counts[static_cast<size_t>(steps)];
    }
    const double most = *std::ranges::max_element(counts);
    std::vector<double> radii(counts.size(), 0);
    for (size_t ring = 1; ring < counts.size(); ++ring) {
        const double share = leastRingShare + (1 - leastRingShare) * std::sqrt(counts[ring] / most);
        radii[ring] = radii[ring - 1] + edgeLength * share;
    }
    return radii;
}

} // namespace

std::optional<LayoutPoints> radialPoints(const LayoutGraph &part, const LayoutOptions &options,
                                         const IsCanceled &isCanceled)
{
    constexpr int rounds = 12;
    const CompactGraph graph = makeCompactGraph(part.boxes.size(), part.edges);
    StepTree tree = treeFrom(graph, focusOf(part, graph));
    giveSectors(tree);
    StepTree best = tree;
    double least = reachOf(tree, graph);
    for (int round = 0; round < rounds; ++round) {
        if (isCanceled && isCanceled()) {
            return {};
        }
        orderChildren(tree, graph);
        giveSectors(tree);
        const double reach = reachOf(tree, graph);
        if (reach < least) {
            least = reach;
            best = tree;
        }
    }
    const std::vector<double> radii = ringRadii(best, options.edgeLength);
    LayoutPoints points(part.boxes.size());
    for (size_t node = 0; node < points.size(); ++node) {
        const double radius = radii[static_cast<size_t>(best.steps[node])];
        points[node] = {radius * std::sin(best.angles[node]),
                        -radius * std::cos(best.angles[node])};
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
