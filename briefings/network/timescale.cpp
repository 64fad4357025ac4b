// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/timescale.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// The length of a gap above which it is broken.
double longestTrueGap(const std::vector<double> &days)
{
    std::vector<double> gaps;
    for (size_t i = 1; i < days.size(); ++i) {
        gaps.push_back(days[i] - days[i - 1]);
    }
    std::ranges::sort(gaps);
    // A gap that dwarfs the next shorter one, and as much as all shorter ones together, is a break,
    // and so are all longer ones; but never the shorter half, which is what the scale is for.
    constexpr double leap = 5;
    constexpr double share = 0.5;
    double sum = 0;
    for (size_t i = 0; i < gaps.size(); ++i) {
        if (2 * i >= gaps.size() && i > 0 && gaps[i] > leap * gaps[i - 1]
            && gaps[i] > share * sum) {
            return gaps[i - 1];
        }
        sum += gaps[i];
    }
    return gaps.empty() ? 0 : gaps.back();
}

} // namespace

double TimeScale::at(double day) const
{
    if (stretches.empty()) {
        return 0;
    }
    for (const Stretch &stretch : stretches) {
        if (day <= stretch.lastDay) {
            const double days = stretch.lastDay - stretch.firstDay;
            const double share = days > 0 ? (day - stretch.firstDay) / days : 0;
            return stretch.firstX + std::max(share, 0.0) * (stretch.lastX - stretch.firstX);
        }
    }
    return stretches.back().lastX;
}

TimeScale makeTimeScale(std::span<const double> days, double width)
{
    std::vector<double> sorted;
    std::ranges::copy_if(days, std::back_inserter(sorted),
                         [](double day) { return std::isfinite(day); });
    std::ranges::sort(sorted);
    const auto repeats = std::ranges::unique(sorted);
    sorted.erase(repeats.begin(), repeats.end());
    TimeScale scale;
    if (sorted.empty()) {
        return scale;
    }
    const double longest = longestTrueGap(sorted);
    double trueDays = 0;
    double breaks = 0;
    for (size_t i = 1; i < sorted.size(); ++i) {
        const double gap = sorted[i] - sorted[i - 1];
        trueDays += gap <= longest ? gap : 0;
        breaks += gap <= longest ? 0 : 1;
    }
    // A break takes as much room as a twentieth of the picture, however many there are up to ten.
    const double breakWidth = width / std::max(20.0, 2 * breaks);
    scale.xPerDay = trueDays > 0 ? (width - breaks * breakWidth) / trueDays : 0;
    scale.stretches.push_back({sorted.front(), sorted.front(), 0, 0, false});
    for (size_t i = 1; i < sorted.size(); ++i) {
        const double gap = sorted[i] - sorted[i - 1];
        const bool isBreak = gap > longest;
        const double x = scale.stretches.back().lastX;
        const double to = x + (isBreak ? breakWidth : gap * scale.xPerDay);
        if (!isBreak && !scale.stretches.back().isBreak) {
            scale.stretches.back().lastDay = sorted[i];
            scale.stretches.back().lastX = to;
        } else {
            scale.stretches.push_back({sorted[i - 1], sorted[i], x, to, isBreak});
        }
    }
    return scale;
}

} // namespace Briefings
