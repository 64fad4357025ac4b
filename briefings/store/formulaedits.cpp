// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/formulaedits.h"

#include "briefings/core/tr.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// Letters and digits of \a name in runs joined by hyphens; accents are taken off.
QString slugOf(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain) {
            slug.append(c);
        } else if (!c.isMark() && !slug.isEmpty() && slug.back() != u'-') {
            slug.append(u'-');
        }
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("new") : slug;
}

template <typename T>
decltype(T::id) freeId(const std::vector<T> &items, QLatin1String kind, const QString &name)
{
    const auto stem = QStringLiteral("%1:%2").arg(kind, slugOf(name));
    decltype(T::id) id(stem);
    for (int number = 2; std::ranges::find(items, id, &T::id) != items.end(); ++number) {
        id = decltype(T::id)(QStringLiteral("%1-%2").arg(stem).arg(number));
    }
    return id;
}

} // namespace

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
