// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "briefings/text/codepoints.h"
#include "tests/briefings/store/verifydone.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <memory>

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
            QCOMPARE(results->isLiteral, query.count(QLatin1Char('"')) % 2 == 1);
            for (const auto &hit : results->hits) {
                QVERIFY2(wordsOf(hit).contains(highlighted),
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

    void index_isKeptBetweenRunsAndTrusted()
    {
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY_DONE(apply(*store, {SetHeading{QStringLiteral("T"), QStringLiteral("S")}}));
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_Search)

#include "tst_search.moc"
