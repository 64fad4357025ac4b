// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace Briefings {

/// One end of an edge, seen from the other.
struct WeightedNeighbor
{
    size_t node = 0;
    double weight = 1;
};

/// Per node who is linked with it; each edge stands at both ends. No self-loops, no repeats.
using WeightedNeighbors = std::vector<std::vector<WeightedNeighbor>>;

/// The community of each node, numbered from 0 by first node: a partition of high modularity
/// (Newman and Girvan 2004) by the Leiden algorithm (Traag, Waltman, van Eck 2019,
/// doi:10.1038/s41598-019-41695-z), which, unlike Louvain's, gives connected communities. Where the
/// algorithm draws lots, the best gain is taken, of equal ones the first, so that the same graph
/// gives the same communities. Fails with Error::Kind::Cancelled only.
[[nodiscard]] Result<std::vector<size_t>>
findCommunities(const WeightedNeighbors &neighbors, const std::function<bool()> &isCanceled = {});

/// What communities are judged by, −0.5…1; 0 without edges.
[[nodiscard]] double modularity(const WeightedNeighbors &neighbors,
                                const std::vector<size_t> &communities);

} // namespace Briefings
