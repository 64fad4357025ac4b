// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/components.h"
#include "briefings/network/layout.h"

#include <vector>

namespace Briefings {

/// Places the nodes of one connected component so that distances follow the number of steps between
/// them, times \a edgeLength. Small components are laid out from several starts and the least
/// stress wins.
[[nodiscard]] Result<std::vector<LayoutPoint>>
stressLayout(const Neighbors &neighbors, double edgeLength, const IsCanceled &isCanceled);

/// Sum over all pairs of (distance on screen / distance wanted − 1)², divided by the number of
/// pairs; 0 is perfect. Quadratic; for tests and for choosing between starts.
[[nodiscard]] double layoutStress(const Neighbors &neighbors,
                                  const std::vector<LayoutPoint> &points, double edgeLength);

/// Turns \a points about their center so that they are widest from left to right.
void alignToAxes(std::vector<LayoutPoint> &points);

/// Moves points apart, as little as it can, until no two boxes are closer than \a gap. False when
/// canceled.
[[nodiscard]] bool removeOverlaps(std::vector<LayoutPoint> &points,
                                  const std::vector<LayoutBox> &boxes, double gap,
                                  const IsCanceled &isCanceled = {});

} // namespace Briefings
