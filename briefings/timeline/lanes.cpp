// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/lanes.h"

#include "briefings/core/tr.h"
#include "briefings/model/words.h"

#include <algorithm>
#include <map>

namespace Briefings {

namespace {

/// Plural, as the head of a lane.
QString kindTitle(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Company:
        return Tr::tr("Companies");
    case ActorKind::Lab:
        return Tr::tr("Labs");
    case ActorKind::Government:
        return Tr::tr("Governments");
    case ActorKind::Country:
        return Tr::tr("Countries");
    case ActorKind::Person:
        return Tr::tr("People");
    case ActorKind::Model:
        return Tr::tr("Models");
    case ActorKind::Product:
        return Tr::tr("Products");
    case ActorKind::Chip:
        return Tr::tr("Chips");
    case ActorKind::Publication:
        return Tr::tr("Publications");
    case ActorKind::Policy:
        return Tr::tr("Policies");
    case ActorKind::Organization:
        return Tr::tr("Organizations");
    case ActorKind::Group:
        break;
    }
    return Tr::tr("Groups");
}

LaneHead headOf(const Actor &actor, LaneBy by)
{
    if (by == LaneBy::Actor) {
        return {actor.id.toString(), actor.name, 0};
    }
    const auto known = words<ActorKind>();
    const auto word = std::find_if(known.begin(), known.end(),
                                   [&actor](const auto &pair) { return pair.first == actor.kind; });
    return {word == known.end() ? QString() : word->second.toString(), kindTitle(actor.kind), 0};
}

std::vector<Lane> allLanes(const BriefingIndex &index, const std::vector<EventId> &events,
                           LaneBy by)
{
    std::map<QString, Lane> byKey;
    for (size_t position = 0; position < events.size(); ++position) {
        const Event *event = index.event(events[position]);
        if (event == nullptr) {
            continue;
        }
        for (const Participant &participant : event->participants) {
            const Actor *actor = index.actor(participant.actor);
            if (actor == nullptr) {
                continue;
            }
            const LaneHead head = headOf(*actor, by);
            Lane &lane = byKey[head.key];
            lane.head.key = head.key;
            lane.head.title = head.title;
            if (lane.events.empty() || lane.events.back() != position) {
                lane.events.push_back(position);
                ++lane.head.events;
            }
        }
    }
    std::vector<Lane> lanes;
    lanes.reserve(byKey.size());
    for (auto &[key, lane] : byKey) {
        lanes.push_back(std::move(lane));
    }
    std::stable_sort(lanes.begin(), lanes.end(), [](const Lane &a, const Lane &b) {
        if (a.head.events != b.head.events) {
            return a.head.events > b.head.events;
        }
        return a.head.title.localeAwareCompare(b.head.title) < 0;
    });
    return lanes;
}

} // namespace

QString otherLane() { return QStringLiteral("other"); }

LaneSet makeLanes(const BriefingIndex &index, const std::vector<EventId> &events, LaneBy by,
                  const std::optional<QStringList> &chosen)
{
    LaneSet set;
    Lane rest;
    rest.head.key = otherLane();
    if (by == LaneBy::None) {
        for (size_t position = 0; position < events.size(); ++position) {
            rest.events.push_back(position);
        }
        rest.head.events = static_cast<int>(events.size());
        set.shown.push_back(std::move(rest));
        return set;
    }
    std::vector<bool> isShown(events.size(), false);
    for (Lane &lane : allLanes(index, events, by)) {
        const bool isBusy =
            by == LaneBy::ActorKind
            || (lane.head.events > 1 && static_cast<int>(set.shown.size()) < automaticLanes);
        if (chosen ? chosen->contains(lane.head.key) : isBusy) {
            for (const size_t position : lane.events) {
                isShown[position] = true;
            }
            set.shown.push_back(std::move(lane));
        } else {
            set.hidden.push_back(lane.head);
        }
    }
    for (size_t position = 0; position < events.size(); ++position) {
        if (!isShown[position]) {
            rest.events.push_back(position);
        }
    }
    rest.head.events = static_cast<int>(rest.events.size());
    rest.head.title = set.shown.empty() ? Tr::tr("All events") : Tr::tr("Other events");
    if (!rest.events.empty()) {
        if (!chosen || set.shown.empty() || chosen->contains(otherLane())) {
            set.shown.push_back(std::move(rest));
        } else {
            set.hidden.push_back(rest.head);
        }
    }
    return set;
}

} // namespace Briefings
