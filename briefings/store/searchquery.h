// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/textrange.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Briefings {

/// What a person typed into the search box, taken apart: parts that must all be found.
struct SearchQuery
{
    /// Terms that stand next to one another; the last may be the beginning of a word.
    struct Phrase
    {
        QStringList terms;
        bool isPrefix = false;

        friend bool operator==(const Phrase &, const Phrase &) = default;
    };
    /// One of these is enough.
    using Part = std::vector<Phrase>;

    std::vector<Part> parts;
    bool isLiteral = false; ///< A quote was not closed; quotes were taken as mere characters.

    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
};

/// Takes \a text apart. Never fails.
[[nodiscard]] SearchQuery parseQuery(const QString &text);

/// The query in the language of FTS5, every term quoted. \a query must not be empty.
[[nodiscard]] QString toFts(const SearchQuery &query);

/// Where \a text matches, in code points, ascending and apart; empty when a part is not found in
/// it.
[[nodiscard]] std::vector<TextRange> findMatches(const SearchQuery &query, const QString &text);

} // namespace Briefings
