// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figurecomparison.h"

#include <algorithm>

namespace Briefings {

namespace {

/// Collects pairs until there are enough.
class PairList
{
public:
    explicit PairList(size_t most) : m_most(most) { }

    [[nodiscard]] bool isFull() const { return m_pairs.size() >= m_most; }

    void add(const ComparedFigure &a, const ComparedFigure &b, ScopeRelation scopes)
    {
        FigurePair pair;
        pair.a = a.figure;
        pair.b = b.figure;
        pair.scopes = scopes;
        pair.difference = compareValues(a.value, b.value);
        pair.hasSuspect = a.isSuspect || b.isSuspect;
        const bool isAlike =
            scopes == ScopeRelation::Same
            || (scopes == ScopeRelation::Narrower && !excludes(pair.difference.verdict));
        pair.verdict = isAlike ? pair.difference.verdict : FigureVerdict::DifferentScope;
        m_pairs.push_back(std::move(pair));
    }

    void addNotComparable(const FigureId &a, const FigureId &b, ScopeRelation scopes)
    {
        FigurePair pair;
        pair.a = a;
        pair.b = b;
        pair.scopes = scopes;
        pair.verdict = pair.difference.verdict = FigureVerdict::NotComparable;
        m_pairs.push_back(std::move(pair));
    }

    [[nodiscard]] std::vector<FigurePair> take() { return std::move(m_pairs); }

private:
    size_t m_most;
    std::vector<FigurePair> m_pairs;
};

/// Pairs within one scope: the lowest with the highest, then the next but one, and so on.
void addPairsWithin(PairList &list, const ScopeGroup &scope)
{
    std::vector<const ComparedFigure *> sorted;
    for (const auto &figure : scope.figures) {
        sorted.push_back(&figure);
    }
    std::ranges::stable_sort(sorted, {}, [](const ComparedFigure *figure) {
        return std::pair(figure->value.values.low, figure->value.values.high);
    });
    const size_t count = sorted.size();
    for (size_t apart = count; apart-- > 1;) {
        for (size_t i = 0; i + apart < count; ++i) {
            if (list.isFull()) {
                return;
            }
            list.add(*sorted[i], *sorted[i + apart], ScopeRelation::Same);
        }
    }
    for (size_t i = 0; i < scope.notComparable.size(); ++i) {
        for (const auto *figure : sorted) {
            if (list.isFull()) {
                return;
            }
            list.addNotComparable(figure->figure, scope.notComparable[i], ScopeRelation::Same);
        }
        for (size_t j = i + 1; j < scope.notComparable.size() && !list.isFull(); ++j) {
            list.addNotComparable(scope.notComparable[i], scope.notComparable[j],
                                  ScopeRelation::Same);
        }
    }
}

void addPairsBetween(PairList &list, const ScopeGroup &a, const ScopeGroup &b)
{
    const auto relation = scopeRelation(a.scope, b.scope);
    for (const auto &one : a.figures) {
        for (const auto &other : b.figures) {
            if (list.isFull()) {
                return;
            }
            list.add(one, other, relation);
        }
        for (const auto &other : b.notComparable) {
            if (list.isFull()) {
                return;
            }
            list.addNotComparable(one.figure, other, relation);
        }
    }
    for (const auto &one : a.notComparable) {
        for (const auto &other : b.figures) {
            if (list.isFull()) {
                return;
            }
            list.addNotComparable(one, other.figure, relation);
        }
        for (const auto &other : b.notComparable) {
            if (list.isFull()) {
                return;
            }
            list.addNotComparable(one, other, relation);
        }
    }
}

} // namespace

FigurePairs figurePairs(const FigureGroup &group, size_t most)
{
    PairList list(most);
    for (const auto &scope : group.scopes) {
        addPairsWithin(list, scope);
    }
    for (size_t i = 0; i < group.scopes.size() && !list.isFull(); ++i) {
        for (size_t j = i + 1; j < group.scopes.size() && !list.isFull(); ++j) {
            addPairsBetween(list, group.scopes[i], group.scopes[j]);
        }
    }
    const size_t count = group.figureCount();
    return {list.take(), count * (count - std::min<size_t>(count, 1)) / 2};
}

} // namespace Briefings
