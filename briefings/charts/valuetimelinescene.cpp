// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/core/tr.h"

#include <algorithm>

namespace Briefings {

namespace {

constexpr double leastDays = 8; ///< Of the axis, so that one day has some around it.

struct Days
{
    double first = 0;
    double last = 0;

    [[nodiscard]] double middle() const { return (first + last) / 2; }
};

std::optional<Days> daysOf(const EdtfDate &date)
{
    const QDate first = date.earliest().isValid() ? date.earliest() : date.latest();
    const QDate last = date.latest().isValid() ? date.latest() : date.earliest();
    if (!first.isValid()) {
        return std::nullopt;
    }
    return Days{static_cast<double>(first.toJulianDay()), static_cast<double>(last.toJulianDay())};
}

Interval padded(double first, double last)
{
    const double pad = std::max(leastDays / 2, 0.08 * (last - first));
    return {first - pad, last + pad};
}

/// Joins what is said of one thing at one date and the next.
void joinThings(const SceneInput &input, ScenePanel &panel)
{
    std::vector<const SceneMark *> marks;
    for (const SceneMark &mark : panel.marks) {
        marks.push_back(&mark);
    }
    std::ranges::stable_sort(marks, {}, [](const SceneMark *mark) { return mark->at.x; });
    for (size_t i = 0; i < marks.size(); ++i) {
        const QString key = sameThingKey(*input.index.figure(marks[i]->figure));
        for (size_t k = i + 1; k < marks.size(); ++k) {
            if (marks[k]->at.x > marks[i]->at.x
                && sameThingKey(*input.index.figure(marks[k]->figure)) == key) {
                panel.lines.push_back({marks[i]->at, marks[k]->at, SceneLineKind::Joining, {}});
                break;
            }
        }
    }
}

} // namespace

SceneDrawing valueTimelineScene(const SceneInput &input)
{
    SceneDrawing drawing;
    ScenePanel panel;
    panel.x.kind = SceneAxisKind::Days;
    panel.y = {SceneAxisKind::Values, axisTitle(input.data.axis), {}, input.data.axis};
    std::optional<Days> whole;
    for (const ChartRow &row : input.data.rows) {
        const auto days = daysOf(figureDate(input.index, *input.index.figure(row.figure)));
        if (!days) {
            drawing.omitted.push_back(
                {row.figure, Tr::tr("Neither it nor its document is dated.")});
            continue;
        }
        SceneMark mark = markOf(row, input.data.axis, days->middle(), SceneDirection::Vertical);
        mark.label = Tr::tr("%1 · %2").arg(mark.label, row.label);
        if (days->last > days->first) {
            panel.lines.push_back(
                {{days->first, mark.at.y}, {days->last, mark.at.y}, SceneLineKind::Joining, {}});
        }
        panel.marks.push_back(std::move(mark));
        whole = whole ? Days{std::min(whole->first, days->first), std::max(whole->last, days->last)}
                      : *days;
    }
    if (!whole) {
        return {{}, {}, Tr::tr("A timeline needs a figure with a date.")};
    }
    panel.x.values.range = padded(whole->first, whole->last);
    std::ranges::stable_sort(panel.marks, {}, [](const SceneMark &mark) { return mark.at.x; });
    if (input.chart.grouping == ChartGrouping::Subject) {
        joinThings(input, panel);
    }
    drawing.panels.push_back(std::move(panel));
    return drawing;
}

} // namespace Briefings
