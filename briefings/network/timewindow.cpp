// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/timewindow.h"

#include <limits>

namespace Briefings {

namespace {

/// Days that stay open are as far away as can be, so that they touch everything on their side.
std::optional<std::pair<qint64, qint64>> daysOf(const EdtfDate &date)
{
    const QDate first = date.earliest();
    const QDate last = date.latest();
    if (!first.isValid() && !last.isValid()) {
        return std::nullopt;
    }
    return std::pair(first.isValid() ? first.toJulianDay() : std::numeric_limits<qint64>::min(),
                     last.isValid() ? last.toJulianDay() : std::numeric_limits<qint64>::max());
}

} // namespace

TimeWindow::TimeWindow(const Graph &graph)
{
    for (const GraphNode &node : graph.nodes()) {
        m_nodes.push_back(daysOf(node.date));
    }
    for (const GraphEdge &edge : graph.edges()) {
        m_edges.push_back(daysOf(edge.date));
        m_ends.emplace_back(edge.from, edge.to);
    }
}

TimeWindow::Outside TimeWindow::outside(qint64 first, qint64 last) const
{
    const auto touches = [first, last](const Span &span) {
        return span->first <= last && span->second >= first;
    };
    // Of undated nodes: whether anything dates them, and whether any of that is inside.
    std::vector<bool> isDated(m_nodes.size());
    std::vector<bool> isInside(m_nodes.size());
    const auto note = [&](size_t node, const Span &span) {
        if (span) {
            isDated[node] = true;
            isInside[node] = isInside[node] || touches(span);
        }
    };
    for (size_t edge = 0; edge < m_edges.size(); ++edge) {
        const auto [from, to] = m_ends[edge];
        // A dated link says when; without, the other end does.
        note(from, m_edges[edge] ? m_edges[edge] : m_nodes[to]);
        note(to, m_edges[edge] ? m_edges[edge] : m_nodes[from]);
    }
    Outside result;
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        result.nodes.push_back(m_nodes[node] ? !touches(m_nodes[node])
                                             : isDated[node] && !isInside[node]);
    }
    for (size_t edge = 0; edge < m_edges.size(); ++edge) {
        const auto [from, to] = m_ends[edge];
        result.edges.push_back((m_edges[edge] && !touches(m_edges[edge])) || result.nodes[from]
                               || result.nodes[to]);
    }
    return result;
}

std::vector<std::pair<qint64, qint64>> TimeWindow::spans() const
{
    std::vector<std::pair<qint64, qint64>> spans;
    const auto add = [&spans](const Span &span) {
        if (span) {
            const bool hasFirst = span->first != std::numeric_limits<qint64>::min();
            const bool hasLast = span->second != std::numeric_limits<qint64>::max();
            spans.emplace_back(hasFirst ? span->first : span->second,
                               hasLast ? span->second : span->first);
        }
    };
    for (const Span &span : m_nodes) {
        add(span);
    }
    for (const Span &span : m_edges) {
        add(span);
    }
    return spans;
}

} // namespace Briefings
