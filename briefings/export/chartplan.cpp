// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/chartplan.h"

#include "briefings/charts/chartwords.h"
#include "briefings/export/markseries.h"
#include "briefings/export/plotlabels.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace Briefings {

namespace {

constexpr double tickHeight = 18;
constexpr double axisTitleHeight = 16;
constexpr double keyRowHeight = 20;
constexpr double keySample =
    50; ///< What the sign beside a word of the key takes, on the large side.
constexpr double panelTitleHeight = 22;
constexpr double nameGap = 12;
constexpr double sideGap = 8;
constexpr double tickSize = 11;

/// What the numbers beside a value axis need.
double tickColumn(const SceneAxis &axis)
{
    double widest = 0;
    for (const auto &tick : axisTicks(axis.values, 7)) {
        widest = std::max(widest, slideTextWidth(tick.label, tickSize));
    }
    return widest + nameGap;
}

double widestOf(const std::vector<PlotLabel> &labels)
{
    double widest = 0;
    for (const auto &label : labels) {
        widest = std::max(widest, label.size().width());
    }
    return widest;
}

double highestOf(const std::vector<PlotLabel> &labels)
{
    double highest = 0;
    for (const auto &label : labels) {
        highest = std::max(highest, label.size().height());
    }
    return highest;
}

double categoryCount(const SceneAxis &axis)
{
    return std::max<double>(1, static_cast<double>(axis.categories.size()));
}

/// The room for one row's name, as wide as the widest asks for within a share of the chart.
QSizeF rowRoom(const ScenePanel &panel, const QSizeF &size, double height)
{
    return {std::min(0.36 * size.width(), 320.0), height / categoryCount(panel.y)};
}

/// How wide the key is in one row.
double keyWidth(const ScenePanel &panel)
{
    std::set<Basis> bases;
    for (const auto &mark : panel.marks) {
        bases.insert(mark.basis);
    }
    double width = bases.empty() ? 0 : 20;
    for (const auto basis : bases) {
        width += slideTextWidth(basisText(basis), tickSize) + keySample;
    }
    return width;
}

/// At the bottom, in as many rows as it needs.
QRectF keyRect(const ScenePanel &panel, const QSizeF &size)
{
    const double width = keyWidth(panel);
    if (width <= 0) {
        return {};
    }
    const double rows = std::ceil(width / size.width());
    const double used = std::min(width, size.width());
    return {(size.width() - used) / 2, size.height() - rows * keyRowHeight, used,
            rows * keyRowHeight};
}

QRectF plotRect(const ScenePanel &panel, const QSizeF &size)
{
    const double top = panel.title.isEmpty() ? 6 : panelTitleHeight;
    const auto key = keyRect(panel, size);
    double bottom = key.isEmpty() ? size.height() - 4 : key.top();
    if (!panel.x.title.isEmpty()) {
        bottom -= axisTitleHeight;
    }
    double left = panel.y.title.isEmpty() ? 0 : axisTitleHeight;
    double right = size.width() - 30;
    if (panel.y.kind == SceneAxisKind::Categories) {
        const auto labels =
            categoryLabels(panel.y, PlotDimension::Y, rowRoom(panel, size, bottom - top));
        left += widestOf(labels) + nameGap + sideGap;
    } else {
        left += tickColumn(panel.y) + sideGap;
    }
    if (panel.x.kind == SceneAxisKind::Categories) {
        right = size.width() - sideGap;
        const QSizeF room((right - left) / categoryCount(panel.x) - sideGap, 60);
        bottom -= highestOf(categoryLabels(panel.x, PlotDimension::X, room)) + nameGap;
    } else {
        bottom -= panel.x.kind == SceneAxisKind::Days ? 2 * tickHeight : tickHeight;
    }
    return {QPointF(left, top), QPointF(std::max(left + 40, right), std::max(top + 30, bottom))};
}

void appendNames(ChartPlan &plan, const ScenePanel &panel)
{
    if (panel.y.kind == SceneAxisKind::Categories) {
        const double title = panel.y.title.isEmpty() ? 0 : axisTitleHeight;
        const QSizeF room(plan.plot.left() - title - nameGap - sideGap + 0.1,
                          plan.plot.height() / categoryCount(panel.y));
        plan.series.push_back(categorySeries(plan, categoryLabels(panel.y, PlotDimension::Y, room),
                                             PlotDimension::Y));
    }
    if (panel.x.kind == SceneAxisKind::Categories) {
        const QSizeF room(plan.plot.width() / categoryCount(panel.x) - sideGap, 60);
        plan.series.push_back(categorySeries(plan, categoryLabels(panel.x, PlotDimension::X, room),
                                             PlotDimension::X));
    }
}

double rowHeight(const ChartPlan &plan, const ScenePanel &panel)
{
    return panel.y.kind == SceneAxisKind::Categories ? plan.plot.height() / categoryCount(panel.y)
                                                     : 100;
}

} // namespace

