// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/timeline/dayspan.h"
#include "briefings/timeline/lanes.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace Widgets {

/// An event, or a document by its own date, as the timeline draws it.
struct TimelineEntry
{
    Briefings::ItemId item;
    QString label;    ///< The title behind the sign of its doubt: "~ Usage spikes".
    QString sentence; ///< Date, title, participants: what a screen reader says.
    QString toolTip;  ///< The sentence, and why a date was inferred.
    std::optional<Briefings::DaySpan> span; ///< Nothing without a date: listed, never drawn.
    bool isInferred = false;
    int number = 0; ///< Of its row in the table, from 1; for a document of the document.
};

/// Everything that a timeline shows, in the order of time. A value; may go to another thread.
struct TimelineContent
{
    std::vector<TimelineEntry> events;
    std::vector<TimelineEntry> documents; ///< Those with a date.
    Briefings::LaneSet lanes;             ///< Over events.

    [[nodiscard]] std::vector<Briefings::DaySpan> eventSpans() const;
    /// The days of all events and documents, one week when there are none.
    [[nodiscard]] Briefings::DayRange wholeRange() const;
    /// Those that have no place on the axis.
    [[nodiscard]] int undated() const;
};

/// What \a events, in order, and all documents of \a index look like. \a chosen are the lanes to
/// show, see makeLanes().
[[nodiscard]] TimelineContent makeTimelineContent(const Briefings::BriefingIndex &index,
                                                  const std::vector<Briefings::EventId> &events,
                                                  Briefings::LaneBy by,
                                                  const std::optional<QStringList> &chosen,
                                                  const QLocale &locale);

} // namespace Widgets
