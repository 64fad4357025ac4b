// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/core/tr.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// What a whole is in \a unit; nothing when the unit counts no parts of one.
std::optional<double> wholeIn(const Unit &unit)
{
    const QString text = unit.toString().trimmed();
    if (text == QLatin1String("percent") || text == QLatin1String("%")) {
        return 100;
    }
    return text == QLatin1String("1") || text.isEmpty() ? std::optional<double>(1) : std::nullopt;
}

bool isPart(const ChartRow &row, double whole)
{
    const auto fits = [whole](double value) {
        return !std::isfinite(value) || (value >= 0 && value <= whole);
    };
    return fits(row.said.low) && fits(row.said.high) && fits(row.stated.value_or(0));
}

} // namespace

SceneDrawing shareBarScene(const SceneInput &input)
{
    const std::optional<double> whole = wholeIn(input.data.axis.unit);
    if (!whole) {
        return {{}, {}, Tr::tr("A share bar needs percentages, or ratios from 0 to 1.")};
    }
    SceneDrawing drawing;
    std::vector<ChartRow> rows;
    for (const ChartRow &row : input.data.rows) {
        if (isPart(row, *whole)) {
            rows.push_back(row);
        } else {
            drawing.omitted.push_back({row.figure, Tr::tr("It is no part of a whole.")});
        }
    }
    if (rows.empty()) {
        return {{}, {}, Tr::tr("A share bar needs a figure between nothing and the whole.")};
    }
    ChartAxis axis;
    axis.unit = input.data.axis.unit;
    axis.range = {0, *whole};
    for (ChartRow &row : rows) {
        // No share is below nothing or above the whole.
        row.rounding = {std::clamp(row.rounding.low, 0.0, *whole),
                        std::clamp(row.rounding.high, 0.0, *whole)};
    }
    ScenePanel panel = rowsPanel(rows, axis);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto y = static_cast<double>(i);
        // Filled as far as is certain: nothing that was said in words only, or as "up to".
        const double sure = rows[i].isVerbal() ? 0
                            : rows[i].stated && rows[i].said.low == rows[i].said.high
                                ? *rows[i].stated
                                : std::max(0.0, rows[i].said.low);
        if (sure > 0) {
            panel.bars.push_back(
                {rows[i].figure, {0, y}, {sure, y}, SceneDirection::Horizontal, false, {}});
        }
        if (sure < *whole) {
            panel.bars.push_back(
                {{}, {sure, y}, {*whole, y}, SceneDirection::Horizontal, true, {}});
        }
    }
    drawing.panels.push_back(std::move(panel));
    return drawing;
}

} // namespace Briefings
