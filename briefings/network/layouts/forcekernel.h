// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layouts/compactgraph.h"
#include "briefings/network/layouts/stepsearch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// The arithmetic of the force layout. Compiled with flags of its own (CMakeLists.txt): fast
/// floating point, and once more for processors with wide vectors. Sums have a fixed order, and
/// every node is computed from the places of the last sweep alone, so it does not matter how many
/// threads share the nodes.
namespace Briefings::ForceKernel {

/// One float per node and axis.
struct Places
{
    std::vector<float> x;
    std::vector<float> y;
};

/// Where others want each node: the weighted sum of places, and the sum of the weights.
struct Pulls
{
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> weight;
};

/// Nodes first to last, last excluded.
struct Range
{
    uint32_t first = 0;
    uint32_t last = 0;
};

/// The places of a table's sources, in its order; 64 of each.
struct SourcePlaces
{
    alignas(32) std::array<float, sourcesAtOnce> x{};
    alignas(32) std::array<float, sourcesAtOnce> y{};
};

/// Writes \a level for each node of \a nodes into the columns whose bits its word in \a fresh has.
/// These were 0 before.
void recordLevel(std::span<const uint32_t> nodes, std::span<const uint64_t> fresh, uint16_t level,
                 std::span<uint16_t> steps);

/// How strongly something pulls, and how long one step is meant to be.
struct Pull
{
    float weight = 1;
    float stepLength = 1;
};

/// Adds where the sources want the nodes of \a range: as far away as there are steps between them,
/// with the pull's weight / steps². \a steps has 64 numbers per node; 0 and 1 say nothing, since
/// neighbors pull by themselves.
void pullToSources(Range range, const Places &places, std::span<const uint16_t> steps,
                   const SourcePlaces &sources, Pull pull, Pulls &pulls);

/// Adds where neighbors want the nodes of \a range: one step away.
void pullToNeighbors(Range range, const Places &places, const CompactGraph &graph, Pull pull,
                     Pulls &pulls);

/// Moves the nodes of \a range from \a places by \a share (0..1) of the way to where they are
/// pulled, into \a next; forgets the pulls.
void followPulls(Range range, const Places &places, float share, Pulls &pulls, Places &next);

/// What the sweeps toward communities are made of.
struct CommunityForces
{
    float sharpness = 1; ///< a in 2ar / (1 + ar²), what pulls two linked nodes at distance r.
    float repulsion = 1; ///< How much every entry of the sample pushes.
    float step = 1;      ///< How far the forces move a node.
    float anchor = 0;    ///< The share of the way to where the pulls want a node.
};

/// A shuffled copy of the places, long enough to be read from any node's beginning on.
struct Sample
{
    std::vector<float> x;
    std::vector<float> y;
    uint32_t count = 0; ///< Entries before the copy of the beginning.
};

/// How many entries of the sample push a node for each of its edges.
inline constexpr uint32_t pushesPerEdge = 8;

/// One sweep toward communities for the nodes of \a range: pulled along edges, pushed by as many
/// entries of \a sample as fit its degree, held by \a pulls, which are forgotten.
/// \a seed says where each node begins to read the sample.
void communitySweep(Range range, const Places &places, const CompactGraph &graph,
                    const Sample &sample, const CommunityForces &forces, uint64_t seed,
                    Pulls &pulls, Places &next);

/// What a place's distances to sources are made of, for choosing a scale and for stress.
struct StressSums
{
    double ratio = 0;       ///< Sum of distance / steps.
    double ratioSquare = 0; ///< Sum of (distance / steps)².
    double pairs = 0;

    /// What the places have to be multiplied by for the least stress.
    [[nodiscard]] double bestScale() const { return ratioSquare > 0 ? ratio / ratioSquare : 1; }
    /// The least stress that any scale gives; 0 is perfect.
    [[nodiscard]] double leastStress() const
    {
        return ratioSquare > 0 ? 1 - ratio * ratio / (ratioSquare * pairs) : 0;
    }
};

/// Adds all pairs of the nodes of \a range and the sources of one table.
void addStress(Range range, const Places &places, std::span<const uint16_t> steps,
               const SourcePlaces &sources, StressSums &sums);

/// The mean of the squared steps of each column.
[[nodiscard]] std::array<float, sourcesAtOnce> meanSquares(std::span<const uint16_t> steps);

/// The sum over nodes of the products of doubly centered squared steps, for \a columns sources.
/// \a means are the columns' means.
[[nodiscard]] std::array<double, sourcesAtOnce * sourcesAtOnce>
centeredProducts(std::span<const uint16_t> steps, size_t columns,
                 const std::array<float, sourcesAtOnce> &means);

/// The doubly centered squared steps of every node times two columns of numbers.
void project(std::span<const uint16_t> steps, size_t columns,
             const std::array<float, sourcesAtOnce> &means,
             const std::array<float, sourcesAtOnce> &first,
             const std::array<float, sourcesAtOnce> &second, Places &places);

} // namespace Briefings::ForceKernel
