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
    /// Rather covers a node whose label is not required than be left out; never covers another
    /// label.
    bool isRequired = false;
};

/// Places labels one after the other, the most important first: below its node, else right, left or
/// above, where they meet neither another label nor any node. A label without room is left out.
/// Null where that happened. \a obstacles are all nodes in view, \a area is where labels may stand.
[[nodiscard]] std::vector<std::optional<QRectF>>
placeLabels(const std::vector<LabelRequest> &requests, const std::vector<QRectF> &obstacles,
            const QRectF &area);

} // namespace Widgets
