// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QLocale;

namespace Briefings {

/// A place on the axis and what stands there: "25", "Dec", "2024".
struct TimeTick
{
    qint64 day = 0; ///< Julian day.
    QString label;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// A month or a year under its ticks.
struct TimeBand
{
    qint64 first = 0; ///< Julian day.
    qint64 next = 0;  ///< The day after its last.
    QString label;    ///< As much as fits into what is in view: "December 2024", "Dec 2024", "Dec"
                      ///< or nothing.

    friend bool operator==(const TimeBand &, const TimeBand &) = default;
};

struct TimeAxis
{
    std::vector<TimeTick> ticks;
    std::vector<TimeBand> bands; ///< Months below days, years below months; none below years.

    friend bool operator==(const TimeAxis &, const TimeAxis &) = default;
};

/// How wide a text is drawn, in the unit of the axis' length.
using TextWidth = std::function<double(const QString &)>;

/// Ticks of days, weeks (Mondays), months, quarters, years or rounded numbers of years, as close as
/// their labels allow, for the days from \a first to \a last drawn over \a length. Nothing when the
/// stretch is empty.
[[nodiscard]] TimeAxis timeAxis(double first, double last, double length, const QLocale &locale,
                                const TextWidth &textWidth);

} // namespace Briefings
