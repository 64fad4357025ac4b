// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/hitgrid.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::LayoutPoint;

namespace {

constexpr int mostCells = 96; ///< Along one side.

QRectF boundsOf(const std::vector<LayoutPoint> &points)
{
    double left = points.front().x;
    double right = left;
    double top = points.front().y;
    double bottom = top;
    for (const LayoutPoint &point : points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    return {left, top, std::max(right - left, 1e-9), std::max(bottom - top, 1e-9)};
}

} // namespace

HitGrid::HitGrid(const std::vector<LayoutPoint> &points,
                 const std::vector<std::pair<quint32, quint32>> &edges)
{
    if (points.empty()) {
        return;
    }
    m_bounds = boundsOf(points);
    const int side =
        std::clamp(static_cast<int>(std::sqrt(static_cast<double>(points.size()))), 1, mostCells);
    m_columns = side;
    m_rows = side;
    const auto cellCount = static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows);

    // Twice over the same: how much is in each cell, and then what.
    const auto fill = [cellCount](Cells &cells, const auto &forEachEntry) {
        cells.starts.assign(cellCount + 1, 0);
        forEachEntry([&cells](size_t cell, quint32) { ++cells.starts[cell + 1]; });
        for (size_t cell = 0; cell < cellCount; ++cell) {
            cells.starts[cell + 1] += cells.starts[cell];
        }
        cells.entries.resize(cells.starts.back());
        std::vector<quint32> next(cells.starts.begin(), cells.starts.end() - 1);
        forEachEntry([&](size_t cell, quint32 entry) { cells.entries[next[cell]++] = entry; });
    };
    fill(m_nodes, [&](const auto &add) {
        for (size_t node = 0; node < points.size(); ++node) {
            forEachCellOf(points[node], points[node],
                          [&](size_t cell) { add(cell, static_cast<quint32>(node)); });
        }
    });
    fill(m_edges, [&](const auto &add) {
        for (size_t edge = 0; edge < edges.size(); ++edge) {
            forEachCellOf(points[edges[edge].first], points[edges[edge].second],
                          [&](size_t cell) { add(cell, static_cast<quint32>(edge)); });
        }
    });
}

int HitGrid::column(double x) const
{
    const double share = (x - m_bounds.left()) / m_bounds.width();
    return static_cast<int>(std::clamp(share * m_columns, 0.0, m_columns - 1.0));
}

int HitGrid::row(double y) const
{
    const double share = (y - m_bounds.top()) / m_bounds.height();
    return static_cast<int>(std::clamp(share * m_rows, 0.0, m_rows - 1.0));
}

HitGrid::Range HitGrid::cellsOf(const QRectF &area) const
{
    return {column(area.left()), column(area.right()), row(area.top()), row(area.bottom())};
}

template <typename Visit>
void HitGrid::forEachCellOf(const LayoutPoint &from, const LayoutPoint &to,
                            const Visit &visit) const
{
    // Column by column: the rows that the line has in it.
    const LayoutPoint &start = from.x <= to.x ? from : to;
    const LayoutPoint &end = from.x <= to.x ? to : from;
    const double width = end.x - start.x;
    const int last = column(end.x);
    for (int c = column(start.x); c <= last; ++c) {
        const double left = m_bounds.left() + m_bounds.width() * c / m_columns;
        const double right = m_bounds.left() + m_bounds.width() * (c + 1) / m_columns;
        const auto heightAt = [&](double x) {
            const double share = width > 0 ? std::clamp((x - start.x) / width, 0.0, 1.0) : 0;
            return start.y + share * (end.y - start.y);
        };
        const double one = width > 0 ? heightAt(left) : start.y;
        const double other = width > 0 ? heightAt(right) : end.y;
        // A hair more to both sides, since rounding may put the corner of a cell on either.
        const double hair = m_bounds.height() * 1e-9;
        const int bottom = row(std::max(one, other) + hair);
        for (int r = row(std::min(one, other) - hair); r <= bottom; ++r) {
            visit(static_cast<size_t>(r) * static_cast<size_t>(m_columns) + static_cast<size_t>(c));
        }
    }
}

std::vector<size_t> HitGrid::near(const Cells &cells, const QRectF &area) const
{
    std::vector<size_t> found;
    if (m_columns == 0) {
        return found;
    }
    const Range range = cellsOf(area);
    for (int r = range.top; r <= range.bottom; ++r) {
        for (int c = range.left; c <= range.right; ++c) {
            const size_t cell =
                static_cast<size_t>(r) * static_cast<size_t>(m_columns) + static_cast<size_t>(c);
            found.insert(found.end(), cells.entries.begin() + cells.starts[cell],
                         cells.entries.begin() + cells.starts[cell + 1]);
        }
    }
    std::ranges::sort(found);
    const auto repeats = std::ranges::unique(found);
    found.erase(repeats.begin(), repeats.end());
    return found;
}

std::vector<size_t> HitGrid::nodesNear(const QRectF &area) const { return near(m_nodes, area); }

std::vector<size_t> HitGrid::edgesNear(const QRectF &area) const { return near(m_edges, area); }

} // namespace Widgets
