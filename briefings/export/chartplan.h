// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/basispalette.h"
#include "briefings/charts/chartscene.h"
#include "briefings/export/plotaxis.h"
#include "briefings/export/slidetext.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Briefings {

/// On which side of its point a label stands.
enum class LabelPlace
{
    Right,
    Left,
    Above,
    Below,
    Center
};

struct LabelLine
{
    QString text;
    double size = 11; ///< In points.
    quint32 rgb = 0;
    FontWeight weight = FontWeight::Regular;

    friend bool operator==(const LabelLine &, const LabelLine &) = default;
};

struct PlotLabel
{
    std::vector<LabelLine> lines;
    LabelPlace place = LabelPlace::Right;

    /// What the lines need, in points.
    [[nodiscard]] QSizeF size() const;

    friend bool operator==(const PlotLabel &, const PlotLabel &) = default;
};

/// A point of a series, in the numbers of the native axes. The formulas say from which cells of the
/// workbook's first sheet a number comes; empty for numbers that stand on their own.
struct PlotPoint
{
    double x = 0;
    double y = 0;
    QString xFormula = {}; // NOLINT(readability-redundant-member-init): may be left out
    QString yFormula = {}; // NOLINT(readability-redundant-member-init): may be left out
    std::optional<PlotLabel> label = {}; // NOLINT(readability-redundant-member-init)

    friend bool operator==(const PlotPoint &, const PlotPoint &) = default;
};

struct PlotStroke
{
    quint32 rgb = 0;
    double width = 1; ///< In points.
    bool isDashed = false;
    bool hasRoundCap = false;

    friend bool operator==(const PlotStroke &, const PlotStroke &) = default;
};

struct PlotMarker
{
    std::optional<BasisShape> shape; ///< Without one the marker only keeps labels at a distance.
    int size = 9;                    ///< In points, 2 to 72.
    quint32 rgb = 0;

    friend bool operator==(const PlotMarker &, const PlotMarker &) = default;
};

/// A native series.
struct PlotSeries
{
    QString name;
    std::vector<PlotPoint> points = {};    // NOLINT(readability-redundant-member-init)
    std::optional<PlotStroke> stroke = {}; // NOLINT(readability-redundant-member-init)
    std::optional<PlotMarker> marker = {}; // NOLINT(readability-redundant-member-init)
    bool isInKey = false;
    /// Of a range or an open end: the ground of its mark. Colors may be shared.
    std::optional<Basis> basis = {}; // NOLINT(readability-redundant-member-init)

    friend bool operator==(const PlotSeries &, const PlotSeries &) = default;
};

/// A native chart, ready to be written: which series with which numbers, what is where. Lengths are
/// in points, from the upper left corner of the chart.
struct ChartPlan
{
    QString title; ///< Of a panel; empty when the slide's title is enough.
    QSizeF size;
    QRectF plot;      ///< The inner plot area.
    QRectF key;       ///< Of the bases; empty when there are none.
    QPointF titleOfX; ///< Upper left corner of the axis' title.
    PlotAxis x;
    PlotAxis y;
    std::vector<PlotSeries> series; ///< Later ones are drawn over earlier ones.
    ChartPalette palette = ChartPalette::Standard;
    QStringList footnotes; ///< Call-outs that found no room beside their marks.

    /// 0xRRGGBB of a basis, on the slide's white.
    [[nodiscard]] quint32 rgbOf(Basis basis) const;
    /// Where a point stands.
    [[nodiscard]] QPointF at(double valueX, double valueY) const;
    /// What stands at \a place: at() backwards, inside the plot.
    [[nodiscard]] QPointF valuesAt(const QPointF &place) const;
    /// How many points the longest series has.
    [[nodiscard]] int length() const;

    friend bool operator==(const ChartPlan &, const ChartPlan &) = default;
};

/// The native chart for \a panel in \a size points, in the colors of \a palette. The formulas of
/// its points name the cells that chartWorkbook() writes.
[[nodiscard]] ChartPlan planChart(const ScenePanel &panel, const QSizeF &size,
                                  ChartPalette palette = ChartPalette::Standard);

/// Columns of the workbook's first sheet, whose rows are drawnValues() below one row of heads.
namespace FiguresSheet {
inline constexpr QChar stated = u'B';
inline constexpr QChar from = u'C';
inline constexpr QChar to = u'D';
inline constexpr QChar roundingFrom = u'E';
inline constexpr QChar roundingTo = u'F';
inline constexpr QChar position = u'G';

/// "Figures!$B$2" for the first value.
[[nodiscard]] QString cell(QChar column, size_t value);
} // namespace FiguresSheet

} // namespace Briefings
