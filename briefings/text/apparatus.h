// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/text/blockdocument.h"

#include <QString>

#include <vector>

namespace Briefings {

/// A note of a text: an item of a numbered list that links "#note-<number>" refer to.
struct Note
{
    int number = 0;
    TextRange range;                   ///< Of the note's first paragraph.
    std::vector<TextRange> references; ///< In the order of the text; never empty.

    friend bool operator==(const Note &, const Note &) = default;
};

/// An entry of a glossary: an item under a heading "Glossary" that begins with strong words.
struct GlossaryEntry
{
    QString term; ///< Without a short form in brackets.
    QString definition;
    TextRange range;             ///< Of the whole item.
    std::vector<TextRange> uses; ///< Where the text outside the glossary uses the term or its short
                                 ///< form, by start.

    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

/// What a text keeps apart to explain itself. A value.
struct Apparatus
{
    std::vector<Note> notes; ///< By number.
    std::vector<GlossaryEntry> glossary;

    /// The note that \a position, in code points, is a reference to, or that it stands in; or null.
    [[nodiscard]] const Note *referencedAt(qint64 position) const;
    [[nodiscard]] const Note *noteAt(qint64 position) const;
    /// The entry whose term is used at \a position, or null. Of overlapping uses the longest.
    [[nodiscard]] const GlossaryEntry *usedAt(qint64 position) const;

    friend bool operator==(const Apparatus &, const Apparatus &) = default;
};

/// Finds notes and glossary by the form of \a text. Terms are whole words in any case, also in the
/// plural with "s". Of two numbered items with one number the last is the note. O(terms × text).
[[nodiscard]] Apparatus apparatusOf(const BlockDocument &text);

} // namespace Briefings
