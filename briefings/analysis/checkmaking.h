// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/derivedchecks.h"

namespace Briefings {

[[nodiscard]] CheckInput checkInput(const Figure &figure);
[[nodiscard]] CheckInput checkInput(const Assumption &assumption);

/// Calculates \a check from its inputs and holds it against its result.
void calculate(DerivedCheck &check);

/// The checks of the plain formulas (formularegistry.h), in the briefing's order.
[[nodiscard]] std::vector<DerivedCheck> plainChecks(const BriefingIndex &index);

/// The checks of one formula by what it names: a measure, a unit, figures, an assumption.
/// \a isCut is set when there are more than are returned.
[[nodiscard]] std::vector<DerivedCheck> formulaChecks(const BriefingIndex &index,
                                                      const Formula &formula, bool &isCut);

} // namespace Briefings
