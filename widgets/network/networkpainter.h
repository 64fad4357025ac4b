// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/network/networkscene.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace Widgets {

/// What stands out in a picture of a network.
struct NetworkEmphasis
{
    std::optional<size_t> hovered;  ///< Its neighbourhood is lifted; everything else fades.
    std::optional<size_t> selected; ///< Has a ring, its edges are darker.
    std::optional<size_t> current;  ///< Where the keyboard is; has a thin ring.
    std::optional<size_t> hoveredEdge;
    std::vector<size_t> selectedEdges;
};

/// Paints a network, on screen as for an export: edges, nodes, then labels with a halo.
void paintNetwork(QPainter &painter, const NetworkScene &scene, const NetworkEmphasis &emphasis,
                  const ThemeColors &colors);

/// The nodes whose labels come first under \a emphasis.
[[nodiscard]] std::vector<size_t> labelsFirst(const NetworkScene &scene,
                                              const NetworkEmphasis &emphasis);

/// What shapes and lines mean, for the kinds and stances that occur in \a graph. Returns the height
/// it takes for \a width; paints nothing when \a painter is null.
int paintNetworkLegend(QPainter *painter, const Briefings::Graph &graph, const QRectF &rect,
                       const ThemeColors &colors);

} // namespace Widgets
