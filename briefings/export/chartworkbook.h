// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/export/charttables.h"
#include "briefings/export/slidechart.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Briefings {

struct ChartPlan;

/// Where a series stands in the workbook's second sheet: "Series!$B$2:$B$9".
struct SeriesCells
{
    QString name; ///< One cell.
    QString x;
    QString y;

    friend bool operator==(const SeriesCells &, const SeriesCells &) = default;
};

/// The cells of each series of \a plan. All ranges are equally long.
[[nodiscard]] std::vector<SeriesCells> seriesCells(const ChartPlan &plan);

/// The workbook behind the native chart of \a chart's panel at \a panel. First sheet: one row for
/// each of drawnValues() with its numbers, its place and all that is known of its figure. Second
/// sheet: the series, as formulas over the first where a number is a figure's. Fails when there is
/// no room for temporary files.
[[nodiscard]] Result<QByteArray> chartWorkbook(const SlideChart &chart, size_t panel,
                                               const ChartPlan &plan);

} // namespace Briefings
