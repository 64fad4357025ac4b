// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinecontent.h"

#include "briefings/timeline/eventtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Widgets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Timeline)
};

constexpr qint64 daysOfNothing = 7;

/// "~", "?" or both stand before a label, so that doubt is seen without its color.
QString signedLabel(const QString &title, const std::optional<Briefings::DaySpan> &span)
{
    if (!span || (!span->isApproximate && !span->isUncertain)) {
        return title;
    }
    const QString sign = span->isApproximate && span->isUncertain ? QStringLiteral("~?")
                         : span->isApproximate                    ? QStringLiteral("~")
                                                                  : QStringLiteral("?");
    return QStringLiteral("%1 %2").arg(sign, title);
}

} // namespace

std::vector<Briefings::DaySpan> TimelineContent::eventSpans() const
{
    std::vector<Briefings::DaySpan> spans;
    for (const TimelineEntry &entry : events) {
        if (entry.span) {
            spans.push_back(*entry.span);
        }
    }
    return spans;
}

Briefings::DayRange TimelineContent::wholeRange() const
{
    std::vector<Briefings::DaySpan> spans = eventSpans();
    for (const TimelineEntry &entry : documents) {
        spans.push_back(*entry.span);
    }
    const qint64 today = QDate::currentDate().toJulianDay();
    return Briefings::wholeRange(spans).value_or(
        Briefings::DayRange{today, today + daysOfNothing - 1});
}

int TimelineContent::undated() const
{
    return static_cast<int>(
        std::ranges::count_if(events, [](const TimelineEntry &entry) { return !entry.span; }));
}

TimelineContent makeTimelineContent(const Briefings::BriefingIndex &index,
                                    const std::vector<Briefings::EventId> &events,
                                    Briefings::LaneBy by, const std::optional<QStringList> &chosen,
                                    const QLocale &locale)
{
    TimelineContent content;
    for (const Briefings::EventId &id : events) {
        const Briefings::Event *event = index.event(id);
        if (event == nullptr) {
            continue;
        }
        TimelineEntry entry;
        entry.item = id;
        entry.span = Briefings::daySpan(event->date);
        entry.label = signedLabel(event->title, entry.span);
        entry.sentence = Briefings::eventSentence(index, *event, locale);
        entry.isInferred = !event->inference.isEmpty();
        //: An event's sentence, and why its date was inferred.
        entry.toolTip = entry.isInferred
                            ? Tr::tr("%1\nDate inferred: %2").arg(entry.sentence, event->inference)
                            : entry.sentence;
        entry.number = static_cast<int>(content.events.size()) + 1;
        content.events.push_back(entry);
    }
    int position = 0;
    for (const Briefings::Document &document : index.briefing().documents) {
        ++position;
        TimelineEntry entry;
        entry.span = Briefings::daySpan(document.date);
        if (!entry.span) {
            continue;
        }
        entry.item = document.id;
        entry.label = signedLabel(
            document.shortTitle.isEmpty() ? document.title : document.shortTitle, entry.span);
        entry.sentence = Briefings::documentSentence(document, locale);
        entry.toolTip = document.dateBasis.isEmpty()
                            ? entry.sentence
                            : Tr::tr("%1\n%2").arg(entry.sentence, document.dateBasis);
        entry.number = position;
        content.documents.push_back(entry);
    }
    std::ranges::stable_sort(content.documents, {},
                             [](const TimelineEntry &entry) { return entry.span->anchor(); });
    content.lanes = Briefings::makeLanes(index, events, by, chosen);
    return content;
}

} // namespace Widgets
