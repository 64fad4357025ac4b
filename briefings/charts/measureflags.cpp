// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/measureflags.h"

#include <cmath>
#include <optional>
#include <vector>

namespace Briefings {

namespace {

double openEnded(double value, const Unit &from, const Unit &to)
{
    // Callers have made sure that the units are convertible.
    return std::isinf(value) ? value : convert(value, from, to).value_or(value);
}

/// All values that \a figure leaves possible, in \a unit.
std::optional<Interval> possibleValues(const Figure &figure, const Unit &unit)
{
    const Quantity &quantity = figure.quantity;
    if (!areConvertible(quantity.unit, unit)) {
        return std::nullopt;
    }
    const Interval rounding = roundingInterval(quantity);
    const Interval possible = Interval{quantity.low, quantity.high}.united(rounding);
    return Interval{openEnded(possible.low, quantity.unit, unit),
                    openEnded(possible.high, quantity.unit, unit)};
}

} // namespace

MeasureFlags measureFlags(const BriefingIndex &index, const MeasureId &measure)
{
    struct Candidate
    {
        const Figure *figure;
        Interval possible;
    };
    MeasureFlags flags;
    const Measure *axis = index.measure(measure);
    std::vector<Candidate> candidates;
    for (const Figure &figure : index.briefing().figures) {
        if (figure.measure != measure) {
            continue;
        }
        ++flags.figures;
        if (!figure.suspectedError.isEmpty()) {
            ++flags.suspectedErrors;
            continue;
        }
        const std::optional<Interval> possible =
            axis != nullptr ? possibleValues(figure, axis->unit) : std::optional<Interval>();
        if (!possible) {
            continue;
        }
        for (const Candidate &other : candidates) {
            flags.hasConflict =
                flags.hasConflict
                || (other.figure->subject == figure.subject && other.figure->scope == figure.scope
                    && !other.possible.overlaps(*possible));
        }
        candidates.push_back({&figure, *possible});
    }
    return flags;
}

} // namespace Briefings
