// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Briefings {

/// What a lane of a timeline stands for.
enum class LaneBy
{
    None,     ///< One lane with everything.
    Actor,    ///< Those in which an actor takes part.
    ActorKind ///< Those in which an actor of a kind takes part.
};

/// One lane, without its events.
struct LaneHead
{
    QString key;   ///< An actor's id, the word for a kind, or otherLane.
    QString title; ///< For a person; empty for the only lane of LaneBy::None.
    int events = 0;

    friend bool operator==(const LaneHead &, const LaneHead &) = default;
};

struct Lane
{
    LaneHead head;
    std::vector<size_t> events; ///< Positions in the list that was asked about, in its order.

    friend bool operator==(const Lane &, const Lane &) = default;
};

struct LaneSet
{
    std::vector<Lane> shown;      ///< The busiest first, the one for all others last.
    std::vector<LaneHead> hidden; ///< Likewise.

    friend bool operator==(const LaneSet &, const LaneSet &) = default;
};

/// The key of the lane with the events that stand in no other one.
[[nodiscard]] QString otherLane();

/// How many lanes are shown while nobody has chosen any.
inline constexpr int automaticLanes = 6;

/// Sorts \a events into lanes. An event stands in every lane that one of its participants has, and
/// in the lane for others when none of those is shown, so that none is lost. Of actors the busiest
/// with at least two events have lanes, of kinds all; \a chosen, the keys of lanes, overrules that.
[[nodiscard]] LaneSet makeLanes(const BriefingIndex &index, const std::vector<EventId> &events,
                                LaneBy by, const std::optional<QStringList> &chosen = {});

} // namespace Briefings
