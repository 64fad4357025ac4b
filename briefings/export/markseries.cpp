// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/markseries.h"

#include "briefings/charts/chartwords.h"
#include "briefings/core/tr.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Briefings {

namespace {

constexpr double arrowLength = 30;
constexpr double rangeWidth = 5;
constexpr double verbalWidth = 3;
constexpr double roundingWidth = 1.5;
constexpr double openWidth = 2.5;
constexpr quint32 neutral = 0x5B5E65;
constexpr quint32 reference = 0x3A3D42;
constexpr quint32 restRgb = 0xD9DBDF;

constexpr std::array allBases{Basis::Claimed,  Basis::Estimated,    Basis::Reported,
                              Basis::Disputed, Basis::Hypothetical, Basis::Derived};

bool isVerbal(const SceneMark &mark)
{
    return mark.precision == Precision::Verbal || mark.precision == Precision::OrderOfMagnitude;
}

bool isHorizontal(const SceneMark &mark) { return mark.direction == SceneDirection::Horizontal; }

/// Builds the points of one mark: numbers along its direction, its place across.
class MarkPoints
{
public:
    MarkPoints(const ScenePanel &panel, size_t row)
        : m_mark(panel.marks[row]), m_row(row), m_along(isHorizontal(m_mark) ? panel.x : panel.y),
          m_across(isHorizontal(m_mark) ? panel.y : panel.x)
    { }

    /// A number that stands in the workbook's \a column.
    [[nodiscard]] PlotPoint fromCell(double value, QChar column) const
    {
        return point(plotValue(m_along, value), FiguresSheet::cell(column, m_row));
    }
    /// A number in the native axis' own.
    [[nodiscard]] PlotPoint alone(double value) const { return point(value, QString()); }
    [[nodiscard]] double native(double value) const { return plotValue(m_along, value); }

private:
    [[nodiscard]] PlotPoint point(double along, const QString &formula) const
    {
        const auto place = FiguresSheet::cell(FiguresSheet::position, m_row);
        return isHorizontal(m_mark)
                   ? PlotPoint{along, plotValue(m_across, m_mark.at.y), formula, place}
                   : PlotPoint{plotValue(m_across, m_mark.at.x), along, place, formula};
    }

