// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace TestSupport {

/// A graph as briefings have them, with topics that are known.
struct TopicGraph
{
    size_t nodeCount = 0;
    std::vector<std::pair<size_t, size_t>> edges; ///< No repeats, no self-loops; connected.
    std::vector<size_t> topics;                   ///< Per node.

    /// With boxes of no size.
    [[nodiscard]] Briefings::LayoutGraph layoutGraph() const;
};

/// Actors, events and claims that link to what has many links already, mostly within their topic or
/// the next one; sizes of topics follow a power law. The same for the same \a seed.
[[nodiscard]] TopicGraph topicGraph(size_t nodeCount, size_t edgeCount, uint64_t seed);

/// How good a picture of a graph is; from samples above 1,200 nodes.
struct LayoutScore
{
    double stress = 0; ///< Weighted by steps^-2, at the best scale; 0 is perfect.
    double np1 = 0;    ///< Share of a node's neighbors among the nodes nearest to it (Jaccard).
    double np2 = 0;    ///< The same for those within two steps.
    double purity = 0; ///< Share of the 10 nearest nodes that have the same topic.
};

[[nodiscard]] LayoutScore scoreOf(const TopicGraph &graph,
                                  const std::vector<Briefings::LayoutPoint> &points);

} // namespace TestSupport
