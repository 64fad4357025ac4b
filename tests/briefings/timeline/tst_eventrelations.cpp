// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/eventrelations.h"
#include "briefings/timeline/eventtext.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QLocale>

#include <algorithm>

using namespace Briefings;
using TestSupport::BriefingBuilder;

namespace {

const QString guide = QStringLiteral("guide");

std::shared_ptr<const BriefingIndex> makeIndex()
{
    BriefingBuilder b;
    b.addDocument(guide, QStringLiteral("The model came out. Rules were made. Shares fell.\n"));
    b.addDocument(QStringLiteral("memo"), QStringLiteral("Nothing else is known.\n"));
    b.addActor(QStringLiteral("lab"), QStringLiteral("Das Labor Zürich"), ActorKind::Lab);
    b.addEvent(QStringLiteral("release"), QStringLiteral("The “model”, released"),
               QStringLiteral("2024-12-25"),
               b.passages(guide, QStringLiteral("The model came out")));
    b.contents().briefing.events.back().participants = {
        {ActorId(QStringLiteral("actor:lab")), QStringLiteral("released it")}};
    b.contents().briefing.events.back().inference = QStringLiteral("Christmas.");
    b.addEvent(QStringLiteral("rules"), QStringLiteral("Rules"), QStringLiteral("2022-10?"),
               b.passages(guide, QStringLiteral("Rules were made")));
    b.addEvent(QStringLiteral("fall"), QStringLiteral("Fall"), QStringLiteral("2025-01-27"),
               b.passages(QStringLiteral("memo"), QStringLiteral("Nothing else is known")));
    b.addQuestion(QStringLiteral("why"), QStringLiteral("Why?"));
    b.addClaim(QStringLiteral("shown"), QStringLiteral("The model was shown."),
               QStringLiteral("why"), b.passages(guide, QStringLiteral("model came")));
    b.addLink(QStringLiteral("a"), QStringLiteral("event:rules"), Relation::Causes,
              QStringLiteral("event:release"), b.passages(guide, QStringLiteral("Rules")));
    b.addLink(QStringLiteral("b"), QStringLiteral("event:release"), Relation::Precedes,
              QStringLiteral("event:fall"), b.passages(guide, QStringLiteral("Shares")));
    b.addLink(QStringLiteral("c"), QStringLiteral("event:fall"), Relation::Supports,
              QStringLiteral("claim:shown"), b.passages(guide, QStringLiteral("Shares")));
    return std::make_shared<const BriefingIndex>(b.briefing());
}

QString slugs(const QSet<EventId> &events)
{
    QStringList found;
    for (const EventId &event : events) {
        found.append(event.slug().toString());
    }
    found.sort();
    return found.join(QLatin1Char(' '));
}

} // namespace

