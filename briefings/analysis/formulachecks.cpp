// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/checkmaking.h"
#include "briefings/analysis/figurescope.h"
#include "briefings/analysis/unitscale.h"
#include "briefings/core/tr.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Briefings {

namespace {

constexpr size_t mostChecks = 100;
/// Keeps a subject with very many figures that do not fit each other from taking minutes.
constexpr size_t mostTries = 1'000'000;

/// A value that may stand for a term. It is read only when it is used.
struct Candidate
{
    const Figure *figure = nullptr; ///< Null for an assumption.
    const Assumption *assumption = nullptr;
    FigureScope scope;
    bool isNamed = false; ///< By the formula itself; assumptions are always as good as named.
    bool isHypothetical = false;
    size_t number = 0; ///< Its place among all that may stand for the term.

    [[nodiscard]] CheckInput input() const
    {
        return figure != nullptr ? checkInput(*figure) : checkInput(*assumption);
    }
};

/// What may stand for a term; that of each subject by itself, so that no subject pays for others.
struct Candidates
{
    std::vector<Candidate> named; ///< By the formula, of whatever subject; and assumptions.
    QHash<ActorId, std::vector<Candidate>> found;

    [[nodiscard]] const std::vector<Candidate> *of(const ActorId &subject) const
    {
        static const std::vector<Candidate> none;
        const auto list = found.constFind(subject);
        return list == found.constEnd() ? &none : &*list;
    }
};

bool fit(const Candidate &a, const Candidate &b)
{
    if (a.figure == nullptr || b.figure == nullptr) {
        return true;
    }
    if (a.figure == b.figure) {
        return false;
    }
    return (a.isNamed && b.isNamed)
           || (a.isHypothetical == b.isHypothetical && areCompatible(a.scope, b.scope));
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
        const auto results = candidates(m_formula.result);
        for (const auto &result : results) {
            if (result.figure != nullptr) {
                m_subjects.insert(result.figure->subject);
            }
        }
        for (const auto &term : m_formula.terms) {
            m_terms.push_back({});
            for (auto &candidate : candidates(term)) {
                auto &terms = m_terms.back();
                const bool isNamed = candidate.isNamed || candidate.figure == nullptr;
                (isNamed ? terms.named : terms.found[candidate.figure->subject])
                    .push_back(std::move(candidate));
            }
        }
        for (const auto &result : results) {
            if (result.figure != nullptr && !m_isCut) {
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
        const auto add = [&found](const Figure *figure, const Assumption *assumption,
                                  FigureScope scope, bool isNamed) {
            const bool isHypothetical = figure != nullptr && figure->basis == Basis::Hypothetical;
            found.push_back(
                {figure, assumption, std::move(scope), isNamed, isHypothetical, found.size()});
        };
        for (const auto &id : term.figures) {
            if (const auto *figure = m_index.figure(id)) {
                add(figure, nullptr, scopeOf(*figure), true);
            }
        }
        if (const auto *assumption = m_index.assumption(term.assumption)) {
            add(nullptr, assumption, {}, true);
        }
        if (term.unit) {
            for (const auto &assumption : m_index.briefing().assumptions) {
                if (m_scales.scale(assumption.quantity.unit, *term.unit)) {
                    add(nullptr, &assumption, {}, true);
                }
            }
        }
        if (term.measure.isNull() && !term.unit) {
            return found;
        }
        const auto wanted = figureScope(term.scope);
        for (const auto &figure : m_index.briefing().figures) {
            if (isMeant(figure, term)) {
                auto scope = scopeOf(figure);
                if (std::ranges::includes(scope.parts, wanted.parts)) {
                    add(&figure, nullptr, std::move(scope), false);
                }
            }
        }
        return found;
    }

    /// By measure or unit, and by subject: results come first, and what has none needs no inputs.
    [[nodiscard]] bool isMeant(const Figure &figure, const FormulaTerm &term)
    {
        const bool isOfSubject = m_formula.subject.isNull() || figure.subject == m_formula.subject;
        return isOfSubject && (m_subjects.isEmpty() || m_subjects.contains(figure.subject))
               && (term.unit ? m_scales.scale(figure.quantity.unit, *term.unit).has_value()
                             : figure.measure == term.measure);
    }

    FigureScope scopeOf(const Figure &figure)
    {
        auto known = m_scopes.constFind(figure.scope);
        if (known == m_scopes.constEnd()) {
            known = m_scopes.insert(figure.scope, figureScope(figure.scope));
        }
        return *known;
    }

    /// Tries everything that fits \a result and what was chosen before, term by term.
    void choose(const Candidate &result, std::vector<const Candidate *> &chosen)
    {
        const auto term = chosen.size();
        if (term == m_terms.size()) {
            add(result, chosen);
            return;
        }
        const auto &candidates = m_terms[term];
        for (const auto *list : {&candidates.named, candidates.of(result.figure->subject)}) {
            for (const auto &candidate : *list) {
                if (m_isCut || ++m_tries > mostTries) {
                    m_isCut = true;
                    return;
                }
                if (!isWanted(candidate, result, chosen)) {
                    continue;
                }
                chosen.push_back(&candidate);
                choose(result, chosen);
                chosen.pop_back();
            }
        }
    }

    [[nodiscard]] bool isWanted(const Candidate &candidate, const Candidate &result,
                                const std::vector<const Candidate *> &chosen) const
    {
        // Of two equal terms the later takes the later figure, so that no product is tried both
        // ways round.
        const auto term = chosen.size();
        const bool isOrdered = term == 0 || m_formula.terms[term] != m_formula.terms[term - 1]
                               || candidate.number > chosen.back()->number;
        return isOrdered && fit(candidate, result)
               && std::ranges::all_of(
                   chosen, [&candidate](const Candidate *other) { return fit(candidate, *other); });
    }

    void add(const Candidate &result, const std::vector<const Candidate *> &chosen)
    {
        DerivedCheck check;
        check.formula = m_formula.id;
        check.name = m_formula.name;
        check.operation = m_formula.operation;
        check.subject = result.figure->subject;
        check.result = result.input();
        for (const auto *candidate : chosen) {
            check.inputs.push_back(candidate->input());
        }
        const auto same = std::ranges::find_if(
            m_checks, [&check](const DerivedCheck &other) { return saysTheSame(other, check); });
        if (same != m_checks.end()) {
            absorb(same->result, check.result);
            for (size_t i = 0; i < chosen.size(); ++i) {
                absorb(same->inputs[i], check.inputs[i]);
            }
            return;
        }
        if (m_checks.size() == mostChecks) {
            m_isCut = true;
            return;
        }
        check.reason = reason(result, chosen);
        calculate(check);
        m_checks.push_back(std::move(check));
    }

    static bool saysTheSame(const DerivedCheck &a, const DerivedCheck &b)
    {
        return a.subject == b.subject && isSameValue(a.result, b.result)
               && std::ranges::equal(a.inputs, b.inputs, isSameValue);
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
            if (!candidate->isNamed && candidate->figure != nullptr) {
                shared.removeIf([candidate](const QString &part) {
                    return !candidate->scope.parts.contains(part);
                });
            }
        }
        const auto subject = m_index.title(result.figure->subject);
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
            if (const auto *assumption = candidate->assumption) {
                sentences.append(Tr::tr("“%1” (%2) is an assumption; no document states it.")
                                     .arg(assumption->name, assumption->quantity.asWritten));
            }
        }
        return sentences.join(QLatin1Char(' '));
    }

    const BriefingIndex &m_index;
    const Formula &m_formula;
    UnitScales m_scales;
    QHash<QString, FigureScope> m_scopes;
    QSet<ActorId> m_subjects; ///< Of the results, once they are known.
    std::vector<Candidates> m_terms;
    std::vector<DerivedCheck> m_checks;
    size_t m_tries = 0;
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
