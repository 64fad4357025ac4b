// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/briefings/store/editgenerator.h"
#include "tests/briefings/store/verifydone.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Briefings;
using namespace TestSupport;

namespace {

Edit rename(const Store &store, const QString &name)
{
    auto actor = store.briefing()->actors.front();
    actor.name = name;
    return {PutItem{actor, {}}};
}

/// The largest file that this process may write, until destroyed: a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 largestFile)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(largestFile);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class tst_Store : public QObject
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

    void contents_areWhatWasCreated()
    {
        auto contents = smallContents();
        contents.verbatim.emplace(QStringLiteral("actors.json"),
                                  VerbatimFile{"{ }\n", QByteArray(32, 'x')});
        QVERIFY_DONE(Store::create(m_path, contents));

        const auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        const auto read = store->contents();

        QVERIFY_RESULT(read);
        QVERIFY(*read == contents);
        QVERIFY(!store->isReadOnly());
        QVERIFY(store->readOnlyReason().isEmpty());
        QVERIFY(store->verify().empty());
    }

    void create_givesTheSameBytesTwice()
    {
        const auto other = m_folder->filePath(QStringLiteral("b.briefing"));

        QVERIFY_DONE(Store::create(other, smallContents()));

        QCOMPARE(readFile(other), readFile(m_path));
    }

    void create_refusesWhatDoesNotFitTogether()
    {
        const auto before = readFile(m_path);
        auto broken = smallContents();
        broken.sources.clear();
        auto dangling = smallContents();
        dangling.briefing.measures.clear();

        QVERIFY(!Store::create(m_path, broken));
        QVERIFY(!Store::create(m_path, dangling));

        QCOMPARE(readFile(m_path), before);
    }

    void create_leavesWhatWasThereOnAFullDisk()
    {
        const auto before = readFile(m_path);
        const auto large = generatedContents(8, 20, 1);

        {
            const FullDisk disk(before.size());
            const auto created = Store::create(m_path, large);
            QVERIFY(!created);
            QCOMPARE(created.error().kind, Error::Kind::Io);
        }

        QCOMPARE(readFile(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void create_doesNotReplaceAFileThatIsOpen()
    {
        const auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);

        const auto created = Store::create(m_path, smallContents());

        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Conflict);
    }

    void create_isNotUndoneByAnOldJournal()
    {
        // The journal of a program that was killed would otherwise be played into the new file.
        writeFile(m_path + QStringLiteral("-journal"),
                  QByteArray::fromHex("d9d505f920a163d7") + QByteArray(5000, 'x'));

        QVERIFY_DONE(Store::create(m_path, smallContents()));

        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);
        QVERIFY(store->verify().empty());
    }

