// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/item.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace Briefings {

struct Edit;

/// Writes one item whole, over the one of the same id or as a new one. A document's bodies cannot
/// be changed by it.
struct PutItem
{
    Item item;
    /// Where it stands afterwards among the items of its kind, from 0; the end, or its old place,
    /// when not given.
    std::optional<qsizetype> position;

    friend bool operator==(const PutItem &, const PutItem &) = default;
};

/// Takes one item away. Refused with Error::Kind::Conflict while other items name it.
struct RemoveItem
{
    ItemId id;

    friend bool operator==(const RemoveItem &, const RemoveItem &) = default;
};

/// Makes two actors one: every mention of \a absorbed becomes one of \a kept, whose names and
/// passages are joined. Links between the two go. Stances of both on one claim become one; refused
/// with Conflict when they differ in kind.
struct MergeActors
{
    ActorId kept;
    ActorId absorbed;

    friend bool operator==(const MergeActors &, const MergeActors &) = default;
};

/// Title and summary of the briefing.
struct SetHeading
{
    QString title;
    QString summary;

    friend bool operator==(const SetHeading &, const SetHeading &) = default;
};

/// Several edits in order, as one. The order of a batch may name items before they are there; what
/// counts is its end.
struct BatchEdit
{
    std::vector<Edit> edits;

    friend bool operator==(const BatchEdit &, const BatchEdit &) = default;
};

/// One change of a briefing.
struct Edit
{
    std::variant<PutItem, RemoveItem, MergeActors, SetHeading, BatchEdit> change;

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// What \a edit does to \a briefing, as it stands before the edit, for the Undo menu: "Rename actor
/// DeepSeek".
[[nodiscard]] QString editLabel(const Briefing &briefing, const Edit &edit);

/// What an edit leads to.
struct EditOutcome
{
    Briefing briefing;
    Edit inverse; ///< Carried out on \a briefing, it gives back the one before, order included.
};

/// \a edit carried out on \a briefing in memory. Pure. Fails when it does not fit, and the message
/// names the item: NotFound when it names what is not there, Conflict when it contradicts what is
/// there or leaves a reference to what is gone, Format when an item could not be written and read
/// back alike.
[[nodiscard]] Result<EditOutcome> applied(const Briefing &briefing, const Edit &edit);

/// One edit as JSON on one line, for the undo table and for scripts:
///
///     {"put": {"id": "actor:deepseek", "name": "DeepSeek", …}, "position": 0}     position may be
///     left out
///     {"remove": "actor:deepseek"}
///     {"merge": {"kept": "actor:deepseek", "absorbed": "actor:deepseek-ai"}}
///     {"heading": {"title": "…", "summary": "…"}}
///     {"batch": [{"put": {…}}, {"remove": "…"}]}
///
/// An item is written as the folder form writes it, with "id" saying its kind; its passages name
/// their text as "document:guide#digest".
[[nodiscard]] QByteArray editToJson(const Edit &edit);
/// Fails with Error::Kind::Format; the message has one line per problem, each with its JSON
/// pointer.
[[nodiscard]] Result<Edit> editFromJson(const QByteArray &bytes);

} // namespace Briefings
