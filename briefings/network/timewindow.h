// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"

#include <optional>
#include <utility>
#include <vector>

namespace Briefings {

/// Which nodes and edges of a graph some days leave out. Made once for a graph, and then asked for
/// many days, as a slider moves.
class TimeWindow
{
public:
    /// What lies outside, one for each node and each edge.
    struct Outside
    {
        std::vector<bool> nodes;
        std::vector<bool> edges;

        friend bool operator==(const Outside &, const Outside &) = default;
    };

    explicit TimeWindow(const Graph &graph);

    /// Days are Julian. A node with a date is outside when its date does not touch the days from \a
    /// first to \a last; one without a date when dates are known of what it is linked with, or of
    /// its links, and none of them touches. What nothing dates is never outside. An edge is outside
    /// by its own date, or with one of its ends. Linear in the graph's size.
    [[nodiscard]] Outside outside(qint64 first, qint64 last) const;

    /// The dates of nodes and edges that have one, as first and last day; an open end is the
    /// other's day.
    [[nodiscard]] std::vector<std::pair<qint64, qint64>> spans() const;

private:
    using Span = std::optional<std::pair<qint64, qint64>>;

    std::vector<Span> m_nodes;
    std::vector<Span> m_edges;
    std::vector<std::pair<size_t, size_t>> m_ends;
};

} // namespace Briefings
