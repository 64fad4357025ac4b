// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace Widgets {

/// Where one end of a band meets the side of a gutter.
struct BandEnd
{
    enum class Reach
    {
        OnScreen,
        Above, ///< The words are scrolled out at the top.
        Below
    };

    double top = 0;
    double bottom = 0;
    Reach reach = Reach::OnScreen;
};

/// The end for words at \a words, of which \a visible shows a part; both in the gutter's
/// coordinates, of which only the vertical ones count. At least \a leastHeight high when on screen.
[[nodiscard]] BandEnd bandEnd(const QRectF &words, const QRectF &visible, double leastHeight);

/// What to draw for a band.
struct BandShape
{
    QPainterPath area;  ///< To fill and to point at.
    QPainterPath edges; ///< To stroke.
    QPainterPath arrow; ///< Of a stub: points to where the other end is. Else empty.
    QPointF middle;     ///< Where a sign goes.
    double height = 0;  ///< At the middle.
    bool isStub = false;
    bool fadesToTheRight = false; ///< Of a stub: which side its tip is on.
};

/// A band between the sides of a gutter \a width wide; a stub when one end is off screen; nothing
/// when both are. Finite for all finite input.
[[nodiscard]] std::optional<BandShape> bandShape(const BandEnd &left, const BandEnd &right,
                                                 double width);

} // namespace Widgets
