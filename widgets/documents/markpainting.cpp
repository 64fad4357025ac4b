// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/markpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPen>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

constexpr double firstLineOffset = 2.5; // From the baseline to the nearest underline.
constexpr double laneHeight = 4;
// Shares of the kind's color in the tint; claims are long, so theirs is fainter.
constexpr double claimTint = 0.09;
constexpr double figureTint = 0.16;

QColor lookColor(const ThemeColors &colors, MarkLook look)
{
    switch (look) {
    case MarkLook::Actor:
        return colors.actor;
    case MarkLook::Event:
        return colors.event;
    case MarkLook::Claim:
        return colors.claim;
    case MarkLook::Figure:
        return colors.figure;
    case MarkLook::Annotation:
    case MarkLook::None:
        break;
    }
    return {};
}

} // namespace

std::vector<LinePiece> linePieces(const QTextDocument &document, int start, int end)
{
    std::vector<LinePiece> pieces;
    for (QTextBlock block = document.findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        const int from = std::max(start - block.position(), 0);
        const int to = std::min(end - block.position(), block.length() - 1);
        for (int index = 0; index < layout->lineCount(); ++index) {
            const QTextLine line = layout->lineAt(index);
            const int lineEnd = line.textStart() + line.textLength();
            if (lineEnd <= from || line.textStart() >= to) {
                continue;
            }
            const double a = line.cursorToX(std::max(from, line.textStart()));
            // A line that wraps ends with a space outside of its natural width.
            const double b =
                to >= lineEnd ? line.x() + line.naturalTextWidth() : line.cursorToX(to);
            const double top = line.y();
            pieces.push_back({QRectF(QPointF(std::min(a, b), top),
                                     QPointF(std::max(a, b), top + line.ascent() + line.descent()))
                                  .translated(origin),
                              origin.y() + top + line.ascent()});
        }
    }
    return pieces;
}

int characterAt(const QTextBlock &block, const QPointF &point)
{
    if (!block.isValid()) {
        return -1;
    }
    const QPointF local =
        point - block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout *layout = block.layout();
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const bool isOnLine =
            line.y() <= local.y() && local.y() < line.y() + line.ascent() + line.descent();
        if (isOnLine && line.naturalTextRect().left() <= local.x()
            && local.x() < line.naturalTextRect().right()) {
            return block.position() + line.xToCursor(local.x(), QTextLine::CursorOnCharacter);
        }
    }
    return -1;
}

void paintTint(QPainter &painter, const ThemeColors &colors, MarkLook look,
               const std::vector<LinePiece> &pieces)
{
    if (look != MarkLook::Claim && look != MarkLook::Figure) {
        return;
    }
    const QColor tint = blended(lookColor(colors, look), colors.paper,
                                look == MarkLook::Claim ? claimTint : figureTint);
    for (const LinePiece &piece : pieces) {
        painter.fillRect(piece.rect, tint);
    }
}

void paintUnderline(QPainter &painter, const ThemeColors &colors, const MarkStroke &stroke,
                    const std::vector<LinePiece> &pieces)
{
    QPen pen(lookColor(colors, stroke.look));
    pen.setCapStyle(Qt::FlatCap);
    switch (stroke.look) {
    case MarkLook::None:
    case MarkLook::Annotation:
        return;
    case MarkLook::Actor:
    case MarkLook::Figure:
        pen.setWidth(1);
        break;
    case MarkLook::Event:
        pen.setWidth(2);
        pen.setDashPattern({3, 2});
        break;
    case MarkLook::Claim:
        pen.setWidth(2);
        break;
    }
    painter.setPen(pen);
    for (const LinePiece &piece : pieces) {
        // On whole pixels, or lines of one kind differ in weight.
        const double y = std::round(piece.baseline + firstLineOffset + stroke.lane * laneHeight);
        painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y));
        if (stroke.look == MarkLook::Figure) {
            painter.drawLine(QPointF(piece.rect.left(), y + 2), QPointF(piece.rect.right(), y + 2));
        }
    }
}

} // namespace Widgets
