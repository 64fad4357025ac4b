// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/id.h"
#include "briefings/model/actor.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/contents.h"
#include "briefings/model/graphfilter.h"
#include "briefings/model/relation.h"
#include "briefings/text/blockdocument.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
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

/// A typed edge between two nodes, with the words it rests on.
struct GraphEdge
{
    size_t from = 0; ///< Positions in Graph::nodes().
    size_t to = 0;
    /// Says nothing when the origin is CoMention or Shared.
    Relation relation = Relation::About;
    /// What makes the edge: a link, a stance, a claim, a figure or an event; of a co-mention its
    /// first passage, of a Shared edge its first reason.
    ItemId item;
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

    /// In how many paragraphs more items are spoken of than makeGraph() joins.
    [[nodiscard]] size_t crowdedParagraphs() const { return m_crowdedParagraphs; }
    void setCrowdedParagraphs(size_t count) { m_crowdedParagraphs = count; }

    friend bool operator==(const Graph &, const Graph &) = default;

private:
    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    std::vector<std::vector<size_t>> m_edgesAt;
    QHash<ItemId, size_t> m_positions;
    size_t m_crowdedParagraphs = 0;
};

/// Which documents \a passages are in, in their order, without repeats.
[[nodiscard]] std::vector<DocumentId> documentsOf(const Passages &passages);

/// Where the paragraphs of the texts are, ascending: each block of a text is one.
using Paragraphs = std::map<BodyKey, std::vector<TextRange>>;

[[nodiscard]] std::vector<TextRange> paragraphsOf(const BlockDocument &document);

/// The whole graph of a briefing: all links whose ends are nodes, participation in events, stances,
/// holders of claims and figures (the document itself where it speaks for itself), what figures are
/// about, which question a claim answers, and co-mentions. An edge that is stated twice (as a link
/// and as a holder, say) stands once, with the passages of both. In the order of the briefing,
/// co-mentions last. Linear in the briefing's size, apart from sorting.
///
/// Actors, events and claims are co-mentioned when passages of both stand in the same one of
/// \a paragraphs and nothing is stated between them. For a text that is not in \a paragraphs,
/// paragraphs are guessed: passages stand together where their quotes, with the words that are kept
/// around them, meet without a line break. Of a paragraph that speaks of more than coMentionCrowd
/// items, the first so many count; crowdedParagraphs() says how often that was so.
[[nodiscard]] Graph makeGraph(const BriefingIndex &index, const Paragraphs &paragraphs = {});

/// See makeGraph(): sixteen items make 120 pairs.
constexpr size_t coMentionCrowd = 16;

/// One sentence for \a edge, in its own direction: "OpenAI disputes: R1 was trained on its
/// outputs."
[[nodiscard]] QString edgeSentence(const Graph &graph, size_t edge);

/// One sentence for \a node: its title and how many others it is linked with.
[[nodiscard]] QString nodeSentence(const Graph &graph, size_t node);

} // namespace Briefings
