// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/Database.h>

using namespace Briefings;
using namespace TestSupport;

namespace {

constexpr int rounds = 200;
constexpr int editsPerRound = 400;

/// The edits of one round, all different: a new actor, a changed figure, a batch that does both.
Edit editFor(const Briefing &briefing, int round, int number)
{
    const auto name = QStringLiteral("%1-%2").arg(round).arg(number);
    Actor actor;
    actor.id = ActorId(QStringLiteral("actor:made-") + name);
    actor.name = QStringLiteral("Made in %1").arg(name);
    actor.description = QString(number % 7 * 300, QLatin1Char('x')) + name;
    auto figure = briefing.figures.front();
    figure.note = QStringLiteral("Noted in %1").arg(name);
    switch (number % 3) {
    case 0:
        return {PutItem{actor, {}}};
    case 1:
        return {PutItem{figure, {}}};
    default:
        return {BatchEdit{{{PutItem{actor, 0}}, {PutItem{figure, {}}}}}};
    }
}

QByteArray scriptFor(const Briefing &briefing, int round)
{
    QByteArray script;
    for (int number = 1; number <= editsPerRound; ++number) {
        script += editToJson(editFor(briefing, round, number)) + '\n';
    }
    return script;
}

/// How many edits the program reported: whole lines only.
int savedIn(const QByteArray &output)
{
    return static_cast<int>(output.left(output.lastIndexOf('\n') + 1).count("saved "));
}

QString integrityOf(const QString &path)
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    return QString::fromStdString(db.execAndGet("PRAGMA integrity_check").getString());
}

} // namespace

/// "No committed edit is ever lost."
class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void killedProgram_losesNoSavedEdit()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.briefing"));
        const auto script = folder.filePath(QStringLiteral("edits.jsonl"));
        const auto created = Store::create(path, smallContents());
        QVERIFY_RESULT(created);
        QRandomGenerator random(1);
        auto expected = smallContents().briefing;
        int checked = 0;
        int unreported = 0;
        QElapsedTimer clock;
        clock.start();

        for (int round = 1; round <= rounds; ++round) {
            const auto first = expected;
            writeFile(script, scriptFor(first, round));
            QProcess editor;
            editor.setProgram(program(QStringLiteral("sidelight-cli")));
            editor.setArguments({QStringLiteral("edit"), path});
            editor.setStandardInputFile(script);
            editor.start();
            QVERIFY(editor.waitForStarted());
            // Every fifth time it is killed at any moment from its start, so also while it opens
            // and repairs the file.
            const bool fromStart = round % 5 == 0;
            if (!fromStart) {
                QVERIFY2(editor.waitForReadyRead(30'000),
                         editor.readAllStandardError().constData());
            }
            QThread::usleep(
                static_cast<unsigned long>(random.bounded(1'000, fromStart ? 60'000 : 40'000)));
            editor.kill();
            QVERIFY(editor.waitForFinished());
            QCOMPARE(editor.exitStatus(), QProcess::CrashExit);

            const auto output = editor.readAllStandardOutput();
            const int saved = savedIn(output);
            QVERIFY(fromStart || saved > 0);
            for (int number = 1; number <= saved; ++number) {
                const auto outcome = applied(expected, editFor(first, round, number));
                QVERIFY_RESULT(outcome);
                expected = outcome->briefing;
            }
            {
                const auto store = Store::open(path, Store::Access::ReadWrite);
                QVERIFY_RESULT(store);
                QVERIFY2(!store->isReadOnly(), qPrintable(store->readOnlyReason()));
                if (*store->briefing() != expected) {
                    // One more may have reached the disk before it could be reported; never a part
                    // of one.
                    const auto outcome = applied(expected, editFor(first, round, saved + 1));
                    QVERIFY_RESULT(outcome);
                    expected = outcome->briefing;
                    ++unreported;
                }
                QVERIFY2(*store->briefing() == expected,
                         qPrintable(QStringLiteral("round %1").arg(round)));
                const auto problems = store->verify();
                QVERIFY2(problems.empty(),
                         problems.empty() ? "" : qPrintable(toLine(problems.front())));
            }
            QCOMPARE(integrityOf(path), QStringLiteral("ok"));
            checked += saved;
        }

        qInfo("killed %d times in %lld s: %d saved edits checked, none lost; %d more were on disk "
              "before they were reported",
              rounds, static_cast<long long>(clock.elapsed() / 1000), checked, unreported);
        QVERIFY2(checked >= rounds, qPrintable(QString::number(checked)));
    }
};

QTEST_GUILESS_MAIN(tst_Kill)

#include "tst_kill.moc"
