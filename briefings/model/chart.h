// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

/// How the figures are laid out. What a kind needs of them is said in briefings/charts/makescene.h.
enum class ChartKind
{
    RangeDots,      ///< A row per figure: what each source says.
    Strip,          ///< A row per basis, its figures side by side.
    Slope,          ///< What two documents say of the same, joined.
    Timeline,       ///< Values by the date they hold for.
    Product,        ///< Factors one on the other, and what their product is said to be.
    SmallMultiples, ///< A panel of range dots per group.
    ShareBar,       ///< Parts of a whole.
    RatioLadder     ///< How many times one value each figure is, on a logarithmic axis.
};

enum class ChartScale
{
    Linear,
    Log
};

/// What figures are put together by.
enum class ChartGrouping
{
    None,
    Document,
    Subject,
    Measure,
    Scope,
    Basis
};

enum class ChartOrder
{
    Automatic, ///< As listed in Chart::figures; without such a list, by value.
    Value,
    Document, ///< As the briefing lists its documents.
    Subject,  ///< By the name of whose figure it is.
    Date      ///< By what the figure holds for, else by its document's date.
};

/// The colors of the bases. Shapes tell them apart in every palette.
enum class ChartPalette
{
    Standard, ///< Okabe and Ito 2008.
    Strong,   ///< Passes 4.5:1 on paper, for projectors.
    Gray      ///< For print without color.
};

/// A size to export in; the sizes are in briefings/charts/chartpresets.h.
enum class ChartPreset
{
    Slide,
    HalfSlide,
    ReportColumn,
    SocialCard
};

/// A value to compare with, in the unit of the chart's axis.
struct ChartReferenceLine
{
    double value = 0;
    QString label; ///< May be empty; then the value stands.

    friend bool operator==(const ChartReferenceLine &, const ChartReferenceLine &) = default;
};

/// Words of the presenter that point to one mark.
struct ChartCallOut
{
    FigureId figure;
    QString text;

    friend bool operator==(const ChartCallOut &, const ChartCallOut &) = default;
};

/// A chart as a presenter saved it: what is drawn and the words around it. The data come from the
/// figures.
struct Chart
{
    ChartId id;
    QString title;    ///< States a finding.
    QString subtitle; ///< States measure and unit.
    ChartKind kind = ChartKind::RangeDots;
    std::vector<MeasureId> measures;
    std::vector<FigureId> figures; ///< In drawing order; empty for all figures of the measures.
    std::vector<ActorId> subjects; ///< Only figures of these; empty for all.
    std::vector<DocumentId>
        documents; ///< Only figures of these, and their order; empty for all. A slope takes two.
    std::vector<FigureId> hidden;  ///< Left out, though the rest of the choice would take them.
    std::vector<FigureId> results; ///< Of a product: which figures state the result.
    FigureId base;                 ///< Of a ratio ladder: what the others are held against.
    ChartGrouping grouping = ChartGrouping::None;
    ChartOrder order = ChartOrder::Automatic;
    ChartScale scale = ChartScale::Linear;
    ChartPalette palette = ChartPalette::Standard;
    std::vector<ChartReferenceLine> referenceLines;
    std::vector<ChartCallOut> callOuts;
    std::optional<ChartPreset> preset; ///< What an export offers first.
    QString note;
    QString source; ///< The source line, part of every export.
    QString alternativeText;

    friend bool operator==(const Chart &, const Chart &) = default;
};

} // namespace Briefings
