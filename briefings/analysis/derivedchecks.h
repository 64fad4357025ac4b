// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/figureverdict.h"
#include "briefings/model/briefingindex.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Briefings {

/// One value that a check calculates with, or holds the outcome against.
struct CheckInput
{
    FigureId figure;             ///< Null for an assumption.
    AssumptionId assumption;     ///< Null for a figure. Nobody states it: always say so.
    std::vector<FigureId> alike; ///< Other figures that say the same value, and so need no check of
                                 ///< their own.
    Quantity quantity;           ///< As stated; with the tried value in a what-if.
    ComparedValue value; ///< In the unit of \a quantity. A figure leaves open what its digits do;
                         ///< an assumption only what it says.
    Passages passages;   ///< Of the figure and of those alike; none for an assumption.
    bool isSuspect = false; ///< The figure is flagged as a probable error of its source.

    friend bool operator==(const CheckInput &, const CheckInput &) = default;
};

/// One calculation from stated values, held against a stated value. Never a mean.
struct DerivedCheck
{
    FormulaId formula; ///< Null for the formulas that come with the program.
    QString name;      ///< The formula's: "GPUs × time = GPU-hours".
    FormulaOperation operation = FormulaOperation::Product;
    ActorId subject;                ///< Whose values these are; the result's.
    std::vector<CheckInput> inputs; ///< One per term, in the formula's order.
    CheckInput result;              ///< The stated value.
    /// What the inputs leave possible, in the unit of the result. \a stated is the outcome of the
    /// numbers as they were said, where all of them are.
    ComparedValue computed;
    ValueDifference difference; ///< Between computed and stated.
    QString reason;             ///< Why this check was made, a sentence.

    [[nodiscard]] FigureVerdict verdict() const { return difference.verdict; }
    [[nodiscard]] bool usesAssumption() const;

    friend bool operator==(const DerivedCheck &, const DerivedCheck &) = default;
};

struct DerivedChecks
{
    std::vector<DerivedCheck> checks; ///< The briefing's formulas first, then those of the program.
    QStringList
        cutShort; ///< Names of formulas that found more than a hundred; the rest is left out.

    friend bool operator==(const DerivedChecks &, const DerivedChecks &) = default;
};

/// Every check that a formula finds figures for.
///
/// Which figures go together: all of one subject; scopes that share a part, or say none; and none
/// that is only hypothetical with one that is not. Figures that a formula names need not fit each
/// other, since a person has said that they do. Nothing else is multiplied with anything.
[[nodiscard]] DerivedChecks derivedChecks(const BriefingIndex &index);

/// Values that are tried for assumptions, in their units.
using TriedValues = QHash<AssumptionId, double>;

/// \a checks as they come out when assumptions have other values; a tried value is exact. Values
/// in, values out: the briefing stays as it is. Fast enough to follow a slider.
[[nodiscard]] DerivedChecks whatIf(DerivedChecks checks, const TriedValues &tried);

} // namespace Briefings
