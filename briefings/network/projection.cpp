// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/projection.h"

#include <algorithm>
#include <functional>
#include <map>

namespace Briefings {

namespace {

using KeepsNode = std::function<bool(size_t)>;
using KeepsEdge = std::function<bool(const GraphEdge &)>;

/// The part of \a graph with those nodes, and those edges between them.
Graph partOf(const Graph &graph, const KeepsNode &keepsNode, const KeepsEdge &keepsEdge)
{
    Graph result;
    result.setCrowdedParagraphs(graph.crowdedParagraphs());
    std::vector<std::optional<size_t>> positions(graph.nodes().size());
    for (size_t node = 0; node < positions.size(); ++node) {
        if (keepsNode(node)) {
            positions[node] = result.addNode(graph.nodes()[node]);
        }
    }
    for (const GraphEdge &edge : graph.edges()) {
        if (positions[edge.from] && positions[edge.to] && keepsEdge(edge)) {
            GraphEdge copy = edge;
            copy.from = *positions[edge.from];
            copy.to = *positions[edge.to];
            result.addEdge(std::move(copy));
        }
    }
    return result;
}

Graph kindsOf(const Graph &graph, const QSet<ItemKind> &kinds)
{
    return partOf(
        graph, [&](size_t node) { return kinds.contains(graph.nodes()[node].id.kind()); },
        [](const GraphEdge &) { return true; });
}

bool statesRelation(const GraphEdge &edge)
{
    return edge.origin != EdgeOrigin::CoMention && edge.origin != EdgeOrigin::Shared;
}

/// True when the node at \a edge has a word in the item, rather than being what it is about.
bool hasAWord(const GraphEdge &edge) { return edge.relation != Relation::About; }

/// A node of the result with the edges by which it is joined with one third item.
struct Joined
{
    size_t node = 0;
    std::vector<size_t> edges;
    bool hasAWord = false;
};

EdtfDate spanOf(const std::vector<EdtfDate> &dates)
{
    QDate first;
    QDate last;
    for (const EdtfDate &date : dates) {
        if (!date.earliest().isValid() || !date.latest().isValid()) {
            return {};
        }
        first = first.isValid() ? std::min(first, date.earliest()) : date.earliest();
        last = last.isValid() ? std::max(last, date.latest()) : date.latest();
    }
    if (!first.isValid()) {
        return {};
    }
    const QString text = first == last ? first.toString(Qt::ISODate)
                                       : QStringLiteral("%1/%2").arg(first.toString(Qt::ISODate),
                                                                     last.toString(Qt::ISODate));
    return EdtfDate::parse(text).value_or(EdtfDate());
}

/// Joins nodes of one kind through third items of other kinds.
class Joining
{
public:
    explicit Joining(const Graph &graph) : m_graph(graph) { }

    /// Who of \a kind is linked with \a third, in the graph's order.
    [[nodiscard]] std::vector<Joined> joinedWith(size_t third, ItemKind kind) const
    {
        std::map<size_t, Joined> joined;
        for (const size_t edge : m_graph.edgesAt(third)) {
            const GraphEdge &e = m_graph.edges()[edge];
            const size_t other = m_graph.otherEnd(edge, third);
            if (!statesRelation(e) || m_graph.nodes()[other].id.kind() != kind) {
                continue;
            }
            Joined &entry = joined[other];
            entry.node = other;
            entry.edges.push_back(edge);
            entry.hasAWord = entry.hasAWord || hasAWord(e);
        }
        std::vector<Joined> result;
        for (auto &[node, entry] : joined) {
            if (result.size() == projectionCrowd) {
                break;
            }
            result.push_back(std::move(entry));
        }
        return result;
    }

    void join(size_t third, const Joined &a, const Joined &b)
    {
        Shared &shared = m_shared[{a.node, b.node}];
        shared.thirds.push_back(third);
        for (const Joined *one : {&a, &b}) {
            shared.edges.insert(shared.edges.end(), one->edges.begin(), one->edges.end());
        }
    }

    void addTo(Graph &result) const
    {
        for (const auto &[ends, shared] : m_shared) {
            GraphEdge edge;
            edge.from = result.find(m_graph.nodes()[ends.first].id).value();
            edge.to = result.find(m_graph.nodes()[ends.second].id).value();
            edge.origin = EdgeOrigin::Shared;
            edge.weight = static_cast<double>(shared.thirds.size());
            for (const size_t third : shared.thirds) {
                edge.reasons.push_back(m_graph.nodes()[third].id);
            }
            edge.item = edge.reasons.front();
            std::vector<EdtfDate> dates;
            for (const size_t position : shared.edges) {
                const GraphEdge &e = m_graph.edges()[position];
                append(edge.passages, e.passages);
                dates.push_back(e.date);
            }
            edge.state = worstState(edge.passages);
            edge.date = spanOf(dates);
            result.addEdge(std::move(edge));
        }
    }

private:
    struct Shared
    {
        std::vector<size_t> thirds;
        std::vector<size_t> edges;
    };

