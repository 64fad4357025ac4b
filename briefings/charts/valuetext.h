// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/quantity.h"
#include "briefings/core/unit.h"

#include <QString>

namespace Briefings {

/// Whether a number carries the noun of its unit: "2,048" or "2,048 GPUs". Signs that belong to a
/// number ("$", "%", "×") always stand.
enum class UnitNoun
{
    Omit,
    Append
};

/// How many digits of \a value the words of \a quantity state: 2 for "$5.6M". 0 when no number in
/// the words is \a value.
[[nodiscard]] int statedDigits(const Quantity &quantity, double value);

/// \a value as charts set it: "$5.6M", "2,048", "60 %", "4×". Below a million all digits are
/// grouped; above, a suffix M, B or T. \a digits significant digits are kept even when they are
/// zeros; 0 drops trailing zeros. The same on every machine, since charts leave the machine.
[[nodiscard]] QString valueText(double value, const Unit &unit, int digits = 0,
                                UnitNoun noun = UnitNoun::Omit);

/// \a quantity as the label of a mark: "≈ $6M", "≥ 50,000", "$10M–$99M"; what was said in words
/// only stays in quotation marks.
[[nodiscard]] QString quantityText(const Quantity &quantity, UnitNoun noun = UnitNoun::Omit);

/// The unit for a subtitle: "US dollars", "GPU-hours", "percent".
[[nodiscard]] QString unitText(const Unit &unit);

} // namespace Briefings
