// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartgeometry.h"

namespace Widgets {

/// Lays \a scene out as wide as \a room and at least as high: taller when its rows need it.
[[nodiscard]] ChartGeometry layoutChart(const Briefings::ChartScene &scene, const ChartStyle &style,
                                        const QSizeF &room);

/// A chart laid out for a page, with the style that it was laid out for.
struct FittedChart
{
    ChartGeometry geometry;
    ChartStyle style;
};

/// Lays \a scene out for exactly \a size with letters \a textScale times those of print. What does
/// not fit makes the letters smaller, down to about seven dots; then the last rows are left out,
/// and the note says how many. May run in any thread.
[[nodiscard]] FittedChart fitChart(const Briefings::ChartScene &scene, const ThemeColors &colors,
                                   const QSizeF &size, double textScale);

} // namespace Widgets
