// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/documents/annotationcolors.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/markpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace Widgets {

// The marks are painted around the text rather than put into it as formats: laying a text out again
// for each selection would cost a hundred times the painting, and formats cannot carry two
// underlines.

void DocumentView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(contentOffset());
        paintBehind(painter, event->rect());
    }
    QTextEdit::paintEvent(event);
    {
        QPainter painter(viewport());
        painter.translate(contentOffset());
        paintOver(painter, event->rect());
    }
    if (!m_isPainted && m_builder.isFinished()) {
        m_isPainted = true;
        QMetaObject::invokeMethod(this, &DocumentView::settled, Qt::QueuedConnection);
    }
}

QTextBlock DocumentView::firstBlockIn(const QRect &viewportRect) const
{
    return cursorForPosition(QPoint(0, viewportRect.top())).block();
}

void DocumentView::paintBehind(QPainter &painter, const QRect &area) const
{
    const ThemeColors &colors = themeColors(palette());
    const QRectF rect = QRectF(area).translated(-contentOffset());
    painter.fillRect(rect, colors.paper);
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = firstBlockIn(area); block.isValid(); block = block.next()) {
        if (layout->blockBoundingRect(block).top() > rect.bottom()) {
            break;
        }
        const int start = block.position();
        const int end = start + block.length() - 1;
        const std::vector<MarkStroke> strokes = m_marks.strokesIn(start, end);
        for (const MarkLook look : {MarkLook::Claim, MarkLook::Figure}) {
            for (const MarkStroke &stroke : strokes) {
                if (stroke.look == look) {
                    paintTint(painter, colors, look,
                              linePieces(*document(), std::max(stroke.start, start),
                                         std::min(stroke.end, end)));
                }
            }
        }
        paintAnnotations(painter, block);
        paintFound(painter, block);
        for (const Briefings::TextRange &range : m_highlights) {
            for (const LinePiece &piece : linePieces(*document(), std::max(startOf(range), start),
                                                     std::min(endOf(range), end))) {
                painter.fillRect(piece.rect, colors.highlight);
            }
        }
    }
    if (m_flashing && !m_isFlashWaiting) {
        QColor fill = colors.isDark ? colors.highlight.lighter(160) : colors.highlight.darker(125);
        QColor edge = colors.accent;
        fill.setAlphaF(static_cast<float>(m_flash.currentValue().toDouble()));
        edge.setAlphaF(static_cast<float>(m_flash.currentValue().toDouble()));
        painter.setPen(QPen(edge, 2));
        painter.setBrush(fill);
        for (const LinePiece &piece :
             linePieces(*document(), startOf(*m_flashing), endOf(*m_flashing))) {
            painter.drawRoundedRect(piece.rect.adjusted(-2, 0, 2, 0), 3, 3);
        }
    }
}

