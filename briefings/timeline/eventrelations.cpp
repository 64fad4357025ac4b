// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/eventrelations.h"

#include "briefings/text/terms.h"
#include "briefings/timeline/eventtext.h"

#include <QLocale>

#include <algorithm>

namespace Briefings {

namespace {

bool restsOn(const Event &event, const DocumentId &document)
{
    return std::ranges::any_of(event.passages, [&document](const Passage &passage) {
        return passage.document == document;
    });
}

bool hasPart(const Event &event, const ActorId &actor)
{
    return std::ranges::any_of(event.participants, [&actor](const Participant &participant) {
        return participant.actor == actor;
    });
}

bool sharesWords(const Passages &a, const Passages &b)
{
    return std::ranges::any_of(a, [&b](const Passage &one) {
        return std::ranges::any_of(b, [&one](const Passage &other) {
            return one.document == other.document && one.body == other.body
                   && one.version == other.version && one.range.overlaps(other.range);
        });
    });
}

/// Events that links join with \a item, and that rest on words of it.
QSet<EventId> linkedEvents(const BriefingIndex &index, const ItemId &item)
{
    QSet<EventId> found;
    for (const Link *link : index.links(item)) {
        for (const ItemId &end : {link->from, link->to}) {
            if (const EventId event = end.to<ItemKind::Event>(); !event.isNull()) {
                found.insert(event);
            }
        }
    }
    const Passages passages = index.passages(item);
    for (const Event &event : index.briefing().events) {
        if (sharesWords(event.passages, passages)) {
            found.insert(event.id);
        }
    }
    return found;
}

} // namespace

bool passes(const BriefingIndex &index, const Event &event, const EventFilter &filter)
{
    if ((!filter.actor.isNull() && !hasPart(event, filter.actor))
        || (!filter.document.isNull() && !restsOn(event, filter.document))) {
        return false;
    }
    const QString wanted = indexText(filter.text);
    if (wanted.isEmpty()) {
        return true;
    }
    const QString all = QStringList{event.title,
                                    event.description,
                                    dateText(event, QLocale()),
                                    event.date.toString(),
                                    participantsText(index, event),
                                    documentsText(index, event)}
                            .join(QLatin1Char('\n'));
    return indexText(all).contains(wanted);
}

QSet<EventId> relatedEvents(const BriefingIndex &index, const ItemId &item)
{
    QSet<EventId> found;
    switch (item.kind()) {
    case ItemKind::None:
    case ItemKind::Briefing:
        break;
    case ItemKind::Event:
        found.insert(item.to<ItemKind::Event>());
        break;
    case ItemKind::Actor:
        for (const Event &event : index.briefing().events) {
            if (hasPart(event, item.to<ItemKind::Actor>())) {
                found.insert(event.id);
            }
        }
        break;
    case ItemKind::Document:
        for (const Event &event : index.briefing().events) {
            if (restsOn(event, item.to<ItemKind::Document>())) {
                found.insert(event.id);
            }
        }
        break;
    case ItemKind::Link:
        if (const Link *link = index.link(item.to<ItemKind::Link>())) {
            for (const ItemId &end : {link->from, link->to}) {
                if (const EventId event = end.to<ItemKind::Event>(); !event.isNull()) {
                    found.insert(event);
                }
            }
        }
        break;
    case ItemKind::Question:
        found = linkedEvents(index, item);
        for (const Claim *claim : index.claims(item.to<ItemKind::Question>())) {
            found.unite(linkedEvents(index, claim->id));
        }
        break;
    case ItemKind::Passage:
    case ItemKind::Claim:
    case ItemKind::Stance:
    case ItemKind::Measure:
    case ItemKind::Figure:
    case ItemKind::Formula:
    case ItemKind::Assumption:
    case ItemKind::Annotation:
    case ItemKind::Chart:
    case ItemKind::NetworkView:
        found = linkedEvents(index, item);
        break;
    }
    return found;
}

std::vector<EventLink> eventLinks(const BriefingIndex &index, const EventId &event)
{
    std::vector<EventLink> found;
    for (const Link *link : index.links(event)) {
        const EventId from = link->from.to<ItemKind::Event>();
        const EventId to = link->to.to<ItemKind::Event>();
        const bool isWanted =
            link->relation == Relation::Causes || link->relation == Relation::Precedes;
        if (isWanted && !from.isNull() && !to.isNull()) {
            found.push_back({from, to, link->relation == Relation::Causes});
        }
    }
    return found;
}

} // namespace Briefings
