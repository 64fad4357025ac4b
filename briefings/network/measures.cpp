// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/measures.h"

#include "briefings/core/tr.h"
#include "briefings/network/communities.h"
#include "briefings/network/components.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/page_rank.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace Briefings {

namespace {

using IsCanceled = std::function<bool()>;
using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
using Arcs = boost::compressed_sparse_row_graph<boost::directedS>;

/// What leaves Boost's algorithms when nobody wants their result; caught in this file.
struct Canceled
{ };

/// Where Brandes' algorithm sums up, which is the only place where it can be stopped.
class StoppableSums
{
public:
    using key_type = size_t;
    using value_type = double;
    using reference = double;
    using category = boost::read_write_property_map_tag;

    StoppableSums(std::vector<double> &values, const IsCanceled &isCanceled)
        : m_values(&values), m_isCanceled(&isCanceled)
    { }

    friend double get(const StoppableSums &sums, size_t node) { return (*sums.m_values)[node]; }
    friend void put(StoppableSums &sums, size_t node, double value)
    {
        (*sums.m_values)[node] = value;
        constexpr unsigned stride = 4096;
        if (++sums.m_steps % stride == 0 && *sums.m_isCanceled && (*sums.m_isCanceled)()) {
            throw Canceled();
        }
    }

private:
    std::vector<double> *m_values;
    const IsCanceled *m_isCanceled;
    unsigned m_steps = 0;
};

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

void measureBetweenness(const BoostGraph &graph, const IsCanceled &isCanceled,
                        std::vector<NodeMeasures> &measures)
{
    std::vector<double> sums(measures.size());
    boost::brandes_betweenness_centrality(
        graph, boost::centrality_map(StoppableSums(sums, isCanceled))
                   .vertex_index_map(boost::get(boost::vertex_index, graph)));
    const auto count = static_cast<double>(measures.size());
    for (size_t node = 0; node < measures.size(); ++node) {
        measures[node].betweenness = count > 2 ? sums[node] * 2 / ((count - 1) * (count - 2)) : 0;
    }
}

/// Boost's closeness wants all distances at once, n² of them.
void measureCloseness(const Neighbors &neighbors, const IsCanceled &isCanceled,
                      std::vector<NodeMeasures> &measures)
{
    for (size_t node = 0; node < neighbors.size(); ++node) {
        if (isCanceled && isCanceled()) {
            throw Canceled();
        }
        double sum = 0;
        double others = 0;
        for (const int distance : distancesFrom(neighbors, node)) {
            if (distance > 0) {
                sum += distance;
                others += 1;
            }
        }
        if (others > 0) {
            measures[node].closeness =
                others / sum * others / static_cast<double>(neighbors.size() - 1);
        }
    }
}

/// Ends page_rank() when a step changes the ranks no more.
class Settled
{
public:
    Settled(size_t nodeCount, const IsCanceled &isCanceled)
        : m_before(nodeCount), m_isCanceled(isCanceled)
    { }

