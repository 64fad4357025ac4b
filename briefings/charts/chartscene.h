// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartaxis.h"
#include "briefings/core/id.h"
#include "briefings/core/interval.h"
#include "briefings/core/quantity.h"
#include "briefings/model/chart.h"
#include "briefings/model/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

/// What one dimension of a panel counts.
enum class SceneAxisKind
{
    Categories, ///< Positions are 0, 1, 2 … from the left or from the top, fractions lie between.
    Values,     ///< Positions are values in ChartAxis::unit.
    Days        ///< Positions are Julian day numbers.
};

/// A category of an axis: a document, a basis, a step.
struct SceneCategory
{
    QString label;
    QString subLabel; ///< Set smaller, below the label; may be empty.

    friend bool operator==(const SceneCategory &, const SceneCategory &) = default;
};

/// One dimension of a panel.
struct SceneAxis
{
    SceneAxisKind kind = SceneAxisKind::Values;
    QString title;                         ///< "US dollars, log scale"; may be empty.
    std::vector<SceneCategory> categories; ///< Of Categories, in order.
    ChartAxis values;                      ///< Of Values and Days: scale, padded range and unit.

    friend bool operator==(const SceneAxis &, const SceneAxis &) = default;
};

/// A place in a panel, in the positions of its two axes.
struct ScenePoint
{
    double x = 0;
    double y = 0;

    friend bool operator==(const ScenePoint &, const ScenePoint &) = default;
};

/// Along which axis a mark's intervals lie.
enum class SceneDirection
{
    Horizontal,
    Vertical
};

/// What one figure leaves in a chart. Nothing about it is drawn that is not here.
struct SceneMark
{
    FigureId figure; ///< Null for a mark that is computed: a product, a rest.
    ScenePoint at;   ///< Of the dot, or of the middle of the interval for the label's sake.
    SceneDirection direction = SceneDirection::Horizontal;
    Interval said;                ///< As said, along the direction; infinite where it is left open.
    std::optional<double> stated; ///< The one number that was said, as a dot. Never a midpoint.
    Interval rounding;            ///< What the digits leave open.
    Precision precision = Precision::Exact;
    Basis basis = Basis::Reported;
    QString label;          ///< "$5.6M", drawn beside the mark; quoted words for words.
    QString sentence;       ///< The mark for somebody who does not see it.
    QString suspectedError; ///< Why the source is probably wrong; empty when not flagged.

    friend bool operator==(const SceneMark &, const SceneMark &) = default;
};

enum class SceneLineKind
{
    Joining,   ///< Joins marks of one thing: a slope, steps of a product.
    Reference, ///< A value to compare with: a threshold, "1×".
    Assumed    ///< Rests on an assumption; dashed.
};

/// A line between two places, both inside the panel.
struct SceneLine
{
    ScenePoint from;
    ScenePoint to;
    SceneLineKind kind = SceneLineKind::Joining;
    QString label; ///< Drawn at its end; may be empty.

    friend bool operator==(const SceneLine &, const SceneLine &) = default;
};

/// A filled piece from one value to another, on linear axes only.
struct SceneBar
{
    FigureId figure; ///< Null for what is left of a whole.
    ScenePoint from;
    ScenePoint to; ///< Along the direction; across it a bar is as thick as its category allows.
    SceneDirection direction = SceneDirection::Horizontal;
    bool isRest = false; ///< What is left of a whole; drawn as an outline.
    QString label;

    friend bool operator==(const SceneBar &, const SceneBar &) = default;
};

/// Words that point to a mark.
struct SceneCallOut
{
    FigureId figure;
    QString text;

    friend bool operator==(const SceneCallOut &, const SceneCallOut &) = default;
};

/// A figure that the chart was to show and cannot.
struct OmittedFigure
{
    FigureId figure;
    QString reason; ///< Translated, a sentence.

    friend bool operator==(const OmittedFigure &, const OmittedFigure &) = default;
};

/// One plot with two axes of its own.
struct ScenePanel
{
    QString title; ///< Of a small multiple; empty when the chart has one panel.
    SceneAxis x;
    SceneAxis y;
    std::vector<SceneMark> marks;
    std::vector<SceneLine> lines;
    std::vector<SceneBar> bars;
    std::vector<SceneCallOut> callOuts;

    friend bool operator==(const ScenePanel &, const ScenePanel &) = default;
};

/// A chart of any kind, as marks at places: what is drawn on screen, written to pictures and built
/// from native shapes in a slide. Holds no pixels. Every place lies inside its axes' ranges.
struct ChartScene
{
    ChartId chart; ///< Null for a chart that nobody saved.
    QString title;
    QString subtitle;
    QString note;
    QString source;
    QString alternativeText;
    std::vector<ScenePanel> panels;
    ChartKind kind = ChartKind::RangeDots; ///< As drawn; not the chart's where that did not suit.
    ChartPalette palette = ChartPalette::Standard;
    std::vector<OmittedFigure> omitted;

    friend bool operator==(const ChartScene &, const ChartScene &) = default;
};

} // namespace Briefings
