// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/interval.h"
#include "briefings/core/unit.h"
#include "briefings/model/chart.h"

#include <QString>

#include <vector>

namespace Briefings {

/// The value axis of a chart.
struct ChartAxis
{
    ChartScale scale = ChartScale::Linear;
    Interval range{0,
                   1}; ///< Padded; bounded, low < high, and positive when the scale is logarithmic.
    Unit unit;

    /// Where \a value stands, 0 at the low end and 1 at the high end; clamped to 0..1.
    [[nodiscard]] double position(double value) const;

    friend bool operator==(const ChartAxis &, const ChartAxis &) = default;
};

struct ChartTick
{
    double value = 0;
    QString label; ///< "$5.6M", "2,048", "60 %".

    friend bool operator==(const ChartTick &, const ChartTick &) = default;
};

/// An axis on which all of \a values find room, with padding. Infinite values are left out. A
/// logarithmic scale is given up for a linear one when a value is zero or negative.
[[nodiscard]] ChartAxis makeAxis(const std::vector<double> &values, ChartScale scale,
                                 const Unit &unit);

/// At most \a maximum ticks (at least two) at 1-2-5, 1-3 or whole powers of ten on a logarithmic
/// axis, at multiples of 1, 2 or 5 on a linear one.
[[nodiscard]] std::vector<ChartTick> axisTicks(const ChartAxis &axis, int maximum);

/// At most \a maximum ticks (at least one) on a range of Julian day numbers: years, months or days,
/// whichever tell most. Labels read "2025", "Jan 2025" or "Jan 6", with the year where it begins.
[[nodiscard]] std::vector<ChartTick> dayTicks(const Interval &range, int maximum);

} // namespace Briefings
