// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartgeometry.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::ChartData;
using Briefings::ChartRow;
using Briefings::ChartTick;

namespace {

constexpr double edge = 4;       ///< Between a text and the picture's edge.
constexpr double labelGap = 22;  ///< Between row labels and axis, with room for a sign.
constexpr double valueGap = 8;   ///< Between a mark and its value.
constexpr double rowPadding = 5; ///< Above and below a row's texts.
constexpr double minimumRow = 34;
constexpr double maximumRow = 52;
constexpr double arrowLength = 34;
constexpr double signSize = 16;
constexpr int labelLines = 2;
constexpr int subLabelLines = 4;

double widestLine(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

/// The column for row labels: as wide as the longest asks for, within a share of the picture.
double labelColumn(const ChartData &data, const ChartStyle &style, double width)
{
    const QFontMetricsF label(style.label);
    const QFontMetricsF subLabel(style.subLabel);
    double wanted = 0;
    for (const ChartRow &row : data.rows) {
        wanted = std::max(
            {wanted, label.horizontalAdvance(row.label), subLabel.horizontalAdvance(row.subLabel)});
    }
    // More than half is for the values.
    return std::ceil(std::min(wanted + 1, 0.42 * width));
}

std::vector<ChartTick> fittingTicks(const ChartData &data, const ChartStyle &style, double left,
                                    double right)
{
    const QFontMetricsF metrics(style.tick);
    for (int maximum = std::max(2, static_cast<int>((right - left) / 36)); maximum > 2; --maximum) {
        std::vector<ChartTick> ticks = Briefings::axisTicks(data.axis, maximum);
        double end = -1e9;
        bool fits = true;
        for (const ChartTick &tick : ticks) {
            const double x = left + data.axis.position(tick.value) * (right - left);
            const double half = metrics.horizontalAdvance(tick.label) / 2;
            fits = fits && x - half >= end;
            end = x + half + 14;
        }
        if (fits) {
            return ticks;
        }
    }
    return Briefings::axisTicks(data.axis, 2);
}

/// Right of the mark where there is room, else left of it, else below it, cut as the last resort.
void placeValue(RowGeometry &row, const ChartStyle &style, const ChartGeometry &chart)
{
    const QFontMetricsF metrics(style.value);
    const double height = metrics.height();
    const double sign = row.errorSign ? signSize + 6 : 0;
    const double width = std::ceil(metrics.horizontalAdvance(row.valueText)) + 1;
    const double top = row.y - height / 2;
    if (row.mark.right() + valueGap + width + sign <= chart.width - edge) {
        row.value = {row.mark.right() + valueGap, top, width, height};
    } else if (row.mark.left() - valueGap - width - sign >= chart.axisLeft) {
        row.value = {row.mark.left() - valueGap - width - sign, top, width, height};
    } else {
        const double room = chart.width - edge - chart.axisLeft - sign;
        if (width > room) {
            row.valueText = metrics.elidedText(row.valueText, Qt::ElideRight, room);
            row.isCut = true;
        }
        const double used = std::min(width, room);
        const double left = std::clamp(row.mark.center().x() - used / 2, chart.axisLeft,
                                       chart.width - edge - used - sign);
        const double shift = (height + 2) / 2;
        row.mark.translate(0, -shift);
        row.y -= shift;
        row.value = {left, row.mark.bottom() + 1, used, height};
    }
    if (row.errorSign) {
        row.errorSign = QPointF(row.value.right() + 6 + signSize / 2, row.value.center().y());
    }
}

void placeMark(RowGeometry &row, const ChartRow &data, const ChartData &chart, double left,
               double right)
{
    const auto x = [&chart, left, right](double value) {
        return left + chart.axis.position(value) * (right - left);
    };
    row.low = x(data.said.low);
    row.high = x(data.said.high);
    row.roundingLow = x(data.rounding.low);
    row.roundingHigh = x(data.rounding.high);
    if (data.stated) {
        row.stated = x(*data.stated);
    }
    if (std::isinf(data.said.high)) {
        row.high = std::min(right + arrowLength / 2,
                            std::max(row.low, row.stated.value_or(row.low)) + arrowLength);
    }
    if (std::isinf(data.said.low)) {
        // Into the gap before the axis, but not as far as the row's label.
        row.low = std::max(left - labelGap / 3,
                           std::min(row.high, row.stated.value_or(row.high)) - arrowLength);
    }
    const double half = markSize / 2 + 1;
    double first = std::min(row.low, row.stated.value_or(row.low)) - half;
    double last = std::max(row.high, row.stated.value_or(row.high)) + half;
    if (!data.isVerbal() && data.said.low == data.said.high) {
        first = std::min(first, row.roundingLow - 1);
        last = std::max(last, row.roundingHigh + 1);
    }
    row.mark = QRectF(QPointF(first, row.y - half), QPointF(last, row.y + half));
}

/// Texts of the row's label and its height; positions follow.
double wrapLabels(RowGeometry &row, const ChartRow &data, const ChartStyle &style, double column)
{
    row.labelLines = wrapText(data.label, style.label, column, labelLines);
    row.subLabelLines = wrapText(data.subLabel, style.subLabel, column, subLabelLines);
    row.isCut =
        (!row.labelLines.isEmpty() && row.labelLines.last().endsWith(QChar(0x2026)))
        || (!row.subLabelLines.isEmpty() && row.subLabelLines.last().endsWith(QChar(0x2026)));
    const double height =
        QFontMetricsF(style.label).lineSpacing() * static_cast<double>(row.labelLines.size())
        + QFontMetricsF(style.subLabel).lineSpacing()
              * static_cast<double>(row.subLabelLines.size());
    return std::max(minimumRow, height + 2 * rowPadding);
}

void placeLabels(RowGeometry &row, const ChartStyle &style, double column)
{
    const double labelHeight =
        QFontMetricsF(style.label).lineSpacing() * static_cast<double>(row.labelLines.size());
    const double subHeight =
        QFontMetricsF(style.subLabel).lineSpacing() * static_cast<double>(row.subLabelLines.size());
    const double top = row.band.center().y() - (labelHeight + subHeight) / 2;
    const double labelWidth = std::min(column, widestLine(row.labelLines, style.label) + 1);
    const double subWidth = std::min(column, widestLine(row.subLabelLines, style.subLabel) + 1);
    row.label = {edge + column - labelWidth, top, labelWidth, labelHeight};
    row.subLabel = {edge + column - subWidth, top + labelHeight, subWidth, subHeight};
}

} // namespace

ChartGeometry layoutChart(const ChartData &data, const ChartStyle &style, double width,
                          double height)
{
    ChartGeometry chart;
    chart.width = width;
    const double column = labelColumn(data, style, width);
    chart.axisLeft = edge + column + labelGap;
    // Half of the last tick's label has to find room; values may use this space too.
    chart.axisRight = std::max(chart.axisLeft + 40, width - 34);
    std::vector<double> heights;
    double sum = 0;
    for (const ChartRow &row : data.rows) {
        RowGeometry &geometry = chart.rows.emplace_back();
        heights.push_back(wrapLabels(geometry, row, style, column));
        // A value that goes below its mark needs two lines' room.
        heights.back() = std::max(heights.back(),
                                  QFontMetricsF(style.value).height() + markSize + 2 * rowPadding);
        sum += heights.back();
    }
    const double count = std::max<double>(1, static_cast<double>(data.rows.size()));
    double top = 0;
    for (size_t i = 0; i < chart.rows.size(); ++i) {
        RowGeometry &row = chart.rows[i];
        const double extra =
            std::clamp((height - sum) / count, 0.0, std::max(0.0, maximumRow - heights[i]));
        row.band = {0, top, width, heights[i] + extra};
        top += row.band.height();
        row.y = row.band.center().y();
        placeLabels(row, style, column);
        placeMark(row, data.rows[i], data, chart.axisLeft, chart.axisRight);
        row.valueText = data.rows[i].valueText;
        if (!data.rows[i].suspectedError.isEmpty()) {
            row.errorSign = QPointF();
        }
        placeValue(row, style, chart);
    }
    chart.height = top;
    chart.ticks = fittingTicks(data, style, chart.axisLeft, chart.axisRight);
    return chart;
}

} // namespace Widgets
