// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"

#include <QString>

#include <utility>
#include <vector>

/// Charts built by hand, one for each shape that a chart can take.
namespace TestSupport::Scenes {

/// Rows by source on a logarithmic axis in dollars: values with rounding, a range, one in words,
/// open ends, every basis, a suspected error with its call-out, a reference line.
[[nodiscard]] Briefings::ChartScene rangeDots();
/// \a rows rows on a linear axis.
[[nodiscard]] Briefings::ChartScene manyRows(int rows);
/// Names of 200 characters, in the title too.
[[nodiscard]] Briefings::ChartScene longNames();
[[nodiscard]] Briefings::ChartScene rightToLeft();
/// One panel with axes, and nothing in it.
[[nodiscard]] Briefings::ChartScene nothing();
/// A small multiple: a panel on a linear and one on a logarithmic axis.
[[nodiscard]] Briefings::ChartScene twoPanels();
/// Two documents side by side, joined.
[[nodiscard]] Briefings::ChartScene slope();
/// Steps of a product as bars from the bottom.
[[nodiscard]] Briefings::ChartScene waterfall();
/// Parts of a whole and the rest of it, in one bar.
[[nodiscard]] Briefings::ChartScene unitShare();
/// Values by day, with an assumed line.
[[nodiscard]] Briefings::ChartScene timeline();
/// Ratios on a logarithmic axis.
[[nodiscard]] Briefings::ChartScene ratioLadder();

/// All of them, with names for test rows.
[[nodiscard]] std::vector<std::pair<QString, Briefings::ChartScene>> all();

} // namespace TestSupport::Scenes
