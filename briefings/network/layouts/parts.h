// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"
#include "briefings/network/layouts/compactgraph.h"

#include <span>
#include <vector>

namespace Briefings {

/// A graph without directions, repeats and self-loops; neighbors in ascending order.
[[nodiscard]] CompactGraph makeCompactGraph(size_t nodeCount,
                                            std::span<const std::pair<size_t, size_t>> edges);

/// One connected component, with its own numbering.
struct LayoutPart
{
    std::vector<size_t> nodes; ///< What its nodes are called in the whole graph, ascending.
    LayoutGraph graph;
};

/// The connected components, the largest first, then by their first node.
[[nodiscard]] std::vector<LayoutPart> connectedParts(const LayoutGraph &graph);

/// The steps from \a source to every node; -1 where no path leads.
[[nodiscard]] std::vector<int> stepsFrom(const CompactGraph &graph, uint32_t source);

} // namespace Briefings
