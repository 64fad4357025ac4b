// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/graph.h"

#include "briefings/core/tr.h"
#include "briefings/network/paths.h"

#include <algorithm>

namespace Briefings {

size_t Graph::addNode(GraphNode node)
{
    const auto known = m_positions.constFind(node.id);
    if (known != m_positions.constEnd()) {
        return *known;
    }
    const size_t position = m_nodes.size();
    m_positions.insert(node.id, position);
    m_nodes.push_back(std::move(node));
    m_edgesAt.emplace_back();
    return position;
}

void Graph::addEdge(GraphEdge edge)
{
    Q_ASSERT_X(edge.from < m_nodes.size() && edge.to < m_nodes.size(), "Graph::addEdge",
               "both ends are nodes");
    const size_t position = m_edges.size();
    m_edgesAt[edge.from].push_back(position);
    if (edge.to != edge.from) {
        m_edgesAt[edge.to].push_back(position);
    }
    m_edges.push_back(std::move(edge));
}

std::optional<size_t> Graph::find(const ItemId &id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? std::nullopt : std::optional(*found);
}

size_t Graph::otherEnd(size_t edge, size_t node) const
{
    return m_edges[edge].from == node ? m_edges[edge].to : m_edges[edge].from;
}

size_t Graph::degree(size_t node) const
{
    std::vector<size_t> others;
    for (const size_t edge : m_edgesAt[node]) {
        others.push_back(otherEnd(edge, node));
    }
    std::ranges::sort(others);
    const auto repeats = std::ranges::unique(others);
    others.erase(repeats.begin(), repeats.end());
    return others.size() - static_cast<size_t>(std::ranges::count(others, node));
}

std::vector<DocumentId> documentsOf(const Passages &passages)
{
    std::vector<DocumentId> documents;
    for (const Passage &passage : passages) {
        if (std::ranges::find(documents, passage.document) == documents.end()) {
            documents.push_back(passage.document);
        }
    }
    return documents;
}

std::vector<TextRange> paragraphsOf(const BlockDocument &document)
{
    std::vector<TextRange> ranges;
    ranges.reserve(document.blocks.size());
    for (const Block &block : document.blocks) {
        ranges.push_back(block.range);
    }
    return ranges;
}

QString edgeSentence(const Graph &graph, size_t edge) { return hopSentence(graph, {edge, true}); }

QString nodeSentence(const Graph &graph, size_t node)
{
    const GraphNode &n = graph.nodes()[node];
    const auto degree = static_cast<int>(graph.degree(node));
    switch (degree) {
    case 0:
        return Tr::tr("%1, not linked").arg(n.title);
    case 1:
        return Tr::tr("%1, linked with one other").arg(n.title);
    default:
        return Tr::tr("%1, linked with %n others", nullptr, degree).arg(n.title);
    }
}

} // namespace Briefings
