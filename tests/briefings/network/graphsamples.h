// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"

#include <QRandomGenerator>

#include <array>

namespace TestSupport {

/// An actor with nothing but an id and a name: "actor:n3", "N3".
inline Briefings::GraphNode sampleNode(size_t number)
{
    Briefings::GraphNode node;
    node.id = Briefings::ActorId(QStringLiteral("actor:n%1").arg(number));
    node.label = QStringLiteral("N%1").arg(number);
    node.title = node.label;
    return node;
}

/// A link with that many passages, each in a document of its own.
inline Briefings::GraphEdge sampleEdge(size_t from, size_t to, int passages = 1)
{
    Briefings::GraphEdge edge;
    edge.from = from;
    edge.to = to;
    edge.relation = Briefings::Relation::Supplies;
    for (int i = 0; i < passages; ++i) {
        Briefings::Passage passage;
        passage.document = Briefings::DocumentId(QStringLiteral("document:d%1").arg(i));
        passage.range = *Briefings::TextRange::make(i, i + 1);
        edge.passages.push_back(passage);
    }
    edge.state = Briefings::worstState(edge.passages);
    return edge;
}

/// The nodes and edges that are told, all of one kind.
inline Briefings::Graph sampleGraph(size_t nodes,
                                    const std::vector<std::pair<size_t, size_t>> &edges)
{
    Briefings::Graph graph;
    for (size_t node = 0; node < nodes; ++node) {
        graph.addNode(sampleNode(node));
    }
    for (const auto &[from, to] : edges) {
        graph.addEdge(sampleEdge(from, to));
    }
    return graph;
}

/// Random edges with random evidence, parallel ones and self-loops among them; some nodes may have
/// none. The same for the same arguments.
inline Briefings::Graph randomGraph(size_t nodes, size_t edges, quint32 seed)
{
    QRandomGenerator random(seed);
    Briefings::Graph graph;
    for (size_t node = 0; node < nodes; ++node) {
        graph.addNode(sampleNode(node));
    }
    constexpr std::array states{
        Briefings::EvidenceState::Sound,   Briefings::EvidenceState::Sound,
        Briefings::EvidenceState::Moved,   Briefings::EvidenceState::Ambiguous,
        Briefings::EvidenceState::Changed, Briefings::EvidenceState::Lost};
    for (size_t edge = 0; edge < edges; ++edge) {
        auto added = sampleEdge(random.bounded(static_cast<quint32>(nodes)),
                                random.bounded(static_cast<quint32>(nodes)), random.bounded(1, 40));
        added.state = states[random.bounded(static_cast<quint32>(states.size()))];
        graph.addEdge(std::move(added));
    }
    return graph;
}

} // namespace TestSupport
