// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace Widgets {

/// A label that wants a place beside its node.
struct LabelRequest
{
    QRectF glyph; ///< The node as drawn.
    QSizeF size;  ///< Of the label.
    /// Rather covers a node than be left out, one whose label is not required if it can; never
    /// covers another label.
    bool isRequired = false;
    /// The side where it stood last, which is tried first; -1 for none. See LabelPlace::spot.
    int spot = -1;
    /// It stays on that side, whatever nodes are there, when it meets no other label.
    bool isKept = false;
    /// Required, and no label covers its node.
    bool isDemanded = false;
};

/// Where a label stands.
struct LabelPlace
{
    QRectF rect;
    int spot = 0; ///< 0 below its node, 1 right, 2 left, 3 above, then the corners.

    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};

/// Places labels one after the other, the most important first: below its node, else right, left,
/// above or at a corner, where they meet neither another label nor any node. A label without room
/// is left out. Null where that happened. \a obstacles are all nodes in view, \a area is where
/// labels may stand, and \a taken where others stand already.
[[nodiscard]] std::vector<std::optional<LabelPlace>>
placeLabels(const std::vector<LabelRequest> &requests, const std::vector<QRectF> &obstacles,
            const QRectF &area, const std::vector<QRectF> &taken = {});

/// Rectangles by the cells of a grid that they touch, so that a question looks at few of them.
class RectangleGrid
{
public:
    /// Rectangles outside of \a area are known by their part in it only.
    explicit RectangleGrid(const QRectF &area);

    void add(const QRectF &rectangle);
    [[nodiscard]] bool meets(const QRectF &rectangle) const;

private:
    template <typename Visit>
    bool forEachCell(const QRectF &rectangle, const Visit &visit) const;

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<QRectF> m_rectangles;
    std::vector<std::vector<quint32>> m_cells;
};

} // namespace Widgets
