// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/possiblevalues.h"

#include <optional>

namespace Briefings {

/// What two statements, or a group of them, make of each other; from harmless to alarming.
enum class FigureVerdict
{
    Single,               ///< There is nothing to compare it with.
    AgreesWithinRounding, ///< Numbers that can be one value, each rounded in its own way.
    WithinRange,          ///< They can be one value; a range, an open end or words are among them.
    DifferentScope,       ///< They cover different things, so a difference contradicts nothing.
    NotComparable,        ///< Their units do not convert.
    Conflict, ///< They exclude each other, by less than a factor of two. Rounding does not explain
              ///< it.
    Factor,   ///< They exclude each other, by a factor of two or more.
    PowerOfTen, ///< The numbers are 10, 100, … times each other (within 5 %): perhaps a slip.
};

/// True when the values cannot both be right: conflict, factor or power of ten.
[[nodiscard]] bool excludes(FigureVerdict verdict);

/// How a value was said, as far as it matters for comparing.
enum class ValueKind
{
    Number, ///< One number, exact or approximate.
    Range,  ///< Two ends, or a number with its own bounds ("9 ± 2").
    Open,   ///< At least, at most.
    Words   ///< A magnitude in words; the bounds are a reading of them.
};

/// A value ready to be compared, in the unit of those it is compared with.
struct ComparedValue
{
    PossibleValues values;
    std::optional<double> stated; ///< The one number that was said.
    ValueKind kind = ValueKind::Number;

    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

[[nodiscard]] ComparedValue comparedValue(const Quantity &quantity);
[[nodiscard]] ComparedValue scaled(const ComparedValue &value, double factor, double offset = 0);

/// How two values differ.
struct ValueDifference
{
    FigureVerdict verdict = FigureVerdict::Single;
    /// How many times the larger is the smaller, at least and at most, with all that rounding and
    /// ranges leave open. None when they meet, or when one is zero or of another sign.
    std::optional<Interval> factor;
    int powerOfTen = 0; ///< 3 for a factor of a thousand; 0 unless the verdict is PowerOfTen.
    /// They exclude each other as rounded numbers, but would meet if the digits of one were cut
    /// off: 5.576 printed as 5.5.
    bool fitsIfCutOff = false;

    friend bool operator==(const ValueDifference &, const ValueDifference &) = default;
};

/// Compares by intervals, never by a mean; scopes and units are the caller's.
[[nodiscard]] ValueDifference compareValues(const ComparedValue &a, const ComparedValue &b);

/// True when \a value, taken as cut off instead of rounded, meets \a other; only numbers can be.
[[nodiscard]] bool fitsIfCutOff(const ComparedValue &value, const ComparedValue &other);

/// The power of ten that lies between two numbers of one sign, within 5 %; 0 when there is none.
[[nodiscard]] int powerOfTenBetween(double a, double b);

} // namespace Briefings