    void source_isTheBytesOfTheFile()
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);

        const auto source =
            store->source(DocumentId(QStringLiteral("document:memo")), Body::Digest);

        QVERIFY_RESULT(source);
        QVERIFY(source->startsWith("# The memo\n"));
        QCOMPARE(
            store->source(DocumentId(QStringLiteral("document:memo")), Body::Original).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(
            store->source(DocumentId(QStringLiteral("document:no")), Body::Digest).error().kind,
            Error::Kind::NotFound);
    }

    void reading_changesNoByte()
    {
        const auto before = readFile(m_path);
        {
            const auto store = Store::open(m_path, Store::Access::ReadOnly);
            QVERIFY_RESULT(store);
            QVERIFY(store->isReadOnly());
            QVERIFY(!store->readOnlyReason().isEmpty());
            QVERIFY_RESULT(store->search(QStringLiteral("chips")));
            QVERIFY(store->verify().empty());
        }

        QCOMPARE(readFile(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void apply_isRefusedWhenReadOnly()
    {
        auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);

        const auto inverse = apply(*store, rename(*store, QStringLiteral("X")));

        QVERIFY(!inverse);
        QCOMPARE(inverse.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(inverse.error().message, store->readOnlyReason());
    }

    void apply_isOnDiskAfterwards()
    {
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY_DONE(apply(*store, rename(*store, QStringLiteral("Renamed"))));
            QCOMPARE(store->briefing()->actors.front().name, QStringLiteral("Renamed"));

            // Another reader sees it while the file is still open.
            const auto reader = Store::open(m_path, Store::Access::ReadOnly);
            QVERIFY_RESULT(reader);
            QCOMPARE(reader->briefing()->actors.front().name, QStringLiteral("Renamed"));
        }

        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);
        QCOMPARE(store->briefing()->actors.front().name, QStringLiteral("Renamed"));
        QVERIFY(store->verify().empty());
        // Neither lock nor journal stays behind.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void apply_changesNothingWhenItDoesNotFit()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        const auto before = readFile(m_path);

        const auto inverse = apply(*store, {RemoveItem{store->briefing()->measures.front().id}});

        QVERIFY(!inverse);
        QCOMPARE(readFile(m_path), before);
        QVERIFY(!store->canUndo());
    }

    void apply_refusesADocumentWithoutItsText()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        auto document = store->briefing()->documents.front();
        document.id = DocumentId(QStringLiteral("document:other"));

        const auto inverse = apply(*store, {PutItem{document, {}}});

        QVERIFY(!inverse);
        QCOMPARE(inverse.error().kind, Error::Kind::Conflict);
    }

    void apply_onAFullDiskLeavesFileAndFactsAsTheyWere()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        const auto before = *store->briefing();
        auto actor = before.actors.front();
        actor.description = QString(200'000, QLatin1Char('x'));

        {
            const FullDisk disk(QFileInfo(m_path).size() + 4096);
            const auto inverse = apply(*store, {PutItem{actor, {}}});
            QVERIFY(!inverse);
            QCOMPARE(inverse.error().kind, Error::Kind::Io);
        }

        QVERIFY(*store->briefing() == before);
        QVERIFY(!store->canUndo());
        QVERIFY(store->verify().empty());
        QVERIFY_DONE(apply(*store, rename(*store, QStringLiteral("Goes on"))));
    }

    void apply_noticesThatTheFileIsGone()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY(QFile::remove(m_path));

        const auto inverse = apply(*store, rename(*store, QStringLiteral("X")));

        QVERIFY(!inverse);
        QVERIFY2(inverse.error().message.contains(QStringLiteral("moved or deleted")),
                 qPrintable(inverse.error().message));
    }

    void undo_survivesARestart()
    {
        const auto before = smallContents().briefing;
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY(!store->canUndo());
            QVERIFY_DONE(apply(*store, rename(*store, QStringLiteral("One"))));
            QVERIFY_DONE(apply(*store, rename(*store, QStringLiteral("Two"))));
            QCOMPARE(store->undoLabel(), QStringLiteral("Rename actor One"));
        }
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY_DONE(store->undo());
            QCOMPARE(store->briefing()->actors.front().name, QStringLiteral("One"));
            QCOMPARE(store->redoLabel(), QStringLiteral("Rename actor One"));
        }

        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY(store->canRedo());
        QVERIFY_DONE(store->redo());
        QCOMPARE(store->briefing()->actors.front().name, QStringLiteral("Two"));
        QVERIFY_DONE(store->undo());
        QVERIFY_DONE(store->undo());
        QVERIFY(*store->briefing() == before);
        QVERIFY(!store->canUndo());
        QCOMPARE(store->undo().error().kind, Error::Kind::NotFound);
    }

    void undo_forgetsWhatWasTakenBackAfterANewEdit()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY_DONE(apply(*store, rename(*store, QStringLiteral("One"))));
        QVERIFY_DONE(store->undo());

        QVERIFY_DONE(apply(*store, rename(*store, QStringLiteral("Other"))));

        QVERIFY(!store->canRedo());
        QCOMPARE(store->redo().error().kind, Error::Kind::NotFound);
        QVERIFY(store->verify().empty());
    }

    void undo_bringsADocumentBackWithItsText()
    {
        BriefingBuilder builder;
        builder.addDocument(QStringLiteral("only"), QStringLiteral("Words about chips.\n"));
        QVERIFY_DONE(Store::create(m_path, builder.contents()));
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY_DONE(apply(*store, {RemoveItem{DocumentId(QStringLiteral("document:only"))}}));
            QVERIFY(store->contents()->sources.empty());
            QVERIFY(store->search(QStringLiteral("chips"))->hits.empty());
        }

        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY_DONE(store->undo());

        QVERIFY(*store->contents() == builder.contents());
        QCOMPARE(store->search(QStringLiteral("chips"))->hits.size(), size_t(1));
    }

    void edits_undoneOneByOneGiveTheFirstBriefing()
    {
        const auto contents = generatedContents(3, 2, 5);
        QVERIFY_DONE(Store::create(m_path, contents));
        EditGenerator generator(11);
        int carriedOut = 0;
        Briefing last;
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            for (int i = 0; i < 120; ++i) {
                carriedOut += apply(*store, generator.next(*store->briefing())) ? 1 : 0;
            }
            last = *store->briefing();
            QVERIFY(store->verify().empty());
        }
        QVERIFY2(carriedOut > 30, qPrintable(QString::number(carriedOut)));

        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY(*store->briefing() == last);
        for (int i = 0; i < carriedOut; ++i) {
            QVERIFY_DONE(store->undo());
        }
        QVERIFY(!store->canUndo());
        QVERIFY(*store->contents() == contents);
        for (int i = 0; i < carriedOut; ++i) {
            QVERIFY_DONE(store->redo());
        }
        QVERIFY(!store->canRedo());
        QVERIFY(*store->briefing() == last);
        QVERIFY(store->verify().empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_Store)

#include "tst_store.moc"
