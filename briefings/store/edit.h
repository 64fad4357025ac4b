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

/// Writes one item whole, over the one of the same id or as a new one.
struct PutItem
{
    Item item;
    std::optional<qsizetype> position; ///< Among the items of its kind; the end, or its old place, when not given.

    friend bool operator==(const PutItem &, const PutItem &) = default;
};

/// Takes one item away. Refused with Error::Kind::Conflict while other items name it.
struct RemoveItem
{
    ItemId id;

    friend bool operator==(const RemoveItem &, const RemoveItem &) = default;
};

/// Makes two actors one: every mention of \a absorbed becomes one of \a kept, whose names and passages are joined.
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

/// Several edits in order, as one. The order of a batch may name items before they are there; what counts is its end.
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

/// What \a edit does, for the Undo menu: "Rename actor DeepSeek".
[[nodiscard]] QString editLabel(const Briefing &briefing, const Edit &edit);

/// \a edit carried out on \a briefing in memory, and its inverse. Pure. Fails with NotFound or Conflict when it does
/// not fit; the message names the item.
struct EditOutcome
{
    Briefing briefing;
    Edit inverse;
};
[[nodiscard]] Result<EditOutcome> applied(const Briefing &briefing, const Edit &edit);

/// One edit as JSON, for the undo table and for scripts, and back. Errors name the JSON pointer.
[[nodiscard]] QByteArray editToJson(const Edit &edit);
[[nodiscard]] Result<Edit> editFromJson(const QByteArray &bytes);

} // namespace Briefings
