// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "briefings/text/codepoints.h"
#include "tests/briefings/store/verifydone.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <memory>
#include <set>

using namespace Briefings;
using namespace TestSupport;

namespace {

QStringList idsOf(const SearchResults &results)
{
    QStringList ids;
    for (const auto &hit : results.hits) {
        ids.append(hit.id.toString());
    }
    return ids;
}

/// The highlighted words of a hit.
QStringList wordsOf(const SearchHit &hit)
{
    const CodePointMap map(hit.text);
    QStringList words;
    for (const auto &range : hit.matches) {
        words.append(slice(hit.text, map, range));
    }
    return words;
}

} // namespace

class tst_Search : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.briefing"));
        QVERIFY_DONE(Store::create(m_path, smallContents()));
    }

    void results_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("highlighted");
        const auto row = [](const char *name, const char *query, const QStringList &expected,
                            const char *highlighted) {
            QTest::newRow(name) << QString::fromUtf8(query) << expected
                                << QString::fromUtf8(highlighted);
        };
        const QString cost = QStringLiteral("passage:guide:digest:10-81");
        const QString controls = QStringLiteral("passage:guide:digest:82-125");
        const QString scope = QStringLiteral("passage:guide:digest:126-162");
        const QString bill = QStringLiteral("passage:memo:digest:9-91");
        const QString market = QStringLiteral("passage:memo:digest:92-133");
        const QString guideFigure = QStringLiteral("figure:cost-guide");
        const QString memoFigure = QStringLiteral("figure:cost-memo");
        row("a number with its group separator", "2,048", {cost}, "2,048");
        row("the same number without", "2048", {cost}, "2,048");
        row("a number that is still being typed", "2,0", {cost}, "2,048");
        row("a decimal number", "5.6", {memoFigure, bill}, "5.6");
        row("a name of letters and digits", "H800", {QStringLiteral("actor:h800"), cost, market},
            "H800");
        row("the beginning of a name", "h8", {QStringLiteral("actor:h800"), cost, market}, "H800");
        row("a phrase in quotes matches as a whole", "\"export controls\"", {controls},
            "Export controls");
        row("words of a phrase in another order do not match", "\"controls export\"", {}, "");
        row("words without quotes match in any order", "controls export", {controls}, "Export");
        row("an unclosed quote is searched literally", "\"export contr", {controls}, "Export");
        row("diacritics do not matter", "naive", {bill}, "na\u00EFve");
        row("diacritics may be typed", "na\u00EFve", {bill}, "na\u00EFve");
        row("all words must be there", "export chips memo", {}, "");
        row("a figure is found by its measure and subject", "training v3 run",
            {guideFigure, memoFigure}, "Training");
        row("a gist", "larger", {QStringLiteral("stance:cheap.memo")}, "larger");
        row("an empty query finds nothing", "  ", {}, "");
        row("signs only find nothing", "$", {}, "");
        row("the last list item", "covers", {scope}, "covers");
        const QString disputes = QStringLiteral("stance:cheap.memo");
        const QString claim = QStringLiteral("claim:cheap");
        const QString question = QStringLiteral("question:cost");
        const QString measure = QStringLiteral("measure:training-cost");
        const QString release = QStringLiteral("event:v3-release");
        row("a word with a star", "contr* slowed ", {controls}, "controls");
        row("one or the other", "covers OR slowed", {scope, controls}, "");
        row("NOT takes away", "H800 NOT training", {QStringLiteral("actor:h800"), market}, "H800");
        row("parentheses", "(covers OR slowed) chips ", {controls}, "chips");
        row("near words", "NEAR(controls buying, 2)", {controls}, "buying");
        row("words that are too far apart", "NEAR(controls chips, 1)", {}, "");
        row("in a document", "H800 doc:memo", {QStringLiteral("actor:h800"), market}, "H800");
        row("in a document, by a word of its title", "H800 doc:\"title of guide\"", {cost}, "H800");
        row("not in a document", "H800 kind:passage NOT doc:memo", {cost}, "H800");
        row("in no document", "H800 doc:nowhere", {}, "");
        row("one kind", "training kind:figure", {guideFigure, memoFigure}, "Training");
        row("two kinds", "cheap kind:claim,question", {claim}, "cheap");
        row("kinds without words", "kind:measure,question", {measure, question}, "");
        row("a kind of actor", "kind:chip", {QStringLiteral("actor:h800")}, "");
        row("an actor and what is about it", "actor:v3 kind:figure", {guideFigure, memoFigure}, "");
        row("texts that name an actor", "actor:nvidia kind:passage", {market}, "");
        row("an event by its date", "date:2024-12 kind:event", {release}, "");
        row("an event at another date", "date:2023 kind:event", {}, "");
        row("figures by the date of their document", "date:2025-01 kind:figure",
            {guideFigure, memoFigure}, "");
        row("a number in its unit", "$5.6M", {guideFigure, memoFigure, cost, bill}, "");
        row("a number in another spelling", "5,600,000 USD", {guideFigure, memoFigure, cost, bill},
            "");
        row("a number in another unit", "5.6M GPU", {}, "");
        row("more than", ">1000 GPU", {cost}, "2,048");
        row("a span of numbers", "1..2 billion USD", {bill}, "$1.3 billion");
        row("a number and a word", "~5.5M USD training", {guideFigure, memoFigure, cost},
            "training");
        row("not a number", "kind:figure NOT >5.58M", {guideFigure}, "");
        row("an operator too many is searched literally", "controls AND", {}, "");
    }
    void results()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        QFETCH(QString, highlighted);

        // In memory for readers, in the file for a writer: the same.
        for (const auto access : {Store::Access::ReadOnly, Store::Access::ReadWrite}) {
            const auto store = Store::open(m_path, access);
            QVERIFY_RESULT(store);

            const auto results = store->search(query);

            QVERIFY_RESULT(results);
            auto ids = idsOf(*results);
            auto wanted = expected;
            ids.sort();
            wanted.sort();
            QCOMPARE(ids, wanted);
            QCOMPARE(results->query, query);
            QCOMPARE(results->isLiteral, !results->problem.isEmpty());
            QCOMPARE(results->isLiteral, query.count(QLatin1Char('"')) % 2 == 1
                                             || query.endsWith(QLatin1String("AND")));
            for (const auto &hit : results->hits) {
                QVERIFY2(highlighted.isEmpty()
                             || wordsOf(hit)
                                    .join(QLatin1Char('|'))
                                    .contains(highlighted, Qt::CaseInsensitive),
                         qPrintable(wordsOf(hit).join(QLatin1Char('|'))));
                QVERIFY(!hit.title.isEmpty());
            }
        }
    }

    void rank_putsNamesFirst()
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);

        const auto results = store->search(QStringLiteral("H800"));

        QVERIFY_RESULT(results);
        QCOMPARE(results->hits.front().id.toString(), QStringLiteral("actor:h800"));
        QVERIFY(std::ranges::is_sorted(results->hits, {}, &SearchHit::rank));
    }

    void passage_hasItsDocumentAndItsBlock()
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);

        const auto results = store->search(QStringLiteral("covers"));

        QVERIFY_RESULT(results);
        QCOMPARE(results->hits.front().title, QStringLiteral("guide"));
        QCOMPARE(results->hits.front().text,
                 QStringLiteral("The figure covers the last run only."));
    }

    void rank_putsTheNearestFigureFirst()
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);

        const auto results = store->search(QStringLiteral("$5.6M"));

        QVERIFY_RESULT(results);
        QCOMPARE(idsOf(*results).mid(0, 2), (QStringList{QStringLiteral("figure:cost-memo"),
                                                         QStringLiteral("figure:cost-guide")}));
    }

    // Whoever types anything gets an answer, and never a failure.
    void garbage_isAlwaysAnswered()
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);
        QRandomGenerator random(8);
        const auto pieces = QStringLiteral("H800 \" ( ) AND OR NOT NEAR(a doc:memo kind:figure "
                                           "date:2024.. actor:v3 >1000 5.6M USD \u00B110% * , '")
                                .split(QLatin1Char(' '));
        for (int round = 0; round < 1500; ++round) {
            QStringList words;
            const int count = random.bounded(1, 9);
            for (int i = 0; i < count; ++i) {
                words.append(pieces[random.bounded(static_cast<int>(pieces.size()))]);
            }

            const auto results = store->search(words.join(QLatin1Char(' ')), 10);

            QVERIFY2(results, qPrintable(words.join(QLatin1Char(' '))));
            QVERIFY(results->hits.size() <= 10);
        }
    }

    void limit_isKept()
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);

        QCOMPARE(store->search(QStringLiteral("training"), 2)->hits.size(), size_t(2));
        QVERIFY(store->search(QStringLiteral("training"), 0)->hits.empty());
    }

    void index_followsEdits()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        auto actor = store->briefing()->actors[2];
        QCOMPARE(actor.name, QStringLiteral("V3"));
        actor.name = QStringLiteral("Wombat");

        QVERIFY_DONE(apply(*store, {PutItem{actor, {}}}));

        // The actor itself, and the two figures about it.
        QCOMPARE(store->search(QStringLiteral("wombat"))->hits.size(), size_t(3));
        QVERIFY_DONE(store->undo());
        QVERIFY(store->search(QStringLiteral("wombat"))->hits.empty());
        QVERIFY_DONE(apply(*store, {RemoveItem{StanceId(QStringLiteral("stance:cheap.memo"))}}));
        QVERIFY(store->search(QStringLiteral("larger"))->hits.empty());
        QVERIFY(store->verify().empty());
    }

    void index_isKeptBetweenRunsAndTrusted_data()
    {
        QTest::addColumn<bool>("isEdited");
        QTest::newRow("as it was filled") << false;
        QTest::newRow("after an edit") << true;
    }
    void index_isKeptBetweenRunsAndTrusted()
    {
        QFETCH(bool, isEdited);
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            if (isEdited) {
                QVERIFY_DONE(apply(*store, {SetHeading{QStringLiteral("T"), QStringLiteral("S")}}));
            }
        }
        const auto before = readFile(m_path);

        {
            const auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QCOMPARE(store->search(QStringLiteral("H800"))->hits.size(), size_t(3));
        }

        QCOMPARE(readFile(m_path), before);
    }

    void index_ofAStrangerIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("rows of another text") << QByteArray("UPDATE search SET words = 'wombat'");
        QTest::newRow("no rows") << QByteArray("DELETE FROM search");
        QTest::newRow("a broken index")
            << QByteArray("UPDATE search_data SET block = randomblob(500)");
        QTest::newRow("a version to come") << QByteArray("UPDATE search_config SET v = 99");
        QTest::newRow("nothing left")
            << QByteArray("DELETE FROM search_data; DELETE FROM search_config;"
                          "DELETE FROM search_idx; DELETE FROM search_docsize");
    }
    void index_ofAStrangerIsMadeAnew()
    {
        QFETCH(QByteArray, sql);
        {
            const auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
        }
        SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());

        for (const auto access :
             {Store::Access::ReadOnly, Store::Access::ReadWrite, Store::Access::ReadOnly}) {
            const auto store = Store::open(m_path, access);

            QVERIFY_RESULT(store);
            QVERIFY(store->search(QStringLiteral("wombat"))->hits.empty());
            QCOMPARE(store->search(QStringLiteral("H800"))->hits.size(), size_t(3));
            QVERIFY(store->verify().empty());
        }
    }

    // A word that stands nearly everywhere is not ranked row by row; what has it in its heading is
    // found nevertheless.
    void manyMatches_areSampledButForHeadings()
    {
        BriefingBuilder b;
        QString text;
        for (int paragraph = 0; paragraph < 21000; ++paragraph) {
            text += QStringLiteral("A chip, number %1.\n\n").arg(paragraph);
        }
        b.addDocument(QStringLiteral("guide"), text);
        for (int number = 0; number < 5000; ++number) {
            b.addActor(QStringLiteral("a%1").arg(number), QStringLiteral("Maker %1").arg(number));
            b.contents().briefing.actors.back().description = QStringLiteral("Makes a chip.");
        }
        b.addActor(QStringLiteral("chip"), QStringLiteral("The chip"));
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("many.briefing"));
        QVERIFY_RESULT(Store::create(path, b.contents()));
        const auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);

        const auto results = store->search(QStringLiteral("chip"));

        QVERIFY_RESULT(results);
        const auto ids = idsOf(*results);
        QCOMPARE(ids.size(), 50);
        QCOMPARE(ids.front(), QStringLiteral("actor:chip"));
        QCOMPARE(std::set<QString>(ids.begin(), ids.end()).size(), size_t(50));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_Search)

#include "tst_search.moc"
