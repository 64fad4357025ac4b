// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topicgraph.h"

#include "briefings/network/layouts/parts.h"
#include "briefings/network/layouts/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_set>

using namespace Briefings;

namespace TestSupport {

namespace {

enum Kind : size_t
{
    Actor,
    Event,
    Claim
};
constexpr size_t kindCount = 3;

/// Grows a graph link by link.
class Growth
{
public:
    Growth(size_t nodeCount, uint64_t seed);

    void growTo(size_t edgeCount);
    [[nodiscard]] TopicGraph shuffled();

private:
    bool link(size_t a, size_t b);
    Kind wantedKind(Kind kind);
    std::optional<size_t> partnerOf(size_t node);
    const std::vector<size_t> &poolFor(size_t topic, Kind kind);

    Random m_random;
    size_t m_topicCount;
    std::vector<Kind> m_kinds;
    std::vector<size_t> m_topics;
    std::unordered_set<uint64_t> m_known;
    std::vector<std::pair<size_t, size_t>> m_edges;
    /// An entry per end of a link, so that what has many links is drawn often.
    std::vector<std::array<std::vector<size_t>, kindCount>> m_pools;
    std::array<std::vector<size_t>, kindCount> m_all;
};

Growth::Growth(size_t nodeCount, uint64_t seed)
    : m_random(seed), m_topicCount(std::max<size_t>(
                          4, static_cast<size_t>(std::sqrt(static_cast<double>(nodeCount)) / 2))),
      m_pools(m_topicCount)
{
    for (size_t node = 0; node < nodeCount; ++node) {
        const double kind = m_random.unit();
        m_kinds.push_back(kind < 0.25 ? Actor : kind < 0.55 ? Event : Claim);
        const double share = std::pow(m_random.unit(), 1.6);
        m_topics.push_back(static_cast<size_t>(static_cast<double>(m_topicCount) * share));
    }
    m_kinds[0] = Actor;
    m_kinds[1] = Event;
    m_kinds[2] = Claim;
}

bool Growth::link(size_t a, size_t b)
{
    const auto [low, high] = std::minmax(a, b);
    if (a == b || !m_known.insert((uint64_t{low} << 32U) | high).second) {
        return false;
    }
    m_edges.emplace_back(low, high);
    for (const size_t node : {a, b}) {
        m_pools[m_topics[node]][m_kinds[node]].push_back(node);
        m_all[m_kinds[node]].push_back(node);
    }
    return true;
}

Kind Growth::wantedKind(Kind kind)
{
    const double share = m_random.unit();
    switch (kind) {
    case Claim:
        return share < 0.5 ? Actor : share < 0.9 ? Event : Claim;
    case Event:
        return share < 0.7 ? Actor : Event;
    case Actor:
        break;
    }
    return share < 0.45 ? Event : share < 0.8 ? Claim : Actor;
}

const std::vector<size_t> &Growth::poolFor(size_t topic, Kind kind)
{
    const double share = m_random.unit();
    if (share < 0.95) {
        if (share >= 0.8) {
            topic = (topic + (m_random.below(2) == 0 ? 1 : m_topicCount - 1)) % m_topicCount;
        }
        if (!m_pools[topic][kind].empty()) {
            return m_pools[topic][kind];
        }
    }
    return m_all[kind];
}

std::optional<size_t> Growth::partnerOf(size_t node)
{
    for (int attempt = 0; attempt < 12; ++attempt) {
        const auto &pool = poolFor(m_topics[node], wantedKind(m_kinds[node]));
        const size_t partner = pool.empty() ? node : pool[m_random.below(pool.size())];
        if (partner != node) {
            return partner;
        }
    }
    return {};
}

void Growth::growTo(size_t edgeCount)
{
    link(0, 1);
    link(1, 2);
    link(0, 2);
    // First every node links to one that is there already, so that all hang together.
    for (size_t node = 3; node < m_kinds.size(); ++node) {
        link(node, partnerOf(node).value_or(m_random.below(node)));
    }
    for (size_t attempt = 0; m_edges.size() < edgeCount && attempt < 200 * edgeCount; ++attempt) {
        const size_t node = m_random.unit() < 0.5 ? m_random.below(m_kinds.size())
                                                  : m_edges[m_random.below(m_edges.size())].first;
        if (const auto partner = partnerOf(node)) {
            link(node, *partner);
        }
    }
}

TopicGraph Growth::shuffled()
{
    // So that nothing profits from the order of growth.
    std::vector<size_t> names(m_kinds.size());
    std::iota(names.begin(), names.end(), size_t{0});
    m_random.shuffle(std::span(names));
    TopicGraph graph{names.size(), {}, std::vector<size_t>(names.size())};
    for (size_t node = 0; node < names.size(); ++node) {
        graph.topics[names[node]] = m_topics[node];
    }
    for (const auto &[a, b] : m_edges) {
        const auto [low, high] = std::minmax(names[a], names[b]);
        graph.edges.emplace_back(low, high);
    }
    std::ranges::sort(graph.edges);
    return graph;
}

/// Some nodes, or all of few.
std::vector<size_t> sampled(size_t count, size_t wanted, uint64_t seed)
{
    std::vector<size_t> nodes(count);
    std::iota(nodes.begin(), nodes.end(), size_t{0});
    if (count > 1200) {
        Random random(seed);
        random.shuffle(std::span(nodes));
        nodes.resize(wanted);
    }
    return nodes;
}

double squareBetween(const LayoutPoint &a, const LayoutPoint &b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

double stressOf(const CompactGraph &graph, const std::vector<LayoutPoint> &points)
{
    double ratios = 0;
    double squares = 0;
    double pairs = 0;
    for (const size_t source : sampled(points.size(), 100, 12345)) {
        const std::vector<int> steps = stepsFrom(graph, static_cast<uint32_t>(source));
        for (size_t node = 0; node < points.size(); ++node) {
            if (steps[node] > 0) {
                const double ratio =
                    std::sqrt(squareBetween(points[source], points[node])) / steps[node];
                ratios += ratio;
                squares += ratio * ratio;
                ++pairs;
            }
        }
    }
    return squares > 0 ? 1 - ratios * ratios / (squares * pairs) : 0;
}

/// The \a count nodes nearest to \a node in the picture.
std::vector<size_t> nearestTo(size_t node, size_t count, const std::vector<LayoutPoint> &points)
{
    std::vector<std::pair<double, size_t>> others;
    for (size_t other = 0; other < points.size(); ++other) {
        if (other != node) {
            others.emplace_back(squareBetween(points[node], points[other]), other);
        }
    }
    count = std::min(count, others.size());
    std::ranges::nth_element(others, others.begin() + static_cast<std::ptrdiff_t>(count));
    std::vector<size_t> nearest;
    for (size_t i = 0; i < count; ++i) {
        nearest.push_back(others[i].second);
    }
    return nearest;
}

/// What lies within \a radius steps (1 or 2), without the node itself.
std::vector<size_t> around(const CompactGraph &graph, size_t node, int radius)
{
    std::vector<size_t> nodes;
    for (const uint32_t next : graph.neighbors(static_cast<uint32_t>(node))) {
        nodes.push_back(next);
        if (radius > 1) {
            for (const uint32_t far : graph.neighbors(next)) {
                nodes.push_back(far);
            }
        }
    }
    std::ranges::sort(nodes);
    const auto repeats = std::ranges::unique(nodes);
    nodes.erase(repeats.begin(), repeats.end());
    std::erase(nodes, node);
    return nodes;
}

double preservation(const CompactGraph &graph, const std::vector<LayoutPoint> &points, int radius)
{
    double sum = 0;
    double count = 0;
    for (const size_t node : sampled(points.size(), 1000, 777)) {
        const std::vector<size_t> wanted = around(graph, node, radius);
        if (wanted.empty() || wanted.size() + 1 >= points.size()) {
            continue;
        }
        double hits = 0;
        for (const size_t other : nearestTo(node, wanted.size(), points)) {
            hits += std::ranges::binary_search(wanted, other) ? 1 : 0;
        }
        sum += hits / (2 * static_cast<double>(wanted.size()) - hits);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

LayoutGraph TopicGraph::layoutGraph() const
{
    LayoutGraph graph;
    graph.boxes.resize(nodeCount);
    graph.edges = edges;
    return graph;
}

TopicGraph topicGraph(size_t nodeCount, size_t edgeCount, uint64_t seed)
{
    Growth growth(nodeCount, seed);
    growth.growTo(edgeCount);
    return growth.shuffled();
}

LayoutScore scoreOf(const TopicGraph &graph, const std::vector<LayoutPoint> &points)
{
    const CompactGraph compact = makeCompactGraph(graph.nodeCount, graph.edges);
    LayoutScore score{stressOf(compact, points), preservation(compact, points, 1),
                      preservation(compact, points, 2), 0};
    double same = 0;
    double count = 0;
    for (const size_t node : sampled(points.size(), 1000, 99)) {
        for (const size_t other : nearestTo(node, 10, points)) {
            same += graph.topics[other] == graph.topics[node] ? 1 : 0;
            ++count;
        }
    }
    score.purity = count > 0 ? same / count : 0;
    return score;
}

} // namespace TestSupport
