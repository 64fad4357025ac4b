// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace Briefings {

struct LayoutGraph;
struct LayoutOptions;

/// Days to places from left to right. True to scale, except where nothing happens for long: such a
/// stretch is a break of fixed length.
struct TimeScale
{
    /// A stretch between two days that happenings lie on or within.
    struct Stretch
    {
        double firstDay = 0;
        double lastDay = 0;
        double firstX = 0;
        double lastX = 0;
        bool isBreak = false; ///< Shorter than the others' scale would make it.
    };

    std::vector<Stretch> stretches; ///< Each begins where the last one ends.
    double xPerDay = 0;             ///< Of all stretches that are no breaks.

    /// Where a day is; days before and after the stretches lie on their ends.
    [[nodiscard]] double at(double day) const;
};

/// A scale for \a days (in any order; NaN is passed over) that is \a width long. A gap between two
/// days is broken when it is five times as long as the next shorter one and half as long as all
/// shorter ones together.
[[nodiscard]] TimeScale makeTimeScale(std::span<const double> days, double width);

/// The scale that LayoutKind::Layered puts nodes with a time on: their x is at() of it, times and
/// plus what is the same for all.
[[nodiscard]] TimeScale layeredTimeScale(const LayoutGraph &graph, const LayoutOptions &options);

} // namespace Briefings
