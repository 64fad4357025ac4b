// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"
#include "briefings/store/edit.h"

namespace Briefings {

/// Adds \a assumption under a free id made from its name ("assumption:rent-of-one-h800"); an id
/// that it has is not looked at. Removing is RemoveItem, refused while a formula names it.
[[nodiscard]] Edit addAssumption(const Briefing &briefing, Assumption assumption);

/// Adds \a formula under a free id made from its name; an id that it has is not looked at.
[[nodiscard]] Edit addFormula(const Briefing &briefing, Formula formula);

/// Gives an assumption another value, written as \a asWritten. Fails with NotFound when it is gone,
/// and with Format when \a value is no number.
[[nodiscard]] Result<Edit> setAssumedValue(const Briefing &briefing, const AssumptionId &assumption,
                                           double value, const QString &asWritten);

} // namespace Briefings
