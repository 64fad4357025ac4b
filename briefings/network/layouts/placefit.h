// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layouts/forcesweeps.h"

#include <cstdint>
#include <vector>

namespace Briefings {

/// Where some nodes have been before.
struct KnownPlaces
{
    ForceKernel::Places places;
    std::vector<uint8_t> isKnown;
};

/// Turns, mirrors, scales and shifts \a places so that they come nearest to those that are known
/// (Procrustes), which then take exactly their known places.
void fitOnto(ForceKernel::Places &places, const KnownPlaces &known);

/// Places every unknown node among its neighbors, those first that have known ones.
void placeBesideNeighbors(ForceKernel::Places &places, const KnownPlaces &known,
                          const CompactGraph &graph);

/// Lets the first \a freeCount nodes find their places among the others, at the scale that these
/// have. Known nodes move so little that all known ones together move by less than one hundredth of
/// the picture's radius in the mean. False when canceled.
[[nodiscard]] bool settleAmong(ForceSweeps &sweeps, const CompactGraph &graph, uint32_t freeCount,
                               const KnownPlaces &known, double tightness);

} // namespace Briefings