    const SceneMark &m_mark;
    size_t m_row;
    const SceneAxis &m_along;
    const SceneAxis &m_across;
};

/// The native value an arrow's length away from \a value.
double arrowTip(const ChartPlan &plan, const SceneMark &mark, double value, bool isUpward)
{
    const auto &axis = isHorizontal(mark) ? plan.x : plan.y;
    const double length = isHorizontal(mark) ? plan.plot.width() : plan.plot.height();
    const double share = axis.position(value) + (isUpward ? arrowLength : -arrowLength) / length;
    return axis.valueAt(std::clamp(share, 0.0, 1.0));
}

bool hasRounding(const SceneMark &mark)
{
    return !isVerbal(mark) && mark.said.low == mark.said.high && mark.rounding.isBounded()
           && mark.rounding.low < mark.rounding.high;
}

PlotSeries roundingSeries(const ChartPlan &plan, const ScenePanel &panel, size_t row)
{
    const auto &mark = panel.marks[row];
    const MarkPoints points(panel, row);
    //: A line of a chart: how far the digits of %1, such as "$5.6M", leave it open.
    return {Tr::tr("%1, digits").arg(mark.label),
            {points.fromCell(mark.rounding.low, FiguresSheet::roundingFrom),
             points.fromCell(mark.rounding.high, FiguresSheet::roundingTo)},
            PlotStroke{plan.rgbOf(mark.basis), roundingWidth}};
}

PlotSeries rangeSeries(const ChartPlan &plan, const ScenePanel &panel, size_t row)
{
    const auto &mark = panel.marks[row];
    const MarkPoints points(panel, row);
    //: A line of a chart: the range that %1, such as "$10M–$99M", spans.
    return {Tr::tr("%1, range").arg(mark.label),
            {points.fromCell(mark.said.low, FiguresSheet::from),
             points.fromCell(mark.said.high, FiguresSheet::to)},
            PlotStroke{plan.rgbOf(mark.basis), isVerbal(mark) ? verbalWidth : rangeWidth,
                       isVerbal(mark), !isVerbal(mark)}};
}

/// From the bound, or the number that was said, to where the arrow ends.
PlotSeries openSeries(const ChartPlan &plan, const ScenePanel &panel, size_t row, bool isUpward)
{
    const auto &mark = panel.marks[row];
    const MarkPoints points(panel, row);
    const double bound = isUpward ? mark.said.low : mark.said.high;
    PlotPoint start;
    double from = 0;
    if (std::isfinite(bound)) {
        start = points.fromCell(bound, isUpward ? FiguresSheet::from : FiguresSheet::to);
        from = points.native(bound);
    } else {
        const double middle = isHorizontal(mark) ? mark.at.x : mark.at.y;
        from = points.native(mark.stated.value_or(middle));
        start =
            mark.stated ? points.fromCell(*mark.stated, FiguresSheet::stated) : points.alone(from);
    }
    //: A line of a chart with an arrow: %1, such as "≥ 50,000", leaves this end open.
    return {Tr::tr("%1, open end").arg(mark.label),
            {start, points.alone(arrowTip(plan, mark, from, isUpward))},
            PlotStroke{plan.rgbOf(mark.basis), openWidth, isVerbal(mark), false}};
}

/// The head of the arrow that ends \a open, drawn as a line: native arrow heads of charts are left
/// out by LibreOffice, and an open end without one reads as a bound.
PlotSeries headSeries(const ChartPlan &plan, const ScenePanel &panel, size_t row,
                      const PlotSeries &open)
{
    constexpr double headLength = 7;
    constexpr double headWidth = 4.5;
    const auto start = plan.at(open.points[0].x, open.points[0].y);
    const auto tip = plan.at(open.points[1].x, open.points[1].y);
    const double length = std::max(1e-6, std::hypot(tip.x() - start.x(), tip.y() - start.y()));
    const QPointF along = (tip - start) / length;
    const QPointF across(-along.y(), along.x());
    const auto foot = tip - along * headLength;
    PlotSeries head{Tr::tr("%1, open end").arg(panel.marks[row].label)};
    for (const auto &place : {foot + across * headWidth, tip, foot - across * headWidth}) {
        const auto value = plan.valuesAt(place);
        head.points.push_back({value.x(), value.y()});
    }
    head.stroke = PlotStroke{open.stroke->rgb, openWidth, false, true};
    return head;
}

void appendMarkLines(std::vector<PlotSeries> &series, const ChartPlan &plan,
                     const ScenePanel &panel)
{
    for (size_t row = 0; row < panel.marks.size(); ++row) {
        const auto &mark = panel.marks[row];
        if (hasRounding(mark)) {
            series.push_back(roundingSeries(plan, panel, row));
        }
        if (mark.said.isBounded() && mark.said.low < mark.said.high) {
            series.push_back(rangeSeries(plan, panel, row));
            series.back().basis = mark.basis;
        }
        for (const bool isUpward : {false, true}) {
            if (std::isinf(isUpward ? mark.said.high : mark.said.low)) {
                series.push_back(openSeries(plan, panel, row, isUpward));
                series.back().basis = mark.basis;
                series.push_back(headSeries(plan, panel, row, series.back()));
            }
        }
    }
}

/// The first series that draws a range or an open end of a mark of \a basis takes its name and
/// stands in the key: without a dot the key has nothing else to show.
void nameFirstRange(std::vector<PlotSeries> &series, Basis basis)
{
    for (auto &one : series) {
        if (one.stroke && one.basis == basis && one.stroke->width > roundingWidth
            && one.points.size() == 2 && !one.points[0].xFormula.isEmpty()) {
            one.name = basisText(basis);
            one.isInKey = true;
            return;
        }
    }
}

void appendDots(std::vector<PlotSeries> &series, const ChartPlan &plan, const ScenePanel &panel,
                int dotSize)
{
    for (const auto basis : allBases) {
        PlotSeries dots{basisText(basis)};
        bool isUsed = false;
        for (size_t row = 0; row < panel.marks.size(); ++row) {
            const auto &mark = panel.marks[row];
            isUsed = isUsed || mark.basis == basis;
            if (mark.basis == basis && mark.stated) {
                dots.points.push_back(
                    MarkPoints(panel, row).fromCell(*mark.stated, FiguresSheet::stated));
            }
        }
        if (!dots.points.empty()) {
            dots.marker = PlotMarker{shapeOf(basis), dotSize, plan.rgbOf(basis)};
            dots.isInKey = true;
            series.push_back(std::move(dots));
        } else if (isUsed) {
            nameFirstRange(series, basis);
        }
    }
}

void appendLines(std::vector<PlotSeries> &series, const ScenePanel &panel)
{
    for (const auto &line : panel.lines) {
        PlotStroke stroke{neutral, 1.25};
        if (line.kind == SceneLineKind::Reference) {
            stroke = {reference, 1.25};
        } else if (line.kind == SceneLineKind::Assumed) {
            stroke = {reference, 1.25, true};
        }
        //: A line of a chart that has no name of its own.
        series.push_back({line.label.isEmpty() ? Tr::tr("line") : line.label,
                          {{plotValue(panel.x, line.from.x), plotValue(panel.y, line.from.y)},
                           {plotValue(panel.x, line.to.x), plotValue(panel.y, line.to.y)}},
                          stroke});
    }
}

quint32 barColor(const ChartPlan &plan, const ScenePanel &panel, const SceneBar &bar)
{
    const auto mark = std::ranges::find_if(panel.marks, [&bar](const SceneMark &one) {
        return !bar.figure.isNull() && one.figure == bar.figure;
    });
    return plan.rgbOf(mark == panel.marks.end() ? Basis::Claimed : mark->basis);
}

PlotSeries barSeries(const ScenePanel &panel, const SceneBar &bar, const PlotStroke &stroke)
{
    //: A bar of a chart that has no name of its own.
    return {bar.label.isEmpty() ? Tr::tr("bar") : bar.label,
            {{plotValue(panel.x, bar.from.x), plotValue(panel.y, bar.from.y)},
             {plotValue(panel.x, bar.to.x), plotValue(panel.y, bar.to.y)}},
            stroke};
}

/// \a bar drawn in by \a points at both ends, in its own direction.
SceneBar inset(const ChartPlan &plan, SceneBar bar, double points)
{
    const bool isFlat = bar.direction == SceneDirection::Horizontal;
    auto &from = isFlat ? bar.from.x : bar.from.y;
    auto &to = isFlat ? bar.to.x : bar.to.y;
    const auto &axis = isFlat ? plan.x : plan.y;
    const double unit =
        (axis.high - axis.low) / (isFlat ? plan.plot.width() : plan.plot.height()) * points;
    const double room = std::min(unit, std::abs(to - from) / 2);
    from += to > from ? room : -room;
    to += to > from ? -room : room;
    return bar;
}

void appendBars(std::vector<PlotSeries> &series, const ChartPlan &plan, const ScenePanel &panel)
{
    constexpr double gap = 1.5;
    for (const auto &bar : panel.bars) {
        const double width = barThickness(plan, panel, bar.direction);
        if (bar.isRest) {
            series.push_back(barSeries(panel, inset(plan, bar, gap / 2), {restRgb, width}));
        } else {
            // A gap of paper tells neighbors apart.
            series.push_back(
                barSeries(panel, inset(plan, bar, gap / 2), {barColor(plan, panel, bar), width}));
        }
    }
}

} // namespace

