// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Fonts and colors of a chart, so that the window and every export draw alike.
struct ChartStyle
{
    ThemeColors colors;
    QFont title;
    QFont subtitle;
    QFont label;
    QFont subLabel;
    QFont value;
    QFont tick;
    QFont source;
};

/// The style for \a colors at the program's present zoom.
[[nodiscard]] ChartStyle makeChartStyle(const ThemeColors &colors);

/// The shape that stands for \a basis, about \a center, \a size across. Shapes alone tell the bases
/// apart.
[[nodiscard]] QPainterPath basisShape(Briefings::Basis basis, const QPointF &center, double size);
[[nodiscard]] QColor basisColor(const ThemeColors &colors, Briefings::Basis basis);
/// Draws the shape with its outline; hypothetical and disputed ones are open.
void drawBasisMark(QPainter &painter, const ThemeColors &colors, Briefings::Basis basis,
                   const QPointF &center, double size);

/// The call-out sign of a suspected source error.
void drawErrorSign(QPainter &painter, const ThemeColors &colors, const QPointF &center,
                   double size);

/// \a text broken between words into lines of at most \a width, with at most \a maximumLines of
/// them; the last one ends in "…" when there is more.
[[nodiscard]] QStringList wrapText(const QString &text, const QFont &font, double width,
                                   int maximumLines);

} // namespace Widgets
