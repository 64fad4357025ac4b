// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QSet>
#include <QString>

#include <vector>

namespace Briefings {

/// Which events are wanted; everything empty wants all.
struct EventFilter
{
    QString text;        ///< In title, description, date, participants or documents, case and
                         ///< diacritics aside.
    ActorId actor;       ///< Takes part.
    DocumentId document; ///< Has words about it.

    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && actor.isNull() && document.isNull();
    }
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

[[nodiscard]] bool passes(const BriefingIndex &index, const Event &event,
                          const EventFilter &filter);

/// The events that have to do with \a item: the event itself; those an actor takes part in; those a
/// document has words about; those that a link joins with a claim, a figure, a question or the
/// like, or that rest on some of the same words.
[[nodiscard]] QSet<EventId> relatedEvents(const BriefingIndex &index, const ItemId &item);

/// That one event causes another one, or only comes before it.
struct EventLink
{
    EventId from;
    EventId to;
    bool isCause = false;

    friend bool operator==(const EventLink &, const EventLink &) = default;
};

/// The links between \a event and other events, in the briefing's order.
[[nodiscard]] std::vector<EventLink> eventLinks(const BriefingIndex &index, const EventId &event);

} // namespace Briefings
