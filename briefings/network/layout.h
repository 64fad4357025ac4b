// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/networkview.h"

#include <cstddef>
#include <functional>
#include <optional>
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

using LayoutKind = NetworkLayout;

/// A graph as layouts see it. Edges are pairs of positions in \a boxes; repeats and self-loops do
/// not matter, and direction only to ClaimMap. Vectors may be empty where nothing is known, except
/// \a boxes.
struct LayoutGraph
{
    std::vector<LayoutBox> boxes; ///< One per node.
    std::vector<std::pair<size_t, size_t>> edges;
    std::vector<double> times;  ///< Per node: days since the epoch, NaN when unknown; for Layered.
    std::vector<size_t> groups; ///< Per node: its community; for Circular.
    /// Per edge: it disputes rather than supports. Edges go from the one that speaks to what is
    /// spoken of. For ClaimMap.
    std::vector<bool> isAttack;
    std::optional<size_t> focus; ///< For Radial; the node with most neighbors when absent.
    /// Per node: where it was, so that the picture is changed instead of made anew.
    std::vector<std::optional<LayoutPoint>> previous;
    std::vector<bool> isPinned; ///< Per node: it stays exactly at its previous place.
};

struct LayoutOptions
{
    LayoutKind kind = LayoutKind::Force;
    double edgeLength = 100; ///< How far apart two linked nodes want to be.
    double gap = 6;          ///< What stays free between two boxes.
    double islandGap = 60;   ///< What stays free between two components.
    double aspectRatio = 1;  ///< Width to height of the whole picture, roughly; see pictureShape.
    double tightness = 0.5;  ///< For Force: 0 faithful distances … 1 tight communities.
    int threads = 0;         ///< 0: what the machine has, at most 4; the result is the same.
    bool keepsPrevious = false; ///< Nothing that has a previous place moves at all.
};

/// A good LayoutOptions::aspectRatio for a picture that is looked at in a window or on a page.
constexpr double pictureShape = 1.5;

/// Asked now and then by long work; true means that nobody wants the result any more.
using IsCanceled = std::function<bool()>;

/// What is asked and told between steps, in the thread that lays out.
struct LayoutWatch
{
    IsCanceled isCanceled;
    std::function<void(double done)> progress; ///< 0..1, never falling.
};

/// Places all nodes; one point per node. The same input gives the same bytes, on any number of
/// threads. Fails with Error::Kind::Cancelled only. Call it off the GUI thread.
///
/// Components are laid out apart and packed, the largest first; Layered stacks them along one time
/// axis. Layered and ClaimMap are widened to the aspect ratio. Up to 2,000 nodes in a component,
/// boxes do not overlap; above, only their centers count.
///
/// Pinned nodes stay exactly where they were in every kind. With \a keepsPrevious, so does every
/// node that has a previous place. Else, in Force, only nodes without one and, unless pinned, their
/// neighbors move; the neighbors so little that old nodes move by less than a hundredth of the
/// picture's radius in the mean. The other kinds are laid out anew around what is pinned.
/// Components without any previous place are packed beside the picture that is there.
[[nodiscard]] Result<std::vector<LayoutPoint>>
layOut(const LayoutGraph &graph, const LayoutOptions &options, const LayoutWatch &watch = {});

} // namespace Briefings
