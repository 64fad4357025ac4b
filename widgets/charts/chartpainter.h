// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartgeometry.h"

class QPainter;

namespace Widgets {

/// What a window shows besides the chart itself; exports show nothing of it.
struct ChartEmphasis
{
    int selected = -1; ///< The mark with the ring, as an index of ChartGeometry::marks.
    int focused = -1;  ///< The one with the keyboard's frame.
};

/// Paints \a chart with its paper at the origin of \a painter. Clips nothing, since SVG loses
/// clipping: all of it lies inside its size by its layout. May run in any thread.
void paintChart(QPainter &painter, const ChartGeometry &chart, const ChartStyle &style,
                const ChartEmphasis &emphasis = {});

} // namespace Widgets
