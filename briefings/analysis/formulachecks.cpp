// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/checkmaking.h"
#include "briefings/analysis/figurescope.h"
#include "briefings/analysis/unitscale.h"
#include "briefings/core/tr.h"

#include <QHash>

#include <algorithm>

namespace Briefings {

namespace {

constexpr size_t mostChecks = 100;

/// A value that may stand for a term.
struct Candidate
{
    CheckInput input;
    ActorId subject; ///< Null for an assumption.
    FigureScope scope;
    bool isNamed = false; ///< By the formula itself; assumptions are always as good as named.
    bool isHypothetical = false;
};

bool fit(const Candidate &a, const Candidate &b)
{
    if (!a.input.figure.isNull() && a.input.figure == b.input.figure) {
        return false;
    }
    const bool isAsked =
        !a.input.assumption.isNull() || !b.input.assumption.isNull() || (a.isNamed && b.isNamed);
    return isAsked || (a.isHypothetical == b.isHypothetical && areCompatible(a.scope, b.scope));
}

bool isSameValue(const CheckInput &a, const CheckInput &b)
{
    return a.value == b.value && a.quantity.unit == b.quantity.unit && a.isSuspect == b.isSuspect
           && a.figure.isNull() == b.figure.isNull() && a.assumption == b.assumption;
}

/// Lets \a kept speak for \a other, which says the same.
void absorb(CheckInput &kept, const CheckInput &other)
{
    const bool isKnown = other.figure == kept.figure
                         || std::ranges::find(kept.alike, other.figure) != kept.alike.end();
    if (isKnown) {
        return;
    }
    kept.alike.push_back(other.figure);
    for (const auto &passage : other.passages) {
        if (std::ranges::find(kept.passages, passage) == kept.passages.end()) {
            kept.passages.push_back(passage);
        }
    }
}

/// Finds what one formula can be applied to.
class Finder
{
public:
    Finder(const BriefingIndex &index, const Formula &formula) : m_index(index), m_formula(formula)
    { }

    std::vector<DerivedCheck> find()
    {
        for (const auto &term : m_formula.terms) {
            m_terms.push_back(candidates(term));
        }
        for (const auto &result : candidates(m_formula.result)) {
            if (result.input.assumption.isNull()) {
                std::vector<const Candidate *> chosen;
                choose(result, chosen);
            }
        }
        return std::move(m_checks);
    }

    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    std::vector<Candidate> candidates(const FormulaTerm &term)
    {
        std::vector<Candidate> found;
        for (const auto &id : term.figures) {
            if (const auto *figure = m_index.figure(id)) {
                found.push_back({checkInput(*figure), figure->subject, figureScope(figure->scope),
                                 true, figure->basis == Basis::Hypothetical});
            }
        }
        if (const auto *assumption = m_index.assumption(term.assumption)) {
            found.push_back({checkInput(*assumption), {}, {}, true, false});
        }
        if (term.unit) {
            for (const auto &assumption : m_index.briefing().assumptions) {
                if (m_scales.scale(assumption.quantity.unit, *term.unit)) {
                    found.push_back({checkInput(assumption), {}, {}, true, false});
                }
            }
        }
        if (!term.measure.isNull() || term.unit) {
            addFigures(found, term);
        }
        return found;
    }

    void addFigures(std::vector<Candidate> &found, const FormulaTerm &term)
    {
        const auto wanted = figureScope(term.scope);
        for (const auto &figure : m_index.briefing().figures) {
            const bool isWanted = term.unit
                                      ? m_scales.scale(figure.quantity.unit, *term.unit).has_value()
                                      : figure.measure == term.measure;
            if (!isWanted || (!m_formula.subject.isNull() && figure.subject != m_formula.subject)) {
                continue;
            }
            auto scope = figureScope(figure.scope);
            if (std::ranges::includes(scope.parts, wanted.parts)) {
                found.push_back({checkInput(figure), figure.subject, std::move(scope), false,
                                 figure.basis == Basis::Hypothetical});
            }
        }
    }

