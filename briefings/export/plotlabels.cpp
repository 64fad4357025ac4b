// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/plotlabels.h"

#include "briefings/core/tr.h"
#include "briefings/export/labelplacing.h"
#include "briefings/export/markseries.h"
#include "briefings/timeline/timeaxis.h"

#include <QLocale>

#include <algorithm>
#include <array>

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

/// A name with what it stands on below it; nothing when that has no room in \a size points.
std::optional<PlotLabel> stackedLabel(const SceneCategory &category, const QSizeF &room,
                                      double size)
{
    constexpr double subShare = 0.83;
    PlotLabel label;
    appendLines(label, slideLines(category.label, room.width(), size), size, inkRgb);
    appendLines(label, slideLines(category.subLabel, room.width(), size * subShare),
                size * subShare, mutedRgb);
    return label.size().height() <= room.height() ? std::optional(label) : std::nullopt;
}

/// The same, cut: at least one line of each where there is room for two.
PlotLabel cutLabel(const SceneCategory &category, const QSizeF &room, double size)
{
    const int maximum = std::max(2, static_cast<int>(room.height() / (size * lineSpacing)));
    const bool hasSub = !category.subLabel.isEmpty();
    PlotLabel label;
    const int forLabel = hasSub ? std::max(1, maximum / 2) : maximum;
    appendLines(label, slideLinesCut(category.label, room.width(), size, forLabel), size, inkRgb);
    const int rest = maximum - static_cast<int>(label.lines.size());
    if (hasSub && rest > 0) {
        appendLines(label, slideLinesCut(category.subLabel, room.width(), size, rest), size,
                    mutedRgb);
    }
    return label;
}

PlotLabel categoryLabel(const SceneCategory &category, const QSizeF &room)
{
    constexpr double smallest = 9;
    if (room.height() < 2 * smallest * lineSpacing) {
        return flatLabel(category, room);
    }
    for (const double size : {12.0, 11.0, 10.0, smallest}) {
        if (auto label = stackedLabel(category, room, size)) {
            return *label;
        }
    }
    return cutLabel(category, room, smallest);
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

PlotPoint pointOf(const ChartPlan &plan, const QPointF &place)
{
    const auto values = plan.valuesAt(place);
    return {values.x(), values.y()};
}

QPointF pointAt(const ChartPlan &plan, const ScenePanel &panel, const ScenePoint &point)
{
    return plan.at(plotValue(panel.x, point.x), plotValue(panel.y, point.y));
}

/// Adds \a label at \a place. Lines beside a point become labels of their own: programs do not
/// agree on how lines of one label are aligned.
void appendLabel(PlotSeries &series, const ChartPlan &plan, const QPointF &place,
                 const PlotLabel &label)
{
    const double height = label.size().height();
    const bool isBeside = label.place == LabelPlace::Left || label.place == LabelPlace::Right;
    const bool isInside =
        place.y() - height / 2 >= plan.plot.top() && place.y() + height / 2 <= plan.plot.bottom();
    if (!isBeside || !isInside || label.lines.size() < 2) {
        series.points.push_back(pointOf(plan, place));
        series.points.back().label = label;
        return;
    }
    double top = place.y() - height / 2;
    for (const auto &line : label.lines) {
        const double own = line.size * lineSpacing;
        series.points.push_back(pointOf(plan, {place.x(), top + own / 2}));
        series.points.back().label = PlotLabel{{line}, label.place};
        top += own;
    }
}

PlotSeries barLabels(const ChartPlan &plan, const ScenePanel &panel, LabelPlacing &placing,
                     double labelSize)
{
    auto series = invisible(Tr::tr("labels of bars"), 2);
    for (const auto &bar : panel.bars) {
        if (bar.label.isEmpty()) {
            continue;
        }
        const double half = barThickness(plan, panel, bar.direction) / 2;
        const bool isFlat = bar.direction == SceneDirection::Horizontal;
        const auto box = QRectF(pointAt(plan, panel, bar.from), pointAt(plan, panel, bar.to))
                             .normalized()
                             .adjusted(isFlat ? 0 : -half, isFlat ? -half : 0, isFlat ? 0 : half,
                                       isFlat ? half : 0);
        PlotLabel label;
        appendLines(label, slideLinesCut(bar.label, std::max(110.0, box.width()), labelSize, 3),
                    labelSize, inkRgb, FontWeight::Bold);
        const auto place = placing.placeBar(label, box, bar.direction);
        if (label.place == LabelPlace::Center && !bar.isRest) {
            for (auto &line : label.lines) {
                line.rgb = 0xFFFFFF;
            }
        }
        appendLabel(series, plan, place, label);
    }
    return series;
}

struct MarkLabeling
{
    const std::vector<QRectF> &extents;
    int dotSize;
    double labelSize;
};

PlotSeries markLabels(ChartPlan &plan, const ScenePanel &panel, LabelPlacing &placing,
                      const MarkLabeling &labeling)
{
    auto series = invisible(Tr::tr("values"), labeling.dotSize);
    for (size_t i = 0; i < panel.marks.size(); ++i) {
        if (!panel.marks[i].label.isEmpty()) {
            auto label = markLabel(plan, panel, panel.marks[i], labeling.labelSize);
            const auto place =
                placing.placeMark(label, labeling.extents[i], panel.marks[i].direction);
            appendLabel(series, plan, place, label);
        }
    }
    return series;
}

PlotSeries lineLabels(const ChartPlan &plan, const ScenePanel &panel, LabelPlacing &placing,
                      double labelSize)
{
    auto series = invisible(Tr::tr("labels of lines"), 4);
    for (const auto &line : panel.lines) {
        if (!line.label.isEmpty()) {
            PlotLabel label;
            appendLines(label, slideLinesCut(line.label, plan.plot.width() * 0.4, labelSize, 2),
                        labelSize, mutedRgb);
            const auto place = placing.placeLine(label, pointAt(plan, panel, line.from),
                                                 pointAt(plan, panel, line.to));
            appendLabel(series, plan, place, label);
        }
    }
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
        labels.push_back(categoryLabel(category, room));
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
        const auto place = dimension == PlotDimension::X ? plan.at(position, bottom)
                                                         : plan.at(plan.x.low, position);
        appendLabel(series, plan, place, labels[i]);
    }
    return series;
}

std::vector<PlotSeries> daySeries(const ChartPlan &plan, const SceneAxis &axis)
{
    constexpr double size = 11;
    const auto &range = axis.values.range;
    // Wider than they are, for fewer of them: a slide is read from afar.
    const auto width = [](const QString &text) { return 2.5 * slideTextWidth(text, size); };
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
        appendLabel(names, plan, plan.at(x, plan.y.isReversed ? plan.y.high : plan.y.low), label);
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
    for (const auto &line : panel.lines) {
        placing.addLine(pointAt(plan, panel, line.from), pointAt(plan, panel, line.to));
    }
    std::array series{barLabels(plan, panel, placing, labelSize),
                      markLabels(plan, panel, placing, {extents, dotSize, labelSize}),
                      lineLabels(plan, panel, placing, labelSize)};
    std::vector<PlotSeries> labeled;
    for (auto &one : series) {
        if (!one.points.empty()) {
            labeled.push_back(std::move(one));
        }
    }
    return labeled;
}

} // namespace Briefings
