// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Briefings {

/// What an id names. The order is the order in which kinds are listed and grouped on screen.
enum class ItemKind
{
    None,
    Briefing,
    Document,
    Passage,
    Question,
    Claim,
    Stance,
    Actor,
    Event,
    Measure,
    Figure,
    Formula,
    Assumption,
    Link,
    Chart,
    NetworkView,
    Annotation,
};

/// The prefix that ids of \a kind carry: "actor" for ItemKind::Actor. Empty for None.
[[nodiscard]] QStringView kindPrefix(ItemKind kind);

/// The kind that \a prefix stands for, or nothing when it is not one of ours.
[[nodiscard]] std::optional<ItemKind> kindFromPrefix(QStringView prefix);

} // namespace Briefings