void DocumentView::paintOver(QPainter &painter, const QRect &area) const
{
    const ThemeColors &colors = themeColors(palette());
    const QRectF rect = QRectF(area).translated(-contentOffset());
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = firstBlockIn(area); block.isValid(); block = block.next()) {
        if (layout->blockBoundingRect(block).top() > rect.bottom()) {
            break;
        }
        paintMargin(painter, block);
        const int start = block.position();
        const int end = start + block.length() - 1;
        paintTerms(painter, start, end);
        for (const MarkStroke &stroke : m_marks.strokesIn(start, end)) {
            paintUnderline(
                painter, colors, stroke,
                linePieces(*document(), std::max(stroke.start, start), std::min(stroke.end, end)));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // What a click would choose, and what Enter would.
    if (const DocumentMark *mark = m_hovered < 0 ? nullptr : firstAt(m_hovered)) {
        paintOutline(painter, QPen(colors.mutedText, 1), *mark);
    }
    if (const DocumentMark *mark = hasFocus() ? firstAt(textCursor().position()) : nullptr) {
        paintOutline(painter, QPen(colors.accent, 1.4), *mark);
    }
}

void DocumentView::paintOutline(QPainter &painter, const QPen &pen, const DocumentMark &mark) const
{
    painter.setPen(pen);
    for (const LinePiece &piece : linePieces(*document(), mark.start, mark.end)) {
        painter.drawRoundedRect(piece.rect.adjusted(-2, -1, 2, 1), 3, 3);
    }
}

void DocumentView::paintAnnotations(QPainter &painter, const QTextBlock &block) const
{
    const ThemeColors &colors = themeColors(palette());
    const int start = block.position();
    const int end = start + block.length() - 1;
    for (const DocumentMark &mark : m_marks.all()) {
        if (mark.look != MarkLook::Annotation || mark.end <= start || end <= mark.start) {
            continue;
        }
        const auto *annotation =
            m_index->annotation(mark.item.to<Briefings::ItemKind::Annotation>());
        if (annotation == nullptr) {
            continue;
        }
        const auto pieces =
            linePieces(*document(), std::max(mark.start, start), std::min(mark.end, end));
        for (const LinePiece &piece : pieces) {
            painter.fillRect(piece.rect, annotationTint(colors, annotation->color));
        }
        if (!annotation->text.isEmpty() && !pieces.empty()) {
            // A pencil in the margin tells notes from mere highlights.
            painter.setFont(readingFont(m_readingSize));
            painter.setPen(colors.mutedText);
            const double right = document()->documentLayout()->blockBoundingRect(block).right();
            painter.drawText(QPointF(right + 2, pieces.front().baseline), QStringLiteral("✎"));
        }
    }
}

void DocumentView::paintFoundAt(QPainter &painter, int start, int end, bool isCurrent) const
{
    const ThemeColors &colors = themeColors(palette());
    for (const LinePiece &piece : linePieces(*document(), start, end)) {
        const QRectF rect = piece.rect.adjusted(-1, 0, 1, 0);
        painter.fillRect(rect, blended(colors.accent, colors.paper, isCurrent ? 0.45 : 0.18));
    }
}

void DocumentView::paintTerms(QPainter &painter, int start, int end) const
{
    QPen pen(themeColors(palette()).mutedText, 1.4, Qt::DotLine, Qt::RoundCap);
    painter.setPen(pen);
    for (const Briefings::GlossaryEntry &entry : m_apparatus.glossary) {
        for (const Briefings::TextRange &use : entry.uses) {
            const int from = startOf(use);
            const int to = endOf(use);
            if (to <= start || end <= from || !m_marks.strokesIn(from, to).empty()) {
                continue; // What a click would choose there is drawn instead.
            }
            for (const LinePiece &piece : linePieces(*document(), from, to)) {
                painter.drawLine(piece.rect.bottomLeft(), piece.rect.bottomRight());
            }
        }
    }
}

const DocumentMark *DocumentView::firstAt(int position) const
{
    const auto marks = m_marks.at(position);
    return marks.empty() ? nullptr : marks.front();
}

void DocumentView::paintMargin(QPainter &painter, const QTextBlock &textBlock) const
{
    const auto index = static_cast<size_t>(textBlock.blockNumber());
    if (!m_text || index >= m_text->blocks.size() || textBlock.layout()->lineCount() == 0) {
        return;
    }
    const Briefings::Block &block = m_text->blocks[index];
    const ThemeColors &colors = themeColors(palette());
    const QRectF rect = document()->documentLayout()->blockBoundingRect(textBlock);
    const QTextLine line = textBlock.layout()->lineAt(0);
    if (block.kind == Briefings::BlockKind::Quotation) {
        const double x = rect.left() + line.x() - levelIndent(m_readingSize) * 0.6;
        painter.fillRect(QRectF(x, rect.top(), 3, rect.height()), colors.line);
    } else if (block.kind == Briefings::BlockKind::ListItem) {
        QString sign = QStringLiteral("•");
        if (block.number > 0) {
            sign = QStringLiteral("%1.").arg(block.number);
        } else if (index > 0) {
            // Without a number behind a numbered item of the same depth: a further paragraph of
            // that item.
            const Briefings::Block &previous = m_text->blocks[index - 1];
            if (previous.kind == block.kind && previous.level == block.level
                && previous.number > 0) {
                return;
            }
        }
        painter.setFont(readingFont(m_readingSize));
        painter.setPen(colors.mutedText);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(sign);
        const double right = rect.left() + line.x() - m_builtPixels * 0.4;
        painter.drawText(QPointF(right - width, rect.top() + line.y() + line.ascent()), sign);
    }
}

} // namespace Widgets
