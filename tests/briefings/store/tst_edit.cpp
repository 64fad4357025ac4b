// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/edit.h"
#include "tests/briefings/store/editgenerator.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace Briefings;
using namespace TestSupport;

namespace {

template <typename T>
const T &itemOf(const Briefing &briefing, const char *id)
{
    const auto &list = items<T>(briefing);
    const auto found = std::ranges::find_if(
        list, [id](const T &item) { return item.id.toString() == QLatin1String(id); });
    if (found == list.end()) {
        qFatal("there is no %s", id);
    }
    return *found;
}

ItemId idOf(const char *text)
{
    return ItemId::fromString(QString::fromLatin1(text)).value_or(ItemId());
}

Edit merge(const char *kept, const char *absorbed)
{
    return {
        MergeActors{ActorId(QString::fromLatin1(kept)), ActorId(QString::fromLatin1(absorbed))}};
}

} // namespace

class tst_Edit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void put_replacesAnItemInPlace()
    {
        const auto before = smallContents().briefing;
        auto actor = itemOf<Actor>(before, "actor:deepseek");
        actor.name = QStringLiteral("DeepSeek Ltd");

        const auto outcome = applied(before, {PutItem{actor, {}}});

        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->briefing.actors.front().name, QStringLiteral("DeepSeek Ltd"));
        QCOMPARE(outcome->briefing.actors.size(), before.actors.size());
    }

    void put_addsANewItemAtItsPosition()
    {
        const auto before = smallContents().briefing;
        Actor actor;
        actor.id = ActorId(QStringLiteral("actor:new"));
        actor.name = QStringLiteral("New");
        actor.description = QStringLiteral("New.");

        const auto outcome = applied(before, {PutItem{actor, 1}});

        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->briefing.actors[1].name, QStringLiteral("New"));
        QCOMPARE(outcome->inverse, (Edit{RemoveItem{actor.id}}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("named");

        const auto conflict = static_cast<int>(Error::Kind::Conflict);
        const auto notFound = static_cast<int>(Error::Kind::NotFound);
        const auto format = static_cast<int>(Error::Kind::Format);
        const auto row = [](const char *name, const char *json, int kind, const char *named) {
            QTest::newRow(name) << QByteArray(json) << kind << QString::fromLatin1(named);
        };
        row("an unknown item cannot be removed", R"({"remove": "actor:nobody"})", notFound,
            "actor:nobody");
        row("a measure cannot go while a figure has it", R"({"remove": "measure:training-cost"})",
            conflict, "figure:cost-guide");
        row("an actor cannot go while a figure is about it", R"({"remove": "actor:v3"})", conflict,
            "actor:v3");
        row("an actor cannot go while a link ends at it", R"({"remove": "actor:h800"})", conflict,
            "link:v3-on-h800");
        row("an actor cannot go while it takes part", R"({"remove": "actor:deepseek-ai"})",
            conflict, "event:v3-release");
        row("a question cannot go while a claim answers it", R"({"remove": "question:cost"})",
            conflict, "claim:cheap");
        row("a claim cannot go while a stance is on it", R"({"remove": "claim:cheap"})", conflict,
            "stance:cheap.memo");
        row("a document cannot go while passages lie in it", R"({"remove": "document:guide"})",
            conflict, "document:guide");
        row("an unknown end of a link",
            R"({"put": {"id": "link:x", "from": "actor:v3", "relation": "competesWith", "to": "actor:nobody", "passages": []}})",
            notFound, "actor:nobody");
        row("a passage in an unknown document",
            R"({"put": {"id": "actor:x", "name": "X", "kind": "lab", "description": "d", "passages": [{"source": "document:no#digest",
                "selector": [{"type": "TextQuoteSelector", "exact": "q"}, {"type": "TextPositionSelector", "start": 0, "end": 1}]}]}})",
            notFound, "document:no");
        row("a passage in a body that the document has not",
            R"({"put": {"id": "actor:x", "name": "X", "kind": "lab", "description": "d", "passages": [{"source": "document:memo#original",
                "selector": [{"type": "TextQuoteSelector", "exact": "q"}, {"type": "TextPositionSelector", "start": 0, "end": 1}]}]}})",
            notFound, "document:memo");
        row("a passage in a version to come",
            R"({"put": {"id": "actor:x", "name": "X", "kind": "lab", "description": "d", "passages": [{"source": "document:memo#digest", "version": 2,
                "selector": [{"type": "TextQuoteSelector", "exact": "q"}, {"type": "TextPositionSelector", "start": 0, "end": 1}]}]}})",
            conflict, "document:memo");
        row("a document whose text changes without source",
            R"({"put": {"id": "document:memo", "title": "T", "shortTitle": "T", "kind": "memo", "dateBasis": "b", "language": "en",
                "digest": {"file": "documents/memo.md", "version": 2}}})",
            conflict, "document:memo");
        row("a position past the end",
            R"({"put": {"id": "measure:training-cost", "name": "Cost", "unit": "USD"}, "position": 1})",
            conflict, "measure:training-cost");
        row("an actor is not merged with itself",
            R"({"merge": {"kept": "actor:v3", "absorbed": "actor:v3"}})", conflict, "actor:v3");
        row("an unknown actor is not merged",
            R"({"merge": {"kept": "actor:v3", "absorbed": "actor:no"}})", notFound, "actor:no");
        row("a briefing needs a title", R"({"heading": {"title": " ", "summary": ""}})", format,
            "title");
        row("one bad edit refuses the batch",
            R"({"batch": [{"heading": {"title": "T", "summary": ""}}, {"remove": "actor:nobody"}]})",
            notFound, "actor:nobody");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, named);
        const auto edit = editFromJson(json);
        QVERIFY_RESULT(edit);

        const auto outcome = applied(smallContents().briefing, *edit);

        QVERIFY(!outcome);
        QCOMPARE(static_cast<int>(outcome.error().kind), kind);
        QVERIFY2(outcome.error().message.contains(named), qPrintable(outcome.error().message));
    }

    void put_refusesALinkThatCannotJoinItsEnds()
    {
        const auto before = smallContents().briefing;
        auto link = before.links.front();
        link.relation = Relation::Precedes;

        const auto outcome = applied(before, {PutItem{link, {}}});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    }

    void put_refusesWhatWouldNotReadBack()
    {
        const auto before = smallContents().briefing;
        auto actor = before.actors.front();
        actor.name = QString();

        const auto outcome = applied(before, {PutItem{actor, {}}});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Format);
    }

    void batch_mayNameAnItemBeforeItIsThere()
    {
        const auto before = smallContents().briefing;
        auto claim = before.claims.front();
        claim.id = ClaimId(QStringLiteral("claim:new"));
        claim.question = QuestionId(QStringLiteral("question:new"));
        auto question = before.questions.front();
        question.id = claim.question;
        const Edit backwards{BatchEdit{{{PutItem{claim, {}}}, {PutItem{question, {}}}}}};
        const Edit removal{BatchEdit{{{RemoveItem{question.id}}, {RemoveItem{claim.id}}}}};

        const auto added = applied(before, backwards);
        QVERIFY_RESULT(added);
        const auto removed = applied(added->briefing, removal);

        QVERIFY_RESULT(removed);
        QCOMPARE(removed->briefing, before);
    }

    void merge_carriesEveryMentionOver()
    {
        const auto before = smallContents().briefing;

        const auto outcome = applied(before, merge("actor:deepseek", "actor:deepseek-ai"));

        QVERIFY_RESULT(outcome);
        const auto &after = outcome->briefing;
        const auto &kept = itemOf<Actor>(after, "actor:deepseek");
        QCOMPARE(kept.aliases, QStringList{QStringLiteral("DeepSeek AI")});
        QCOMPARE(after.actors.size(), before.actors.size() - 1);
        QCOMPARE(after.events.front().participants.front().actor, kept.id);
        QCOMPARE(itemOf<Link>(after, "link:made-v3").from, ItemId(kept.id));
        QCOMPARE(itemOf<Stance>(after, "stance:cheap.deepseek-ai").by, ItemId(kept.id));
        QVERIFY(!allIds(after).contains(idOf("actor:deepseek-ai")));
    }

    void merge_takesOutLinksBetweenTheTwo()
    {
        auto contents = smallContents();
        Link link;
        link.id = LinkId(QStringLiteral("link:loop"));
        link.from = idOf("actor:deepseek");
        link.relation = Relation::PartOf;
        link.to = idOf("actor:deepseek-ai");
        contents.briefing.links.insert(contents.briefing.links.begin(), link);

        const auto outcome =
            applied(contents.briefing, merge("actor:deepseek", "actor:deepseek-ai"));

        QVERIFY_RESULT(outcome);
        QVERIFY(!allIds(outcome->briefing).contains(link.id));
        const auto back = applied(outcome->briefing, outcome->inverse);
        QVERIFY_RESULT(back);
        QCOMPARE(back->briefing, contents.briefing);
    }

    void merge_joinsEqualStancesAndRefusesDifferentOnes()
    {
        auto contents = smallContents();
        Stance stance = itemOf<Stance>(contents.briefing, "stance:cheap.deepseek-ai");
        stance.id = StanceId(QStringLiteral("stance:cheap.deepseek"));
        stance.by = idOf("actor:deepseek");
        contents.briefing.stances.push_back(stance);

        const auto joined =
            applied(contents.briefing, merge("actor:deepseek", "actor:deepseek-ai"));
        QVERIFY_RESULT(joined);
        QCOMPARE(joined->briefing.stances.size(), contents.briefing.stances.size() - 1);

        contents.briefing.stances.back().kind = StanceKind::Disputes;
        const auto refused =
            applied(contents.briefing, merge("actor:deepseek", "actor:deepseek-ai"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void inverse_givesBackTheSameBriefing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void inverse_givesBackTheSameBriefing()
    {
        QFETCH(quint32, seed);
        EditGenerator generator(seed);
        const auto small = smallContents().briefing;
        auto briefing = generatedContents(3, 3, seed).briefing;
        int carriedOut = 0;
        int merged = 0;

        for (int i = 0; i < 120; ++i) {
            if (i == 60) {
                briefing = small;
            }
            const auto edit = generator.next(briefing);
            const auto read = editFromJson(editToJson(edit));
            QVERIFY_RESULT(read);
            QCOMPARE(*read, edit);
            const auto outcome = applied(briefing, edit);
            if (!outcome) {
                QVERIFY(outcome.error().kind != Error::Kind::Internal);
                continue;
            }
            const auto inverse = editFromJson(editToJson(outcome->inverse));
            QVERIFY_RESULT(inverse);
            const auto back = applied(outcome->briefing, *inverse);
            QVERIFY_RESULT(back);
            QVERIFY2(back->briefing == briefing, editToJson(edit).constData());
            ++carriedOut;
            merged += std::holds_alternative<MergeActors>(edit.change) ? 1 : 0;
            briefing = outcome->briefing;
        }

        QVERIFY2(carriedOut > 40, qPrintable(QString::number(carriedOut)));
        QVERIFY(merged > 0);
    }

    void json_errorsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
        };
        row("no JSON", "{", "line 1");
        row("a list", "[]", "edit: error");
        row("nothing to do", "{}", "edit: error");
        row("two edits in one",
            R"({"remove": "actor:v3", "heading": {"title": "T", "summary": ""}})", "edit: error");
        row("an id that is none", R"({"remove": "v3"})", "edit/remove: error");
        row("an id of another kind", R"({"merge": {"kept": "actor:v3", "absorbed": "event:v3"}})",
            "edit/merge/absorbed: error");
        row("a member too many", R"({"remove": "actor:v3", "why": "because"})", "edit/why: error");
        row("an item without id", R"({"put": {"name": "X"}})", "edit/put/id: error");
        row("an item that cannot be put", R"({"put": {"id": "briefing:x"}})", "edit/put/id: error");
        row("an item with a member missing", R"({"put": {"id": "measure:x", "unit": "USD"}})",
            "edit/put");
        row("an item with a bad value",
            R"({"put": {"id": "measure:x", "name": "X", "unit": "wombat"}})",
            "edit/put/unit: error");
        row("a negative position",
            R"({"put": {"id": "measure:x", "name": "X", "unit": "USD"}, "position": -1})",
            "edit/position: error");
        row("a heading without summary", R"({"heading": {"title": "T"}})",
            "edit/heading/summary: error");
        row("a mistake inside a batch", R"({"batch": [{"remove": "actor:v3"}, {"remove": 3}]})",
            "edit/batch/1/remove: error");
        row("a batch that is none", R"({"batch": {}})", "edit/batch: error");
    }
    void json_errorsNameTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);

        const auto edit = editFromJson(json);

        QVERIFY(!edit);
        QCOMPARE(edit.error().kind, Error::Kind::Format);
        QVERIFY2(edit.error().message.contains(place), qPrintable(edit.error().message));
    }

    void json_batchesTooDeepAreRefused()
    {
        QByteArray json = R"({"remove": "actor:v3"})";
        for (int i = 0; i < 1000; ++i) {
            json = "{\"batch\": [" + json + "]}";
        }

        QVERIFY(!editFromJson(json));
    }

    void label_saysWhatTheEditDoes()
    {
        const auto briefing = smallContents().briefing;
        auto actor = itemOf<Actor>(briefing, "actor:deepseek");
        const auto label = [&briefing](const Edit &edit) { return editLabel(briefing, edit); };

        actor.description = QStringLiteral("Other.");
        QCOMPARE(label({PutItem{actor, {}}}), QStringLiteral("Change actor DeepSeek"));
        actor.name = QStringLiteral("Other");
        QCOMPARE(label({PutItem{actor, {}}}), QStringLiteral("Rename actor DeepSeek"));
        actor.id = ActorId(QStringLiteral("actor:other"));
        QCOMPARE(label({PutItem{actor, {}}}), QStringLiteral("Add actor Other"));
        QCOMPARE(label({RemoveItem{idOf("measure:training-cost")}}),
                 QStringLiteral("Remove measure Training cost"));
        QCOMPARE(label(merge("actor:deepseek", "actor:deepseek-ai")),
                 QStringLiteral("Merge actor DeepSeek AI into DeepSeek"));
        QCOMPARE(label({BatchEdit{{{RemoveItem{idOf("actor:v3")}}}}}),
                 QStringLiteral("Remove actor V3"));
    }
};

QTEST_GUILESS_MAIN(tst_Edit)

#include "tst_edit.moc"
