// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/charts/valuetext.h"
#include "briefings/core/tr.h"

#include <cmath>
#include <limits>

namespace Briefings {

namespace {

/// What the others are held against.
struct Base
{
    double value = 1;
    FigureId figure; ///< Null for the plain 1.
    QString text;
};

std::optional<Base> baseOf(const SceneInput &input)
{
    const QString unit = input.data.axis.unit.toString().trimmed();
    if (input.chart.base.isNull() && (unit == QLatin1String("1") || unit.isEmpty())) {
        return Base{1, {}, {}};
    }
    std::optional<Base> base;
    for (const ChartRow &row : input.data.rows) {
        const bool isWanted = input.chart.base.isNull()
                                  ? !base || (row.stated && *row.stated < base->value)
                                  : row.figure == input.chart.base;
        if (isWanted && row.stated && *row.stated > 0) {
            //: A value and the document that says it.
            base = Base{*row.stated, row.figure, Tr::tr("%1, %2").arg(row.valueText, row.label)};
        }
    }
    return base;
}

double overBase(double value, double base)
{
    // Zero is endlessly far down a ladder of ratios: the lower end is open there.
    return value > 0 ? value / base : -std::numeric_limits<double>::infinity();
}

/// The row as a ratio, or why it has none.
QString toRatio(ChartRow &row, const Base &base)
{
    if (row.said.high <= 0 || (row.stated && *row.stated <= 0)) {
        return Tr::tr("Zero and less have no place on a ladder of ratios.");
    }
    row.said = {overBase(row.said.low, base.value), overBase(row.said.high, base.value)};
    row.rounding = {overBase(row.rounding.low, base.value),
                    overBase(row.rounding.high, base.value)};
    if (std::isinf(row.rounding.low) && row.stated) {
        row.rounding.low = *row.stated / base.value;
    }
    if (row.stated) {
        row.stated = *row.stated / base.value;
    }
    if (!base.figure.isNull() && row.stated) {
        const int digits = *row.stated == 1 ? 0 : 2;
        //: A ratio and the value that it comes from: "9× · $50M".
        row.valueText =
            Tr::tr("%1 · %2").arg(valueText(*row.stated, Unit(), digits), row.valueText);
    }
    return {};
}

} // namespace

SceneDrawing ratioLadderScene(const SceneInput &input)
{
    const std::optional<Base> base = baseOf(input);
    if (!base) {
        return {{},
                {},
                Tr::tr("A ratio ladder needs a number above zero to hold the others "
                       "against.")};
    }
    SceneDrawing drawing;
    std::vector<ChartRow> rows;
    std::vector<double> values{1};
    for (ChartRow row : input.data.rows) {
        const QString reason = toRatio(row, *base);
        if (!reason.isEmpty()) {
            drawing.omitted.push_back({row.figure, reason});
            continue;
        }
        for (const double value : {row.said.low, row.said.high, row.stated.value_or(1)}) {
            values.push_back(value);
        }
        if (!row.isVerbal() && row.said.low == row.said.high && row.rounding.low > 0) {
            values.push_back(row.rounding.low);
            values.push_back(row.rounding.high);
        }
        // Room for the arrows of open ends.
        if (std::isinf(row.said.high) && row.said.low > 0) {
            values.push_back(row.said.low * 1.5);
        }
        if (std::isinf(row.said.low) && row.said.high > 0) {
            values.push_back(row.said.high / 1.5);
        }
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        return {{}, {}, Tr::tr("A ratio ladder needs values above zero.")};
    }
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    const ChartAxis axis = makeAxis(values, ChartScale::Log, Unit());
    ScenePanel panel = rowsPanel(rows, axis);
    if (!base->figure.isNull()) {
        //: The title of an axis; %1 is a value and the document that says it.
        panel.x.title = Tr::tr("times %1, log scale").arg(base->text);
    }
    const auto last = static_cast<double>(rows.size()) - 0.5;
    panel.lines.push_back({{1, -0.5}, {1, last}, SceneLineKind::Reference, valueText(1, Unit())});
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto y = static_cast<double>(i);
        if (rows[i].stated && *rows[i].stated != 1) {
            panel.lines.push_back({{1, y}, {*rows[i].stated, y}, SceneLineKind::Joining, {}});
        }
    }
    drawing.panels.push_back(std::move(panel));
    return drawing;
}

} // namespace Briefings
