// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/graphfilter.h"

#include "briefings/text/terms.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <functional>

namespace Briefings {

namespace {

using BoostGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                          boost::property<boost::edge_index_t, size_t>>;
using BoostEdge = BoostGraph::edge_descriptor;
using KeepsNode = std::function<bool(size_t)>;
using KeepsEdge = std::function<bool(BoostEdge)>;
using Filtered = boost::filtered_graph<BoostGraph, KeepsEdge, KeepsNode>;

BoostGraph toBoost(const Graph &graph)
{
    BoostGraph result(graph.nodes().size());
    for (size_t edge = 0; edge < graph.edges().size(); ++edge) {
        boost::add_edge(graph.edges()[edge].from, graph.edges()[edge].to, edge, result);
    }
    return result;
}

bool isVisible(const std::vector<DocumentId> &documents, const QSet<DocumentId> &hidden)
{
    return documents.empty()
           || std::ranges::any_of(documents, [&hidden](const DocumentId &document) {
                  return !hidden.contains(document);
              });
}

bool isIn(const Passages &passages, const QSet<DocumentId> &hidden)
{
    return passages.empty() || std::ranges::any_of(passages, [&hidden](const Passage &passage) {
               return !hidden.contains(passage.document);
           });
}

std::optional<StanceKind> stanceOf(const GraphEdge &edge)
{
    if (edge.origin == EdgeOrigin::CoMention || edge.origin == EdgeOrigin::Shared) {
        return std::nullopt;
    }
    switch (edge.relation) {
    case Relation::Supports:
        return StanceKind::Supports;
    case Relation::Qualifies:
        return StanceKind::Qualifies;
    case Relation::Disputes:
        return StanceKind::Disputes;
    default:
        return std::nullopt;
    }
}

/// All words of a query, found anywhere in a text, both folded as search folds them.
class Words
{
public:
    explicit Words(const QString &query)
        : m_words(indexText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    { }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool areIn(const QString &text) const
    {
        const QString folded = indexText(text);
        return std::ranges::all_of(
            m_words, [&folded](const QString &word) { return folded.contains(word); });
    }

private:
    QStringList m_words;
};

/// What is left of a graph, step by step; each step sees what the ones before it left.
class Filtering
{
public:
    Filtering(const Graph &graph, const GraphFilter &filter)
        : m_graph(graph), m_filter(filter), m_boost(toBoost(graph)),
          m_keepsNode(graph.nodes().size()), m_keepsEdge(graph.edges().size()),
          m_isInFocus(graph.nodes().size())
    {
        for (const ItemId &id : filter.focus) {
            if (const auto node = graph.find(id)) {
                m_isInFocus[*node] = true;
            }
        }
    }

    [[nodiscard]] Graph run()
    {
        keepByThemselves();
        keepByState();
        keepByText();
        keepByDate();
        keepByStructure();
        keepNeighborhood();
        if (m_filter.hideUnlinked) {
            keepNodes([this](size_t node) { return isLinked(node); });
        }
        return take();
    }

private:
    /// The graph as it is now. The predicates read this object, so that the view stays true.
    [[nodiscard]] Filtered view() const
    {
        return {m_boost, [this](BoostEdge edge) { return keeps(edge); },
                [this](size_t node) { return bool(m_keepsNode[node]); }};
    }

    [[nodiscard]] size_t position(BoostEdge edge) const
    {
        return boost::get(boost::edge_index, m_boost, edge);
    }
    [[nodiscard]] bool keeps(BoostEdge edge) const { return m_keepsEdge[position(edge)]; }

    /// Leaves out the nodes that \a keepsNode refuses. It is asked about all of them before any is
    /// gone.
    void keepNodes(const KeepsNode &keepsNode)
    {
        std::vector<bool> kept = m_keepsNode;
        for (size_t node = 0; node < kept.size(); ++node) {
            kept[node] = kept[node] && keepsNode(node);
        }
        m_keepsNode = std::move(kept);
        for (size_t edge = 0; edge < m_keepsEdge.size(); ++edge) {
            const GraphEdge &e = m_graph.edges()[edge];
            m_keepsEdge[edge] = m_keepsEdge[edge] && m_keepsNode[e.from] && m_keepsNode[e.to];
        }
    }

