// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/core/unit.h"

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

/// What a formula does with its terms.
enum class FormulaOperation
{
    Product,
    Quotient, ///< The first term divided by all others.
    Sum
};

/// Where one value of a formula comes from: exactly one of measure, unit, figures and assumption is
/// given.
struct FormulaTerm
{
    MeasureId measure;             ///< Any figure of this measure.
    std::optional<Unit> unit;      ///< Any figure or assumption whose unit converts to this.
    std::vector<FigureId> figures; ///< Just these; each of them is tried.
    AssumptionId assumption;       ///< Just this; never in a result.
    QString scope; ///< Only figures that name this among what they cover; empty for all.

    friend bool operator==(const FormulaTerm &, const FormulaTerm &) = default;
};

/// What should follow from which figures: chips times hours are GPU-hours. Data of the briefing, so
/// that readers can say which figures they hold against each other.
struct Formula
{
    FormulaId id; ///< Null for the formulas that come with the program.
    QString name; ///< "Chips × time = GPU-hours".
    FormulaOperation operation = FormulaOperation::Product;
    std::vector<FormulaTerm> terms; ///< Two or more.
    FormulaTerm result;             ///< The stated figures that the outcome is held against.
    ActorId subject;                ///< Only figures of this one; null for all, each by itself.
    QString note;

    friend bool operator==(const Formula &, const Formula &) = default;
};

} // namespace Briefings
