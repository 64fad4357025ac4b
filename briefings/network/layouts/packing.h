// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <span>
#include <vector>

namespace Briefings {

/// A rectangle around places and their boxes.
struct LayoutFrame
{
    LayoutPoint topLeft;
    LayoutPoint bottomRight;

    [[nodiscard]] double width() const { return bottomRight.x - topLeft.x; }
    [[nodiscard]] double height() const { return bottomRight.y - topLeft.y; }
};

/// What \a points and \a boxes cover; empty at the origin when there is none.
[[nodiscard]] LayoutFrame frameOf(std::span<const LayoutPoint> points,
                                  std::span<const LayoutBox> boxes);

/// Where the top left corner of each frame goes so that they stand \a gap apart on shelves, the
/// tallest first, in a picture whose shape comes near \a aspectRatio.
[[nodiscard]] std::vector<LayoutPoint> packedCorners(const std::vector<LayoutFrame> &frames,
                                                     double gap, double aspectRatio);

/// Turns \a points about their center so that they are widest from left to right.
void alignToAxes(std::vector<LayoutPoint> &points);

} // namespace Briefings