double barThickness(const ChartPlan &plan, const ScenePanel &panel, SceneDirection direction)
{
    const bool isFlat = direction == SceneDirection::Horizontal;
    const auto &across = isFlat ? panel.y : panel.x;
    const double length = isFlat ? plan.plot.height() : plan.plot.width();
    const double count = std::max<double>(1, static_cast<double>(across.categories.size()));
    return std::clamp(0.6 * length / count, 2.0, 90.0);
}

QRectF markExtent(const ChartPlan &plan, const ScenePanel &panel, const SceneMark &mark)
{
    const bool isFlat = isHorizontal(mark);
    const auto &along = isFlat ? panel.x : panel.y;
    const auto native = [&along](double value) { return plotValue(along, value); };
    std::vector<double> values;
    if (mark.stated) {
        values.push_back(native(*mark.stated));
    }
    if (hasRounding(mark)) {
        values.push_back(native(mark.rounding.low));
        values.push_back(native(mark.rounding.high));
    }
    const double middle = native(isFlat ? mark.at.x : mark.at.y);
    for (const bool isUpward : {false, true}) {
        const double bound = isUpward ? mark.said.high : mark.said.low;
        const double other = isUpward ? mark.said.low : mark.said.high;
        if (std::isfinite(bound)) {
            values.push_back(native(bound));
        } else {
            const double from = std::isfinite(other)
                                    ? native(other)
                                    : (mark.stated ? native(*mark.stated) : middle);
            values.push_back(arrowTip(plan, mark, from, isUpward));
        }
    }
    const auto [low, high] = std::ranges::minmax(values);
    const double place = plotValue(isFlat ? panel.y : panel.x, isFlat ? mark.at.y : mark.at.x);
    return isFlat ? QRectF(plan.at(low, place), plan.at(high, place)).normalized()
                  : QRectF(plan.at(place, low), plan.at(place, high)).normalized();
}

std::vector<PlotSeries> markSeries(const ChartPlan &plan, const ScenePanel &panel, int dotSize)
{
    std::vector<PlotSeries> series;
    appendBars(series, plan, panel);
    appendLines(series, panel);
    appendMarkLines(series, plan, panel);
    appendDots(series, plan, panel, dotSize);
    return series;
}

} // namespace Briefings
