// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <QRectF>

#include <utility>
#include <vector>

namespace Widgets {

/// Where the nodes and edges of a picture are, so that a question about one place looks at few of
/// them. In the coordinates of the layout.
class HitGrid
{
public:
    HitGrid() = default;
    /// \a edges are pairs of positions in \a points; they count as straight lines.
    HitGrid(const std::vector<Briefings::LayoutPoint> &points,
            const std::vector<std::pair<quint32, quint32>> &edges);

    /// Nodes that may lie in \a area, each once, in ascending order.
    [[nodiscard]] std::vector<size_t> nodesNear(const QRectF &area) const;
    /// Edges that may pass through \a area, each once, in ascending order.
    [[nodiscard]] std::vector<size_t> edgesNear(const QRectF &area) const;

private:
    /// What lies in which cell: the entries of cell c are those from starts[c] to starts[c + 1].
    struct Cells
    {
        std::vector<quint32> starts;
        std::vector<quint32> entries;
    };
    struct Range
    {
        int left = 0;
        int right = -1;
        int top = 0;
        int bottom = -1;
    };

    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;
    [[nodiscard]] Range cellsOf(const QRectF &area) const;
    template <typename Visit>
    void forEachCellOf(const Briefings::LayoutPoint &from, const Briefings::LayoutPoint &to,
                       const Visit &visit) const;
    [[nodiscard]] std::vector<size_t> near(const Cells &cells, const QRectF &area) const;

    QRectF m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    Cells m_nodes;
    Cells m_edges;
};

} // namespace Widgets