    template <typename Predicate>
    [[nodiscard]] bool anyEdgeAt(size_t node, const Predicate &predicate) const
    {
        const Filtered graph = view();
        const auto [begin, end] = boost::out_edges(node, graph);
        return std::any_of(begin, end, [this, &predicate](BoostEdge edge) {
            return predicate(m_graph.edges()[position(edge)]);
        });
    }

    [[nodiscard]] bool isLinked(size_t node) const
    {
        return anyEdgeAt(node, [](const GraphEdge &) { return true; });
    }

    [[nodiscard]] bool passes(const GraphNode &node) const;
    [[nodiscard]] bool passes(const GraphEdge &edge) const;
    [[nodiscard]] bool touches(const EdtfDate &date) const;
    void keepByThemselves();
    void keepByState();
    void keepByText();
    void keepByDate();
    void keepByStructure();
    void keepNeighborhood();
    [[nodiscard]] Graph take() const;

    const Graph &m_graph;
    const GraphFilter &m_filter;
    BoostGraph m_boost;
    std::vector<bool> m_keepsNode;
    std::vector<bool> m_keepsEdge;
    std::vector<bool> m_isInFocus;
};

bool Filtering::touches(const EdtfDate &date) const
{
    const QDate first = date.earliest();
    const QDate last = date.latest();
    return (!m_filter.latest.isValid() || !first.isValid() || first <= m_filter.latest)
           && (!m_filter.earliest.isValid() || !last.isValid() || last >= m_filter.earliest);
}

bool Filtering::passes(const GraphNode &node) const
{
    const ItemKind kind = node.id.kind();
    const bool hasHolder = kind == ItemKind::Claim || kind == ItemKind::Figure;
    return m_filter.kinds.contains(kind)
           && (m_filter.holders.isEmpty() || !hasHolder || m_filter.holders.contains(node.holder))
           && (node.date.isNull() || touches(node.date));
}

bool Filtering::passes(const GraphEdge &edge) const
{
    const bool statesRelation =
        edge.origin != EdgeOrigin::CoMention && edge.origin != EdgeOrigin::Shared;
    const auto stance = stanceOf(edge);
    return !m_filter.hiddenOrigins.contains(edge.origin)
           && !(statesRelation && m_filter.hiddenRelations.contains(edge.relation))
           && (m_filter.stances.isEmpty() || !stance || m_filter.stances.contains(*stance))
           && (edge.date.isNull() || touches(edge.date))
           && isIn(edge.passages, m_filter.hiddenDocuments);
}

void Filtering::keepByThemselves()
{
    for (size_t edge = 0; edge < m_keepsEdge.size(); ++edge) {
        m_keepsEdge[edge] = passes(m_graph.edges()[edge]);
    }
    m_keepsNode.assign(m_keepsNode.size(), true);
    keepNodes([this](size_t node) {
        const GraphNode &n = m_graph.nodes()[node];
        return !m_filter.hidden.contains(n.id) && isVisible(n.documents, m_filter.hiddenDocuments)
               && (m_isInFocus[node] || passes(n));
    });
}

void Filtering::keepByState()
{
    if (m_filter.states.isEmpty()) {
        return;
    }
    for (size_t edge = 0; edge < m_keepsEdge.size(); ++edge) {
        m_keepsEdge[edge] =
            m_keepsEdge[edge] && m_filter.states.contains(m_graph.edges()[edge].state);
    }
    keepNodes([this](size_t node) {
        return m_isInFocus[node] || m_filter.states.contains(m_graph.nodes()[node].state)
               || isLinked(node);
    });
}

void Filtering::keepByText()
{
    const Words words(m_filter.text);
    if (words.isEmpty()) {
        return;
    }
    keepNodes([this, &words](size_t node) {
        const GraphNode &n = m_graph.nodes()[node];
        return m_isInFocus[node] || words.areIn(n.label) || words.areIn(n.title)
               || anyEdgeAt(node, [&words](const GraphEdge &edge) {
                      return !edge.qualifier.isEmpty() && words.areIn(edge.qualifier);
                  });
    });
}

void Filtering::keepByDate()
{
    if (m_filter.showsUndated || !(m_filter.earliest.isValid() || m_filter.latest.isValid())) {
        return;
    }
    for (size_t edge = 0; edge < m_keepsEdge.size(); ++edge) {
        m_keepsEdge[edge] = m_keepsEdge[edge] && !m_graph.edges()[edge].date.isNull();
    }
    keepNodes([this](size_t node) {
        return m_isInFocus[node] || !m_graph.nodes()[node].date.isNull() || isLinked(node);
    });
}

void Filtering::keepByStructure()
{
    if (m_filter.leastDegree == 0 && m_filter.leastCore == 0) {
        return;
    }
    // Boost counts parallel edges and self-loops; neighbors are meant.
    const Filtered graph = view();
    BoostGraph simple(m_graph.nodes().size());
    std::vector<size_t> degrees(m_graph.nodes().size());
    for (size_t node = 0; node < degrees.size(); ++node) {
        if (!m_keepsNode[node]) {
            continue;
        }
        const auto [begin, end] = boost::adjacent_vertices(node, graph);
        std::vector<size_t> others(begin, end);
        std::ranges::sort(others);
        const auto repeats = std::ranges::unique(others);
        others.erase(repeats.begin(), repeats.end());
        std::erase(others, node);
        degrees[node] = others.size();
        for (const size_t other : others) {
            if (node < other) {
                boost::add_edge(node, other, simple);
            }
        }
    }
    std::vector<size_t> cores(degrees.size());
    boost::core_numbers(simple, boost::make_iterator_property_map(
                                    cores.begin(), boost::get(boost::vertex_index, simple)));
    keepNodes([&](size_t node) {
        return m_isInFocus[node]
               || (degrees[node] >= m_filter.leastDegree && cores[node] >= m_filter.leastCore);
    });
}

void Filtering::keepNeighborhood()
{
    if (m_filter.focus.isEmpty()) {
        return;
    }
    const Filtered graph = view();
    constexpr int unreached = -1;
    std::vector<int> steps(m_graph.nodes().size(), unreached);
    std::vector<size_t> reached;
    for (size_t node = 0; node < steps.size(); ++node) {
        if (m_isInFocus[node] && m_keepsNode[node]) {
            steps[node] = 0;
            reached.push_back(node);
        }
    }
    for (size_t head = 0; head < reached.size() && steps[reached[head]] < m_filter.hops; ++head) {
        const auto [begin, end] = boost::adjacent_vertices(reached[head], graph);
        for (auto other = begin; other != end; ++other) {
            if (steps[*other] == unreached) {
                steps[*other] = steps[reached[head]] + 1;
                reached.push_back(*other);
            }
        }
    }
    keepNodes([&steps](size_t node) { return steps[node] != unreached; });
}

Graph Filtering::take() const
{
    Graph result;
    result.setCrowdedParagraphs(m_graph.crowdedParagraphs());
    std::vector<size_t> positions(m_graph.nodes().size());
    for (size_t node = 0; node < positions.size(); ++node) {
        if (m_keepsNode[node]) {
            positions[node] = result.addNode(m_graph.nodes()[node]);
        }
    }
    for (size_t edge = 0; edge < m_keepsEdge.size(); ++edge) {
        if (m_keepsEdge[edge]) {
            GraphEdge copy = m_graph.edges()[edge];
            copy.from = positions[copy.from];
            copy.to = positions[copy.to];
            result.addEdge(std::move(copy));
        }
    }
    return result;
}

} // namespace

Graph filtered(const Graph &graph, const GraphFilter &filter)
{
    return Filtering(graph, filter).run();
}

bool narrows(const GraphFilter &filter)
{
    GraphFilter plain;
    plain.kinds = filter.kinds;
    plain.hops = filter.hops;
    return filter != plain;
}

} // namespace Briefings
