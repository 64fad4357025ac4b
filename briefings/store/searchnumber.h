// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/quantity.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Briefings {

/// A number that is searched for: "5.6M USD", "> 1000 GPU", "2..3 months", "5.6M ±10% USD".
struct SearchNumber
{
    /// What fits: of an exact number what rounds to it, else what was asked for. Open for ">".
    Interval accepted;
    std::optional<double> value; ///< The number itself, when it is exact and not a span.
    std::optional<Unit> unit;    ///< Without one, numbers of every unit fit.

    friend bool operator==(const SearchNumber &, const SearchNumber &) = default;
};

/// A number as it was typed.
struct TypedNumber
{
    SearchNumber number;
    qsizetype length = 0; ///< How much of the text it is, in UTF-16 units.
};

/// The number that \a text begins with, when it says more than its digits: a scale, a unit, a
/// comparison ("<", ">=", "~"), a span ("2..3") or a tolerance ("±10%"). It ends where a word ends.
[[nodiscard]] std::optional<TypedNumber> typedNumber(QStringView text);

/// True when \a quantity can be what is searched for, in convertible units. An exact number fits
/// when one of both can be the other's rounding; an open bound ("at least …") fits where its bound
/// does, or a search that is open on the same side.
[[nodiscard]] bool fits(const SearchNumber &wanted, const Quantity &quantity);

/// How far \a quantity is from what is searched for: 0 for the same, growing; for ranking.
[[nodiscard]] double distance(const SearchNumber &wanted, const Quantity &quantity);

/// Start and length, in UTF-16 units, of the numbers in \a text that fit, with the currency sign
/// and the scale word. A number whose unit is not said fits an exact number only.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> findNumber(const SearchNumber &wanted,
                                                                      QStringView text);

/// Words that the index holds beside a text for each of its numbers, by size, so that numbers can
/// be found by interval. No text has such words.
[[nodiscard]] QStringList sizeTerms(QStringView text);
/// The words that texts have in which the number may stand; a superset.
[[nodiscard]] QStringList sizeTerms(const SearchNumber &wanted);

} // namespace Briefings
