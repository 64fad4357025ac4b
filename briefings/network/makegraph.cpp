// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/comention.h"
#include "briefings/network/graph.h"

#include <algorithm>
#include <map>

namespace Briefings {

namespace {

/// Something that one may say in a picture, from \a shortText or cut from \a text between words.
QString pictureLabel(const QString &shortText, const QString &text)
{
    if (!shortText.isEmpty()) {
        return shortText;
    }
    constexpr qsizetype longest = 44;
    if (text.size() <= longest) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), longest - 1);
    return text.left(space > longest / 2 ? space : longest - 1) + QStringLiteral("…");
}

void append(Passages &passages, const Passages &more)
{
    for (const Passage &passage : more) {
        if (std::ranges::find(passages, passage) == passages.end()) {
            passages.push_back(passage);
        }
    }
}

GraphNode nodeOf(const ItemId &id)
{
    GraphNode node;
    node.id = id;
    return node;
}

/// Builds the graph and merges edges that say the same.
class Builder
{
public:
    explicit Builder(const BriefingIndex &index) : m_index(index) { }

    void addNode(GraphNode node) { m_graph.addNode(std::move(node)); }

    void addNode(GraphNode node, const QString &shortText, const QString &text,
                 const Passages &passages)
    {
        node.label = pictureLabel(shortText, text);
        node.title = text;
        node.documents = documentsOf(passages);
        node.state = worstState(passages);
        m_graph.addNode(std::move(node));
    }

    void addEdge(const ItemId &from, Relation relation, const ItemId &to, const ItemId &item,
                 const QString &qualifier, const Passages &passages, EdgeOrigin origin,
                 const EdtfDate &date = {})
    {
        const std::optional<size_t> source = m_graph.find(from);
        const std::optional<size_t> target = m_graph.find(to);
        if (!source || !target) {
            return;
        }
        const auto [known, isNew] =
            m_positions.try_emplace(Key{*source, relation, *target}, m_edges.size());
        if (!isNew) {
            GraphEdge &edge = m_edges[known->second];
            append(edge.passages, passages);
            edge.state = worstState(edge.passages);
            if (edge.qualifier.isEmpty()) {
                edge.qualifier = qualifier;
            }
            if (edge.date.isNull()) {
                edge.date = date;
            }
            return;
        }
        m_edges.push_back({*source,
                           *target,
                           relation,
                           item,
                           qualifier,
                           passages,
                           worstState(passages),
                           origin,
                           date,
                           1,
                           {}});
    }

    [[nodiscard]] Graph take()
    {
        for (GraphEdge &edge : m_edges) {
            m_graph.addEdge(std::move(edge));
        }
        m_edges.clear();
        return std::move(m_graph);
    }

    [[nodiscard]] const BriefingIndex &index() const { return m_index; }

private:
    struct Key
    {
        size_t from;
        Relation relation;
        size_t to;
        friend auto operator<=>(const Key &, const Key &) = default;
    };

    const BriefingIndex &m_index;
    Graph m_graph;
    std::vector<GraphEdge> m_edges;
    std::map<Key, size_t> m_positions; ///< In m_edges.
};

void addNodes(Builder &builder)
{
    const Briefing &briefing = builder.index().briefing();
    for (const Actor &actor : briefing.actors) {
        GraphNode node = nodeOf(actor.id);
        node.actorKind = actor.kind;
        builder.addNode(std::move(node), {}, actor.name, actor.passages);
    }
    for (const Event &event : briefing.events) {
        GraphNode node = nodeOf(event.id);
        node.date = event.date;
        builder.addNode(std::move(node), {}, event.title, event.passages);
    }
    for (const Claim &claim : briefing.claims) {
        GraphNode node = nodeOf(claim.id);
        node.holder = claim.holder;
        node.question = claim.question;
        builder.addNode(std::move(node), claim.shortText, claim.statement, claim.passages);
    }
    for (const Figure &figure : briefing.figures) {
        GraphNode node = nodeOf(figure.id);
        node.holder = figure.holder;
        builder.addNode(std::move(node), figure.quantity.asWritten,
                        builder.index().title(figure.id), figure.passages);
    }
    for (const Question &question : briefing.questions) {
        builder.addNode(nodeOf(question.id), question.shortText, question.text,
                        builder.index().passages(question.id));
    }
    for (const Document &document : briefing.documents) {
        // A document is its own source; it cannot lose it.
        GraphNode node = nodeOf(document.id);
        node.label = pictureLabel(document.shortTitle, document.title);
        node.title = document.title;
        node.documents = {document.id};
        node.date = document.date;
        builder.addNode(std::move(node));
    }
}

Relation relationOf(StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return Relation::Supports;
    case StanceKind::Qualifies:
        return Relation::Qualifies;
    case StanceKind::Disputes:
        break;
    }
    return Relation::Disputes;
}

void addEdges(Builder &builder)
{
    const Briefing &briefing = builder.index().briefing();
    for (const Link &link : briefing.links) {
        builder.addEdge(link.from, link.relation, link.to, link.id, link.qualifier, link.passages,
                        EdgeOrigin::Link, link.date);
    }
    for (const Event &event : briefing.events) {
        for (const Participant &participant : event.participants) {
            builder.addEdge(participant.actor, Relation::TakesPartIn, event.id, event.id,
                            participant.role, event.passages, EdgeOrigin::Participation,
                            event.date);
        }
    }
    for (const Claim &claim : briefing.claims) {
        builder.addEdge(claim.holder, Relation::Holds, claim.id, claim.id, {}, claim.passages,
                        EdgeOrigin::Holder);
        builder.addEdge(claim.id, Relation::About, claim.question, claim.id, {}, claim.passages,
                        EdgeOrigin::Subject);
    }
    for (const Stance &stance : briefing.stances) {
        builder.addEdge(stance.by, relationOf(stance.kind), stance.claim, stance.id, stance.gist,
                        stance.passages, EdgeOrigin::Stance);
    }
    for (const Figure &figure : briefing.figures) {
        builder.addEdge(figure.id, Relation::About, figure.subject, figure.id, figure.scope,
                        figure.passages, EdgeOrigin::Subject);
        // A document speaks for itself where it names no voice.
        const ItemId holder =
            figure.holder.isNull() ? ItemId(figure.document) : ItemId(figure.holder);
        builder.addEdge(holder, Relation::Holds, figure.id, figure.id, {}, figure.passages,
                        EdgeOrigin::Holder);
    }
}

} // namespace

Graph makeGraph(const BriefingIndex &index, const Paragraphs &paragraphs)
{
    Builder builder(index);
    addNodes(builder);
    addEdges(builder);
    Graph graph = builder.take();
    addCoMentions(graph, index, paragraphs);
    return graph;
}

} // namespace Briefings
