// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/derivedchecks.h"

#include "briefings/analysis/calculation.h"
#include "briefings/analysis/checkmaking.h"
#include "briefings/analysis/formularegistry.h"

#include <QSet>

#include <algorithm>

namespace Briefings {

namespace {

/// The same for checks that calculate the same from the same.
QString keyOf(const DerivedCheck &check)
{
    QStringList ids;
    for (const auto &input : check.inputs) {
        ids.append(input.figure.toString() + input.assumption.toString());
    }
    ids.sort();
    ids.append(check.result.figure.toString());
    return ids.join(QLatin1Char(' '));
}

} // namespace

bool DerivedCheck::usesAssumption() const
{
    return std::ranges::any_of(inputs,
                               [](const CheckInput &input) { return !input.assumption.isNull(); });
}

CheckInput checkInput(const Figure &figure)
{
    CheckInput input;
    input.figure = figure.id;
    input.quantity = figure.quantity;
    input.value = comparedValue(figure.quantity);
    input.passages = figure.passages;
    input.isSuspect = !figure.suspectedError.isEmpty();
    return input;
}

CheckInput checkInput(const Assumption &assumption)
{
    CheckInput input;
    input.assumption = assumption.id;
    input.quantity = assumption.quantity;
    input.value = comparedValue(assumption.quantity);
    // What is supposed is supposed as it stands; its digits were not rounded from anything.
    input.value.values = {assumption.quantity.low, assumption.quantity.high, true};
    return input;
}

void calculate(DerivedCheck &check)
{
    std::vector<Operand> operands;
    for (const auto &input : check.inputs) {
        operands.push_back({input.value, input.quantity.unit});
    }
    const auto computed = calculated(check.operation, operands, check.result.quantity.unit);
    check.computed = computed.value_or(ComparedValue());
    if (!computed) {
        check.difference = {};
        check.difference.verdict = FigureVerdict::NotComparable;
        return;
    }
    check.difference = compareValues(check.computed, check.result.value);
    // Only what was printed can have been cut off.
    check.difference.fitsIfCutOff =
        excludes(check.difference.verdict) && fitsIfCutOff(check.result.value, check.computed);
}

DerivedChecks derivedChecks(const BriefingIndex &index)
{
    DerivedChecks all;
    QSet<QString> known;
    const auto add = [&all, &known](std::vector<DerivedCheck> checks) {
        for (auto &check : checks) {
            const auto key = keyOf(check);
            if (!known.contains(key)) {
                known.insert(key);
                all.checks.push_back(std::move(check));
            }
        }
    };
    const auto addFormulas = [&](const std::vector<Formula> &formulas) {
        for (const auto &formula : formulas) {
            bool isCut = false;
            add(formulaChecks(index, formula, isCut));
            if (isCut) {
                all.cutShort.append(formula.name);
            }
        }
    };
    addFormulas(index.briefing().formulas);
    addFormulas(builtInFormulas());
    add(plainChecks(index));
    return all;
}

DerivedChecks whatIf(DerivedChecks checks, const TriedValues &tried)
{
    for (auto &check : checks.checks) {
        bool isChanged = false;
        for (auto &input : check.inputs) {
            const auto value = tried.constFind(input.assumption);
            if (input.assumption.isNull() || value == tried.constEnd()) {
                continue;
            }
            isChanged = true;
            input.quantity.low = input.quantity.high = *value;
            input.quantity.stated = *value;
            input.quantity.precision = Precision::Exact;
            input.quantity.asWritten.clear();
            input.value = {{*value, *value, true}, *value, ValueKind::Number};
        }
        if (isChanged) {
            calculate(check);
        }
    }
    return checks;
}

} // namespace Briefings
