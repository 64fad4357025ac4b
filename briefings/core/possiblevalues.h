// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/quantity.h"

#include <vector>

namespace Briefings {

/// All values that the words of one quantity leave possible. A number that was rounded stands for
/// what rounds to it: "5.6" for 5.55 up to, but not with, 5.65, since halves are rounded up. So
/// "5.5" and "5.6" share no value although their intervals touch. A bound that was said is one of
/// the values.
struct PossibleValues
{
    double low = 0;
    double high = 0;
    bool includesHigh = true; ///< False where the high end comes from rounding.

    /// True when one value can be meant by both.
    [[nodiscard]] bool meets(const PossibleValues &other) const
    {
        return reaches(other.low) && other.reaches(low);
    }
    [[nodiscard]] Interval interval() const { return {low, high}; }
    /// True unless everything here is below \a value.
    [[nodiscard]] bool reaches(double value) const
    {
        return includesHigh ? value <= high : value < high || low == high;
    }

    friend bool operator==(const PossibleValues &, const PossibleValues &) = default;
};

/// What \a quantity leaves possible, in its unit:
/// - one number, exact or approximate: what its digits leave open (roundingInterval()). "About"
/// adds
///   nothing, since how much it may add would be our invention.
/// - a range: from what rounds to its low end to what rounds to its high end.
/// - "at least", "at most": up to infinity; the bound that was said is rounded like any number.
/// - words ("tens of millions"): the bounds that whoever entered the figure read into them.
/// Ends are cut to twelve digits, so that values from a calculation meet values from a text.
[[nodiscard]] PossibleValues possibleValues(const Quantity &quantity);

/// \a values in another unit: multiplied by \a factor, which is positive, with \a offset added.
[[nodiscard]] PossibleValues scaled(const PossibleValues &values, double factor, double offset = 0);

/// \a value cut to about twelve digits.
[[nodiscard]] double withoutNoise(double value);

} // namespace Briefings
