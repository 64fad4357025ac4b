// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace Briefings {

/// A place in a layout; y grows downwards, as on screen.
struct LayoutPoint
{
    double x = 0;
    double y = 0;

    friend bool operator==(const LayoutPoint &, const LayoutPoint &) = default;
};

/// What has to stay clear around a node's place.
struct LayoutBox
{
    double width = 0;
    double height = 0;
};

/// A graph as layouts see it. Edges are pairs of positions in \a boxes; direction, repeats and
/// self-loops do not matter to them.
struct LayoutGraph
{
    std::vector<LayoutBox> boxes; ///< One per node.
    std::vector<std::pair<size_t, size_t>> edges;
};

struct LayoutOptions
{
    double edgeLength = 100; ///< How far apart two linked nodes want to be.
    double gap = 6;          ///< What stays free between two boxes.
    double islandGap = 60;   ///< What stays free between two components.
    double aspectRatio = 1;  ///< Width to height of the whole picture, roughly.
};

/// Asked now and then by long work; true means that nobody wants the result any more.
using IsCanceled = std::function<bool()>;

/// A force-directed layout: the distance on screen follows the distance in the graph (stress,
/// minimized by stochastic gradient descent: Zheng, Pawar, Goodman 2019,
/// doi:10.1109/TVCG.2018.2859997). Components are laid out apart and packed, the largest first;
/// boxes do not overlap. The same input gives the same bytes. O(n²) in time and memory for
/// components up to 2,000 nodes, linear in 200 pivots above: call it off the GUI thread. Fails with
/// Error::Kind::Cancelled only. One point per node.
[[nodiscard]] Result<std::vector<LayoutPoint>> forceLayout(const LayoutGraph &graph,
                                                           const LayoutOptions &options,
                                                           const IsCanceled &isCanceled = {});

} // namespace Briefings
