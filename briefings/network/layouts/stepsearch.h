// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layouts/compactgraph.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace Briefings {

/// How many sources one search has: the bits of a machine word.
inline constexpr size_t sourcesAtOnce = 64;

/// How many steps every node is from each of up to 64 sources.
struct StepTable
{
    std::vector<uint32_t> sources; ///< At most 64.
    /// 64 numbers per node, one per source; 0 at the source itself, beyond the last source, and
    /// where no path leads. More than 65,535 steps count as so many.
    std::vector<uint16_t> steps;
};

/// Breadth-first search from 64 sources at once: each node keeps which sources have reached it as
/// the bits of one word (Then et al. 2014, doi:10.14778/2735496.2735507). Keeps its memory for the
/// next search; a search of its own per thread.
class StepSearch
{
public:
    explicit StepSearch(const CompactGraph &graph);

    /// Fills \a table for the sources that it names.
    void run(StepTable &table);

private:
    void pull();
    void push();

    const CompactGraph &m_graph;
    std::vector<uint64_t> m_seen;
    std::vector<uint64_t> m_frontier;
    std::vector<uint64_t> m_next; ///< All zero between levels.
    std::vector<uint32_t> m_active;
    std::vector<uint32_t> m_touched;
    uint64_t m_all = 0; ///< A bit for each source.
    uint16_t m_level = 0;
};

} // namespace Briefings
