// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/database.h"
#include "briefings/store/undolog.h"

#include <QTest>

using namespace Briefings;

class tst_UndoLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = openMemory();
        createTables(*m_db, currentSchema(), currentSchema().version);
        m_seal = Seal();
    }

    void log_forgetsTheOldestOnly()
    {
        for (int i = 0; i < longestUndo + 5; ++i) {
            appendUndo(*m_db, m_seal, {0, QString::number(i), "{}", "{}", false});
        }

        QCOMPARE(m_db->execAndGet("SELECT count(*) FROM undo").getInt64(), longestUndo);
        QCOMPARE(loadUndoLog(*m_db).undoable->label, QString::number(longestUndo + 4));
        QVERIFY(m_seal == Seal::of(*m_db));
    }

    void log_knowsWhatIsNext()
    {
        appendUndo(*m_db, m_seal, {0, QStringLiteral("one"), "{}", "{}", false});
        appendUndo(*m_db, m_seal, {0, QStringLiteral("two"), "{}", "{}", false});
        setUndone(*m_db, m_seal, *loadUndoLog(*m_db).undoable, true);

        const auto log = loadUndoLog(*m_db);

        QCOMPARE(log.undoable->label, QStringLiteral("one"));
        QCOMPARE(log.redoable->label, QStringLiteral("two"));
        QVERIFY(m_seal == Seal::of(*m_db));
        QVERIFY(brokenRows(*m_db, undoTable.name).isEmpty());
    }

    void newEdit_forgetsWhatWasTakenBack()
    {
        appendUndo(*m_db, m_seal, {0, QStringLiteral("one"), "{}", "{}", false});
        setUndone(*m_db, m_seal, *loadUndoLog(*m_db).undoable, true);

        appendUndo(*m_db, m_seal, {0, QStringLiteral("two"), "{}", "{}", false});

        const auto log = loadUndoLog(*m_db);
        QCOMPARE(log.undoable->label, QStringLiteral("two"));
        QVERIFY(!log.redoable);
        QVERIFY(m_seal == Seal::of(*m_db));
    }

private:
    std::unique_ptr<SQLite::Database> m_db;
    Seal m_seal;
};

QTEST_GUILESS_MAIN(tst_UndoLog)

#include "tst_undolog.moc"
