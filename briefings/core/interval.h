// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>

namespace Briefings {

/// A closed interval of real numbers; an infinite bound is open-ended ("more than").
struct Interval
{
    double low = 0;
    double high = 0;

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    [[nodiscard]] bool overlaps(const Interval &other) const
    {
        return low <= other.high && other.low <= high;
    }
    [[nodiscard]] bool isBounded() const
    {
        return low > -std::numeric_limits<double>::infinity()
               && high < std::numeric_limits<double>::infinity();
    }
    /// The smallest interval that holds both.
    [[nodiscard]] Interval united(const Interval &other) const
    {
        return {std::min(low, other.low), std::max(high, other.high)};
    }

    friend bool operator==(const Interval &, const Interval &) = default;
};

} // namespace Briefings
