// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace Briefings {

/// Who is linked with whom, without directions, repeats and self-loops; every list ascending.
using Neighbors = std::vector<std::vector<size_t>>;

[[nodiscard]] Neighbors makeNeighbors(size_t nodeCount,
                                      const std::vector<std::pair<size_t, size_t>> &edges);

/// The connected components, the largest first (then by first node); the nodes of each ascending.
[[nodiscard]] std::vector<std::vector<size_t>> connectedComponents(const Neighbors &neighbors);

/// How many steps every node is from \a source; -1 where no path leads.
[[nodiscard]] std::vector<int> distancesFrom(const Neighbors &neighbors, size_t source);

} // namespace Briefings
