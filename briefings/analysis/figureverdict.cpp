// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figureverdict.h"

#include <cmath>
#include <limits>

namespace Briefings {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double leastFactor = 2;

std::optional<Interval> factorBetween(const PossibleValues &lower, const PossibleValues &upper)
{
    if (lower.high > 0) {
        return Interval{upper.low / lower.high, lower.low > 0 ? upper.high / lower.low : infinity};
    }
    if (upper.low < 0) {
        // Below zero the lower value is the larger one.
        return Interval{lower.high / upper.low, upper.high < 0 ? lower.low / upper.high : infinity};
    }
    return std::nullopt;
}

/// What \a value stands for if its digits were cut off instead of rounded.
std::optional<PossibleValues> cutOff(const ComparedValue &value)
{
    const double width = value.values.high - value.values.low;
    if (value.kind != ValueKind::Number || !value.stated || width <= 0 || *value.stated < 0) {
        return std::nullopt;
    }
    return PossibleValues{*value.stated, withoutNoise(*value.stated + width), false};
}

} // namespace

bool excludes(FigureVerdict verdict)
{
    return verdict == FigureVerdict::Conflict || verdict == FigureVerdict::Factor
           || verdict == FigureVerdict::PowerOfTen;
}

bool fitsIfCutOff(const ComparedValue &value, const ComparedValue &other)
{
    const auto cut = cutOff(value);
    return cut && cut->meets(other.values);
}

ComparedValue comparedValue(const Quantity &quantity)
{
    ComparedValue value;
    value.values = possibleValues(quantity);
    value.stated = quantity.stated;
    switch (quantity.precision) {
    case Precision::Exact:
    case Precision::Approximate:
        value.kind = quantity.low < quantity.high ? ValueKind::Range : ValueKind::Number;
        break;
    case Precision::AtLeast:
    case Precision::AtMost:
        value.kind = ValueKind::Open;
        break;
    case Precision::Range:
        value.kind = ValueKind::Range;
        break;
    case Precision::OrderOfMagnitude:
    case Precision::Verbal:
        value.kind = ValueKind::Words;
        break;
    }
    return value;
}

ComparedValue scaled(const ComparedValue &value, double factor, double offset)
{
    ComparedValue result = value;
    result.values = scaled(value.values, factor, offset);
    if (value.stated) {
        result.stated = withoutNoise(*value.stated * factor + offset);
    }
    return result;
}

int powerOfTenBetween(double a, double b)
{
    if (a * b <= 0) {
        return 0;
    }
    const double ratio = std::max(std::abs(a), std::abs(b)) / std::min(std::abs(a), std::abs(b));
    const int power = static_cast<int>(std::lround(std::log10(ratio)));
    return power >= 1 && std::abs(ratio / std::pow(10, power) - 1) <= 0.05 ? power : 0;
}

ValueDifference compareValues(const ComparedValue &a, const ComparedValue &b)
{
    ValueDifference difference;
    if (a.values.meets(b.values)) {
        const bool areNumbers = a.kind == ValueKind::Number && b.kind == ValueKind::Number;
        difference.verdict =
            areNumbers ? FigureVerdict::AgreesWithinRounding : FigureVerdict::WithinRange;
        return difference;
    }
    const bool isOrdered = a.values.low < b.values.low;
    difference.factor =
        factorBetween(isOrdered ? a.values : b.values, isOrdered ? b.values : a.values);
    difference.fitsIfCutOff = fitsIfCutOff(a, b) || fitsIfCutOff(b, a);
    if (a.kind == ValueKind::Number && b.kind == ValueKind::Number && a.stated && b.stated) {
        difference.powerOfTen = powerOfTenBetween(*a.stated, *b.stated);
    }
    if (difference.powerOfTen != 0) {
        difference.verdict = FigureVerdict::PowerOfTen;
    } else if (difference.factor && difference.factor->low >= leastFactor) {
        difference.verdict = FigureVerdict::Factor;
    } else {
        difference.verdict = FigureVerdict::Conflict;
    }
    return difference;
}

} // namespace Briefings
