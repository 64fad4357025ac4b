// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/figurescope.h"
#include "briefings/analysis/figureverdict.h"
#include "briefings/model/briefingindex.h"

#include <optional>
#include <vector>

namespace Briefings {

/// One figure of a group, in the unit of the group's measure.
struct ComparedFigure
{
    FigureId figure;
    ComparedValue value;
    bool isSuspect = false; ///< Flagged as a probable error of its source.

    friend bool operator==(const ComparedFigure &, const ComparedFigure &) = default;
};

/// The figures of one measure, subject and scope. The verdict is that of the figures which are not
/// suspected source errors; those are compared in pairs, and named, but do not decide.
struct ScopeGroup
{
    FigureScope scope;
    QString scopeText;                   ///< The scope as its first figure words it.
    std::vector<ComparedFigure> figures; ///< In the briefing's order.
    std::vector<FigureId> notComparable; ///< Their unit does not convert to the measure's.
    FigureVerdict verdict = FigureVerdict::Single;
    /// At least so many times the largest is the smallest, where the verdict excludes and one can
    /// say so.
    std::optional<double> leastFactor;
    /// The values that most figures can mean; the lowest when there are several. For a single
    /// figure its own.
    std::optional<PossibleValues> common;
    /// Which figures cannot mean any of those. Where rounding is all that could have explained
    /// them, these are the ones that it does not.
    std::vector<FigureId> outsiders;
    size_t excludingPairs = 0; ///< How many pairs exclude each other, suspects left out.

    friend bool operator==(const ScopeGroup &, const ScopeGroup &) = default;
};

/// All figures of one measure and subject, by scope.
struct FigureGroup
{
    MeasureId measure;
    ActorId subject;
    Unit unit;                      ///< The measure's; all values are in it.
    std::vector<ScopeGroup> scopes; ///< In the order of their first figures.
    /// The most alarming of the scopes' verdicts; where none excludes and the figures of different
    /// scopes could not all be one value of one thing, DifferentScope.
    FigureVerdict verdict = FigureVerdict::Single;
    std::vector<FigureId> suspects; ///< Flagged as probable errors of their source.

    [[nodiscard]] size_t figureCount() const;

    friend bool operator==(const FigureGroup &, const FigureGroup &) = default;
};

/// All figures of the briefing, grouped by measure, subject and scope; measures in the briefing's
/// order, subjects in the order of their first figures. About n log n for n figures, whatever the
/// sizes of the groups; below a second for 100,000 (bench_figures).
[[nodiscard]] std::vector<FigureGroup> compareFigures(const BriefingIndex &index);

/// Two figures of one measure and subject.
struct FigurePair
{
    FigureId a;
    FigureId b;
    /// Same scope: what the values say. Where one scope only adds a detail to the other, agreement
    /// is agreement, and a difference a matter of scope. Otherwise DifferentScope.
    FigureVerdict verdict = FigureVerdict::Single;
    ScopeRelation scopes = ScopeRelation::Same;
    ValueDifference difference; ///< What the values alone say, whatever the scopes.
    bool hasSuspect = false;    ///< One of them is flagged as a probable error of its source.

    friend bool operator==(const FigurePair &, const FigurePair &) = default;
};

/// Some of the pairs of a group.
struct FigurePairs
{
    std::vector<FigurePair> pairs;
    size_t total = 0; ///< How many there are in all.
};

/// The pairs of \a group, those within one scope first and among them those that lie furthest apart
/// first; at most \a most. Costs what is returned, and not the square of the group.
[[nodiscard]] FigurePairs figurePairs(const FigureGroup &group, size_t most = 200);

} // namespace Briefings
