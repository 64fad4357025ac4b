// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"
#include "briefings/charts/chartscene.h"
#include "briefings/model/briefingindex.h"

#include <QString>

#include <vector>

namespace Briefings {

/// What each kind of chart is made from.
struct SceneInput
{
    const BriefingIndex &index;
    const Chart &chart;
    const ChartData &data;
};

/// What a kind makes of it. With a refusal the panels are empty.
struct SceneDrawing
{
    std::vector<ScenePanel> panels;
    std::vector<OmittedFigure> omitted; ///< Besides those of the data.
    QString refusal;                    ///< Why the kind does not suit; a sentence.
};

[[nodiscard]] SceneDrawing rangeDotsScene(const SceneInput &input);
[[nodiscard]] SceneDrawing stripScene(const SceneInput &input);
[[nodiscard]] SceneDrawing slopeScene(const SceneInput &input);
[[nodiscard]] SceneDrawing valueTimelineScene(const SceneInput &input);
[[nodiscard]] SceneDrawing productScene(const SceneInput &input);
[[nodiscard]] SceneDrawing smallMultiplesScene(const SceneInput &input);
[[nodiscard]] SceneDrawing shareBarScene(const SceneInput &input);
[[nodiscard]] SceneDrawing ratioLadderScene(const SceneInput &input);

/// The mark of \a row across the category at \a position of the other axis.
[[nodiscard]] SceneMark markOf(const ChartRow &row, const ChartAxis &axis, double position,
                               SceneDirection direction = SceneDirection::Horizontal);

/// Where a label of \a mark stands along its axis: the number that was said, else the middle as it
/// is drawn, else the end that was said. Always inside the axis.
[[nodiscard]] double anchorOf(const SceneMark &mark, const ChartAxis &axis);

/// "US dollars, log scale".
[[nodiscard]] QString axisTitle(const ChartAxis &axis);

/// A row per member of \a rows, on \a axis.
[[nodiscard]] ScenePanel rowsPanel(const std::vector<ChartRow> &rows, const ChartAxis &axis);

/// The key of what \a figure belongs to, and what a person calls that. Scopes are equal without
/// regard to case and spaces.
[[nodiscard]] QString groupKey(ChartGrouping grouping, const Figure &figure);
[[nodiscard]] QString groupTitle(const BriefingIndex &index, ChartGrouping grouping,
                                 const Figure &figure);

/// What makes figures of different documents the same: measure, subject and scope.
[[nodiscard]] QString sameThingKey(const Figure &figure);

} // namespace Briefings
