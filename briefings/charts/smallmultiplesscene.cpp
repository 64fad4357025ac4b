// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/core/tr.h"

namespace Briefings {

namespace {

QStringList keysOf(const SceneInput &input, ChartGrouping grouping)
{
    QStringList keys;
    for (const ChartRow &row : input.data.rows) {
        keys.append(groupKey(grouping, *input.index.figure(row.figure)));
    }
    for (const OmittedFigure &omitted : input.data.omitted) {
        keys.append(groupKey(grouping, *input.index.figure(omitted.figure)));
    }
    keys.removeDuplicates();
    return keys;
}

ChartGrouping groupingOf(const SceneInput &input)
{
    if (input.chart.grouping != ChartGrouping::None) {
        return input.chart.grouping;
    }
    for (const ChartGrouping grouping :
         {ChartGrouping::Measure, ChartGrouping::Document, ChartGrouping::Subject,
          ChartGrouping::Scope, ChartGrouping::Basis}) {
        if (keysOf(input, grouping).size() > 1) {
            return grouping;
        }
    }
    return ChartGrouping::Document;
}

/// A panel per measure, each in its own unit: for measures that no axis has room for together.
SceneDrawing measurePanels(const SceneInput &input)
{
    SceneDrawing drawing;
    for (const MeasureId &measure : input.chart.measures) {
        Chart part = input.chart;
        part.measures = {measure};
        std::erase_if(part.figures, [&](const FigureId &id) {
            const Figure *figure = input.index.figure(id);
            return figure == nullptr || figure->measure != measure;
        });
        if (part.figures.empty() && !input.chart.figures.empty()) {
            continue;
        }
        const ChartData data = makeChartData(input.index, part);
        drawing.omitted.insert(drawing.omitted.end(), data.omitted.begin(), data.omitted.end());
        if (!data.rows.empty()) {
            drawing.panels.push_back(rowsPanel(data.rows, data.axis));
            drawing.panels.back().title = input.index.title(measure);
        }
    }
    return drawing;
}

/// A panel per group, all on one axis, so that their marks can be held against each other.
SceneDrawing groupPanels(const SceneInput &input, ChartGrouping grouping)
{
    SceneDrawing drawing;
    for (const QString &key : keysOf(input, grouping)) {
        std::vector<ChartRow> rows;
        for (const ChartRow &row : input.data.rows) {
            if (groupKey(grouping, *input.index.figure(row.figure)) == key) {
                rows.push_back(row);
            }
        }
        if (rows.empty()) {
            continue;
        }
        drawing.panels.push_back(rowsPanel(rows, input.data.axis));
        drawing.panels.back().title =
            groupTitle(input.index, grouping, *input.index.figure(rows.front().figure));
    }
    return drawing;
}

} // namespace

SceneDrawing smallMultiplesScene(const SceneInput &input)
{
    const ChartGrouping grouping = groupingOf(input);
    // Measures of one unit share an axis, so that their marks can be held against each other.
    const bool hasOneUnit = input.data.omitted.empty();
    SceneDrawing drawing = grouping == ChartGrouping::Measure && !hasOneUnit
                               ? measurePanels(input)
                               : groupPanels(input, grouping);
    if (drawing.panels.size() < 2) {
        return {{}, {}, Tr::tr("Small multiples need at least two groups.")};
    }
    return drawing;
}

} // namespace Briefings
