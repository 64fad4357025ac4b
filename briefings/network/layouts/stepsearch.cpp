// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/stepsearch.h"

#include "briefings/network/layouts/forcekernel.h"

#include <algorithm>
#include <limits>

namespace Briefings {

StepSearch::StepSearch(const CompactGraph &graph)
    : m_graph(graph), m_seen(graph.nodeCount()), m_frontier(graph.nodeCount()),
      m_next(graph.nodeCount())
{ }

void StepSearch::run(StepTable &table)
{
    const size_t count = m_graph.nodeCount();
    table.steps.assign(count * sourcesAtOnce, 0);
    std::ranges::fill(m_seen, 0);
    std::ranges::fill(m_frontier, 0);
    m_active.clear();
    m_all = 0;
    m_level = 0;
    for (size_t i = 0; i < table.sources.size(); ++i) {
        const uint32_t source = table.sources[i];
        const uint64_t bit = uint64_t{1} << i;
        m_all |= bit;
        if (m_seen[source] == 0) {
            m_active.push_back(source);
        }
        m_seen[source] |= bit;
        m_frontier[source] |= bit;
    }
    while (!m_active.empty()) {
        if (m_level < std::numeric_limits<uint16_t>::max()) {
            ++m_level;
        }
        // Asking every node is cheaper than telling neighbors when most of them have news.
        if (m_active.size() > count / 16) {
            pull();
        } else {
            push();
        }
        m_active.clear();
        ForceKernel::recordLevel(m_touched, m_frontier, m_level, table.steps);
        std::swap(m_active, m_touched);
    }
}

void StepSearch::pull()
{
    m_touched.clear();
    const uint32_t count = m_graph.nodeCount();
    for (uint32_t node = 0; node < count; ++node) {
        const uint64_t missing = m_all & ~m_seen[node];
        if (missing == 0) {
            continue;
        }
        uint64_t heard = 0;
        for (const uint32_t other : m_graph.neighbors(node)) {
            heard |= m_frontier[other];
            if ((missing & ~heard) == 0) {
                break;
            }
        }
        const uint64_t fresh = heard & missing;
        if (fresh != 0) {
            m_next[node] = fresh;
            m_seen[node] |= fresh;
            m_touched.push_back(node);
        }
    }
    for (const uint32_t node : m_active) {
        m_frontier[node] = 0;
    }
    std::swap(m_frontier, m_next);
}

void StepSearch::push()
{
    m_touched.clear();
    for (const uint32_t node : m_active) {
        const uint64_t told = m_frontier[node];
        for (const uint32_t other : m_graph.neighbors(node)) {
            const uint64_t fresh = told & ~m_seen[other];
            if (fresh != 0) {
                if (m_next[other] == 0) {
                    m_touched.push_back(other);
                }
                m_next[other] |= fresh;
            }
        }
    }
    for (const uint32_t node : m_active) {
        m_frontier[node] = 0;
    }
    for (const uint32_t node : m_touched) {
        m_seen[node] |= m_next[node];
    }
    std::swap(m_frontier, m_next);
}

} // namespace Briefings
