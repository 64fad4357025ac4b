// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace Briefings {

/// An undirected graph without repeats and self-loops in two rows of numbers: what the force layout
/// walks many times.
struct CompactGraph
{
    std::vector<uint32_t> offsets{0}; ///< Where each node's neighbors begin; one more than nodes.
    std::vector<uint32_t> targets;

    [[nodiscard]] uint32_t nodeCount() const { return static_cast<uint32_t>(offsets.size() - 1); }
    [[nodiscard]] uint32_t degree(uint32_t node) const { return offsets[node + 1] - offsets[node]; }
    [[nodiscard]] std::span<const uint32_t> neighbors(uint32_t node) const
    {
        return std::span(targets).subspan(offsets[node], degree(node));
    }
};

/// The nodes in the order in which a search from the node with most neighbors meets them, so that
/// neighbors lie near each other in memory. Of a connected graph; else what is reached.
[[nodiscard]] std::vector<uint32_t> breadthFirstOrder(const CompactGraph &graph);

/// The same graph with node \a order[i] called i. \a order has each node once.
[[nodiscard]] CompactGraph relabeled(const CompactGraph &graph, std::span<const uint32_t> order);

} // namespace Briefings