class tst_EventRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void relatedEvents_followsWhatIsSelected_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *item, const char *expected) {
            QTest::addRow("%s", name) << QString::fromLatin1(item) << QString::fromLatin1(expected);
        };
        row("an event is its own", "event:rules", "rules");
        row("an actor's are those it takes part in", "actor:lab", "release");
        row("a document's are those it has words about", "document:guide", "release rules");
        row("a claim's are linked or share its words", "claim:shown", "fall release");
        row("a question's are those of its claims", "question:why", "fall release");
        row("a link's are its ends", "link:a", "release rules");
    }

    void relatedEvents_followsWhatIsSelected()
    {
        QFETCH(const QString, item);
        QFETCH(const QString, expected);
        const auto index = makeIndex();

        QCOMPARE(slugs(relatedEvents(*index, *ItemId::fromString(item))), expected);
    }

    void eventLinks_areCausesAndSuccessions()
    {
        const auto index = makeIndex();
        const EventId release(QStringLiteral("event:release"));
        const EventId rules(QStringLiteral("event:rules"));
        const EventId fall(QStringLiteral("event:fall"));

        QCOMPARE(eventLinks(*index, release),
                 (std::vector<EventLink>{{rules, release, true}, {release, fall, false}}));
        QCOMPARE(eventLinks(*index, fall), (std::vector<EventLink>{{release, fall, false}}));
    }

    void filter_keepsWhatFitsAllOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *actor,
                            const char *document, const char *expected) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(text) << QString::fromLatin1(actor)
                << QString::fromLatin1(document) << QString::fromLatin1(expected);
        };
        row("nothing asked", "", "", "", "fall release rules");
        row("blanks ask nothing", "  ", "", "", "fall release rules");
        row("title", "RULE", "", "", "rules");
        row("participant without its diacritics", "zurich", "", "", "release");
        row("role", "released it", "", "", "release");
        row("document", "guide", "", "", "release rules");
        row("EDTF", "2022-10", "", "", "rules");
        row("date in words", "January 2025", "", "", "fall");
        row("actor", "", "actor:lab", "", "release");
        row("document by id", "", "", "document:memo", "fall");
        row("all of it", "rules", "actor:lab", "", "");
    }

    void filter_keepsWhatFitsAllOfIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, actor);
        QFETCH(const QString, document);
        QFETCH(const QString, expected);
        const auto index = makeIndex();
        EventFilter filter;
        filter.text = text;
        filter.actor = actor.isEmpty() ? ActorId() : ActorId(actor);
        filter.document = document.isEmpty() ? DocumentId() : DocumentId(document);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

        QSet<EventId> passing;
        for (const Event &event : index->briefing().events) {
            if (passes(*index, event, filter)) {
                passing.insert(event.id);
            }
        }

        QCOMPARE(slugs(passing), expected);
        QCOMPARE(filter.isEmpty(),
                 text.trimmed().isEmpty() && actor.isEmpty() && document.isEmpty());
    }

    void sentence_saysWhenWhatAndWho()
    {
        const auto index = makeIndex();
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        const auto &events = index->briefing().events;

        QCOMPARE(eventSentence(*index, events[0], locale),
                 QStringLiteral("25 December 2024, inferred: The “model”, released; Das Labor "
                                "Zürich (released it)"));
        QCOMPARE(eventSentence(*index, events[1], locale),
                 QStringLiteral("October 2022 (uncertain): Rules"));
    }

    void csv_hasALineForEachEventAndKeepsEveryLetter()
    {
        const auto index = makeIndex();
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);

        const QByteArray csv = timelineCsv(
            *index,
            {EventId(QStringLiteral("event:rules")), EventId(QStringLiteral("event:release"))},
            locale);

        QCOMPARE(QString::fromUtf8(csv),
                 QStringLiteral("Date,EDTF,Event,Participants,Documents,Quotes\r\n"
                                "October 2022 (uncertain),2022-10?,Rules,,%1,Rules were made\r\n"
                                "\"25 December 2024, inferred\",2024-12-25,\"The “model”, "
                                "released\",Das Labor Zürich (released it),%1,The model came "
                                "out\r\n")
                     .arg(documentsText(*index, index->briefing().events[0])));
    }

    void csv_quotesWhatWouldBreakTheTable()
    {
        BriefingBuilder b;
        b.addEvent(QStringLiteral("odd"), QStringLiteral("He said \"no\",\nthen left"),
                   QStringLiteral("2024"));
        const BriefingIndex index(b.briefing());

        const QByteArray csv =
            timelineCsv(index, {EventId(QStringLiteral("event:odd"))}, QLocale(QLocale::English));

        QVERIFY(csv.endsWith("2024,2024,\"He said \"\"no\"\",\nthen left\",,,\r\n"));
    }

    void source_namesTheDocumentsBehindTheEvents()
    {
        const auto index = makeIndex();
        const QString text =
            sourceText(*index, {EventId(QStringLiteral("event:fall"))}, QLocale(QLocale::English));

        QVERIFY(text.startsWith(QStringLiteral("Sources: ")));
        QVERIFY(text.contains(documentsText(*index, index->briefing().events[2])));
        QVERIFY(!text.contains(documentsText(*index, index->briefing().events[0])));
        QVERIFY(sourceText(*index, {}, QLocale()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_EventRelations)
#include "tst_eventrelations.moc"
