// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/possiblevalues.h"

#include <cmath>

namespace Briefings {

double withoutNoise(double value)
{
    if (value == 0 || !std::isfinite(value)) {
        return value;
    }
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent);
    constexpr int bits = 40;
    return std::ldexp(std::round(std::ldexp(mantissa, bits)), exponent - bits);
}

PossibleValues possibleValues(const Quantity &quantity)
{
    const Interval said{quantity.low, quantity.high};
    const Interval possible = said.united(roundingInterval(quantity));
    const bool isRounded = std::isfinite(possible.high) && possible.high > said.high;
    return {withoutNoise(possible.low), withoutNoise(possible.high), !isRounded};
}

PossibleValues scaled(const PossibleValues &values, double factor, double offset)
{
    return {withoutNoise(values.low * factor + offset), withoutNoise(values.high * factor + offset),
            values.includesHigh};
}

} // namespace Briefings
