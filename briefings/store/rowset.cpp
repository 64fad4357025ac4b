// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/rowset.h"

#include <algorithm>
#include <limits>

namespace Briefings {

namespace {

/// Far beyond any row, and one step away from overflow.
constexpr qint64 lowest = std::numeric_limits<qint64>::min() / 2;
constexpr qint64 highest = std::numeric_limits<qint64>::max() / 2;

} // namespace

RowSet::RowSet(std::vector<Run> runs)
{
    std::ranges::sort(runs);
    for (const auto &run : runs) {
        if (!m_runs.empty() && run.first <= m_runs.back().second + 1) {
            m_runs.back().second = std::max(m_runs.back().second, run.second);
        } else {
            m_runs.push_back(run);
        }
    }
}

RowSet RowSet::everything() { return RowSet({{lowest, highest}}); }

bool RowSet::contains(qint64 row) const
{
    const auto after = std::ranges::upper_bound(m_runs, row, {}, &Run::first);
    return after != m_runs.begin() && row <= std::prev(after)->second;
}

RowSet RowSet::united(const RowSet &other) const
{
    auto runs = m_runs;
    runs.insert(runs.end(), other.m_runs.begin(), other.m_runs.end());
    return RowSet(std::move(runs));
}

RowSet RowSet::intersected(const RowSet &other) const
{
    RowSet both;
    auto mine = m_runs.begin();
    auto theirs = other.m_runs.begin();
    while (mine != m_runs.end() && theirs != other.m_runs.end()) {
        const auto first = std::max(mine->first, theirs->first);
        const auto last = std::min(mine->second, theirs->second);
        if (first <= last) {
            both.m_runs.emplace_back(first, last);
        }
        if (mine->second < theirs->second) {
            ++mine;
        } else {
            ++theirs;
        }
    }
    return both;
}

RowSet RowSet::complemented() const
{
    RowSet rest;
    auto next = lowest;
    for (const auto &run : m_runs) {
        if (run.first > next) {
            rest.m_runs.emplace_back(next, run.first - 1);
        }
        next = run.second + 1;
    }
    if (next <= highest) {
        rest.m_runs.emplace_back(next, highest);
    }
    return rest;
}

} // namespace Briefings
