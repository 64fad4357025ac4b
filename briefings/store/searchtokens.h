// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Briefings {

/// One piece of what was typed into the search box.
struct SearchToken
{
    enum class Kind
    {
        Word,   ///< Everything up to the next space, quotation mark or parenthesis.
        Quoted, ///< Without its quotation marks.
        Open,
        Close,
        And,
        Or,
        Not,
        Near, ///< With what stands in its parentheses.
        Field
    };

    Kind kind = Kind::Word;
    QString text;  ///< Of a field its value.
    QString field; ///< "doc", "actor", "kind" or "date".
    bool isPrefix = false;
    bool endsText = false; ///< Nothing stands behind it, so it may be unfinished.

    friend bool operator==(const SearchToken &, const SearchToken &) = default;
};

/// The pieces of \a text, or a problem: a sentence for the person.
struct SearchTokens
{
    std::vector<SearchToken> tokens;
    QString problem;
};

[[nodiscard]] SearchTokens tokenize(const QString &text);

} // namespace Briefings
