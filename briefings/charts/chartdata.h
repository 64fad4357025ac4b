// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartaxis.h"
#include "briefings/charts/chartscene.h"
#include "briefings/core/interval.h"
#include "briefings/model/briefingindex.h"

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

/// One mark of a chart: one figure. All values are in the axis' unit.
struct ChartRow
{
    FigureId figure;
    QString label;     ///< The document that says it.
    QString subLabel;  ///< Who holds it, on what ground, and what it covers.
    QString valueText; ///< "$5.6M"; quoted words for a verbal magnitude.
    QString sentence;  ///< The mark for somebody who does not see it.
    Interval said;     ///< The bounds as said; infinite where the document leaves an end open.
    std::optional<double> stated; ///< The one number that was said. Never a midpoint.
    Interval rounding;            ///< What the digits leave open.
    Precision precision = Precision::Exact;
    Basis basis = Basis::Reported;
    QString suspectedError; ///< Why the source is probably wrong; empty when not flagged.
    EvidenceState state = EvidenceState::Sound; ///< The worst of its passages.

    /// True when the document gave words instead of a number.
    [[nodiscard]] bool isVerbal() const
    {
        return precision == Precision::Verbal || precision == Precision::OrderOfMagnitude;
    }

    friend bool operator==(const ChartRow &, const ChartRow &) = default;
};

/// Everything that is drawn and written in a chart; drawing adds nothing to it.
struct ChartData
{
    ChartId chart; ///< Null for a chart that nobody saved.
    QString title;
    QString subtitle;
    QString note;
    QString source;
    ChartAxis axis;
    std::vector<ChartRow> rows; ///< From top to bottom.
    std::vector<OmittedFigure> omitted;

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// What \a figure holds for: its own date, else the date of its document; null without either.
[[nodiscard]] EdtfDate figureDate(const BriefingIndex &index, const Figure &figure);

/// A chart of all figures of \a measure, with no words yet: logarithmic when the values span more
/// than a decade.
[[nodiscard]] Chart chartOfMeasure(const BriefingIndex &index, const MeasureId &measure);

/// More rows than anybody compares by eye.
inline constexpr size_t mostChartRows = 120;

/// The data of \a chart. Of more than mostChartRows figures the first are drawn. Words that the
/// chart leaves empty are filled in by chartwords.h. Figures in the chart's order; without one, by
/// value. Only those of the chart's subjects and documents, where it names any, and none that it
/// hides. Reference lines find room on the axis. Fails on nothing: what cannot be drawn is in
/// ChartData::omitted.
[[nodiscard]] ChartData makeChartData(const BriefingIndex &index, const Chart &chart);

} // namespace Briefings