    /// Tries everything that fits \a result and what was chosen before, term by term.
    void choose(const Candidate &result, std::vector<const Candidate *> &chosen)
    {
        if (chosen.size() == m_terms.size()) {
            add(result, chosen);
            return;
        }
        const auto term = chosen.size();
        for (const auto &candidate : m_terms[term]) {
            const bool isOfSubject = candidate.isNamed || candidate.subject == result.subject;
            // Of two equal terms the later takes the later figure, so that no product is tried both
            // ways round.
            const bool isOrdered = term == 0 || m_formula.terms[term] != m_formula.terms[term - 1]
                                   || isLater(term, candidate, *chosen.back());
            if (m_isCut || !isOfSubject || !isOrdered || !fit(candidate, result)
                || !std::ranges::all_of(chosen, [&candidate](const Candidate *other) {
                       return fit(candidate, *other);
                   })) {
                continue;
            }
            chosen.push_back(&candidate);
            choose(result, chosen);
            chosen.pop_back();
        }
    }

    /// Whether \a candidate of \a term stands behind \a other in the list of the term before.
    [[nodiscard]] bool isLater(size_t term, const Candidate &candidate,
                               const Candidate &other) const
    {
        return &candidate - m_terms[term].data() > &other - m_terms[term - 1].data();
    }

    void add(const Candidate &result, const std::vector<const Candidate *> &chosen)
    {
        for (auto &check : m_checks) {
            if (says(check, result, chosen)) {
                absorb(check.result, result.input);
                for (size_t i = 0; i < chosen.size(); ++i) {
                    absorb(check.inputs[i], chosen[i]->input);
                }
                return;
            }
        }
        if (m_checks.size() == mostChecks) {
            m_isCut = true;
            return;
        }
        DerivedCheck check;
        check.formula = m_formula.id;
        check.name = m_formula.name;
        check.operation = m_formula.operation;
        check.subject = result.subject;
        check.result = result.input;
        for (const auto *candidate : chosen) {
            check.inputs.push_back(candidate->input);
        }
        check.reason = reason(result, chosen);
        calculate(check);
        m_checks.push_back(std::move(check));
    }

    static bool says(const DerivedCheck &check, const Candidate &result,
                     const std::vector<const Candidate *> &chosen)
    {
        if (check.subject != result.subject || !isSameValue(check.result, result.input)) {
            return false;
        }
        for (size_t i = 0; i < chosen.size(); ++i) {
            if (!isSameValue(check.inputs[i], chosen[i]->input)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] QString reason(const Candidate &result,
                                 const std::vector<const Candidate *> &chosen) const
    {
        QStringList sentences{m_formula.id.isNull()
                                  ? Tr::tr("The formula comes with the program.")
                                  : Tr::tr("The formula is one of this briefing's.")};
        auto shared = result.scope.parts;
        bool isNamed = result.isNamed;
        for (const auto *candidate : chosen) {
            isNamed = isNamed && candidate->isNamed;
            if (!candidate->isNamed) {
                shared.removeIf([candidate](const QString &part) {
                    return !candidate->scope.parts.contains(part);
                });
            }
        }
        const auto subject = m_index.title(result.subject);
        if (isNamed) {
            sentences.append(Tr::tr("It names these values."));
        } else if (shared.isEmpty()) {
            sentences.append(
                Tr::tr("The figures are all of %1, and what they cover does not keep them apart.")
                    .arg(subject));
        } else {
            sentences.append(Tr::tr("The figures are all of %1 and cover the same: %2.")
                                 .arg(subject, shared.join(QStringLiteral("; "))));
        }
        for (const auto *candidate : chosen) {
            if (const auto *assumption = m_index.assumption(candidate->input.assumption)) {
                sentences.append(Tr::tr("“%1” (%2) is an assumption; no document states it.")
                                     .arg(assumption->name, assumption->quantity.asWritten));
            }
        }
        return sentences.join(QLatin1Char(' '));
    }

    const BriefingIndex &m_index;
    const Formula &m_formula;
    UnitScales m_scales;
    std::vector<std::vector<Candidate>> m_terms;
    std::vector<DerivedCheck> m_checks;
    bool m_isCut = false;
};

} // namespace

std::vector<DerivedCheck> formulaChecks(const BriefingIndex &index, const Formula &formula,
                                        bool &isCut)
{
    Finder finder(index, formula);
    auto checks = finder.find();
    isCut = finder.isCut();
    return checks;
}

} // namespace Briefings
