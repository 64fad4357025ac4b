// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <cstdint>
#include <span>
#include <vector>

namespace Briefings {

/// Boxes count up to this many nodes; more of them make no picture whose labels could be read.
inline constexpr size_t boxesLimit = 2000;

/// Moves points apart, as little as it can, until no two boxes are closer than \a gap. False when
/// canceled.
[[nodiscard]] bool removeOverlaps(std::vector<LayoutPoint> &points,
                                  std::span<const LayoutBox> boxes, double gap,
                                  const IsCanceled &isCanceled = {});

/// The least factor of at least 1 by which \a points have to be multiplied so that no two boxes are
/// closer than \a gap: it keeps rings round and lines straight. Coincident points are not parted.
[[nodiscard]] double clearingFactor(std::span<const LayoutPoint> points,
                                    std::span<const LayoutBox> boxes, double gap);

/// The factor by which a picture has to grow, at most 2, before boxes can be pushed apart without
/// losing its shape: then one pair for five nodes is too close.
[[nodiscard]] double roominess(std::span<const LayoutPoint> points,
                               std::span<const LayoutBox> boxes, double gap);

/// Moves only the points of \a isFree, one by one to the nearest place that is clear of all that
/// are not free and of those before. False when canceled.
[[nodiscard]] bool moveFreeApart(std::vector<LayoutPoint> &points, std::span<const LayoutBox> boxes,
                                 const std::vector<uint8_t> &isFree, double gap,
                                 const IsCanceled &isCanceled = {});

} // namespace Briefings
