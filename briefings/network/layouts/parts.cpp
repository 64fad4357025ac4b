// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/parts.h"

#include <algorithm>
#include <numeric>

namespace Briefings {

namespace {

/// The root of a node's tree; halves the path on the way.
uint32_t rootOf(std::vector<uint32_t> &parents, uint32_t node)
{
    while (parents[node] != node) {
        parents[node] = parents[parents[node]];
        node = parents[node];
    }
    return node;
}

/// Per node the number of its component; components are numbered by their first node.
std::vector<uint32_t> componentsOf(const LayoutGraph &graph, uint32_t &count)
{
    std::vector<uint32_t> parents(graph.boxes.size());
    std::iota(parents.begin(), parents.end(), 0U);
    for (const auto &edge : graph.edges) {
        const uint32_t a = rootOf(parents, static_cast<uint32_t>(edge.first));
        const uint32_t b = rootOf(parents, static_cast<uint32_t>(edge.second));
        parents[std::max(a, b)] = std::min(a, b);
    }
    count = 0;
    std::vector<uint32_t> components(parents.size());
    for (uint32_t node = 0; node < parents.size(); ++node) {
        const uint32_t root = rootOf(parents, node);
        components[node] = root == node ? count++ : components[root];
    }
    return components;
}

template <typename T>
void addValue(std::vector<T> &values, const std::vector<T> &all, size_t node)
{
    if (node < all.size()) {
        values.push_back(all[node]);
    }
}

void addNode(LayoutPart &part, const LayoutGraph &graph, size_t node)
{
    if (graph.focus == node) {
        part.graph.focus = part.nodes.size();
    }
    part.nodes.push_back(node);
    part.graph.boxes.push_back(graph.boxes[node]);
    addValue(part.graph.times, graph.times, node);
    addValue(part.graph.groups, graph.groups, node);
    addValue(part.graph.previous, graph.previous, node);
    addValue(part.graph.isPinned, graph.isPinned, node);
}

} // namespace

CompactGraph makeCompactGraph(size_t nodeCount, std::span<const std::pair<size_t, size_t>> edges)
{
    CompactGraph graph;
    std::vector<uint32_t> begins(nodeCount + 1, 0);
    for (const auto &[from, to] : edges) {
        if (from != to) {
            ++begins[from + 1];
            ++begins[to + 1];
        }
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<uint32_t> targets(begins.back());
    std::vector<uint32_t> next(begins.begin(), begins.end() - 1);
    for (const auto &[from, to] : edges) {
        if (from != to) {
            targets[next[from]++] = static_cast<uint32_t>(to);
            targets[next[to]++] = static_cast<uint32_t>(from);
        }
    }
    graph.offsets.reserve(nodeCount + 1);
    graph.targets.reserve(targets.size());
    for (size_t node = 0; node < nodeCount; ++node) {
        const auto first = targets.begin() + begins[node];
        const auto last = targets.begin() + begins[node + 1];
        std::sort(first, last);
        graph.targets.insert(graph.targets.end(), first, std::unique(first, last));
        graph.offsets.push_back(static_cast<uint32_t>(graph.targets.size()));
    }
    return graph;
}

std::vector<LayoutPart> connectedParts(const LayoutGraph &graph)
{
    uint32_t count = 0;
    const std::vector<uint32_t> components = componentsOf(graph, count);
    std::vector<LayoutPart> parts(count);
    std::vector<size_t> numbers(components.size());
    for (size_t node = 0; node < components.size(); ++node) {
        LayoutPart &part = parts[components[node]];
        numbers[node] = part.nodes.size();
        addNode(part, graph, node);
    }
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const auto &[from, to] = graph.edges[i];
        LayoutGraph &part = parts[components[from]].graph;
        part.edges.emplace_back(numbers[from], numbers[to]);
        if (i < graph.isAttack.size()) {
            part.isAttack.push_back(graph.isAttack[i]);
        }
    }
    std::ranges::stable_sort(parts, std::ranges::greater{},
                             [](const LayoutPart &part) { return part.nodes.size(); });
    return parts;
}

std::vector<int> stepsFrom(const CompactGraph &graph, uint32_t source)
{
    std::vector<int> steps(graph.nodeCount(), -1);
    std::vector<uint32_t> queue{source};
    steps[source] = 0;
    for (size_t head = 0; head < queue.size(); ++head) {
        for (const uint32_t other : graph.neighbors(queue[head])) {
            if (steps[other] < 0) {
                steps[other] = steps[queue[head]] + 1;
                queue.push_back(other);
            }
        }
    }
    return steps;
}

} // namespace Briefings
