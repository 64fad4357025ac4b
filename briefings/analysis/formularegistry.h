// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/formula.h"

#include <vector>

namespace Briefings {

/// The formulas that come with the program, without ids: chips × time = GPU-hours, and GPU-hours ×
/// price = cost. They go by units, so that they find figures in any briefing.
[[nodiscard]] const std::vector<Formula> &builtInFormulas();

/// The formulas between plain numbers: share × total = part, ratio × base = value, and product of
/// factors = factor. By units alone any ratio would fit any figure, so these are looked for only
/// among figures of one subject whose passages share words, and only where they can be read in one
/// way.
enum class PlainFormula
{
    Share,
    Ratio,
    Factors
};

[[nodiscard]] QString formulaName(PlainFormula formula);

} // namespace Briefings
