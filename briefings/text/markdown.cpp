// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/markdown.h"

#include <md4c.h>

#include <utility>

namespace Briefings {

namespace {

/// Builds blocks from md4c's callbacks. One block per paragraph, also inside lists and quotations;
/// tables one block per row with cells parted by " | ".
class Builder
{
public:
    void enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: {
            // The text of a tight item has no paragraph of its own and ends where a list inside it
            // begins.
            finishBlock();
            const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            m_lists.push_back(type == MD_BLOCK_OL ? static_cast<int>(list->start) : -1);
            break;
        }
        case MD_BLOCK_LI:
            m_itemNumber = m_lists.back() < 0 ? 0 : m_lists.back()++;
            startBlock(BlockKind::ListItem, static_cast<int>(m_lists.size()), m_itemNumber);
            m_isFirstOfItem = true;
            break;
        case MD_BLOCK_QUOTE:
            ++m_quoteDepth;
            break;
        case MD_BLOCK_H:
            startBlock(BlockKind::Heading,
                       static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level), 0);
            break;
        case MD_BLOCK_P:
            if (m_lists.empty()) {
                startBlock(m_quoteDepth > 0 ? BlockKind::Quotation : BlockKind::Paragraph,
                           m_quoteDepth, 0);
            } else if (!m_isFirstOfItem) {
                startBlock(BlockKind::ListItem, static_cast<int>(m_lists.size()), 0);
            }
            m_isFirstOfItem = false;
            break;
        case MD_BLOCK_CODE:
            startBlock(BlockKind::Code, 0, 0);
            break;
        case MD_BLOCK_TR:
            startBlock(BlockKind::Table, 0, 0);
            m_cells = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (m_cells++ > 0) {
                append(QStringLiteral(" | "));
            }
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_QUOTE:
            --m_quoteDepth;
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_H:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TR:
            finishBlock();
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        OpenSpan span;
        span.start = m_codePoints;
        switch (type) {
        case MD_SPAN_EM:
            span.style = Span::Style::Emphasis;
            break;
        case MD_SPAN_STRONG:
            span.style = Span::Style::Strong;
            break;
        case MD_SPAN_CODE:
            span.style = Span::Style::Code;
            break;
        case MD_SPAN_A: {
            const auto &href = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
            span.style = Span::Style::Link;
            span.target = QString::fromUtf8(href.text, static_cast<qsizetype>(href.size));
            break;
        }
        default:
            span.isShown = false;
            break;
        }
        m_openSpans.push_back(std::move(span));
    }

    void leaveSpan()
    {
        const auto span = std::move(m_openSpans.back());
        m_openSpans.pop_back();
        const auto range = TextRange::make(span.start, m_codePoints);
        if (span.isShown && range && !range->isEmpty()) {
            m_spans.push_back({span.style, *range, span.target});
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_SOFTBR:
            append(QStringLiteral(" "));
            break;
        case MD_TEXT_BR:
            append(QString(QChar::LineSeparator));
            break;
        case MD_TEXT_NULLCHAR:
            append(QString(QChar::ReplacementCharacter));
            break;
        case MD_TEXT_ENTITY:
            append(entity(text));
            break;
        default:
            append(text);
            break;
        }
    }

    [[nodiscard]] BlockDocument take()
    {
        finishBlock();
        m_document.map = CodePointMap(m_document.text);
        return std::move(m_document);
    }

private:
    struct OpenSpan
    {
        Span::Style style = Span::Style::Emphasis;
        qint64 start = 0;
        QString target;
        bool isShown = true;
    };

    void startBlock(BlockKind kind, int level, int number)
    {
        finishBlock();
        m_block = Block{kind, level, number, {}, {}};
        m_hasBlock = true;
        m_separator = m_document.blocks.empty() ? 0 : 1;
        m_blockStart = m_codePoints + m_separator;
        m_codePoints = m_blockStart;
        m_text.clear();
    }

    void finishBlock()
    {
        if (!m_hasBlock) {
            return;
        }
        m_hasBlock = false;
        while (m_text.endsWith(QChar::LineSeparator)) {
            m_text.chop(1);
            --m_codePoints;
        }
        if (m_text.isEmpty()) {
            // An empty block would be a line without words; it leaves no trace.
            m_codePoints = m_blockStart - m_separator;
            m_spans.clear();
            return;
        }
        m_block.range = TextRange::make(m_blockStart, m_codePoints).value_or(TextRange());
        m_block.spans = std::exchange(m_spans, {});
        if (m_separator > 0) {
            m_document.text += QLatin1Char('\n');
        }
        m_document.text += m_text;
        m_document.blocks.push_back(std::move(m_block));
    }

    void append(QString text)
    {
        // Every kind of line break inside a block is the one that a QTextDocument keeps inside a
        // paragraph.
        for (auto &c : text) {
            if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == u'\v'
                || c == u'\f') {
                c = QChar::LineSeparator;
            }
        }
        m_text += text;
        m_codePoints += CodePointMap(text).codePointCount();
    }

    static QString entity(const QString &text)
    {
        if (text.startsWith(QLatin1String("&#"))) {
            const bool isHexadecimal = text.size() > 2 && text[2].toLower() == u'x';
            const auto digits = QStringView(text).mid(isHexadecimal ? 3 : 2).chopped(1);
            bool ok = false;
            const uint code = digits.toUInt(&ok, isHexadecimal ? 16 : 10);
            const bool isCharacter =
                ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
            const char32_t character = isCharacter ? code : U'\uFFFD';
            return QString::fromUcs4(&character, 1);
        }
        static const std::pair<QLatin1String, QChar> known[]{
            {QLatin1String("&amp;"), u'&'},   {QLatin1String("&lt;"), u'<'},
            {QLatin1String("&gt;"), u'>'},    {QLatin1String("&quot;"), u'"'},
            {QLatin1String("&apos;"), u'\''}, {QLatin1String("&nbsp;"), u'\u00A0'},
            {QLatin1String("&ndash;"), u'–'}, {QLatin1String("&mdash;"), u'—'},
        };
        for (const auto &[name, character] : known) {
            if (text == name) {
                return QString(character);
            }
        }
        return text;
    }

    BlockDocument m_document;
    Block m_block;
    QString m_text;
    std::vector<Span> m_spans;
    std::vector<OpenSpan> m_openSpans;
    std::vector<int> m_lists; ///< The next number of each open list; -1 for bullets.
    qint64 m_codePoints = 0;  ///< In the document's text with the block under way.
    qint64 m_blockStart = 0;
    qint64 m_separator = 0;
    int m_itemNumber = 0;
    int m_quoteDepth = 0;
    int m_cells = 0;
    bool m_hasBlock = false;
    bool m_isFirstOfItem = false;
};

Builder &builderOf(void *data) { return *static_cast<Builder *>(data); }

} // namespace

BlockDocument readMarkdown(const QByteArray &bytes)
{
    Builder builder;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        builderOf(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        builderOf(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        builderOf(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *data) {
        builderOf(data).leaveSpan();
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        builderOf(data).text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return 0;
    };
    // Decoding first turns what is not UTF-8 into U+FFFD once and for all.
    const QByteArray clean = QString::fromUtf8(bytes).toUtf8();
    md_parse(clean.constData(), static_cast<MD_SIZE>(clean.size()), &parser, &builder);
    return builder.take();
}

QString markdownReaderName() { return QStringLiteral("markdown/1"); }

} // namespace Briefings
