// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/validateformulas.h"

#include "briefings/core/tr.h"

#include <algorithm>
#include <optional>

namespace Briefings {

namespace {

template <typename T>
const T *find(const std::vector<T> &list, const decltype(T::id) &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

/// The units in which the values of \a term come; none when it names what does not exist.
std::vector<Unit> unitsOf(const Briefing &briefing, const FormulaTerm &term)
{
    if (term.unit) {
        return {*term.unit};
    }
    if (const auto *measure = find(briefing.measures, term.measure)) {
        return {measure->unit};
    }
    if (const auto *assumption = find(briefing.assumptions, term.assumption)) {
        return {assumption->quantity.unit};
    }
    std::vector<Unit> units;
    for (const auto &id : term.figures) {
        if (const auto *figure = find(briefing.figures, id)) {
            units.push_back(figure->quantity.unit);
        }
    }
    return units;
}

/// The one unit of \a term; what does not fit it is said.
std::optional<Unit> unitOf(const Briefing &briefing, const FormulaTerm &term,
                           const JsonPlace &place)
{
    const auto units = unitsOf(briefing, term);
    for (size_t i = 1; i < units.size(); ++i) {
        if (!areConvertible(units[i], units.front())) {
            place.at(QStringLiteral("figures"))
                .at(i)
                .error(Tr::tr("This figure is in %1, which cannot be turned into %2, the unit of "
                              "the first one. Take one of them out.")
                           .arg(units[i].toString(), units.front().toString()));
            return std::nullopt;
        }
    }
    return units.empty() ? std::nullopt : std::optional(units.front());
}

} // namespace

void checkFormulaUnits(const Briefing &briefing, const Formula &formula, const JsonPlace &place)
{
    const auto terms = place.at(QStringLiteral("terms"));
    const bool isQuotient = formula.operation == FormulaOperation::Quotient;
    std::optional<Unit> outcome;
    QStringList written;
    for (size_t i = 0; i < formula.terms.size(); ++i) {
        const auto unit = unitOf(briefing, formula.terms[i], terms.at(i));
        if (!unit) {
            return; // What is missing has been said already.
        }
        written.append(unit->toString());
        if (!outcome) {
            outcome = unit;
        } else if (formula.operation == FormulaOperation::Product) {
            outcome = multiply(*outcome, *unit);
        } else if (isQuotient) {
            outcome = divide(*outcome, *unit);
        } else if (!areConvertible(*unit, *outcome)) {
            terms.at(i).error(
                Tr::tr("%1 cannot be added to %2. Add only what is in units of one kind.")
                    .arg(unit->toString(), outcome->toString()));
            return;
        }
    }
    const auto result = unitOf(briefing, formula.result, place.at(QStringLiteral("result")));
    if (outcome && result && !areConvertible(*outcome, *result)) {
        place.at(QStringLiteral("result"))
            .error(Tr::tr("The terms make %1, which cannot be turned into %2. Correct the terms, "
                          "or name another result.")
                       .arg(formula.operation == FormulaOperation::Sum
                                ? outcome->toString()
                                : written.join(isQuotient ? QStringLiteral(" ÷ ")
                                                          : QStringLiteral(" × ")),
                            result->toString()));
    }
}

} // namespace Briefings
