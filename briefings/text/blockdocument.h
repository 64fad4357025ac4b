// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/textrange.h"
#include "briefings/text/codepoints.h"

#include <QString>

#include <memory>
#include <vector>

namespace Briefings {

enum class BlockKind
{
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    Code,
    Table
};

/// How a run of characters inside a block is set.
struct Span
{
    enum class Style
    {
        Emphasis,
        Strong,
        Code,
        Link
    };

    Style style = Style::Emphasis;
    TextRange range; ///< In the document's text.
    QString target;  ///< Of a link: where it leads, "#note-1". Never opened outside the program.

    friend bool operator==(const Span &, const Span &) = default;
};

/// One paragraph of a document.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  ///< Of a heading 1–6; of a list item or a quotation its depth from 1; else 0.
    int number = 0; ///< Of an item of an ordered list: its number; 0 for a bullet or a further
                    ///< paragraph of an item.
    TextRange range;
    std::vector<Span> spans;

    friend bool operator==(const Block &, const Block &) = default;
};

/// A document's text with its structure. The text is the blocks' texts joined by one line feed
/// each; no block holds a line feed (a hard line break is U+2028), so UTF-16 positions here are
/// those of a QTextDocument with one QTextBlock per block. Immutable once made.
struct BlockDocument
{
    QString text;
    CodePointMap map;
    std::vector<Block> blocks;

    /// The block that holds code point \a position, or null for a position outside every block.
    [[nodiscard]] const Block *blockAt(qint64 position) const;
    /// The number a reader would count: 1 for the first block that is no heading; for a heading,
    /// that of the next block. 0 when \a position is outside.
    [[nodiscard]] int paragraphNumber(qint64 position) const;
    [[nodiscard]] QString slice(const TextRange &range) const
    {
        return Briefings::slice(text, map, range);
    }
};

using Text = std::shared_ptr<const BlockDocument>;

} // namespace Briefings
