// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/chartplan.h"

#include <QRectF>

#include <vector>

namespace Briefings {

/// The most that a mark covers in \a plan, in points, without the half of its dot.
[[nodiscard]] QRectF markExtent(const ChartPlan &plan, const ScenePanel &panel,
                                const SceneMark &mark);

/// Series for the bars, lines, rounding, ranges, open ends and dots of \a panel, in drawing order.
/// Axes and plot of \a plan must stand.
[[nodiscard]] std::vector<PlotSeries> markSeries(const ChartPlan &plan, const ScenePanel &panel,
                                                 int dotSize);

/// How thick bars are, in points.
[[nodiscard]] double barThickness(const ChartPlan &plan, const ScenePanel &panel,
                                  SceneDirection direction);

} // namespace Briefings
