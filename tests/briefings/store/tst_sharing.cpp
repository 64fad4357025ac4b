// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/briefings/store/verifydone.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdio>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Briefings;
using namespace TestSupport;

namespace {

/// "hold PATH": opens a file for writing and keeps it until its input ends. "try PATH": says how it
/// could be opened.
int runAsOtherProgram(const QString &command, const QString &path)
{
    QTextStream out(stdout);
    const auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store) {
        out << "failed: " << store.error().message << Qt::endl;
        return 1;
    }
    out << (store->isReadOnly() ? "read-only: " : "writing ") << store->readOnlyReason()
        << Qt::endl;
    const auto found = store->search(QStringLiteral("H800"));
    out << "found " << (found ? found->hits.size() : 0) << Qt::endl;
    if (command == u"hold") {
        QTextStream(stdin).readLine();
    }
    return 0;
}

} // namespace

/// One file, several programs.
class tst_Sharing : public QObject
{
    Q_OBJECT

    static Edit heading(const QString &title) { return {SetHeading{title, QString()}}; }

    static void start(QProcess &process, const QString &command, const QString &path)
    {
        process.start(QCoreApplication::applicationFilePath(), {command, path});
        QVERIFY(process.waitForReadyRead(30'000));
    }

    /// What a program says that may not write \a path. As root, for whom nothing is
    /// write-protected, it becomes nobody.
    QString tryWithoutRights(const QString &path)
    {
        QProcess process;
        if (::geteuid() == 0) {
            process.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0) {
                    ::_exit(99);
                }
            });
        }
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("try"), path});
        const bool isDone = process.waitForFinished(30'000);
        return isDone ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.briefing"));
        QVERIFY_DONE(Store::create(m_path, smallContents()));
    }

    void secondStore_ofThisProgramCanOnlyRead()
    {
        auto first = std::make_unique<Result<Store>>(Store::open(m_path, Store::Access::ReadWrite));
        QVERIFY_RESULT(*first);
        {
            auto second = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(second);
            QVERIFY(second->isReadOnly());
            QVERIFY2(second->readOnlyReason().contains(
                         QString::number(QCoreApplication::applicationPid())),
                     qPrintable(second->readOnlyReason()));
            QCOMPARE(apply(*second, heading(QStringLiteral("X"))).error().kind,
                     Error::Kind::ReadOnly);
            QVERIFY_DONE(apply(**first, heading(QStringLiteral("Written"))));
        }

        first.reset();

        const auto third = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(third);
        QVERIFY(!third->isReadOnly());
        QCOMPARE(third->briefing()->title, QStringLiteral("Written"));
    }

    void otherName_ofTheFileSharesItsLock()
    {
        QVERIFY(QDir().mkdir(m_folder->filePath(QStringLiteral("other"))));
        const auto link = m_folder->filePath(QStringLiteral("other/link.briefing"));
        QVERIFY(QFile::link(m_path, link));
        const auto first = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(first);

        const auto second = Store::open(link, Store::Access::ReadWrite);

        QVERIFY_RESULT(second);
        QVERIFY(second->isReadOnly());
    }

    void fileOfAnotherProgram_opensReadOnlyAndSaysWhoHasIt()
    {
        QProcess holder;
        start(holder, QStringLiteral("hold"), m_path);
        const auto before = readFile(m_path);

        const auto store = Store::open(m_path, Store::Access::ReadWrite);

        QVERIFY_RESULT(store);
        QVERIFY(store->isReadOnly());
        QVERIFY2(store->readOnlyReason().contains(QString::number(holder.processId())),
                 qPrintable(store->readOnlyReason()));
        QVERIFY(*store->contents() == smallContents());
        QCOMPARE(store->search(QStringLiteral("H800"))->hits.size(), size_t(3));
        QCOMPARE(readFile(m_path), before);
        QVERIFY(!Store::create(m_path, smallContents()));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
    }

    void lockOfAKilledProgram_isTakenOver()
    {
        QProcess holder;
        start(holder, QStringLiteral("hold"), m_path);
        holder.kill();
        QVERIFY(holder.waitForFinished());

        const auto store = Store::open(m_path, Store::Access::ReadWrite);

        QVERIFY_RESULT(store);
        QVERIFY2(!store->isReadOnly(), qPrintable(store->readOnlyReason()));
    }

    // A program may be killed at any moment, also while it makes the file that says who it is.
    void lockFileThatNobodyHolds_isTakenOver_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half written") << QByteArray("12");
        QTest::newRow("of a process that runs") << QByteArray("1\nsidelight\nhost\n");
    }
    void lockFileThatNobodyHolds_isTakenOver()
    {
        QFETCH(QByteArray, left);
        writeFile(m_folder->filePath(QStringLiteral(".~lock.a.briefing")), left);

        auto store = Store::open(m_path, Store::Access::ReadWrite);

        QVERIFY_RESULT(store);
        QVERIFY2(!store->isReadOnly(), qPrintable(store->readOnlyReason()));
        QVERIFY_DONE(apply(*store, heading(QStringLiteral("Written"))));
    }

    void lockFile_goesWithTheStore()
    {
        {
            const auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral(".~lock.a.briefing"))));
        }
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral(".~lock.a.briefing"))));
    }

    void writeProtected_opensReadOnlyAndSaysWhy_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<QString>("said");
        QTest::newRow("the file") << 0777 << 0444 << QStringLiteral("write-protected");
        QTest::newRow("the folder") << 0555 << 0666 << QStringLiteral("folder");
    }
    void writeProtected_opensReadOnlyAndSaysWhy()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        QFETCH(QString, said);
        const auto folder = QFile::encodeName(m_folder->path());
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(::chmod(folder.constData(), static_cast<mode_t>(folderMode)), 0);

        const auto output = tryWithoutRights(m_path);
        QCOMPARE(::chmod(folder.constData(), 0700), 0);

        if (output.isEmpty()) {
            QSKIP("nobody may not run programs of the build folder");
        }
        QVERIFY2(output.startsWith(QStringLiteral("read-only: ")), qPrintable(output));
        QVERIFY2(output.contains(said), qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("found 3")), qPrintable(output));
    }

    void changeOfAForeignProgram_isNotOverwritten()
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY_RESULT(store);
        SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("DELETE FROM undo WHERE number = 1");
        SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("INSERT INTO search(id, heading, words) VALUES('x', 'x', 'x')");

        const auto refused = apply(*store, heading(QStringLiteral("X")));

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY_DONE(apply(*store, heading(QStringLiteral("X"))));
    }

    // A program was killed inside a commit: pages of the change are in the file, the old ones in
    // its journal.
    void interruptedCommit_isTakenBack()
    {
        const auto cut = m_folder->filePath(QStringLiteral("cut.briefing"));
        const auto journal = QStringLiteral("-journal");
        {
            SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;"
                    "UPDATE item SET payload = payload || hex(randomblob(3000))");
            QVERIFY(QFile::copy(m_path, cut));
            QVERIFY(QFile::copy(m_path + journal, cut + journal));
        }
        QVERIFY(readFile(cut) != readFile(m_path));
        const auto before = readFile(cut);

        {
            const auto reader = Store::open(cut, Store::Access::ReadOnly);
            QVERIFY_RESULT(reader);
            QVERIFY(*reader->contents() == smallContents());
            QVERIFY(reader->verify().empty());
        }
        QCOMPARE(readFile(cut), before);

        const auto writer = Store::open(cut, Store::Access::ReadWrite);
        QVERIFY_RESULT(writer);
        QVERIFY(*writer->contents() == smallContents());
        QVERIFY(writer->verify().empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == u"hold" || arguments[1] == u"try")) {
        return runAsOtherProgram(arguments[1], arguments[2]);
    }
    tst_Sharing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharing.moc"
