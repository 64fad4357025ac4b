// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"
#include "briefings/model/json.h"

namespace Briefings {

/// Checks that \a formula can come out in the unit of its result: chips times hours cannot be held
/// against a price. Terms that name what does not exist are left to others. \a place is where the
/// formula stands.
void checkFormulaUnits(const Briefing &briefing, const Formula &formula, const JsonPlace &place);

} // namespace Briefings
