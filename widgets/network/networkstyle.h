// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/relation.h"
#include "widgets/common/theme.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QStringList>

class QPainter;

namespace Widgets {

/// The shape of a node of \a kind about \a center: a circle for actors, a diamond for events, a
/// rounded square for claims, a triangle for figures, a hexagon for questions, a page for
/// documents.
[[nodiscard]] QPainterPath nodeShape(Briefings::ItemKind kind, const QPointF &center,
                                     double radius);

/// Color and line pattern of an edge. Stances carry their colors; everything else is quiet.
[[nodiscard]] QPen edgePen(const ThemeColors &colors, Briefings::Relation relation);
/// True for supports, qualifies and disputes.
[[nodiscard]] bool isStance(Briefings::Relation relation);

[[nodiscard]] QFont nodeFont(Briefings::ItemKind kind);

/// \a text in at most two lines of about \a width, broken between words.
[[nodiscard]] QStringList labelLines(const QString &text, const QFont &font, double width);

/// Text that stands out from lines beneath it: with an edge of \a halo around each letter.
void drawHaloText(QPainter &painter, const QRectF &rect, const QStringList &lines,
                  const QColor &color, const QColor &halo);

} // namespace Widgets
