// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/atomicwrite.h"
#include "briefings/exchange/annotations.h"
#include "briefings/store/store.h"
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/models/session.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>

#include <memory>

using namespace Briefings;
using namespace TestSupport;
using Widgets::Session;

namespace {

Edit renamed(const BriefingIndex &index, const QString &name)
{
    auto actor = *index.actor(ActorId(QStringLiteral("actor:deepseek")));
    actor.name = name;
    return {PutItem{actor, std::nullopt}};
}

QString nameOf(const Session &session)
{
    return session.index()->actor(ActorId(QStringLiteral("actor:deepseek")))->name;
}

/// What fails here is meant to fail, and the session logs it.
void expectLog(const char *pattern)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QLatin1String(pattern)));
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("widgets.models.session.info=false"));
    }
    void init() { failOnWarnings(); }

    void open_deliversFactsLater()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.briefing"));
        QVERIFY_RESULT(Store::create(path, smallContents()));
        Session session;
        QSignalSpy changed(&session, &Session::briefingChanged);

        session.open(path);
        QCOMPARE(session.state(), Session::State::Loading);
        QVERIFY(!session.index());

        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.index()->briefing().documents.size(), size_t(2));
        QVERIFY(!session.isReadOnly());
    }

    void open_aFolderIsForReadingAndCanBeSearched()
    {
        Session session;
        session.open(bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Ready, 20000);
        QSignalSpy found(&session, &Session::searchFinished);

        session.search(QStringLiteral("H800"));

        QVERIFY(session.isReadOnly());
        QVERIFY(!session.readOnlyReason().isEmpty());
        QVERIFY(found.wait());
        QVERIFY(!found.at(0).at(0).value<SearchResults>().hits.empty());
    }

    void open_forReadingOnlySaysTheReasonGiven()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.briefing"));
        QVERIFY_RESULT(Store::create(path, smallContents()));
        Session session;
        const auto reason = QStringLiteral("It came with the program.");
        QSignalSpy failed(&session, &Session::editFailed);

        session.open(path, reason);
        QTRY_COMPARE(session.state(), Session::State::Ready);
        session.apply(renamed(*session.index(), QStringLiteral("Deep Seek")));

        QVERIFY(session.isReadOnly());
        QCOMPARE(session.readOnlyReason(), reason);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().message, reason);
    }

    void open_whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("a file that is not there") << QByteArray();
        QTest::addRow("a file that is not ours")
            << QByteArray("hello, this is a letter\n").repeated(400);
        QTest::addRow("a truncated file") << QByteArray("SQLite format 3\0", 16);
    }

    void open_whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("broken.briefing"));
        if (!bytes.isEmpty()) {
            writeFile(path, bytes);
        }
        expectLog("could not open");
        Session session;

        session.open(path);

        QTRY_COMPARE(session.state(), Session::State::Failed);
        QVERIFY(!session.error().message.isEmpty());
        QVERIFY(!session.index());
        QCOMPARE(QFile::exists(path), !bytes.isEmpty());
        if (!bytes.isEmpty()) {
            QCOMPARE(readFile(path), bytes);
        }
    }

    void open_aFolderWithMistakesNamesThem()
    {
        QTemporaryDir folder;
        const auto form = folder.filePath(QStringLiteral("form"));
        QVERIFY(copyFolder(bundledFolder(), form));
        const auto figures = form + QStringLiteral("/figures.json");
        writeFile(figures, readFile(figures).replace("\"USD\"", "\"DOUBLOON\""));
        expectLog("could not open");
        Session session;

        session.open(form);

        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Failed, 20000);
        QVERIFY2(session.error().message.contains(QLatin1String("figures.json/")),
                 qPrintable(session.error().message));
    }

    void open_anotherFileDropsWhatIsOnItsWay()
    {
        // The folder outlives the session, which takes its lock away when it closes the file.
        QTemporaryDir folder;
        OpenBriefing first;
        QVERIFY(first.isReady());
        auto &session = first.session();
        const auto second = folder.filePath(QStringLiteral("b.briefing"));
        auto contents = smallContents();
        contents.briefing.title = QStringLiteral("The second one");
        QVERIFY_RESULT(Store::create(second, contents));
        QSignalSpy found(&session, &Session::searchFinished);
        QSignalSpy loaded(&session, &Session::textLoaded);

        session.search(QStringLiteral("H800"));
        session.requestText(DocumentId(QStringLiteral("document:guide")), Body::Digest);
        session.open(second);

        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.index()->briefing().title, QStringLiteral("The second one"));
        QCOMPARE(found.count(), 0);
        QCOMPARE(loaded.count(), 0);
    }

    void text_comesWhenItIsAskedFor()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        const DocumentId guide(QStringLiteral("document:guide"));
        QVERIFY(!open.session().text(guide, Body::Digest));
        QSignalSpy loaded(&open.session(), &Session::textLoaded);

        open.session().requestText(guide, Body::Digest);
        open.session().requestText(guide, Body::Digest);

        QVERIFY(loaded.wait());
        QVERIFY(
            open.session().text(guide, Body::Digest)->text.contains(QLatin1String("2,048 H800")));
        QCOMPARE(loaded.count(), 1);
    }

    void text_thatIsNotThereIsReported()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        expectLog("no text of");
        QSignalSpy failed(&open.session(), &Session::textFailed);

        open.session().requestText(DocumentId(QStringLiteral("document:guide")), Body::Original);

        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(2).value<Error>().kind, Error::Kind::NotFound);
    }

    void search_aNewerQueryReplacesTheOlder()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        QSignalSpy found(&open.session(), &Session::searchFinished);

        for (const auto &query :
             {QStringLiteral("c"), QStringLiteral("ch"), QStringLiteral("chips")}) {
            open.session().search(query);
        }

        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.at(0).at(0).value<SearchResults>().query, QStringLiteral("chips"));
    }

    void apply_isOnDiskWhenItIsReportedAndCanBeTakenBack()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        auto &session = open.session();
        QSignalSpy finished(&session, &Session::editFinished);

        session.apply(renamed(open.index(), QStringLiteral("Deep Seek")));
        QVERIFY(session.isSaving());
        QVERIFY(finished.wait());

        QVERIFY(!session.isSaving());
        QCOMPARE(nameOf(session), QStringLiteral("Deep Seek"));
        QVERIFY(!session.undoLabel().isEmpty());
        const auto other = Store::open(open.path(), Store::Access::ReadOnly);
        QVERIFY_RESULT(other);
        QCOMPARE(other->briefing()->actors, open.index().briefing().actors);

        session.undo();
        QVERIFY(finished.wait());
        QCOMPARE(nameOf(session), QStringLiteral("DeepSeek"));
        session.redo();
        QVERIFY(finished.wait());
        QCOMPARE(nameOf(session), QStringLiteral("Deep Seek"));
    }

    void apply_whatDoesNotFitChangesNothing()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        expectLog("an edit was refused");
        QSignalSpy failed(&open.session(), &Session::editFailed);
        const auto before = open.session().index();

        open.session().apply({RemoveItem{ActorId(QStringLiteral("actor:v3"))}});

        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Conflict);
        QCOMPARE(open.session().index(), before);
        QVERIFY(!open.session().isSaving());
    }

    // Somebody who closes the window right after an edit has made it.
    void destroy_writesEditsThatAreOnTheirWay()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.briefing"));
        QVERIFY_RESULT(Store::create(path, smallContents()));
        {
            Session session;
            session.open(path);
            QTRY_COMPARE(session.state(), Session::State::Ready);
            session.apply(renamed(*session.index(), QStringLiteral("Last words")));
        }

        const auto store = Store::open(path, Store::Access::ReadOnly);

        QVERIFY_RESULT(store);
        QCOMPARE(store->briefing()->actors.front().name, QStringLiteral("Last words"));
    }

    void destroy_dropsWhatIsOnItsWay()
    {
        for (int round = 0; round < 20; ++round) {
            QTemporaryDir folder;
            const auto path = folder.filePath(QStringLiteral("a.briefing"));
            QVERIFY_RESULT(Store::create(path, smallContents()));
            auto session = std::make_unique<Session>();
            session->open(path);
            if (round % 2 == 0) {
                QTRY_COMPARE(session->state(), Session::State::Ready);
                session->search(QStringLiteral("H800"));
                session->requestText(DocumentId(QStringLiteral("document:guide")), Body::Digest);
            }

            session.reset();
            QCoreApplication::sendPostedEvents();
        }
    }

    void saveCopy_writesABriefingThatOpens()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        const auto copy = open.filePath(QStringLiteral("copy.briefing"));
        QSignalSpy saved(&open.session(), &Session::copySaved);
        QSignalSpy failed(&open.session(), &Session::copyFailed);

        open.session().saveCopy(copy);
        QVERIFY(saved.wait());
        const auto store = Store::open(copy, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);
        QCOMPARE(*store->briefing(), open.index().briefing());

        open.session().saveCopy(open.path());
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, Error::Kind::Conflict);
    }

    void importAnnotations_addsNotesOnceAsOneStep()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        const auto &before = open.index().briefing();
        auto notes = readerAnnotations(before);
        QVERIFY(!notes.empty());
        const auto count = before.annotations.size();
        notes.front().text = QStringLiteral("Ask about this");
        notes.push_back(notes.front());
        notes.back().color = QStringLiteral("orange");
        notes.back().id.clear();
        const auto path = open.filePath(QStringLiteral("notes.jsonld"));
        QVERIFY_RESULT(atomicWrite(path, annotationPage(notes, before)));
        QSignalSpy remarked(&open.session(), &Session::editRemarked);

        open.session().importAnnotations(path);
        QVERIFY(remarked.wait());
        QCOMPARE(open.index().briefing().annotations.size(), count + notes.size());
        QVERIFY(remarked.front().front().toString().contains(QStringLiteral("notes.jsonld")));

        open.session().importAnnotations(path);
        QVERIFY(remarked.wait());
        QCOMPARE(open.index().briefing().annotations.size(), count + notes.size());

        open.session().undo();
        QTRY_COMPARE(open.index().briefing().annotations.size(), count);
    }

    void importAnnotations_saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("no annotations") << QByteArray("{}");
        QTest::newRow("no file") << QByteArray();
    }
    void importAnnotations_saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        OpenBriefing open;
        QVERIFY(open.isReady());
        const auto before = open.index().briefing();
        const auto path = open.filePath(QStringLiteral("notes.jsonld"));
        if (!bytes.isEmpty()) {
            QVERIFY_RESULT(atomicWrite(path, bytes));
        }
        QSignalSpy failed(&open.session(), &Session::editFailed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused")));

        open.session().importAnnotations(path);

        QVERIFY(failed.wait());
        QVERIFY(
            failed.front().front().value<Error>().message.contains(QStringLiteral("notes.jsonld")));
        QCOMPARE(open.index().briefing(), before);
    }

    void close_leavesNothing()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());

        open.session().close();

        QCOMPARE(open.session().state(), Session::State::Empty);
        QVERIFY(!open.session().index());
        QVERIFY(open.session().path().isEmpty());
        QVERIFY(open.session().undoLabel().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
