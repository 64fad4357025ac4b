// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/formulaedits.h"

#include "briefings/core/tr.h"
#include "briefings/store/freeid.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

Edit addAssumption(const Briefing &briefing, Assumption assumption)
{
    assumption.id = freeId(briefing.assumptions, QLatin1String("assumption"), assumption.name);
    return {PutItem{std::move(assumption), {}}};
}

Edit addFormula(const Briefing &briefing, Formula formula)
{
    formula.id = freeId(briefing.formulas, QLatin1String("formula"), formula.name);
    return {PutItem{std::move(formula), {}}};
}

Result<Edit> setAssumedValue(const Briefing &briefing, const AssumptionId &assumption, double value,
                             const QString &asWritten)
{
    const auto found = std::ranges::find(briefing.assumptions, assumption, &Assumption::id);
    if (found == briefing.assumptions.end()) {
        return fail(Error::Kind::NotFound,
                    Tr::tr("The assumption is not in the briefing any more. It may have been "
                           "removed in another place."));
    }
    if (!std::isfinite(value)) {
        return fail(Error::Kind::Format, Tr::tr("An assumption needs a number. Give it one."));
    }
    auto changed = *found;
    changed.quantity.low = value;
    changed.quantity.high = value;
    changed.quantity.stated = value;
    changed.quantity.precision = Precision::Exact;
    changed.quantity.asWritten = asWritten.trimmed();
    return Edit{PutItem{std::move(changed), {}}};
}

} // namespace Briefings
