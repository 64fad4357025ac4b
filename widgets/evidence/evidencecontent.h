// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/claim.h"
#include "briefings/model/passage.h"
#include "briefings/text/blockdocument.h"

#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace Widgets {

/// One card: words of a document, or an item that is tied to the shown one.
struct EvidenceRow
{
    std::optional<Briefings::StanceKind> stance; ///< Gives the sign and the color of the lead.
    QString lead; ///< "Policymaker's guide, ¶ 9"; the smaller line above the text.
    QString text; ///< The quoted words, a gist, or what the item is called.
    std::vector<std::pair<qsizetype, qsizetype>>
        marks;              ///< Start and length in \a text, in UTF-16 units: drawn marked.
    Briefings::ItemId item; ///< What activating selects.
    std::optional<Briefings::Passage>
        passage;         ///< The words; activating goes to them, unless \a isItem.
    bool isItem = false; ///< A card for an item; its words have a button of their own.
    Briefings::EvidenceState state = Briefings::EvidenceState::Sound;

    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};

struct EvidenceFact
{
    QString name;
    QString value;

    friend bool operator==(const EvidenceFact &, const EvidenceFact &) = default;
};

struct EvidenceChip
{
    Briefings::ItemId item;
    QString text;

    friend bool operator==(const EvidenceChip &, const EvidenceChip &) = default;
};

/// What stands under one heading. Facts first, then rows, then chips.
struct EvidenceSection
{
    QString heading;
    std::vector<EvidenceFact> facts;
    std::vector<EvidenceRow> rows;
    std::vector<EvidenceChip> chips;

    friend bool operator==(const EvidenceSection &, const EvidenceSection &) = default;
};

/// Everything the evidence dock says about one item, without a widget: what is tested and dumped.
struct EvidenceContent
{
    Briefings::ItemId item; ///< Null for the briefing as a whole, when nothing is selected.
    QString chip;           ///< "Actor · lab".
    QString title;
    QString line;
    /// None for items that need no words, such as documents.
    std::optional<Briefings::EvidenceState> state;
    bool hasWords = true; ///< False for an item that needs words and has none.
    QString warning;      ///< A suspected source error, a date that was inferred.
    std::vector<EvidenceSection> sections;

    friend bool operator==(const EvidenceContent &, const EvidenceContent &) = default;
};

/// Gives the text of a document, or null while it is not loaded.
using TextLookup = std::function<Briefings::Text(const Briefings::DocumentId &, Briefings::Body)>;

/// What is to be said about \a item. Without a document's text its paragraph numbers and
/// surroundings are left out. Of an item that is not in \a index only its id is said. A null \a
/// item gives the briefing's summary.
[[nodiscard]] EvidenceContent evidenceContent(const Briefings::BriefingIndex &index,
                                              const Briefings::ItemId &item,
                                              const TextLookup &texts);

/// One line per thing said, for tests and for the clipboard.
[[nodiscard]] QString dump(const EvidenceContent &content);

} // namespace Widgets
