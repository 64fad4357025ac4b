// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/interval.h"
#include "briefings/core/unit.h"

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

/// How exactly a value was said.
enum class Precision
{
    Exact,
    Approximate,
    AtLeast,
    AtMost,
    Range,
    OrderOfMagnitude,
    Verbal
};

/// A value as a document states it. Never averaged, never silently rounded.
struct Quantity
{
    double low = 0;  ///< Minus infinity when only an upper bound is said.
    double high = 0; ///< Plus infinity when only a lower bound is said.
    /// The one number that was said. Empty for verbal magnitudes and for ranges that are said by
    /// their ends; a range said as "13 ± 5" has both its bounds and the 13. Never a midpoint of
    /// ours.
    std::optional<double> stated;
    Unit unit;
    Precision precision = Precision::Exact;
    QString asWritten; ///< The words of the document: "$5.6M", "tens of millions".

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// What the digits of \a quantity leave open, in its unit: "$5.6M" is 5.55 to 5.65 million, "2,048"
/// is 2047.5 to 2048.5. Each bound of a range is widened by its own rounding. Trailing zeros of
/// whole numbers from 1,000 up do not count as significant, so "2,000" is 1,500 to 2,500. When the
/// words hold no number that equals the value (as in "tens of millions"), the interval is low to
/// high.
[[nodiscard]] Interval roundingInterval(const Quantity &quantity);

/// A number read from words, with half a unit of its last significant digit.
struct WrittenNumber
{
    double value = 0;       ///< Scale words applied: 5.6 million is 5600000.
    double halfStep = 0;    ///< Half a unit of the last significant digit, scale applied.
    qsizetype position = 0; ///< Where its first digit stands, in UTF-16 units.
    qsizetype length = 0;   ///< Up to the end of its scale word, in UTF-16 units.
};

/// The numbers in \a text in their order, with scale words and suffixes (k, M, B, bn, T, thousand …
/// trillion).
[[nodiscard]] std::vector<WrittenNumber> findNumbers(QStringView text);

} // namespace Briefings
