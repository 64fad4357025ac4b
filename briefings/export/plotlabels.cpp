// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/plotlabels.h"

#include "briefings/core/tr.h"
#include "briefings/export/labelplacing.h"
#include "briefings/export/markseries.h"
#include "briefings/timeline/timeaxis.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

constexpr double lineSpacing = 1.2;
constexpr quint32 gridRgb = 0xE3E4E6;

void appendLines(PlotLabel &label, const QStringList &texts, double size, quint32 rgb,
                 FontWeight weight = FontWeight::Regular)
{
    for (const auto &text : texts) {
        label.lines.push_back({text, size, rgb, weight});
    }
}

/// A name in one line, with what follows it, where a row has no room for more.
PlotLabel flatLabel(const SceneCategory &category, const QSizeF &room)
{
    const double size = std::clamp(room.height() * 0.72, 4.5, 11.0);
    //: A row of a chart with little room: a name, and smaller what it stands on.
    const auto text = category.subLabel.isEmpty()
                          ? category.label
                          : Tr::tr("%1 · %2").arg(category.label, category.subLabel);
    PlotLabel label;
    appendLines(label, slideLinesCut(text, room.width(), size, 1), size, inkRgb);
    return label;
}

PlotLabel stackedLabel(const SceneCategory &category, const QSizeF &room, int maximum)
{
    constexpr double size = 12;
    constexpr double subSize = 10;
    const bool hasSub = !category.subLabel.isEmpty();
    PlotLabel label;
    const int forLabel = hasSub ? std::max(1, maximum / 2) : maximum;
    appendLines(label, slideLinesCut(category.label, room.width(), size, forLabel), size, inkRgb);
    const int rest = maximum - static_cast<int>(label.lines.size());
    if (hasSub && rest > 0) {
        appendLines(label, slideLinesCut(category.subLabel, room.width(), subSize, rest), subSize,
                    mutedRgb);
    }
    return label;
}

/// The words of a call-out on \a mark, or why it is suspected to be wrong.
QString callOutText(const ScenePanel &panel, const SceneMark &mark)
{
    const auto callOut = std::ranges::find_if(panel.callOuts, [&mark](const SceneCallOut &one) {
        return !mark.figure.isNull() && one.figure == mark.figure;
    });
    return callOut == panel.callOuts.end() ? mark.suspectedError : callOut->text;
}

/// The label of \a mark: its value, and below it what the call-out says as far as there is room.
PlotLabel markLabel(ChartPlan &plan, const ScenePanel &panel, const SceneMark &mark, double size)
{
    const auto words = callOutText(panel, mark);
    PlotLabel label;
    //: The label of a mark whose source is probably wrong.
    const auto text = mark.suspectedError.isEmpty() ? mark.label : Tr::tr("⚠ %1").arg(mark.label);
    const double width = std::max(90.0, plan.plot.width() * 0.36);
    appendLines(label, slideLinesCut(text, width, size, size < 9 ? 1 : 3), size, inkRgb,
                FontWeight::Bold);
    if (words.isEmpty()) {
        return label;
    }
    const double small = size * 0.82;
    const auto room = size < 11 ? 0 : 2;
    const auto lines = slideLines(words, width, small);
    if (lines.size() <= room) {
        appendLines(label, lines, small, warningRgb);
    } else {
        //: Below a chart: what is said about the value %1.
        plan.footnotes.append(Tr::tr("⚠ %1: %2").arg(mark.label, words));
    }
    return label;
}

PlotSeries invisible(const QString &name, int distance)
{
    PlotSeries series{name};
    series.marker = PlotMarker{std::nullopt, std::clamp(distance, 2, 72), 0};
    return series;
}

} // namespace

QSizeF PlotLabel::size() const
{
    double width = 0;
    double height = 0;
    for (const auto &line : lines) {
        width = std::max(width, slideTextWidth(line.text, line.size, line.weight));
        height += line.size * lineSpacing;
    }
    return {width, height};
}

std::vector<PlotLabel> categoryLabels(const SceneAxis &axis, PlotDimension dimension,
                                      const QSizeF &room)
{
    std::vector<PlotLabel> labels;
    for (const auto &category : axis.categories) {
        const int fitting = dimension == PlotDimension::X
                                ? 5
                                : static_cast<int>(room.height() / (12 * lineSpacing));
        labels.push_back(fitting < 2 ? flatLabel(category, room)
                                     : stackedLabel(category, room, std::min(fitting, 4)));
        labels.back().place = dimension == PlotDimension::X ? LabelPlace::Below : LabelPlace::Left;
    }
    return labels;
}

PlotSeries categorySeries(const ChartPlan &plan, const std::vector<PlotLabel> &labels,
                          PlotDimension dimension)
{
    const double bottom = plan.y.isReversed ? plan.y.high : plan.y.low;
    auto series = invisible(Tr::tr("names"), 4);
    for (size_t i = 0; i < labels.size(); ++i) {
        const auto position = static_cast<double>(i);
        series.points.push_back(dimension == PlotDimension::X
                                    ? PlotPoint{position, bottom, {}, {}, labels[i]}
                                    : PlotPoint{plan.x.low, position, {}, {}, labels[i]});
    }
    return series;
}