    static void append(Passages &passages, const Passages &more)
    {
        for (const Passage &passage : more) {
            if (std::ranges::find(passages, passage) == passages.end()) {
                passages.push_back(passage);
            }
        }
    }

    const Graph &m_graph;
    std::map<std::pair<size_t, size_t>, Shared> m_shared;
};

Graph actorsOnly(const Graph &graph)
{
    Graph result = kindsOf(graph, {ItemKind::Actor});
    Joining joining(graph);
    for (size_t third = 0; third < graph.nodes().size(); ++third) {
        const ItemKind kind = graph.nodes()[third].id.kind();
        const bool isEvent = kind == ItemKind::Event;
        if (!isEvent && kind != ItemKind::Claim && kind != ItemKind::Figure) {
            continue;
        }
        const std::vector<Joined> actors = joining.joinedWith(third, ItemKind::Actor);
        for (size_t i = 0; i < actors.size(); ++i) {
            for (size_t k = i + 1; k < actors.size(); ++k) {
                if (isEvent || actors[i].hasAWord || actors[k].hasAWord) {
                    joining.join(third, actors[i], actors[k]);
                }
            }
        }
    }
    joining.addTo(result);
    return result;
}

Graph claimsOnly(const Graph &graph)
{
    Graph result = kindsOf(graph, {ItemKind::Claim});
    Joining joining(graph);
    for (size_t third = 0; third < graph.nodes().size(); ++third) {
        if (graph.nodes()[third].id.kind() != ItemKind::Question) {
            continue;
        }
        const std::vector<Joined> claims = joining.joinedWith(third, ItemKind::Claim);
        for (size_t i = 0; i < claims.size(); ++i) {
            for (size_t k = i + 1; k < claims.size(); ++k) {
                joining.join(third, claims[i], claims[k]);
            }
        }
    }
    joining.addTo(result);
    return result;
}

Graph oneDocument(const Graph &graph, const DocumentId &document)
{
    if (!graph.find(document)) {
        return {};
    }
    const auto isIn = [&document](const Passage &passage) { return passage.document == document; };
    const Graph whole = partOf(
        graph,
        [&](size_t node) {
            const auto &documents = graph.nodes()[node].documents;
            return std::ranges::find(documents, document) != documents.end();
        },
        [&isIn](const GraphEdge &edge) { return std::ranges::any_of(edge.passages, isIn); });
    Graph result;
    result.setCrowdedParagraphs(whole.crowdedParagraphs());
    for (const GraphNode &node : whole.nodes()) {
        result.addNode(node);
    }
    for (GraphEdge edge : whole.edges()) {
        std::erase_if(edge.passages, [&isIn](const Passage &passage) { return !isIn(passage); });
        edge.state = worstState(edge.passages);
        result.addEdge(std::move(edge));
    }
    return result;
}

Graph oneQuestion(const Graph &graph, const QuestionId &question)
{
    const auto center = graph.find(question);
    if (!center) {
        return {};
    }
    std::vector<bool> isPart(graph.nodes().size());
    isPart[*center] = true;
    for (size_t node = 0; node < isPart.size(); ++node) {
        if (graph.nodes()[node].id.kind() != ItemKind::Claim
            || graph.nodes()[node].question != question) {
            continue;
        }
        isPart[node] = true;
        for (const size_t edge : graph.edgesAt(node)) {
            const size_t other = graph.otherEnd(edge, node);
            if (statesRelation(graph.edges()[edge])
                && graph.nodes()[other].id.kind() != ItemKind::Question) {
                isPart[other] = true;
            }
        }
    }
    return partOf(
        graph, [&isPart](size_t node) { return bool(isPart[node]); },
        [](const GraphEdge &) { return true; });
}

} // namespace

Graph projected(const Graph &graph, Projection projection, const ItemId &of)
{
    switch (projection) {
    case Projection::ActorsEventsClaims:
        return kindsOf(graph, shownKinds(projection));
    case Projection::ActorsOnly:
        return actorsOnly(graph);
    case Projection::ClaimsOnly:
        return claimsOnly(graph);
    case Projection::OneDocument:
        return oneDocument(graph, of.to<ItemKind::Document>());
    case Projection::OneQuestion:
        return oneQuestion(graph, of.to<ItemKind::Question>());
    case Projection::Everything:
        break;
    }
    return graph;
}

QSet<ItemKind> shownKinds(Projection projection)
{
    switch (projection) {
    case Projection::ActorsEventsClaims:
        return {ItemKind::Actor, ItemKind::Event, ItemKind::Claim};
    case Projection::ActorsOnly:
        return {ItemKind::Actor};
    case Projection::ClaimsOnly:
        return {ItemKind::Claim};
    case Projection::OneDocument:
    case Projection::OneQuestion:
    case Projection::Everything:
        break;
    }
    return {ItemKind::Actor,  ItemKind::Event,    ItemKind::Claim,
            ItemKind::Figure, ItemKind::Question, ItemKind::Document};
}

} // namespace Briefings
