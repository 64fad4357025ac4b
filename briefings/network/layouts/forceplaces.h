// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layouts/compactgraph.h"
#include "briefings/network/layouts/forcekernel.h"
#include "briefings/network/layouts/workers.h"

#include <functional>
#include <optional>
#include <vector>

namespace Briefings {

/// One connected component, and what is known of its nodes' places; one step is 1 long.
struct ForceProblem
{
    CompactGraph graph;
    ForceKernel::Places places;    ///< Meaningful where isPlaced says so; else any.
    std::vector<uint8_t> isPlaced; ///< Empty: none is.
    std::vector<uint8_t> isFixed;  ///< Stays exactly at its place; only what is placed can be.
    double tightness = 0.5;        ///< 0 faithful distances … 1 tight communities.
};

/// What is told and asked between sweeps, in the caller's thread.
struct ForceWatch
{
    std::function<bool()> isCanceled;
    std::function<void(double)> progress; ///< 0..1, never falling.
};

/// The force layout of one component: breadth-first search from 64 sources at once, Pivot MDS,
/// stress sweeps against fresh random sources, then sweeps toward communities. Meshes and pictures
/// that the stress sweeps got right are left at that. With most nodes placed, only what is not
/// fixed moves, from where it is. Nothing when canceled. The same for any number of workers.
[[nodiscard]] std::optional<ForceKernel::Places>
forcePlaces(const ForceProblem &problem, Workers &workers, const ForceWatch &watch);

} // namespace Briefings
