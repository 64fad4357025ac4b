// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/formularegistry.h"

#include "briefings/core/tr.h"

namespace Briefings {

namespace {

FormulaTerm inUnit(const char *unit)
{
    FormulaTerm term;
    term.unit = Unit::parse(QString::fromLatin1(unit)).value_or(Unit());
    return term;
}

Formula productOf(const QString &name, std::vector<FormulaTerm> terms, FormulaTerm result)
{
    Formula formula;
    formula.name = name;
    formula.operation = FormulaOperation::Product;
    formula.terms = std::move(terms);
    formula.result = std::move(result);
    return formula;
}

} // namespace

const std::vector<Formula> &builtInFormulas()
{
    static const std::vector<Formula> formulas{
        productOf(Tr::tr("GPUs × time = GPU-hours"), {inUnit("GPU"), inUnit("hour")},
                  inUnit("GPU.hour")),
        productOf(Tr::tr("GPU-hours × price = cost"), {inUnit("GPU.hour"), inUnit("USD/GPU/hour")},
                  inUnit("USD")),
    };
    return formulas;
}

QString formulaName(PlainFormula formula)
{
    switch (formula) {
    case PlainFormula::Share:
        return Tr::tr("share × total = part");
    case PlainFormula::Ratio:
        return Tr::tr("ratio × base = value");
    case PlainFormula::Factors:
        break;
    }
    return Tr::tr("product of factors = factor");
}

} // namespace Briefings
