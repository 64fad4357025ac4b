// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/chart.h"
#include "briefings/model/figure.h"
#include "widgets/common/theme.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace Widgets {

/// Fonts, colors and lengths of a chart, so that the window and every export draw alike.
struct ChartStyle
{
    ThemeColors colors;
    Briefings::ChartPalette palette = Briefings::ChartPalette::Standard;
    double scale = 1; ///< Of all lengths and letters; 1 is for reading on a screen or on paper.
    QFont title;
    QFont subtitle;
    QFont panelTitle;
    QFont label;
    QFont subLabel;
    QFont value;
    QFont tick;
    QFont source;
};

/// The style for \a colors at the program's present zoom.
[[nodiscard]] ChartStyle makeChartStyle(const ThemeColors &colors);

/// The style of exports, \a scale times the size of print, whatever the window's zoom: Noto, since
/// Qt 6.4 loses signs beside Inter's digits in PDF, and unhinted, so that all formats break lines
/// at the same words. May run in any thread.
[[nodiscard]] ChartStyle makeExportStyle(const ThemeColors &colors, double scale);

/// The shape that stands for \a basis, about \a center, \a size across. Shapes alone tell the bases
/// apart.
[[nodiscard]] QPainterPath basisShape(Briefings::Basis basis, const QPointF &center, double size);
/// At least 3:1 on paper in every palette, 4.5:1 in the strong one.
[[nodiscard]] QColor
basisColor(const ThemeColors &colors, Briefings::Basis basis,
           Briefings::ChartPalette palette = Briefings::ChartPalette::Standard);
/// Draws the shape with its outline; hypothetical ones are open.
void drawBasisMark(QPainter &painter, const ChartStyle &style, Briefings::Basis basis,
                   const QPointF &center, double size);

/// The call-out sign of a suspected source error.
void drawErrorSign(QPainter &painter, const ThemeColors &colors, const QPointF &center,
                   double size);

/// \a text broken between words into lines of at most \a width, with at most \a maximumLines of
/// them; the last one ends in "…" when there is more.
[[nodiscard]] QStringList wrapText(const QString &text, const QFont &font, double width,
                                   int maximumLines);

} // namespace Widgets
