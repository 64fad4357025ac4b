// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"

#include <QString>

#include <optional>

namespace Briefings {

/// An axis as Office draws it: a value axis, also for categories and days, whose names are labels
/// of a series.
struct PlotAxis
{
    double low = 0;
    double high = 1;
    std::optional<double> logBase;
    double majorUnit = 0; ///< Between numbers; a factor on logarithmic axes. 0: none are shown.
    QString format;       ///< A number format of Excel.
    QString title;
    bool isReversed = false; ///< Low end above.
    bool showsNumbers = true;
    bool hasGrid = false;

    /// Where \a value stands, 0 at the low end and 1 at the high end; clamped to 0..1.
    [[nodiscard]] double position(double value) const;
    /// The value that stands at \a share, 0 to 1.
    [[nodiscard]] double valueAt(double share) const;

    friend bool operator==(const PlotAxis &, const PlotAxis &) = default;
};

/// Which way an axis of categories runs: they are counted from the left or from the top.
enum class PlotDimension
{
    X,
    Y
};

/// The native axis for \a axis. Its range holds the scene's; logarithmic ones begin where their
/// ticks, which native charts count in powers from the low end, are round numbers.
[[nodiscard]] PlotAxis plotAxis(const SceneAxis &axis, PlotDimension dimension);

/// \a position on \a axis in the numbers of its native axis: Excel counts days from 1900.
[[nodiscard]] double plotValue(const SceneAxis &axis, double position);

} // namespace Briefings
