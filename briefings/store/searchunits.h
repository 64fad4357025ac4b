// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

struct UnitWord
{
    Unit unit;
    qsizetype length = 0; ///< In UTF-16 units.
};

enum class UnitWords
{
    Typed,  ///< Also in the spelling of udunits2: "GPU.hour", "MW".
    InText, ///< Words of running text only.
};

/// The unit whose word or words \a text begins with: "USD", "dollars", "%", "GPU hours",
/// "GPU-hours".
[[nodiscard]] std::optional<UnitWord> unitAt(QStringView text, UnitWords words);

/// The unit of a number in running \a text: a sign before it, or one of the next few words.
[[nodiscard]] std::optional<Unit> unitOf(QStringView text, const WrittenNumber &number);

[[nodiscard]] Unit dollarUnit();

/// The units with words of their own that values of \a unit can be carried to.
[[nodiscard]] std::vector<Unit> knownUnits(const Unit &unit);

} // namespace Briefings
