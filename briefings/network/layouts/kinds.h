// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <optional>
#include <vector>

/// One function per kind of layout; nothing when canceled.
namespace Briefings {

class Workers;

/// The places of one connected component.
using LayoutPoints = std::vector<LayoutPoint>;

/// With previous places, what is to stay stays; see layOut(). Else turned to be widest from left to
/// right, and boxes do not overlap.
[[nodiscard]] std::optional<LayoutPoints> forcePoints(const LayoutGraph &part,
                                                      const LayoutOptions &options,
                                                      Workers &workers, const LayoutWatch &watch);

/// Rings about the focus: a node's ring is its number of steps; rings with few nodes lie closer
/// together. Children stand in the sector of the parent, ordered so that other edges are short.
[[nodiscard]] std::optional<LayoutPoints>
radialPoints(const LayoutGraph &part, const LayoutOptions &options, const IsCanceled &isCanceled);

/// On a circle: groups are arcs with a gap between them, ordered so that few edges cross.
[[nodiscard]] std::optional<LayoutPoints>
circularPoints(const LayoutGraph &part, const LayoutOptions &options, const IsCanceled &isCanceled);

/// An argument tree from top to bottom; what is spoken of stands above the middle of those that
/// speak of it, supports to the left and disputes to the right.
[[nodiscard]] std::optional<LayoutPoints>
claimMapPoints(const LayoutGraph &part, const LayoutOptions &options, const IsCanceled &isCanceled);

/// The whole graph, not a component: all share one time axis, and components stand above each
/// other. See timeScale() for what x means.
[[nodiscard]] std::optional<LayoutPoints>
layeredPoints(const LayoutGraph &graph, const LayoutOptions &options, const IsCanceled &isCanceled);

} // namespace Briefings
