// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/scopeverdict.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Briefings {

namespace {

using Compared = std::vector<const ComparedFigure *>;

/// Orders by where an interval ends; one that does not include its end ends before one that does.
bool endsBefore(const ComparedFigure *a, const ComparedFigure *b)
{
    const auto &left = a->value.values;
    const auto &right = b->value.values;
    return std::tuple(left.high, left.includesHigh) < std::tuple(right.high, right.includesHigh);
}

bool beginsBefore(const ComparedFigure *a, const ComparedFigure *b)
{
    return a->value.values.low < b->value.values.low;
}

/// What most of the figures can mean: a sweep over the beginnings, letting go of what has ended.
/// \a byLow and \a byHigh are the same figures, sorted.
PossibleValues deepest(const Compared &byLow, const Compared &byHigh)
{
    size_t ended = 0;
    size_t most = 0;
    PossibleValues best;
    for (size_t begun = 0; begun < byLow.size(); ++begun) {
        const double low = byLow[begun]->value.values.low;
        while (ended < byHigh.size() && !byHigh[ended]->value.values.reaches(low)) {
            ++ended;
        }
        const size_t depth = begun + 1 - ended;
        if (depth > most) {
            most = depth;
            // The first to end among those that have not is where this stretch ends.
            const auto &end = byHigh[ended]->value.values;
            best = {low, end.high, end.includesHigh};
        }
    }
    return best;
}

/// For each beginning the figures that have ended before it: each such pair excludes each other.
size_t excludingPairs(const Compared &byLow, const Compared &byHigh)
{
    size_t ended = 0;
    size_t pairs = 0;
    for (const auto *figure : byLow) {
        while (ended < byHigh.size()
               && !byHigh[ended]->value.values.reaches(figure->value.values.low)) {
            ++ended;
        }
        pairs += ended;
    }
    return pairs;
}

/// Whether two of the numbers are a power of ten apart: for each power one walk over the sorted
/// values with two fingers.
bool hasPowerOfTen(const Compared &figures)
{
    std::vector<double> values;
    for (const auto *figure : figures) {
        if (figure->value.kind == ValueKind::Number && figure->value.stated
            && *figure->value.stated != 0) {
            values.push_back(*figure->value.stated);
        }
    }
    std::ranges::sort(values);
    const auto positive = std::ranges::lower_bound(values, 0.0) - values.begin();
    std::vector<double> sizes(values.begin() + positive, values.end());
    const auto isFound = [](const std::vector<double> &sorted) {
        if (sorted.size() < 2) {
            return false;
        }
        const int highest =
            static_cast<int>(std::lround(std::log10(sorted.back() / sorted.front())));
        for (int power = 1; power <= highest; ++power) {
            const double wanted = std::pow(10, power);
            size_t larger = 0;
            for (const double value : sorted) {
                while (larger < sorted.size() && sorted[larger] < value * wanted * 0.95) {
                    ++larger;
                }
                if (larger < sorted.size() && powerOfTenBetween(value, sorted[larger]) == power) {
                    return true;
                }
            }
        }
        return false;
    };
    if (isFound(sizes)) {
        return true;
    }
    sizes.assign(values.begin(), values.begin() + positive);
    std::ranges::transform(sizes, sizes.begin(), [](double value) { return -value; });
    std::ranges::reverse(sizes);
    return isFound(sizes);
}

FigureVerdict verdictOf(const Compared &figures, const ValueDifference &widest)
{
    if (!excludes(widest.verdict)) {
        const bool areNumbers = std::ranges::all_of(figures, [](const ComparedFigure *figure) {
            return figure->value.kind == ValueKind::Number;
        });
        return areNumbers ? FigureVerdict::AgreesWithinRounding : FigureVerdict::WithinRange;
    }
    return hasPowerOfTen(figures) ? FigureVerdict::PowerOfTen : widest.verdict;
}

} // namespace

void judge(ScopeGroup &group)
{
    Compared byLow;
    for (const auto &figure : group.figures) {
        if (!figure.isSuspect) {
            byLow.push_back(&figure);
        }
    }
    if (!byLow.empty()) {
        auto byHigh = byLow;
        std::ranges::stable_sort(byLow, beginsBefore);
        std::ranges::stable_sort(byHigh, endsBefore);
        group.common = deepest(byLow, byHigh);
        for (const auto &figure : group.figures) {
            if (!figure.isSuspect && !figure.value.values.meets(*group.common)) {
                group.outsiders.push_back(figure.figure);
            }
        }
        if (byLow.size() > 1) {
            // Intervals on a line that meet in pairs have one value in common, so the first to end
            // and the last to begin speak for all.
            const auto widest = compareValues(byHigh.front()->value, byLow.back()->value);
            group.verdict = verdictOf(byLow, widest);
            group.excludingPairs = excludingPairs(byLow, byHigh);
            if (excludes(group.verdict) && widest.factor) {
                group.leastFactor = widest.factor->low;
            }
        }
    }
    if (!group.notComparable.empty() && group.figures.size() + group.notComparable.size() > 1) {
        group.verdict = std::max(group.verdict, FigureVerdict::NotComparable);
    }
}

void judge(FigureGroup &group)
{
    // All could be one value of one thing when their values meet and each scope only adds to the
    // one before.
    std::optional<ComparedValue> firstToEnd;
    std::optional<ComparedValue> lastToBegin;
    std::vector<const FigureScope *> scopes;
    bool areNumbers = true;
    size_t figures = 0;
    for (const auto &scope : group.scopes) {
        group.verdict = std::max(group.verdict, scope.verdict);
        bool hasFigures = false;
        for (const auto &figure : scope.figures) {
            if (figure.isSuspect) {
                group.suspects.push_back(figure.figure);
                continue;
            }
            hasFigures = true;
            ++figures;
            areNumbers = areNumbers && figure.value.kind == ValueKind::Number;
            const auto &values = figure.value.values;
            if (!firstToEnd
                || std::tuple(values.high, values.includesHigh)
                       < std::tuple(firstToEnd->values.high, firstToEnd->values.includesHigh)) {
                firstToEnd = figure.value;
            }
            if (!lastToBegin || values.low > lastToBegin->values.low) {
                lastToBegin = figure.value;
            }
        }
        if (hasFigures) {
            scopes.push_back(&scope.scope);
        }
    }
    if (scopes.size() < 2 || group.verdict >= FigureVerdict::NotComparable) {
        return;
    }
    std::ranges::stable_sort(scopes, {}, [](const FigureScope *s) { return s->parts.size(); });
    bool isChain = true;
    for (size_t i = 1; i < scopes.size() && isChain; ++i) {
        isChain = std::ranges::includes(scopes[i]->parts, scopes[i - 1]->parts);
    }
    if (!isChain || !firstToEnd->values.meets(lastToBegin->values)) {
        group.verdict = FigureVerdict::DifferentScope;
    } else {
        group.verdict =
            areNumbers ? FigureVerdict::AgreesWithinRounding : FigureVerdict::WithinRange;
    }
}

} // namespace Briefings
