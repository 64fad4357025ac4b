// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"
#include "widgets/charts/chartstyle.h"

#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace Widgets {

/// Where one row of a range-dot chart is drawn, in pixels from the top left of the plot.
struct RowGeometry
{
    QRectF band;            ///< The whole row, from the left to the right edge of the plot.
    QStringList labelLines; ///< Right-aligned, from the top of the label's rectangle.
    QStringList subLabelLines;
    QRectF label;
    QRectF subLabel;
    double y = 0; ///< Of the mark's center.
    double low =
        0; ///< Where what was said begins, on the axis; an open end is where its arrow ends.
    double high = 0;
    double roundingLow = 0;
    double roundingHigh = 0;
    std::optional<double> stated;
    QRectF mark;       ///< What a click hits.
    QString valueText; ///< As it is drawn.
    QRectF value;
    std::optional<QPointF> errorSign; ///< Its center.
    bool isCut = false;               ///< A text was elided; the whole is in the row's sentence.
};

/// A range-dot chart for one width: everything that does not need a painter. QCustomPlot is given
/// these numbers.
struct ChartGeometry
{
    double width = 0;
    double height = 0;   ///< Of the rows; the axis' labels come below.
    double axisLeft = 0; ///< Of the axis range's low end.
    double axisRight = 0;
    std::vector<RowGeometry> rows;
    std::vector<Briefings::ChartTick> ticks; ///< As many as fit without touching.
};

inline constexpr double markSize = 13;

/// Lays \a data out for a plot of \a width; rows grow evenly to fill \a height, within reason.
[[nodiscard]] ChartGeometry layoutChart(const Briefings::ChartData &data, const ChartStyle &style,
                                        double width, double height = 0);

} // namespace Widgets
