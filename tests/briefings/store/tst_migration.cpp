// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/json.h"
#include "briefings/store/database.h"
#include "briefings/store/filestate.h"
#include "briefings/store/merge.h"
#include "briefings/store/store.h"
#include "tests/briefings/store/verifydone.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Briefings;
using namespace TestSupport;

namespace {

constexpr auto noteTable =
    "CREATE TABLE note(key TEXT NOT NULL PRIMARY KEY, hash BLOB NOT NULL) STRICT";
constexpr auto markTable =
    "CREATE TABLE mark(key TEXT NOT NULL PRIMARY KEY, hash BLOB NOT NULL) STRICT";

/// The schema of a program to come, one or two \a steps further than the present one.
Schema futureSchema(int steps)
{
    auto schema = currentSchema();
    const auto present = schema.version;
    schema.version = present + steps;
    for (int from = present; from < schema.version; ++from) {
        auto statements = schema.statements.at(from);
        const auto *added = from == present ? noteTable : markTable;
        statements.push_back(added);
        schema.statements.emplace(from + 1, statements);
        schema.migrations.push_back({from, [added](SQLite::Database &db) {
                                         db.exec(added);
                                         if (added == noteTable) {
                                             db.exec("INSERT INTO note VALUES('kept', x'00')");
                                         }
                                     }});
    }
    return schema;
}

QString dump(const Store &store)
{
    const auto contents = store.contents();
    if (!contents) {
        return contents.error().message;
    }
    QString text = QString::fromUtf8(editToJson({editsBetween({}, contents->briefing)}));
    text.replace(QStringLiteral("{\"put\":"), QStringLiteral("\n{\"put\":"));
    for (const auto &[key, bytes] : contents->sources) {
        text += QStringLiteral("\n--- %1 %2\n").arg(key.document.toString(), toText(key.body))
                + QString::fromUtf8(bytes);
    }
    for (const auto &[name, file] : contents->verbatim) {
        text += QStringLiteral("\n--- %1\n").arg(name) + QString::fromUtf8(file.bytes);
    }
    return text;
}

} // namespace

/// Files of older programs stay readable for ever.
class tst_Migration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("old.briefing"));
        QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/briefing-v1.briefing"),
                            m_path));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        m_before = readFile(m_path);
    }

    // The file was written by version 0.1.0: two documents with every kind of item, one file of the
    // folder form kept as written, three edits of which one was taken back. It is never written
    // again.
    void version1_opensWithAllThatIsInIt_data()
    {
        QTest::addColumn<Store::Access>("access");
        QTest::newRow("for reading") << Store::Access::ReadOnly;
        QTest::newRow("for writing") << Store::Access::ReadWrite;
    }
    void version1_opensWithAllThatIsInIt()
    {
        QFETCH(Store::Access, access);

        const auto store = Store::open(m_path, access);

        QVERIFY_RESULT(store);
        QCOMPARE(compareWithExpected(QStringLiteral("briefing-v1"), dump(*store)), QString());
        QVERIFY(store->verify().empty());
        QCOMPARE(store->search(QStringLiteral("2,048"))->hits.size(), size_t(1));
    }

    /// Version 2 had no views of the network; the file was that of version 1, migrated by 0.1.0.
    void version2_opensWithAllThatIsInIt_data() { version1_opensWithAllThatIsInIt_data(); }
    void version2_opensWithAllThatIsInIt()
    {
        QFETCH(Store::Access, access);
        const auto path = m_folder->filePath(QStringLiteral("second.briefing"));
        QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/briefing-v2.briefing"),
                            path));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto before = readFile(path);

        auto store = Store::open(path, access);

        QVERIFY_RESULT(store);
        QCOMPARE(compareWithExpected(QStringLiteral("briefing-v1"), dump(*store)), QString());
        QVERIFY(store->verify().empty());
        if (access == Store::Access::ReadWrite) {
            QCOMPARE(store->undoLabel(), QStringLiteral("Merge actor DeepSeek AI into DeepSeek"));
        }
        QCOMPARE(readFile(path) == before, access == Store::Access::ReadOnly);
    }

    void version1_canBeUndone()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);

        QCOMPARE(store->redoLabel(), QStringLiteral("Change title and summary"));
        QCOMPARE(store->undoLabel(), QStringLiteral("Merge actor DeepSeek AI into DeepSeek"));
        QVERIFY_DONE(store->undo());
        QVERIFY_DONE(store->undo());
        QVERIFY(!store->canUndo());
        QCOMPARE(store->briefing()->actors.size(), size_t(4));
    }

    void steps_runInOrderForWriting_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("one step") << 1;
        QTest::newRow("two steps") << 2;
    }
    void steps_runInOrderForWriting()
    {
        QFETCH(int, steps);
        const auto schema = futureSchema(steps);
        const auto old = openFile(m_path, WantedAccess::ReadOnly, currentSchema());
        QVERIFY_RESULT(old);
        const auto before = loadState(*old->db, m_path);
        QVERIFY_RESULT(before);

        for (int round = 0; round < 2; ++round) {
            const auto file = openFile(m_path, WantedAccess::ReadWrite, schema);

            QVERIFY_RESULT(file);
            QVERIFY(file->lock != nullptr);
            QCOMPARE(file->db->execAndGet("PRAGMA user_version").getInt(), schema.version);
            QCOMPARE(file->db->execAndGet("SELECT count(*) FROM note").getInt(), 1);
            QVERIFY(brokenRows(*file->db, "note").isEmpty());
            const auto after = loadState(*file->db, m_path);
            QVERIFY_RESULT(after);
            QVERIFY(*after->briefing == *before->briefing);
        }
        // What is now newer than this program is refused by it.
        QVERIFY(!Store::open(m_path, Store::Access::ReadOnly));
    }

    void reading_migratesACopyInMemory()
    {
        const auto schema = futureSchema(2);

        const auto file = openFile(m_path, WantedAccess::ReadOnly, schema);

        QVERIFY_RESULT(file);
        QCOMPARE(file->db->execAndGet("PRAGMA user_version").getInt(), schema.version);
        QVERIFY_RESULT(loadState(*file->db, m_path));
        QCOMPARE(readFile(m_path), m_before);
    }

    void failure_leavesTheFileAsItWas_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a statement that fails at the second step")
            << QByteArray("INSERT INTO nowhere VALUES(1)");
        QTest::newRow("tables that come out otherwise") << QByteArray("CREATE TABLE other(x)");
    }
    void failure_leavesTheFileAsItWas()
    {
        QFETCH(QByteArray, sql);
        auto schema = futureSchema(2);
        schema.migrations.back().migrate = [sql](SQLite::Database &db) {
            db.exec(sql.constData());
        };

        const auto file = openFile(m_path, WantedAccess::ReadWrite, schema);

        QVERIFY(!file);
        QCOMPARE(readFile(m_path), m_before);
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);
        QVERIFY(store->verify().empty());
    }

    // Afterwards every row gets a new hash, so nobody could tell any more.
    void damagedFile_isNotMigrated()
    {
        {
            SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("UPDATE item SET payload = replace(payload, '5576000', '5676000')");
        }
        const auto damaged = readFile(m_path);

        const auto file = openFile(m_path, WantedAccess::ReadWrite, futureSchema(1));

        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Format);
        QCOMPARE(readFile(m_path), damaged);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_Migration)

#include "tst_migration.moc"
