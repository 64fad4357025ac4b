// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/itemkind.h"
#include "briefings/core/textrange.h"
#include "briefings/model/actor.h"
#include "briefings/store/searchnumber.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace Briefings {

/// Terms that stand next to one another; the last may be the beginning of a word.
struct SearchPhrase
{
    QStringList terms;
    bool isPrefix = false;

    friend bool operator==(const SearchPhrase &, const SearchPhrase &) = default;
};

/// Phrases that stand within a few words of one another.
struct SearchNear
{
    std::vector<SearchPhrase> phrases;
    int distance = 10;

    friend bool operator==(const SearchNear &, const SearchNear &) = default;
};

/// "doc:guide": the words of the value begin words of a document's name.
struct DocumentFilter
{
    std::vector<QStringList> names; ///< Folded terms; one of the lists is enough.

    friend bool operator==(const DocumentFilter &, const DocumentFilter &) = default;
};

/// "actor:nvidia"
struct ActorFilter
{
    std::vector<QStringList> names;

    friend bool operator==(const ActorFilter &, const ActorFilter &) = default;
};

/// "kind:claim,figure", "kind:company"
struct KindFilter
{
    std::vector<ItemKind> kinds;
    std::vector<ActorKind> actorKinds;
    bool isCommand = false;

    friend bool operator==(const KindFilter &, const KindFilter &) = default;
};

/// "date:2024..2025", "date:2025-01", "date:>2024": days, an invalid end is open.
struct DateFilter
{
    struct Span
    {
        QDate first;
        QDate last;

        friend bool operator==(const Span &, const Span &) = default;
    };
    std::vector<Span> spans; ///< One is enough.

    friend bool operator==(const DateFilter &, const DateFilter &) = default;
};

struct SearchNode;

struct SearchGroup
{
    enum class Kind
    {
        All,
        Any,
        Not ///< Of one part.
    };
    Kind kind = Kind::All;
    std::vector<SearchNode> parts;

    friend bool operator==(const SearchGroup &, const SearchGroup &);
};

/// One part of a query.
struct SearchNode
{
    std::variant<SearchPhrase, SearchNear, SearchNumber, DocumentFilter, ActorFilter, KindFilter,
                 DateFilter, SearchGroup>
        term;

    friend bool operator==(const SearchNode &, const SearchNode &) = default;
};

/// What a person typed into the search box, taken apart.
struct SearchQuery
{
    SearchGroup root;       ///< All of its parts must be found.
    QString text;           ///< As it was typed.
    bool isLiteral = false; ///< The text was malformed; its words are searched as they stand.
    QString problem;        ///< Of a malformed text: a sentence for the person.

    [[nodiscard]] bool isEmpty() const { return root.parts.empty(); }
};

/// Takes \a text apart:
///
///     export controls        all of the words; the last may be unfinished
///     "export controls"      the words as a phrase
///     contr*                 words that begin so
///     a AND b, a OR b, NOT a, (…)
///     NEAR(a "b c", 5)       within five words of one another; ten without a number
///     doc:guide  actor:nvidia  kind:claim,figure  date:2024..2025
///     5.6M USD  $5.6M  >1000 GPU  2..3 months  ~20 W  5.6M ±10% USD
///
/// Never fails: what cannot be read so is searched word for word. More than 1,000 characters are
/// not looked at.
[[nodiscard]] SearchQuery parseQuery(const QString &text);

/// True when \a node can be said in the language of FTS5.
[[nodiscard]] bool isTextOnly(const SearchNode &node);

/// The parts of \a query that FTS5 understands, in its language, every term quoted. Empty when
/// there are none that say what must be there.
[[nodiscard]] QString toFts(const SearchQuery &query);
/// \a node must be text only.
[[nodiscard]] QString toFts(const SearchNode &node);
/// \a fts with every single word of letters searched in the singular and in the plural with "s":
/// "chip" finds "chips". Words in phrases and inside NEAR stay as they are.
[[nodiscard]] QString withPlurals(const QString &fts);
[[nodiscard]] QString toFts(const SearchPhrase &phrase);

/// The words that a command's title must hold, folded; nothing when the query is about something
/// that no command has.
[[nodiscard]] std::optional<QStringList> commandWords(const SearchQuery &query);

/// Where \a text matches, in code points, ascending and apart: wanted phrases and numbers.
[[nodiscard]] std::vector<TextRange> findMatches(const SearchQuery &query, const QString &text);

} // namespace Briefings
