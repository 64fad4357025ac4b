// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figurecomparison.h"

#include "briefings/analysis/scopeverdict.h"
#include "briefings/analysis/unitscale.h"

#include <QHash>

#include <algorithm>

namespace Briefings {

namespace {

/// Puts each figure into its group; every step is a look-up.
class Grouping
{
public:
    explicit Grouping(const BriefingIndex &index) : m_index(index)
    {
        const auto &measures = index.briefing().measures;
        m_groups.resize(measures.size());
        for (size_t i = 0; i < measures.size(); ++i) {
            m_measures.insert(measures[i].id, i);
        }
    }

    void add(const Figure &figure)
    {
        const auto found = m_measures.constFind(figure.measure);
        if (found == m_measures.constEnd()) {
            return; // No briefing that was checked has such a figure.
        }
        const auto &measure = m_index.briefing().measures[*found];
        auto &scope = scopeGroup(*found, measure, figure);
        const auto scale = m_scales.scale(figure.quantity.unit, measure.unit);
        if (!scale) {
            scope.notComparable.push_back(figure.id);
            return;
        }
        scope.figures.push_back(
            {figure.id, scaled(comparedValue(figure.quantity), scale->factor, scale->offset),
             !figure.suspectedError.isEmpty()});
    }

    [[nodiscard]] std::vector<FigureGroup> take()
    {
        std::vector<FigureGroup> all;
        for (auto &groups : m_groups) {
            std::ranges::move(groups, std::back_inserter(all));
        }
        return all;
    }

private:
    ScopeGroup &scopeGroup(size_t position, const Measure &measure, const Figure &figure)
    {
        auto &groups = m_groups[position];
        const std::pair groupKey(position, figure.subject);
        auto group = m_groupOf.constFind(groupKey);
        if (group == m_groupOf.constEnd()) {
            groups.push_back({measure.id, figure.subject, measure.unit, {}, {}, {}});
            group = m_groupOf.insert(groupKey, {groups.size() - 1, m_groupOf.size()});
        }
        auto &scopes = groups[group->position].scopes;
        const std::pair scopeKey(group->number, scopeNumber(figure.scope));
        auto scope = m_scopeOf.constFind(scopeKey);
        if (scope == m_scopeOf.constEnd()) {
            ScopeGroup made;
            made.scope = m_scopes[static_cast<size_t>(scopeKey.second)];
            made.scopeText = figure.scope;
            scopes.push_back(std::move(made));
            scope = m_scopeOf.insert(scopeKey, scopes.size() - 1);
        }
        return scopes[*scope];
    }

    /// The same number for scopes that are equal.
    qsizetype scopeNumber(const QString &text)
    {
        const auto known = m_numberOfText.constFind(text);
        if (known != m_numberOfText.constEnd()) {
            return *known;
        }
        auto scope = figureScope(text);
        const auto parts = scope.parts.join(QLatin1Char(';'));
        auto number = m_numberOfParts.constFind(parts);
        if (number == m_numberOfParts.constEnd()) {
            m_scopes.push_back(std::move(scope));
            number = m_numberOfParts.insert(parts, static_cast<qsizetype>(m_scopes.size()) - 1);
        }
        m_numberOfText.insert(text, *number);
        return *number;
    }

    struct GroupPlace
    {
        size_t position = 0; ///< Among the groups of its measure.
        qsizetype number = 0;
    };

    const BriefingIndex &m_index;
    UnitScales m_scales;
    QHash<MeasureId, size_t> m_measures;
    std::vector<std::vector<FigureGroup>> m_groups; ///< By measure.
    QHash<std::pair<size_t, ActorId>, GroupPlace> m_groupOf;
    QHash<std::pair<qsizetype, qsizetype>, size_t> m_scopeOf;
    QHash<QString, qsizetype> m_numberOfText;
    QHash<QString, qsizetype> m_numberOfParts;
    std::vector<FigureScope> m_scopes;
};

} // namespace

size_t FigureGroup::figureCount() const
{
    size_t count = 0;
    for (const auto &scope : scopes) {
        count += scope.figures.size() + scope.notComparable.size();
    }
    return count;
}

std::vector<FigureGroup> compareFigures(const BriefingIndex &index)
{
    Grouping grouping(index);
    for (const auto &figure : index.briefing().figures) {
        grouping.add(figure);
    }
    auto groups = grouping.take();
    for (auto &group : groups) {
        for (auto &scope : group.scopes) {
            judge(scope);
        }
        judge(group);
    }
    return groups;
}

} // namespace Briefings
