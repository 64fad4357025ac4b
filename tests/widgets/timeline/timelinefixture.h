// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/timeline/timelinecontent.h"
#include "widgets/timeline/timelinescene.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace TimelineTest {

/// Events of every form of date in a row of lanes.
inline std::shared_ptr<const Briefings::BriefingIndex> smallIndex()
{
    using namespace Briefings;
    TestSupport::BriefingBuilder b;
    b.addDocument(QStringLiteral("guide"),
                  QStringLiteral("The model came out. Rules were made.\n"));
    b.contents().briefing.documents.back().date = *EdtfDate::parse(QStringLiteral("2025-01~"));
    b.addActor(QStringLiteral("lab"), QStringLiteral("The lab"), ActorKind::Lab);
    b.addActor(QStringLiteral("seller"), QStringLiteral("Seller"), ActorKind::Company);
    const auto add = [&b](const char *slug, const char *date, const QStringList &actors) {
        b.addEvent(QLatin1String(slug), QStringLiteral("About the %1").arg(QLatin1String(slug)),
                   QLatin1String(date),
                   b.passages(QStringLiteral("guide"), QStringLiteral("Rules were made")));
        for (const QString &actor : actors) {
            b.contents().briefing.events.back().participants.push_back(
                {ActorId(QStringLiteral("actor:%1").arg(actor)), QStringLiteral("took part")});
        }
    };
    const QString lab = QStringLiteral("lab");
    const QString seller = QStringLiteral("seller");
    add("rules", "2024-10?", {seller});
    add("cluster", "2023/2024", {lab});
    add("run", "../2024-12", {lab});
    add("release", "2024-12-25", {lab});
    add("talk", "2025-01-06~", {});
    add("fall", "2025-01-27", {seller, lab});
    add("end", "2025-01-29/..", {seller});
    b.addLink(QStringLiteral("a"), QStringLiteral("event:release"), Relation::Causes,
              QStringLiteral("event:fall"),
              b.passages(QStringLiteral("guide"), QStringLiteral("Rules")));
    return std::make_shared<const BriefingIndex>(b.briefing());
}

/// \a count events at random days, alone, in clusters and as long intervals, with long titles.
inline std::shared_ptr<const Briefings::BriefingIndex> generatedIndex(int count, quint32 seed)
{
    using namespace Briefings;
    QRandomGenerator random(seed);
    TestSupport::BriefingBuilder b;
    for (int actor = 0; actor < 12; ++actor) {
        b.addActor(QStringLiteral("a%1").arg(actor), QStringLiteral("Actor number %1").arg(actor),
                   static_cast<ActorKind>(actor));
    }
    for (int i = 0; i < count; ++i) {
        const QDate day =
            QDate(2024, 1, 1).addDays(i % 2 == 0 ? random.bounded(2000) : random.bounded(30));
        QString date = day.toString(Qt::ISODate);
        if (i % 5 == 1) {
            date = date.left(7);
        } else if (i % 5 == 2) {
            date = QStringLiteral("%1/%2").arg(
                date, day.addDays(random.bounded(400)).toString(Qt::ISODate));
        } else if (i % 5 == 3) {
            date += QLatin1Char("~?%"[random.bounded(3)]);
        }
        b.addEvent(
            QStringLiteral("e%1").arg(i),
            QStringLiteral("Event %1 %2").arg(i).arg(QString(random.bounded(60), QLatin1Char('m'))),
            date);
        b.contents().briefing.events.back().participants.push_back(
            {ActorId(QStringLiteral("actor:a%1").arg(random.bounded(12))), {}});
    }
    return std::make_shared<const BriefingIndex>(b.briefing());
}

inline std::vector<Briefings::EventId> eventsOf(const Briefings::BriefingIndex &index)
{
    std::vector<const Briefings::Event *> events;
    for (const Briefings::Event &event : index.briefing().events) {
        events.push_back(&event);
    }
    std::ranges::stable_sort(
        events, [](const auto *a, const auto *b) { return Briefings::isBefore(a->date, b->date); });
    std::vector<Briefings::EventId> ids;
    for (const Briefings::Event *event : events) {
        ids.push_back(event->id);
    }
    return ids;
}

inline Widgets::TimelineContent contentOf(const Briefings::BriefingIndex &index,
                                          Briefings::LaneBy by = Briefings::LaneBy::None)
{
    return Widgets::makeTimelineContent(index, eventsOf(index), by, {},
                                        QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace TimelineTest