std::vector<PlotSeries> daySeries(const ChartPlan &plan, const SceneAxis &axis)
{
    constexpr double size = 11;
    const auto &range = axis.values.range;
    const auto width = [](const QString &text) { return slideTextWidth(text, size); };
    const auto time = timeAxis(range.low, range.high, plan.plot.width(),
                               QLocale(QLocale::English, QLocale::UnitedStates), width);
    auto names = invisible(Tr::tr("dates"), 4);
    std::vector<PlotSeries> series;
    qint64 named = -1;
    for (const auto &tick : time.ticks) {
        const double x = plotValue(axis, static_cast<double>(tick.day));
        if (!range.contains(static_cast<double>(tick.day))) {
            continue;
        }
        PlotLabel label{{{tick.label, size, mutedRgb}}, LabelPlace::Below};
        const auto band = std::ranges::find_if(time.bands, [&tick](const TimeBand &one) {
            return one.first <= tick.day && tick.day < one.next;
        });
        if (band != time.bands.end() && band->first != named && !band->label.isEmpty()) {
            named = band->first;
            label.lines.push_back({band->label, size, mutedRgb});
        }
        names.points.push_back({x, plan.y.isReversed ? plan.y.high : plan.y.low, {}, {}, label});
        series.push_back(
            {tick.label, {{x, plan.y.low}, {x, plan.y.high}}, PlotStroke{gridRgb, 0.75}});
    }
    series.push_back(std::move(names));
    return series;
}

std::vector<PlotSeries> valueSeries(ChartPlan &plan, const ScenePanel &panel, int dotSize,
                                    double labelSize)
{
    LabelPlacing placing({QPointF(0, 0), plan.size}, plan.plot, dotSize / 2.0);
    std::vector<QRectF> extents;
    for (const auto &mark : panel.marks) {
        extents.push_back(markExtent(plan, panel, mark));
        placing.addObstacle(extents.back());
    }
    const auto toPoint = [&plan](const QPointF &place, PlotLabel label) {
        return PlotPoint{
            plan.x.valueAt((place.x() - plan.plot.left()) / plan.plot.width()),
            plan.y.valueAt(plan.y.isReversed
                               ? (place.y() - plan.plot.top()) / plan.plot.height()
                               : (plan.plot.bottom() - place.y()) / plan.plot.height()),
            {},
            {},
            std::move(label)};
    };
    std::vector<PlotSeries> series;
    auto bars = invisible(Tr::tr("labels of bars"), 2);
    for (const auto &bar : panel.bars) {
        if (bar.label.isEmpty()) {
            continue;
        }
        const double thickness = barThickness(plan, panel, bar.direction);
        bars.marker->size = std::clamp(static_cast<int>(thickness), 2, 72);
        const QRectF box =
            QRectF(plan.at(plotValue(panel.x, bar.from.x), plotValue(panel.y, bar.from.y)),
                   plan.at(plotValue(panel.x, bar.to.x), plotValue(panel.y, bar.to.y)))
                .normalized();
        PlotLabel label;
        appendLines(label, slideLinesCut(bar.label, std::max(60.0, box.width()), labelSize, 3),
                    labelSize, inkRgb, FontWeight::Bold);
        placing.placeBar(label, box, thickness, bar.direction);
        if (label.place == LabelPlace::Center && !bar.isRest) {
            for (auto &line : label.lines) {
                line.rgb = 0xFFFFFF;
            }
        }
        bars.points.push_back(toPoint(box.center(), label));
    }
    auto marks = invisible(Tr::tr("values"), dotSize);
    for (size_t i = 0; i < panel.marks.size(); ++i) {
        if (panel.marks[i].label.isEmpty()) {
            continue;
        }
        auto label = markLabel(plan, panel, panel.marks[i], labelSize);
        const auto place = placing.placeMark(label, extents[i], panel.marks[i].direction);
        marks.points.push_back(toPoint(place, label));
    }
    auto lines = invisible(Tr::tr("labels of lines"), 4);
    for (const auto &line : panel.lines) {
        if (line.label.isEmpty()) {
            continue;
        }
        PlotLabel label;
        appendLines(label, slideLinesCut(line.label, plan.plot.width() * 0.4, labelSize - 1, 2),
                    labelSize - 1, mutedRgb);
        const auto end = plan.at(plotValue(panel.x, line.to.x), plotValue(panel.y, line.to.y));
        const auto place = placing.placeMark(label, QRectF(end, end), SceneDirection::Vertical);
        lines.points.push_back(toPoint(place, label));
    }
    for (auto *one : {&bars, &marks, &lines}) {
        if (!one->points.empty()) {
            series.push_back(std::move(*one));
        }
    }
    return series;
}

} // namespace Briefings