quint32 ChartPlan::rgbOf(Basis basis) const
{
    return Briefings::rgbOf(basis, palette, ChartPaper::Light);
}

QPointF ChartPlan::at(double valueX, double valueY) const
{
    const double down = y.isReversed ? y.position(valueY) : 1 - y.position(valueY);
    return {plot.left() + x.position(valueX) * plot.width(), plot.top() + down * plot.height()};
}

QPointF ChartPlan::valuesAt(const QPointF &place) const
{
    // Never quite on an edge: programs that round otherwise take that for outside, and draw
    // nothing.
    constexpr double edge = 1e-4;
    const double right = std::clamp((place.x() - plot.left()) / plot.width(), edge, 1 - edge);
    const double down = std::clamp((place.y() - plot.top()) / plot.height(), edge, 1 - edge);
    return {x.valueAt(right), y.valueAt(y.isReversed ? down : 1 - down)};
}

int ChartPlan::length() const
{
    size_t longest = 1;
    for (const auto &one : series) {
        longest = std::max(longest, one.points.size());
    }
    return static_cast<int>(longest);
}

ChartPlan planChart(const ScenePanel &panel, const QSizeF &size, ChartPalette palette)
{
    ChartPlan plan;
    plan.palette = palette;
    plan.title = panel.title;
    plan.size = size;
    plan.x = plotAxis(panel.x, PlotDimension::X);
    plan.y = plotAxis(panel.y, PlotDimension::Y);
    plan.plot = plotRect(panel, size);
    plan.key = keyRect(panel, size);
    const double titleWidth = slideTextWidth(plan.x.title, tickSize) + 8;
    plan.titleOfX = {std::clamp(plan.plot.center().x() - titleWidth / 2, 0.0,
                                std::max(0.0, size.width() - titleWidth)),
                     (plan.key.isEmpty() ? size.height() - 4 : plan.key.top()) - axisTitleHeight};
    if (!plan.key.isEmpty()) {
        const double room = std::max(0.0, size.width() - plan.key.width());
        plan.key.moveLeft(std::clamp(plan.plot.center().x() - plan.key.width() / 2, 0.0, room));
    }
    const double row = rowHeight(plan, panel);
    const int dotSize = std::clamp(static_cast<int>(row * 0.5), 4, 9);
    const double labelSize = std::clamp(row * 0.72, 4.5, 11.0);
    if (panel.x.kind == SceneAxisKind::Days) {
        plan.series = daySeries(plan, panel.x);
    }
    auto marks = markSeries(plan, panel, dotSize);
    plan.series.insert(plan.series.end(), std::make_move_iterator(marks.begin()),
                       std::make_move_iterator(marks.end()));
    appendNames(plan, panel);
    auto labels = valueSeries(plan, panel, dotSize, labelSize);
    plan.series.insert(plan.series.end(), std::make_move_iterator(labels.begin()),
                       std::make_move_iterator(labels.end()));
    return plan;
}

QString FiguresSheet::cell(QChar column, size_t value)
{
    // One row of heads above, and rows are counted from 1.
    return QStringLiteral("Figures!$%1$%2").arg(column).arg(value + 2);
}

} // namespace Briefings
