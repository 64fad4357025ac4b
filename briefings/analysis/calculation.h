// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/figureverdict.h"
#include "briefings/model/formula.h"

#include <optional>
#include <vector>

namespace Briefings {

/// A value with its unit, as a term of a calculation.
struct Operand
{
    ComparedValue value;
    Unit unit;
};

/// What \a operation makes of \a operands in \a unit: by interval arithmetic, so that everything
/// between the ends is possible and nothing outside. None when the units do not come out in \a
/// unit. Dividing by what may be zero leaves everything possible.
[[nodiscard]] std::optional<ComparedValue>
calculated(FormulaOperation operation, const std::vector<Operand> &operands, const Unit &unit);

} // namespace Briefings
