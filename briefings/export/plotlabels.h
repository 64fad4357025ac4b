// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/chartplan.h"

namespace Briefings {

inline constexpr quint32 inkRgb = 0x1C1D1F;
inline constexpr quint32 mutedRgb = 0x5B5E65;
inline constexpr quint32 warningRgb = 0xB3261E;

/// The names of an axis' categories as labels, in \a room points for each. Set smaller where that
/// helps; what still has no room ends in "…".
[[nodiscard]] std::vector<PlotLabel> categoryLabels(const SceneAxis &axis, PlotDimension dimension,
                                                    const QSizeF &room);

/// An invisible series that carries \a labels at the low end of the other axis.
[[nodiscard]] PlotSeries categorySeries(const ChartPlan &plan, const std::vector<PlotLabel> &labels,
                                        PlotDimension dimension);

/// The days of a time axis: an invisible series with their names, and a line of the grid for each.
[[nodiscard]] std::vector<PlotSeries> daySeries(const ChartPlan &plan, const SceneAxis &axis);

/// Invisible series that carry the labels of marks, bars and lines, each where it covers least.
/// Call-outs that are cut for want of room are added to ChartPlan::footnotes.
[[nodiscard]] std::vector<PlotSeries> valueSeries(ChartPlan &plan, const ScenePanel &panel,
                                                  int dotSize, double labelSize);

} // namespace Briefings
