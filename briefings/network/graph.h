// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/id.h"
#include "briefings/model/actor.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/relation.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace Briefings {

/// A thing that is linked to others: an actor, an event, a claim, a figure, a question or a
/// document.
struct GraphNode
{
    ItemId id;
    QString label; ///< Short enough to stand in a picture.
    QString title; ///< In full.
    std::vector<DocumentId>
        documents; ///< Which mention it, in the order of its passages, without repeats.
    EvidenceState state = EvidenceState::Sound;
    EdtfDate date = {};                      ///< Of an event or a document; else null.
    std::optional<ActorKind> actorKind = {}; ///< Of actors only.
    ActorId holder = {};                     ///< Of a claim or a figure; may be null.
    QuestionId question = {};                ///< Of a claim; may be null.

    friend bool operator==(const GraphNode &, const GraphNode &) = default;
};

/// What in a briefing makes an edge.
enum class EdgeOrigin
{
    Link,          ///< A stored link.
    Participation, ///< An actor takes part in an event.
    Stance,        ///< Somebody's stance toward a claim.
    Holder,        ///< Who holds a claim or a figure.
    Subject,       ///< What a claim or a figure is about.
    CoMention,     ///< Both are spoken of in the same paragraph; no relation is stated.
    Shared,        ///< A projection's: both are joined with the same third items, the reasons.
};

/// A typed edge between two nodes, with the words it rests on.
struct GraphEdge
{
    size_t from = 0; ///< Positions in Graph::nodes().
    size_t to = 0;
    Relation relation = Relation::About;
    ItemId item;       ///< What makes the edge: a link, a stance, a claim, a figure or an event.
    QString qualifier; ///< A participant's role, a stance's gist, a link's qualifier; may be empty.
    Passages passages;
    EvidenceState state = EvidenceState::Sound;
    EdgeOrigin origin = EdgeOrigin::Link;
    EdtfDate date;     ///< Of the link, or of the event that one takes part in; may be null.
    double weight = 1; ///< How much joins the two: paragraphs or third items; at least 1.
    std::vector<ItemId> reasons = {}; ///< Of Shared edges: what both are joined with.

    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;
};

/// Nodes and edges of a briefing, or a part of them. A value. Parallel edges and self-loops are
/// allowed.
class Graph
{
public:
    /// The position of the new node; that of the old one when there is one of this id.
    size_t addNode(GraphNode node);
    /// Both ends must be positions of nodes.
    void addEdge(GraphEdge edge);

    [[nodiscard]] const std::vector<GraphNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<GraphEdge> &edges() const { return m_edges; }
    [[nodiscard]] std::optional<size_t> find(const ItemId &id) const;
    /// Positions of the edges at \a node, in their order; a self-loop once.
    [[nodiscard]] const std::vector<size_t> &edgesAt(size_t node) const { return m_edgesAt[node]; }
    /// How many different nodes are linked with \a node, itself not counted.
    [[nodiscard]] size_t degree(size_t node) const;
    /// The node at the other end of \a edge.
    [[nodiscard]] size_t otherEnd(size_t edge, size_t node) const;

    friend bool operator==(const Graph &, const Graph &) = default;

private:
    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    std::vector<std::vector<size_t>> m_edgesAt;
    QHash<ItemId, size_t> m_positions;
};

/// The whole graph of a briefing: all links whose ends are nodes, participation in events, stances,
/// holders of claims and figures, and what figures are about. An edge that is stated twice (as a
/// link and as a holder, say) stands once, with the passages of both. In the order of the briefing.
[[nodiscard]] Graph makeGraph(const BriefingIndex &index);

/// What is shown of a graph.
struct GraphFilter
{
    QSet<ItemKind> kinds{ItemKind::Actor, ItemKind::Event, ItemKind::Claim};
    QSet<Relation> hiddenRelations;
    QSet<DocumentId> hiddenDocuments;
    /// Leaves out nodes that no visible edge reaches.
    bool hideUnlinked = false;

    friend bool operator==(const GraphFilter &, const GraphFilter &) = default;
};

/// The part of \a graph that \a filter lets through. What only hidden documents speak of is left
/// out; what rests on no words at all stays, so that its state can be seen.
[[nodiscard]] Graph filtered(const Graph &graph, const GraphFilter &filter);

/// One sentence for \a edge: "OpenAI disputes: R1 was trained on its outputs."
[[nodiscard]] QString edgeSentence(const Graph &graph, size_t edge);

/// One sentence for \a node: its title and how many others it is linked with.
[[nodiscard]] QString nodeSentence(const Graph &graph, size_t node);

} // namespace Briefings
