// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layouts/forcekernel.h"
#include "briefings/network/layouts/forceplaces.h"
#include "briefings/network/layouts/random.h"
#include "briefings/network/layouts/stepsearch.h"
#include "briefings/network/layouts/workers.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace Briefings {

/// How strong sweeps toward communities are.
struct CommunitySettings
{
    int sweeps = 100;
    float scale = 2;     ///< How long one step is at the beginning, in the reach of the forces.
    float anchor = 0.1F; ///< How firmly the stress sweeps' distances hold, at the beginning.
};

/// The stages of the force layout on one graph, whose first nodes are free to move and whose others
/// are not. Each returns false when canceled.
class ForceSweeps final
{
public:
    using Places = ForceKernel::Places;

    /// \a graph and \a workers have to live as long. The first \a freeCount nodes move.
    ForceSweeps(const CompactGraph &graph, uint32_t freeCount, Workers &workers, ForceWatch watch);

    Places places; ///< One step is 1 long.

    /// Only these are sources from here on.
    void setSources(std::vector<uint32_t> nodes);

    /// Searches from the first sources and places all nodes by Pivot MDS.
    void placeByPivots();
    /// Searches from the first sources, for stress().
    void searchFirst();
    /// Stress sweeps against fresh sources, from steps that go all the way to such of a tenth.
    [[nodiscard]] bool sweepFaithfully(int sweeps, ForceKernel::Pull sources,
                                       ForceKernel::Pull neighbors, float firstShare);
    /// The same against all nodes in every sweep, for small graphs.
    [[nodiscard]] bool sweepAllPairs(int sweeps, float firstShare);
    /// Sweeps toward communities, held by the sources of the last four searches.
    [[nodiscard]] bool sweepToCommunities(const CommunitySettings &settings);

    /// Of the nodes of \a range and the sources of the searches that are kept.
    [[nodiscard]] ForceKernel::StressSums stress(ForceKernel::Range range) const;

    /// Says how much of the whole is done; stages report between \a from and \a to.
    void reportBetween(double from, double to);

private:
    [[nodiscard]] bool isCanceled() const { return m_watch.isCanceled && m_watch.isCanceled(); }
    void report(double share) const;
    /// Draws the sources of the next search, each node once before any comes again.
    [[nodiscard]] std::vector<uint32_t> nextSources();
    void sweepOnce(const StepTable &table, ForceKernel::Pull sources, ForceKernel::Pull neighbors,
                   float share);
    void keep(StepTable table);
    void takeSample(ForceKernel::Sample &sample, std::span<const uint32_t> order) const;
    [[nodiscard]] std::vector<ForceKernel::Range> pieces() const;

    const CompactGraph &m_graph;
    uint32_t m_freeCount = 0;
    Workers &m_workers;
    ForceWatch m_watch;
    double m_from = 0;
    double m_to = 1;
    Random m_random;
    std::vector<uint32_t> m_sources;
    size_t m_nextSource = 0;
    std::vector<std::unique_ptr<StepSearch>> m_searches; ///< One per task that runs beside others.
    std::vector<StepTable> m_kept;                       ///< Of the last searches, at most four.
    ForceKernel::Pulls m_pulls;
    Places m_next;
};

} // namespace Briefings
