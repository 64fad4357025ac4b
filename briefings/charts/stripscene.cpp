// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/core/tr.h"

#include <algorithm>

namespace Briefings {

namespace {

/// The share of an axis that a mark with its label is taken to need.
constexpr double labelShare = 0.24;
/// Of a category's room, taken by its marks.
constexpr double usedShare = 0.7;

struct Group
{
    SceneCategory category;
    std::vector<const ChartRow *> rows;
};

std::vector<Group> groupsOf(const SceneInput &input, ChartGrouping grouping)
{
    std::vector<Group> groups;
    QStringList keys;
    for (const ChartRow &row : input.data.rows) {
        const Figure &figure = *input.index.figure(row.figure);
        const QString key = groupKey(grouping, figure);
        qsizetype place = keys.indexOf(key);
        if (place < 0) {
            place = keys.size();
            keys.append(key);
            groups.push_back({{groupTitle(input.index, grouping, figure), {}}, {}});
        }
        groups[static_cast<size_t>(place)].rows.push_back(&row);
    }
    if (grouping == ChartGrouping::Basis) {
        std::ranges::stable_sort(groups, {},
                                 [](const Group &group) { return group.rows.front()->basis; });
    }
    return groups;
}

/// Lanes in which marks with their labels lie beside each other, one per row of \a marks.
std::vector<int> lanesOf(const std::vector<SceneMark> &marks, const ChartAxis &axis, int &count)
{
    std::vector<double> ends;
    std::vector<int> lanes;
    for (const SceneMark &mark : marks) {
        const double start = axis.position(mark.said.low);
        const auto free =
            std::ranges::find_if(ends, [start](double end) { return end <= start + 1e-9; });
        const auto lane = free - ends.begin();
        if (free == ends.end()) {
            ends.push_back(0);
        }
        ends[static_cast<size_t>(lane)] = axis.position(mark.said.high) + labelShare;
        lanes.push_back(static_cast<int>(lane));
    }
    count = static_cast<int>(ends.size());
    return lanes;
}

} // namespace

SceneDrawing stripScene(const SceneInput &input)
{
    const ChartGrouping grouping =
        input.chart.grouping == ChartGrouping::None ? ChartGrouping::Basis : input.chart.grouping;
    ScenePanel panel = rowsPanel({}, input.data.axis);
    for (Group &group : groupsOf(input, grouping)) {
        const auto place = static_cast<double>(panel.y.categories.size());
        group.category.subLabel =
            Tr::tr("%n figures", nullptr, static_cast<int>(group.rows.size()));
        std::vector<SceneMark> marks;
        for (const ChartRow *row : group.rows) {
            SceneMark mark = markOf(*row, input.data.axis, place);
            if (grouping != ChartGrouping::Document) {
                //: The label of a mark: a value and the document that says it.
                mark.label = Tr::tr("%1 · %2").arg(mark.label, row->label);
            }
            marks.push_back(std::move(mark));
        }
        std::ranges::stable_sort(marks, {}, [](const SceneMark &mark) { return mark.at.x; });
        int count = 0;
        const std::vector<int> lanes = lanesOf(marks, input.data.axis, count);
        for (size_t i = 0; i < marks.size(); ++i) {
            marks[i].at.y += usedShare * ((lanes[i] + 0.5) / std::max(1, count) - 0.5);
            panel.marks.push_back(std::move(marks[i]));
        }
        panel.y.categories.push_back(std::move(group.category));
    }
    return {{std::move(panel)}, {}, {}};
}

} // namespace Briefings
