// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/makescene.h"

#include "briefings/charts/chartwords.h"
#include "briefings/charts/scenekinds.h"
#include "briefings/charts/valuetext.h"
#include "briefings/core/tr.h"

#include <QSet>

#include <algorithm>

namespace Briefings {

namespace {

SceneDrawing draw(const SceneInput &input)
{
    switch (input.chart.kind) {
    case ChartKind::RangeDots:
        break;
    case ChartKind::Strip:
        return stripScene(input);
    case ChartKind::Slope:
        return slopeScene(input);
    case ChartKind::Timeline:
        return valueTimelineScene(input);
    case ChartKind::Product:
        return productScene(input);
    case ChartKind::SmallMultiples:
        return smallMultiplesScene(input);
    case ChartKind::ShareBar:
        return shareBarScene(input);
    case ChartKind::RatioLadder:
        return ratioLadderScene(input);
    }
    return rangeDotsScene(input);
}

/// Across the panel at \a value, where its values axis reaches it.
std::optional<SceneLine> referenceLine(const ScenePanel &panel, const ChartReferenceLine &line)
{
    const bool isUpright = panel.x.kind == SceneAxisKind::Values;
    const ChartAxis &axis = isUpright ? panel.x.values : panel.y.values;
    if (!axis.range.contains(line.value)) {
        return std::nullopt;
    }
    const SceneAxis &other = isUpright ? panel.y : panel.x;
    const Interval across = other.kind == SceneAxisKind::Categories
                                ? Interval{-0.5, static_cast<double>(other.categories.size()) - 0.5}
                                : other.values.range;
    SceneLine result;
    result.kind = SceneLineKind::Reference;
    result.label = line.label.isEmpty() ? valueText(line.value, axis.unit) : line.label;
    result.from =
        isUpright ? ScenePoint{line.value, across.low} : ScenePoint{across.low, line.value};
    result.to =
        isUpright ? ScenePoint{line.value, across.high} : ScenePoint{across.high, line.value};
    return result;
}

void addWords(const Chart &chart, ScenePanel &panel)
{
    for (const ChartReferenceLine &line : chart.referenceLines) {
        if (const auto drawn = referenceLine(panel, line)) {
            panel.lines.push_back(*drawn);
        }
    }
    for (const ChartCallOut &callOut : chart.callOuts) {
        if (std::ranges::find(panel.marks, callOut.figure, &SceneMark::figure)
            != panel.marks.end()) {
            panel.callOuts.push_back({callOut.figure, callOut.text});
        }
    }
}

void appendSentence(QString &text, const QString &sentence)
{
    if (!sentence.isEmpty()) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
    }
}

/// With the axis as it is drawn, which is not always the one that the data ask for.
QString subtitleOf(const SceneInput &input, const ChartScene &scene)
{
    ChartData shown = input.data;
    if (!scene.panels.empty()) {
        const ScenePanel &panel = scene.panels.front();
        shown.axis = panel.x.kind == SceneAxisKind::Values ? panel.x.values : panel.y.values;
    }
    return suggestedSubtitle(input.index, input.chart, shown);
}

} // namespace

ChartScene makeScene(const BriefingIndex &index, const Chart &chart)
{
    const ChartData data = makeChartData(index, chart);
    ChartScene scene;
    scene.chart = data.chart;
    scene.title = data.title;
    scene.note = data.note;
    scene.source = data.source;
    scene.kind = chart.kind;
    scene.palette = chart.palette;
    scene.omitted = data.omitted;
    const SceneInput input{index, chart, data};
    SceneDrawing drawing;
    if (data.rows.empty()) {
        drawing.refusal = Tr::tr("There are no figures to draw.");
    } else {
        drawing = draw(input);
    }
    if (!drawing.refusal.isEmpty()) {
        appendSentence(scene.note, drawing.refusal);
        if (chart.kind != ChartKind::RangeDots) {
            scene.kind = ChartKind::RangeDots;
            appendSentence(scene.note, Tr::tr("Drawn as range dots instead."));
        }
        drawing = rangeDotsScene(input);
    }
    scene.panels = std::move(drawing.panels);
    // Small multiples draw figures that the common axis has no room for.
    QSet<FigureId> drawn;
    for (const ScenePanel &panel : scene.panels) {
        for (const SceneMark &mark : panel.marks) {
            drawn.insert(mark.figure);
        }
    }
    std::erase_if(scene.omitted, [&drawn](const OmittedFigure &omitted) {
        return drawn.contains(omitted.figure);
    });
    for (OmittedFigure &omitted : drawing.omitted) {
        if (std::ranges::find(scene.omitted, omitted.figure, &OmittedFigure::figure)
            == scene.omitted.end()) {
            scene.omitted.push_back(std::move(omitted));
        }
    }
    if (!scene.omitted.empty()) {
        appendSentence(scene.note, Tr::tr("%n figures are not drawn: %1", nullptr,
                                          static_cast<int>(scene.omitted.size()))
                                       .arg(scene.omitted.front().reason));
    }
    for (ScenePanel &panel : scene.panels) {
        addWords(chart, panel);
    }
    scene.subtitle = chart.subtitle.isEmpty() ? subtitleOf(input, scene) : chart.subtitle;
    scene.alternativeText =
        chart.alternativeText.isEmpty() ? suggestedAlternativeText(scene) : chart.alternativeText;
    return scene;
}

} // namespace Briefings
