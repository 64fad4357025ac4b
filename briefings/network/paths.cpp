// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/paths.h"

#include "briefings/core/tr.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace Briefings {

namespace {

/// An edge of the simple graph that paths run in.
struct Step
{
    size_t edge = 0; ///< In the Graph.
    double weight = 0;
};

using BoostGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Step>;
using BoostEdge = BoostGraph::edge_descriptor;
using Filtered =
    boost::filtered_graph<BoostGraph, std::function<bool(BoostEdge)>, std::function<bool(size_t)>>;

constexpr double infinite = std::numeric_limits<double>::infinity();

bool touches(const EdtfDate &date, const PathOptions &options)
{
    return date.isNull()
           || ((!options.latest.isValid() || !date.earliest().isValid()
                || date.earliest() <= options.latest)
               && (!options.earliest.isValid() || !date.latest().isValid()
                   || date.latest() >= options.earliest));
}

double weightOf(const GraphEdge &edge, PathCost cost)
{
    // Small enough to decide between paths of equally many hops only, of whatever length.
    constexpr double tieBreak = 0x1p-24;
    const double evidence = evidenceCost(edge);
    return cost == PathCost::StrongestEvidence ? evidence : 1 + tieBreak * evidence;
}

/// Between each two linked nodes the edge of least weight, the first of equal ones.
BoostGraph simpleGraph(const Graph &graph, const PathOptions &options)
{
    std::map<std::pair<size_t, size_t>, Step> steps;
    for (size_t position = 0; position < graph.edges().size(); ++position) {
        const GraphEdge &edge = graph.edges()[position];
        if (edge.from == edge.to || !touches(edge.date, options)
            || !touches(graph.nodes()[edge.from].date, options)
            || !touches(graph.nodes()[edge.to].date, options)) {
            continue;
        }
        const Step step{position, weightOf(edge, options.cost)};
        const auto [known, isNew] = steps.try_emplace(std::minmax(edge.from, edge.to), step);
        if (!isNew && step.weight < known->second.weight) {
            known->second = step;
        }
    }
    BoostGraph result(graph.nodes().size());
    for (const auto &[ends, step] : steps) {
        boost::add_edge(ends.first, ends.second, step, result);
    }
    return result;
}

/// A path while it is looked for; ordered as findPaths() promises.
struct Candidate
{
    double weight = 0;
    std::vector<size_t> nodes;

    friend auto operator<=>(const Candidate &, const Candidate &) = default;
};

class PathSearch
{
public:
    PathSearch(const Graph &graph, size_t to, const PathOptions &options)
        : m_graph(simpleGraph(graph, options)), m_to(to), m_isBarred(graph.nodes().size())
    { }

    /// Yen's algorithm: every further path leaves one that is known at some node, by a step that no
    /// known path takes there.
    [[nodiscard]] std::vector<Candidate> run(size_t from, size_t count)
    {
        std::vector<Candidate> found;
        std::set<Candidate> candidates;
        std::vector<size_t> first = shortest(from, {});
        if (!first.empty() && count > 0) {
            candidates.insert(candidateOf(std::move(first)));
        }
        while (!candidates.empty()) {
            found.push_back(*candidates.begin());
            candidates.erase(candidates.begin());
            if (found.size() == count) {
                break;
            }
            addDeviations(found, candidates);
        }
        return found;
    }

    [[nodiscard]] const Step &step(size_t from, size_t to) const
    {
        return m_graph[boost::edge(from, to, m_graph).first];
    }

private:
    void addDeviations(const std::vector<Candidate> &found, std::set<Candidate> &candidates)
    {
        const std::vector<size_t> last = found.back().nodes;
        m_isBarred.assign(m_isBarred.size(), false);
        for (size_t spur = 0; spur + 1 < last.size(); ++spur) {
            std::set<size_t> taken;
            for (const Candidate &path : found) {
                if (path.nodes.size() > spur + 1
                    && std::equal(last.begin(), last.begin() + std::ptrdiff_t(spur) + 1,
                                  path.nodes.begin())) {
                    taken.insert(path.nodes[spur + 1]);
                }
            }
            std::vector<size_t> rest = shortest(last[spur], taken);
            if (!rest.empty()) {
                rest.insert(rest.begin(), last.begin(), last.begin() + std::ptrdiff_t(spur));
                candidates.insert(candidateOf(std::move(rest)));
            }
            m_isBarred[last[spur]] = true;
        }
    }

