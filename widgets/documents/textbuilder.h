// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/text/blockdocument.h"

class QTextDocument;

namespace Widgets {

/// Fills a QTextDocument with the blocks of a text, some at a time, so that a long one does not
/// hold up the window. Each block becomes one QTextBlock with the same characters: positions are
/// those of the text's QString.
class TextBuilder
{
public:
    TextBuilder() = default;
    /// Clears \a target. \a readingSize is the size of its body text in device-independent pixels.
    TextBuilder(QTextDocument &target, Briefings::Text text, int readingSize);

    /// Adds up to \a count blocks.
    void append(size_t count);
    [[nodiscard]] bool isFinished() const;
    /// How much of the text's QString is in the document.
    [[nodiscard]] qsizetype builtLength() const { return m_builtLength; }

private:
    QTextDocument *m_target = nullptr;
    Briefings::Text m_text;
    int m_readingSize = 16;
    size_t m_next = 0;
    qsizetype m_builtLength = 0;
};

/// How far one level of lists and quotations is set in.
[[nodiscard]] int levelIndent(int readingSize);

} // namespace Widgets
