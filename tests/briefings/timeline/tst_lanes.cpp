// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/lanes.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using TestSupport::BriefingBuilder;

namespace {

EventId eventId(const char *slug)
{
    return EventId(QStringLiteral("event:%1").arg(QLatin1String(slug)));
}

std::shared_ptr<const BriefingIndex> makeIndex()
{
    BriefingBuilder b;
    b.addActor(QStringLiteral("lab"), QStringLiteral("The lab"), ActorKind::Lab);
    b.addActor(QStringLiteral("maker"), QStringLiteral("Maker"), ActorKind::Company);
    b.addActor(QStringLiteral("seller"), QStringLiteral("Seller"), ActorKind::Company);
    const auto add = [&b](const char *slug, const QStringList &actors) {
        b.addEvent(QLatin1String(slug), QLatin1String(slug), QStringLiteral("2024"));
        for (const QString &actor : actors) {
            b.contents().briefing.events.back().participants.push_back(
                {ActorId(QStringLiteral("actor:%1").arg(actor)), {}});
        }
    };
    add("one", {QStringLiteral("lab")});
    add("two", {QStringLiteral("lab"), QStringLiteral("maker")});
    add("three", {QStringLiteral("maker"), QStringLiteral("seller")});
    add("four", {});
    add("five", {QStringLiteral("lab")});
    return std::make_shared<const BriefingIndex>(b.briefing());
}

const std::vector<EventId> &allEvents()
{
    static const std::vector<EventId> events = {eventId("one"), eventId("two"), eventId("three"),
                                                eventId("four"), eventId("five")};
    return events;
}

QString dump(const LaneSet &set)
{
    QStringList lines;
    for (const Lane &lane : set.shown) {
        QStringList events;
        for (const size_t event : lane.events) {
            events.append(QString::number(event));
        }
        lines.append(QStringLiteral("%1 (%2): %3")
                         .arg(lane.head.title)
                         .arg(lane.head.events)
                         .arg(events.join(QLatin1Char(' '))));
    }
    for (const LaneHead &head : set.hidden) {
        lines.append(QStringLiteral("hidden %1 (%2)").arg(head.title).arg(head.events));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class tst_Lanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void lanes_holdEveryEventAtLeastOnce_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, LaneBy by, const QStringList &chosen,
                            const char *expected) {
            QTest::addRow("%s", name)
                << static_cast<int>(by) << chosen << QString::fromLatin1(expected);
        };
        row("one lane", LaneBy::None, {}, " (5): 0 1 2 3 4");
        row("actors with two events or more have lanes", LaneBy::Actor, {},
            "The lab (3): 0 1 4; Maker (2): 1 2; Other events (1): 3; hidden Seller (1)");
        row("kinds all have", LaneBy::ActorKind, {},
            "Labs (3): 0 1 4; Companies (2): 1 2; Other events (1): 3");
        row("what is in no chosen lane is with the others", LaneBy::Actor,
            {QStringLiteral("actor:seller"), otherLane()},
            "Seller (1): 2; Other events (4): 0 1 3 4; hidden The lab (3); hidden Maker (2)");
        row("the others can be hidden too", LaneBy::Actor, {QStringLiteral("actor:seller")},
            "Seller (1): 2; hidden The lab (3); hidden Maker (2); hidden Other events (4)");
        row("nothing chosen shows all", LaneBy::Actor, {QStringLiteral("actor:nobody")},
            "All events (5): 0 1 2 3 4; hidden The lab (3); hidden Maker (2); hidden Seller (1)");
    }

    void lanes_holdEveryEventAtLeastOnce()
    {
        QFETCH(const int, by);
        QFETCH(const QStringList, chosen);
        QFETCH(const QString, expected);
        const auto index = makeIndex();

        const LaneSet set = makeLanes(*index, allEvents(), static_cast<LaneBy>(by),
                                      chosen.isEmpty() ? std::nullopt : std::optional(chosen));

        QCOMPARE(dump(set), expected);
    }
};

QTEST_GUILESS_MAIN(tst_Lanes)
#include "tst_lanes.moc"
