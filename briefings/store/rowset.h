// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace Briefings {

/// A set of rows of the search index, as closed runs: a document's texts are one run.
class RowSet
{
public:
    using Run = std::pair<qint64, qint64>;

    RowSet() = default;
    /// In any order, overlapping or not.
    explicit RowSet(std::vector<Run> runs);
    [[nodiscard]] static RowSet everything();

    [[nodiscard]] bool contains(qint64 row) const;
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// Ascending, apart.
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    [[nodiscard]] RowSet united(const RowSet &other) const;
    [[nodiscard]] RowSet intersected(const RowSet &other) const;
    [[nodiscard]] RowSet complemented() const;

    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    std::vector<Run> m_runs;
};

} // namespace Briefings
