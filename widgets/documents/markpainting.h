// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/documents/documentmarks.h"

#include <QRectF>
#include <QTextBlock>

#include <vector>

class QPainter;
class QTextDocument;

namespace Widgets {

/// One piece of a range: the part of it that stands on one line.
struct LinePiece
{
    QRectF rect; ///< From the font's ascent to its descent, in the document's coordinates.
    double baseline = 0;
};

/// Where the half-open range stands, line by line; lays the document out as far as needed.
[[nodiscard]] std::vector<LinePiece> linePieces(const QTextDocument &document, int start, int end);

/// The character at \a point in the document's coordinates, or -1 beside the words.
[[nodiscard]] int characterAt(const QTextBlock &block, const QPointF &point);

/// Behind the words of claims and figures; opaque, so that tints do not add up. Nothing for other
/// looks.
void paintTint(QPainter &painter, const ThemeColors &colors, MarkLook look,
               const std::vector<LinePiece> &pieces);
/// Under the words, by kind: actor thin, event dashed, claim thick, figure double.
void paintUnderline(QPainter &painter, const ThemeColors &colors, const MarkStroke &stroke,
                    const std::vector<LinePiece> &pieces);

} // namespace Widgets
