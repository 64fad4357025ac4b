// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/checkmaking.h"
#include "briefings/analysis/formularegistry.h"
#include "briefings/analysis/unitscale.h"
#include "briefings/core/tr.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Briefings {

namespace {

using Figures = std::vector<const Figure *>;

/// More figures than this in one passage can be read in too many ways.
constexpr size_t mostFigures = 12;

bool isNumber(const Figure &figure)
{
    return comparedValue(figure.quantity).kind == ValueKind::Number
           && figure.quantity.stated.has_value();
}

/// Figures of one subject that rest on the same words, in the order in which they first come up.
std::vector<Figures> neighbors(const Briefing &briefing)
{
    std::vector<Figures> groups;
    QHash<std::pair<QString, ActorId>, size_t> known;
    for (const auto &figure : briefing.figures) {
        if (!isNumber(figure)) {
            continue;
        }
        for (const auto &passage : figure.passages) {
            const std::pair key(passageId(passage).toString(), figure.subject);
            auto place = known.constFind(key);
            if (place == known.constEnd()) {
                place = known.insert(key, groups.size());
                groups.emplace_back();
            }
            groups[*place].push_back(&figure);
        }
    }
    return groups;
}

/// What a group of neighbors can be read as, once.
class Reading
{
public:
    Reading(const BriefingIndex &index, UnitScales &scales, const Figures &figures) : m_index(index)
    {
        const Unit plain;
        const bool hasHypothetical = std::ranges::any_of(
            figures, [](const Figure *figure) { return figure->basis == Basis::Hypothetical; });
        if (figures.size() < 3 || figures.size() > mostFigures || hasHypothetical) {
            return;
        }
        for (const auto *figure : figures) {
            const auto scale = scales.scale(figure->quantity.unit, plain);
            const bool isPercent = scale && scale->factor < 1;
            (isPercent ? m_shares : scale ? m_ratios : m_others).push_back(figure);
        }
    }

    [[nodiscard]] std::optional<DerivedCheck> check() const
    {
        if (auto share = scaledPair(PlainFormula::Share, m_shares, m_ratios.empty())) {
            return share;
        }
        if (auto ratio = scaledPair(PlainFormula::Ratio, m_ratios, m_shares.empty())) {
            return ratio;
        }
        return factors();
    }

private:
    /// One factor and two values of one measure: the larger one is the total, or, for a ratio above
    /// one, what comes out.
    [[nodiscard]] std::optional<DerivedCheck> scaledPair(PlainFormula formula,
                                                         const Figures &factor, bool isAlone) const
    {
        const bool isOneWay = isAlone && factor.size() == 1 && m_others.size() == 2
                              && m_others[0]->measure == m_others[1]->measure
                              && m_others[0]->quantity.unit == m_others[1]->quantity.unit;
        if (!isOneWay) {
            return std::nullopt;
        }
        const auto *smaller = m_others[0];
        const auto *larger = m_others[1];
        if (*smaller->quantity.stated > *larger->quantity.stated) {
            std::swap(smaller, larger);
        }
        const bool isGrowing =
            formula == PlainFormula::Ratio && *factor.front()->quantity.stated > 1;
        return made(formula, {factor.front(), isGrowing ? smaller : larger},
                    isGrowing ? *larger : *smaller);
    }

    /// One factor that is derived, and two or more of the same measure that are not.
    [[nodiscard]] std::optional<DerivedCheck> factors() const
    {
        Figures inputs;
        const Figure *result = nullptr;
        for (const auto *figure : m_ratios) {
            if (figure->measure != m_ratios.front()->measure) {
                return std::nullopt;
            }
            if (figure->basis != Basis::Derived) {
                inputs.push_back(figure);
            } else if (result != nullptr) {
                return std::nullopt;
            } else {
                result = figure;
            }
        }
        if (result == nullptr || inputs.size() < 2) {
            return std::nullopt;
        }
        return made(PlainFormula::Factors, inputs, *result);
    }

    [[nodiscard]] DerivedCheck made(PlainFormula formula, const Figures &inputs,
                                    const Figure &result) const
    {
        DerivedCheck check;
        check.name = formulaName(formula);
        check.subject = result.subject;
        for (const auto *figure : inputs) {
            check.inputs.push_back(checkInput(*figure));
        }
        check.result = checkInput(result);
        check.reason = Tr::tr("The formula comes with the program. The figures are all of %1 and "
                              "stand in the same words, which can be read in this way only.")
                           .arg(m_index.title(result.subject));
        calculate(check);
        return check;
    }

    const BriefingIndex &m_index;
    Figures m_shares;
    Figures m_ratios;
    Figures m_others;
};

} // namespace

std::vector<DerivedCheck> plainChecks(const BriefingIndex &index)
{
    std::vector<DerivedCheck> checks;
    UnitScales scales;
    for (const auto &figures : neighbors(index.briefing())) {
        if (auto check = Reading(index, scales, figures).check()) {
            checks.push_back(std::move(*check));
        }
    }
    return checks;
}

} // namespace Briefings
