// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/core/textrange.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Briefings {

/// One result of a search.
struct SearchHit
{
    ItemId id;     ///< A passage (one block of a text) or any other item.
    QString title; ///< Of a passage: its document's short title; else the item's title.
    QString text;  ///< The block's or the item's text, whole.
    std::vector<TextRange>
        matches;     ///< Code points of \a text that match, ascending, to be shown highlighted.
    double rank = 0; ///< Smaller is better.

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchResults
{
    std::vector<SearchHit> hits; ///< Best first.
    bool isLiteral = false;      ///< The query was malformed and was searched word for word.
    QString query;               ///< As it was asked.
    QString problem;             ///< Of a malformed query: a sentence for the person.
    /// The words that the name of a command must hold, folded; nothing when the query is about
    /// something else.
    std::optional<QStringList> commandWords;
};

} // namespace Briefings
