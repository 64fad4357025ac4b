// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/textbuilder.h"

#include "widgets/common/theme.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Widgets {

namespace {

constexpr int lineHeightPercent = 120; // Of the font's own spacing, which in Noto Serif is 1.36 em.

double headingScale(int level)
{
    switch (level) {
    case 1:
        return 1.25;
    case 2:
        return 1.12;
    default:
        return 1.0;
    }
}

QTextBlockFormat blockFormat(const Briefings::Block &block, int readingSize, bool isFirst)
{
    const int pixels = readingFont(readingSize).pixelSize(); // With the program's zoom.
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(pixels * 0.7);
    switch (block.kind) {
    case Briefings::BlockKind::Heading:
        format.setTopMargin(isFirst ? 0 : pixels * 0.9);
        format.setBottomMargin(pixels * 0.4);
        format.setHeadingLevel(block.level);
        break;
    case Briefings::BlockKind::ListItem:
        format.setBottomMargin(pixels * 0.4);
        format.setLeftMargin(levelIndent(readingSize) * std::max(block.level, 1));
        break;
    case Briefings::BlockKind::Quotation:
        format.setLeftMargin(levelIndent(readingSize) * std::max(block.level, 1));
        break;
    case Briefings::BlockKind::Paragraph:
    case Briefings::BlockKind::Code:
    case Briefings::BlockKind::Table:
        break;
    }
    return format;
}

/// Only what needs to differ from the document's font; pixel sizes, because the font is set in
/// pixels.
QTextCharFormat charFormat(const Briefings::Block &block, int readingSize)
{
    QTextCharFormat format;
    if (block.kind == Briefings::BlockKind::Heading) {
        QFont font = readingFont(qRound(readingSize * headingScale(block.level)));
        font.setBold(true);
        format.setFont(font, QTextCharFormat::FontPropertiesAll);
    } else if (block.kind == Briefings::BlockKind::Code
               || block.kind == Briefings::BlockKind::Table) {
        format.setFontFamilies({QStringLiteral("monospace")});
        format.setFontFixedPitch(true);
    }
    return format;
}

void applySpan(QTextCharFormat &format, const Briefings::Span &span)
{
    switch (span.style) {
    case Briefings::Span::Style::Emphasis:
        format.setFontItalic(true);
        break;
    case Briefings::Span::Style::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case Briefings::Span::Style::Code:
        format.setFontFamilies({QStringLiteral("monospace")});
        format.setFontFixedPitch(true);
        break;
    case Briefings::Span::Style::Link:
        // A reference to a note is set as one; other links stay words, since nothing outside is
        // ever opened.
        if (span.target.startsWith(QLatin1Char('#'))) {
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        }
        break;
    }
}

/// QTextCursor starts a new block at these, and makes one of "\r\n"; none may move the positions
/// behind it.
QString withoutBreaks(QString text)
{
    for (QChar &letter : text) {
        const char16_t unit = letter.unicode();
        if (unit == u'\r' || unit == u'\n' || unit == u'\u2029' || unit == 0xfdd0
            || unit == 0xfdd1) {
            letter = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace

int levelIndent(int readingSize) { return qRound(readingFont(readingSize).pixelSize() * 1.4); }

TextBuilder::TextBuilder(QTextDocument &target, Briefings::Text text, int readingSize)
    : m_target(&target), m_text(std::move(text)), m_readingSize(readingSize)
{
    m_target->setUndoRedoEnabled(false);
    m_target->clear();
    m_target->setDefaultFont(readingFont(readingSize));
}

bool TextBuilder::isFinished() const { return !m_text || m_next >= m_text->blocks.size(); }

void TextBuilder::append(size_t count)
{
    if (isFinished()) {
        return;
    }
    QTextCursor cursor(m_target);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const size_t end = std::min(m_next + count, m_text->blocks.size());
    for (; m_next < end; ++m_next) {
        const Briefings::Block &block = m_text->blocks[m_next];
        const QTextBlockFormat paragraph = blockFormat(block, m_readingSize, m_next == 0);
        const QTextCharFormat letters = charFormat(block, m_readingSize);
        if (m_next == 0) {
            cursor.setBlockFormat(paragraph);
            cursor.setBlockCharFormat(letters);
            cursor.setCharFormat(letters);
        } else {
            cursor.insertBlock(paragraph, letters);
        }
        const int start = cursor.position();
        cursor.insertText(withoutBreaks(m_text->slice(block.range)), letters);
        for (const Briefings::Span &span : block.spans) {
            const auto offset = start - static_cast<int>(m_text->map.toUnit(block.range.start()));
            QTextCursor run(m_target);
            run.setPosition(static_cast<int>(m_text->map.toUnit(span.range.start())) + offset);
            run.setPosition(static_cast<int>(m_text->map.toUnit(span.range.end())) + offset,
                            QTextCursor::KeepAnchor);
            QTextCharFormat style;
            applySpan(style, span);
            run.mergeCharFormat(style);
        }
        cursor.movePosition(QTextCursor::End);
    }
    cursor.endEditBlock();
    m_builtLength = cursor.position();
}

} // namespace Widgets
