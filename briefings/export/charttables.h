// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"
#include "briefings/charts/chartscene.h"
#include "briefings/export/table.h"

#include <vector>

namespace Briefings {

/// What a mark or bar of a chart stands for, in its axis' unit: what tables and slides write of it.
struct DrawnValue
{
    FigureId figure; ///< Null for what was computed.
    QString label;
    Interval said;                ///< Infinite where it is left open.
    std::optional<double> stated; ///< Empty for ranges and for words.
    Interval rounding;
    Unit unit;

    friend bool operator==(const DrawnValue &, const DrawnValue &) = default;
};

/// The marks of \a panel in their order, then its bars that no mark stands for.
[[nodiscard]] std::vector<DrawnValue> drawnValues(const ScenePanel &panel);

/// What is written of a figure in every table: document, measure, subject, value, bounds, unit, as
/// written, precision, basis, scope, holder, date, suspected error, note, quoted words, their
/// places and the state of that evidence.
[[nodiscard]] std::vector<TableColumn> figureColumns();
/// The cells under figureColumns(). All empty when there is no such figure.
[[nodiscard]] std::vector<TableCell> figureCells(const BriefingIndex &index,
                                                 const FigureId &figure);

/// One row for each value drawn in \a scene, with what it is drawn as and all that is known of its
/// figure; then one for each of \a omitted, with the reason.
[[nodiscard]] Table chartTable(const BriefingIndex &index, const ChartScene &scene,
                               const std::vector<OmittedFigure> &omitted = {});

/// One row for each passage behind the figures of \a scene and \a omitted: figure, document, body,
/// first and last character, words, state.
[[nodiscard]] Table chartPassagesTable(const BriefingIndex &index, const ChartScene &scene,
                                       const std::vector<OmittedFigure> &omitted = {});

/// Both, under the chart's title and with its source line.
[[nodiscard]] TableBook chartBook(const BriefingIndex &index, const ChartScene &scene,
                                  const std::vector<OmittedFigure> &omitted = {});

} // namespace Briefings