    /// The best way from \a from to the end that enters no barred node and does not begin with a
    /// step to one of \a taken; empty when there is none.
    [[nodiscard]] std::vector<size_t> shortest(size_t from, const std::set<size_t> &taken) const
    {
        const Filtered graph(
            m_graph,
            [this, from, &taken](BoostEdge edge) {
                const size_t a = boost::source(edge, m_graph);
                const size_t b = boost::target(edge, m_graph);
                return !(a == from && taken.contains(b)) && !(b == from && taken.contains(a));
            },
            [this](size_t node) { return !m_isBarred[node]; });
        // Searched from the end, so that of equally good ways the first can be walked.
        std::vector<double> distances(boost::num_vertices(m_graph), infinite);
        boost::dijkstra_shortest_paths(
            graph, m_to,
            boost::weight_map(boost::get(&Step::weight, graph))
                .distance_inf(infinite)
                .distance_map(boost::make_iterator_property_map(
                    distances.begin(), boost::get(boost::vertex_index, graph))));
        if (distances[from] == infinite) {
            return {};
        }
        std::vector<size_t> nodes{from};
        while (nodes.back() != m_to) {
            size_t next = boost::num_vertices(m_graph);
            const auto [begin, end] = boost::out_edges(nodes.back(), graph);
            for (auto edge = begin; edge != end; ++edge) {
                const size_t other = boost::target(*edge, graph);
                // The very sum that the search has made, so equality is exact.
                if (distances[other] + m_graph[*edge].weight == distances[nodes.back()]) {
                    next = std::min(next, other);
                }
            }
            nodes.push_back(next);
        }
        return nodes;
    }

    [[nodiscard]] Candidate candidateOf(std::vector<size_t> nodes) const
    {
        Candidate candidate{0, std::move(nodes)};
        for (size_t i = 1; i < candidate.nodes.size(); ++i) {
            candidate.weight += step(candidate.nodes[i - 1], candidate.nodes[i]).weight;
        }
        return candidate;
    }

    BoostGraph m_graph;
    size_t m_to;
    std::vector<bool> m_isBarred;
};

double trustIn(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Sound:
        return 1;
    case EvidenceState::Moved:
        return 0.9;
    case EvidenceState::Ambiguous:
        return 0.5;
    case EvidenceState::Changed:
        return 0.3;
    case EvidenceState::Lost:
        break;
    }
    return 0.1;
}

/// A title as a part of a sentence: names stand bare, what is a sentence of its own in quotes.
QString inSentence(const GraphNode &node)
{
    switch (node.id.kind()) {
    case ItemKind::Actor:
    case ItemKind::Figure:
        return node.title;
    default:
        //: The title of a claim, an event, a question or a document inside a sentence.
        return Tr::tr("“%1”").arg(node.title);
    }
}

} // namespace

double evidenceCost(const GraphEdge &edge)
{
    const auto support = static_cast<double>(edge.passages.size())
                         + static_cast<double>(documentsOf(edge.passages).size());
    const bool statesRelation =
        edge.origin != EdgeOrigin::CoMention && edge.origin != EdgeOrigin::Shared;
    return -std::log(trustIn(edge.state) * (statesRelation ? 1 : 0.5) * (1 + support)
                     / (2 + support));
}

std::vector<GraphPath> findPaths(const Graph &graph, size_t from, size_t to,
                                 const PathOptions &options)
{
    if (from == to) {
        return {};
    }
    PathSearch search(graph, to, options);
    std::vector<GraphPath> paths;
    for (Candidate &found : search.run(from, options.count)) {
        GraphPath path;
        path.nodes = std::move(found.nodes);
        for (size_t i = 1; i < path.nodes.size(); ++i) {
            const size_t edge = search.step(path.nodes[i - 1], path.nodes[i]).edge;
            path.hops.push_back({edge, graph.edges()[edge].from == path.nodes[i - 1]});
            path.cost += options.cost == PathCost::Shortest ? 1 : evidenceCost(graph.edges()[edge]);
        }
        paths.push_back(std::move(path));
    }
    return paths;
}

QString relationText(const GraphEdge &edge, bool isForward)
{
    switch (edge.origin) {
    case EdgeOrigin::CoMention:
        //: Between two names that stand in the same paragraph.
        return Tr::tr("is spoken of beside");
    case EdgeOrigin::Shared:
        //: Between two names: how many events, claims and figures both have to do with.
        return Tr::tr("shares %n items with", nullptr, static_cast<int>(edge.reasons.size()));
    case EdgeOrigin::Subject:
        if (edge.item.kind() == ItemKind::Claim) {
            //: Between a claim and a question.
            return isForward ? Tr::tr("answers") : Tr::tr("is answered by");
        }
        break;
    case EdgeOrigin::Holder:
        if (edge.item.kind() == ItemKind::Figure) {
            //: Between somebody and a figure.
            return isForward ? Tr::tr("states") : Tr::tr("is stated by");
        }
        break;
    default:
        break;
    }
    return isForward ? label(edge.relation) : inverseLabel(edge.relation);
}

QString hopSentence(const Graph &graph, const PathHop &hop)
{
    const GraphEdge &edge = graph.edges()[hop.edge];
    const GraphNode &first = graph.nodes()[hop.isForward ? edge.from : edge.to];
    const GraphNode &second = graph.nodes()[hop.isForward ? edge.to : edge.from];
    //: An edge as a sentence: who, a relation such as "supplies", whom or what.
    const QString sentence =
        Tr::tr("%1 %2 %3")
            .arg(inSentence(first), relationText(edge, hop.isForward), inSentence(second));
    return edge.qualifier.isEmpty() ? sentence : Tr::tr("%1 (%2)").arg(sentence, edge.qualifier);
}

} // namespace Briefings
