// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/charts/valuetext.h"
#include "briefings/core/tr.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// What the factors come to so far.
struct Running
{
    Interval said{1, 1};
    Interval rounding{1, 1};
    std::optional<double> stated = 1;

    void multiply(const ChartRow &row)
    {
        said = {said.low * row.said.low, said.high * row.said.high};
        rounding = {rounding.low * row.rounding.low, rounding.high * row.rounding.high};
        stated = stated && row.stated ? std::optional(*stated * *row.stated) : std::nullopt;
    }
};

struct Parts
{
    std::vector<ChartRow> factors;
    std::vector<ChartRow> results;
};

bool isFactor(const ChartRow &row)
{
    return row.said.low > 0 && row.rounding.low > 0 && row.said.isBounded()
           && row.rounding.isBounded();
}

Parts partsOf(const SceneInput &input)
{
    Parts parts;
    for (const ChartRow &row : input.data.rows) {
        const bool isResult =
            std::ranges::find(input.chart.results, row.figure) != input.chart.results.end();
        (isResult ? parts.results : parts.factors).push_back(row);
    }
    if (input.chart.results.empty() && parts.factors.size() > 2) {
        Running product;
        for (size_t i = 0; i + 1 < parts.factors.size(); ++i) {
            product.multiply(parts.factors[i]);
        }
        if (product.rounding.overlaps(parts.factors.back().rounding)) {
            parts.results.push_back(parts.factors.back());
            parts.factors.pop_back();
        }
    }
    return parts;
}

/// What the row is about rather than who says it: the steps of a product are most often one
/// document's.
SceneCategory stepCategory(const SceneInput &input, const ChartRow &row)
{
    const Figure &figure = *input.index.figure(row.figure);
    if (figure.scope.isEmpty()) {
        return {input.index.title(figure.measure), row.label};
    }
    return {groupTitle(input.index, ChartGrouping::Scope, figure), row.label};
}

ChartAxis axisOf(const SceneInput &input, const std::vector<ChartRow> &steps)
{
    std::vector<double> values{1};
    for (const ChartRow &row : steps) {
        for (const Interval &interval : {row.said, row.rounding}) {
            values.push_back(interval.low);
            values.push_back(interval.high);
        }
    }
    return makeAxis(values, input.chart.scale, input.data.axis.unit);
}

ChartRow productRow(const Running &product, const Unit &unit)
{
    ChartRow row;
    row.said = product.said;
    row.rounding = product.rounding;
    row.stated = product.stated;
    row.basis = Basis::Derived;
    if (product.stated) {
        row.valueText = valueText(*product.stated, unit);
    } else {
        row.precision = Precision::Range;
        row.valueText = Tr::tr("%1–%2").arg(valueText(product.said.low, unit),
                                            valueText(product.said.high, unit));
    }
    const QString open = Tr::tr("%1 to %2")
                             .arg(valueText(product.rounding.low, unit, 3),
                                  valueText(product.rounding.high, unit, 3));
    row.sentence = Tr::tr("Computed: the factors come to %1; rounding leaves %2 open.")
                       .arg(row.valueText, open);
    return row;
}

} // namespace

SceneDrawing productScene(const SceneInput &input)
{
    const Unit &unit = input.data.axis.unit;
    Parts parts = partsOf(input);
    const bool isRatio = unit.toString().trimmed() == QLatin1String("1");
    if (!isRatio || parts.factors.size() < 2 || !std::ranges::all_of(parts.factors, isFactor)) {
        return {{},
                {},
                Tr::tr("A product needs two or more factors: plain ratios above zero, "
                       "with both ends said.")};
    }
    std::vector<ChartRow> rows;
    std::vector<SceneCategory> categories;
    std::vector<double> levels{1};
    Running product;
    for (ChartRow factor : parts.factors) {
        product.multiply(factor);
        categories.push_back(stepCategory(input, factor));
        //: A step of a product: the factor, and what all factors come to so far.
        factor.valueText =
            Tr::tr("%1, so far %2").arg(factor.valueText, productRow(product, unit).valueText);
        factor.said = product.said;
        factor.rounding = product.rounding;
        factor.stated = product.stated;
        levels.push_back(product.stated.value_or(std::sqrt(product.said.low * product.said.high)));
        rows.push_back(std::move(factor));
    }
    rows.push_back(productRow(product, unit));
    categories.push_back({Tr::tr("Product"), Tr::tr("computed, with what rounding leaves open")});
    for (ChartRow &result : parts.results) {
        categories.push_back(stepCategory(input, result));
        rows.push_back(std::move(result));
    }

    ScenePanel panel = rowsPanel(rows, axisOf(input, rows));
    panel.y.categories = std::move(categories);
    const bool hasBars = panel.x.values.scale == ChartScale::Linear;
    const size_t factors = levels.size() - 1;
    for (size_t i = 0; i < factors; ++i) {
        const auto y = static_cast<double>(i);
        if (hasBars && levels[i] != levels[i + 1]) {
            panel.bars.push_back({rows[i].figure,
                                  {std::min(levels[i], levels[i + 1]), y},
                                  {std::max(levels[i], levels[i + 1]), y},
                                  SceneDirection::Horizontal,
                                  false,
                                  {}});
        } else if (!hasBars) {
            panel.lines.push_back({{levels[i], y}, {levels[i + 1], y}, SceneLineKind::Joining, {}});
        }
        panel.lines.push_back(
            {{levels[i + 1], y}, {levels[i + 1], y + 1}, SceneLineKind::Joining, {}});
    }
    const auto end = static_cast<double>(rows.size()) - 0.5;
    panel.lines.push_back({{1, -0.5}, {1, end}, SceneLineKind::Reference, valueText(1, unit)});
    return {{std::move(panel)}, {}, {}};
}

} // namespace Briefings