    template <typename RankMap>
    bool operator()(const RankMap &ranks, const Arcs &graph)
    {
        if (m_isCanceled && m_isCanceled()) {
            throw Canceled();
        }
        double change = 0;
        for (size_t node = 0; node < boost::num_vertices(graph); ++node) {
            const double rank = boost::get(ranks, node);
            change += std::abs(rank - m_before[node]);
            m_before[node] = rank;
        }
        constexpr int mostSteps = 1000;
        return change < 1e-13 * static_cast<double>(boost::num_vertices(graph))
               || ++m_steps == mostSteps;
    }

private:
    std::vector<double> m_before;
    const IsCanceled &m_isCanceled;
    int m_steps = 0;
};

void measurePageRank(const Neighbors &neighbors, const IsCanceled &isCanceled,
                     std::vector<NodeMeasures> &measures)
{
    std::vector<std::pair<size_t, size_t>> pairs;
    double unlinked = 0;
    for (size_t node = 0; node < neighbors.size(); ++node) {
        unlinked += neighbors[node].empty() ? 1 : 0;
        for (const size_t other : neighbors[node]) {
            pairs.emplace_back(node, other);
        }
    }
    const Arcs arcs(boost::edges_are_sorted, pairs.begin(), pairs.end(), neighbors.size());
    constexpr double damping = 0.85;
    std::vector<double> ranks(neighbors.size());
    std::vector<double> other(neighbors.size());
    const auto index = boost::get(boost::vertex_index, arcs);
    boost::graph::page_rank(arcs, boost::make_iterator_property_map(ranks.begin(), index),
                            Settled(neighbors.size(), isCanceled), damping, neighbors.size(),
                            boost::make_iterator_property_map(other.begin(), index));
    // Boost gives each node 1 − damping to begin with and lets what reaches an unlinked node leak.
    // That nodes have 1 together, and unlinked ones jump anywhere, is the same but for this scale.
    const double scale = static_cast<double>(neighbors.size()) - damping * unlinked;
    for (size_t node = 0; node < ranks.size(); ++node) {
        measures[node].pageRank = ranks[node] / scale;
    }
}

/// Boost asks for each pair of a node's neighbors whether they are linked, which takes minutes with
/// a hub of some ten thousand. Here each triangle is met once, from its node of least degree.
void measureClustering(const Neighbors &neighbors, std::vector<NodeMeasures> &measures)
{
    const size_t count = neighbors.size();
    const auto isBefore = [&neighbors](size_t a, size_t b) {
        return std::pair(neighbors[a].size(), a) < std::pair(neighbors[b].size(), b);
    };
    Neighbors later(count);
    for (size_t node = 0; node < count; ++node) {
        std::ranges::copy_if(neighbors[node], std::back_inserter(later[node]),
                             [&](size_t other) { return isBefore(node, other); });
    }
    std::vector<double> triangles(count);
    std::vector<bool> isMarked(count);
    for (size_t node = 0; node < count; ++node) {
        for (const size_t other : later[node]) {
            isMarked[other] = true;
        }
        for (const size_t other : later[node]) {
            for (const size_t third : later[other]) {
                if (isMarked[third]) {
                    triangles[node] += 1;
                    triangles[other] += 1;
                    triangles[third] += 1;
                }
            }
        }
        for (const size_t other : later[node]) {
            isMarked[other] = false;
        }
    }
    for (size_t node = 0; node < count; ++node) {
        const auto degree = static_cast<double>(neighbors[node].size());
        measures[node].clustering = degree < 2 ? 0 : triangles[node] / (degree * (degree - 1) / 2);
    }
}

void measureStructure(const BoostGraph &graph, const Neighbors &neighbors, GraphMeasures &result)
{
    std::vector<size_t> cores(neighbors.size());
    boost::core_numbers(graph, boost::make_iterator_property_map(
                                   cores.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<size_t> articulations;
    boost::articulation_points(graph, std::back_inserter(articulations));
    for (size_t node = 0; node < neighbors.size(); ++node) {
        result.nodes[node].degree = neighbors[node].size();
        result.nodes[node].core = cores[node];
    }
    for (const size_t node : articulations) {
        result.nodes[node].isArticulation = true;
    }
    const auto components = connectedComponents(neighbors);
    result.componentCount = components.size();
    for (size_t component = 0; component < components.size(); ++component) {
        for (const size_t node : components[component]) {
            result.nodes[node].component = component;
        }
    }
}

WeightedNeighbors weightedNeighbors(const Graph &graph)
{
    std::map<std::pair<size_t, size_t>, double> weights;
    for (const GraphEdge &edge : graph.edges()) {
        if (edge.from != edge.to) {
            weights[std::minmax(edge.from, edge.to)] += edge.weight;
        }
    }
    WeightedNeighbors result(graph.nodes().size());
    for (const auto &[ends, weight] : weights) {
        result[ends.first].push_back({ends.second, weight});
        result[ends.second].push_back({ends.first, weight});
    }
    return result;
}

QString nameOf(const Graph &graph, const std::vector<NodeMeasures> &measures,
               const Community &community)
{
    std::vector<size_t> nodes = community.nodes;
    std::ranges::stable_sort(nodes, [&](size_t a, size_t b) {
        const bool isActorA = graph.nodes()[a].id.kind() == ItemKind::Actor;
        const bool isActorB = graph.nodes()[b].id.kind() == ItemKind::Actor;
        return isActorA != isActorB ? isActorA : measures[a].pageRank > measures[b].pageRank;
    });
    const GraphNode &first = graph.nodes()[nodes.front()];
    if (nodes.size() == 1 || graph.nodes()[nodes[1]].id.kind() != ItemKind::Actor) {
        return first.label;
    }
    //: A group in a network, called after its two most linked members.
    return Tr::tr("%1 and %2").arg(first.label, graph.nodes()[nodes[1]].label);
}

/// False when canceled.
bool measureCommunities(const Graph &graph, const IsCanceled &isCanceled, GraphMeasures &result)
{
    const auto found = findCommunities(weightedNeighbors(graph), isCanceled);
    if (!found) {
        return false;
    }
    for (size_t node = 0; node < found->size(); ++node) {
        if ((*found)[node] == result.communities.size()) {
            result.communities.emplace_back();
        }
        result.communities[(*found)[node]].nodes.push_back(node);
    }
    std::ranges::stable_sort(result.communities, [](const Community &a, const Community &b) {
        return a.nodes.size() > b.nodes.size();
    });
    for (size_t position = 0; position < result.communities.size(); ++position) {
        Community &community = result.communities[position];
        community.name = nameOf(graph, result.nodes, community);
        for (const size_t node : community.nodes) {
            result.nodes[node].community = position;
        }
    }
    return true;
}

} // namespace

Result<GraphMeasures> measure(const Graph &graph, const std::function<bool()> &isCanceled)
{
    GraphMeasures result;
    if (graph.nodes().empty()) {
        return result;
    }
    result.nodes.resize(graph.nodes().size());
    std::vector<std::pair<size_t, size_t>> edges;
    edges.reserve(graph.edges().size());
    for (const GraphEdge &edge : graph.edges()) {
        edges.emplace_back(edge.from, edge.to);
    }
    const Neighbors neighbors = makeNeighbors(graph.nodes().size(), edges);
    const BoostGraph boostGraph = toBoost(neighbors);
    try {
        measureStructure(boostGraph, neighbors, result);
        measurePageRank(neighbors, isCanceled, result.nodes);
        measureClustering(neighbors, result.nodes);
        measureCloseness(neighbors, isCanceled, result.nodes);
        measureBetweenness(boostGraph, isCanceled, result.nodes);
    } catch (const Canceled &) {
        return fail(Error::Kind::Cancelled, {});
    }
    if (!measureCommunities(graph, isCanceled, result)) {
        return fail(Error::Kind::Cancelled, {});
    }
    return result;
}

bool isQuicklyMeasured(const Graph &graph)
{
    constexpr double mostSteps = 1e8;
    const auto nodes = static_cast<double>(graph.nodes().size());
    return nodes * (nodes + static_cast<double>(graph.edges().size())) <= mostSteps;
}

} // namespace Briefings
