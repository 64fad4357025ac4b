// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/atomicwrite.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Briefings;

class tst_AtomicWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void writes_andReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        const QByteArray large(1'000'003, 'x');

        QVERIFY_RESULT(atomicWrite(path, "old"));
        QVERIFY_RESULT(atomicWrite(path, large));

        QCOMPARE(TestSupport::readFile(path), large);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.json")});
    }

    void keepsTheOldFile_whenTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY_RESULT(atomicWrite(path, "old"));
        // A limit on file size fails a write halfway, as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{100'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);

        const auto result = atomicWrite(path, QByteArray(300'000, 'x'));

        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Io);
        QVERIFY(result.error().message.contains(path));
        QVERIFY(result.error().message.contains(QStringLiteral("space")));
        QCOMPARE(TestSupport::readFile(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void fails_whereThereIsNoFolder()
    {
        const QTemporaryDir folder;

        const auto result = atomicWrite(folder.filePath(QStringLiteral("missing/a.json")), "x");

        QVERIFY(!result);
        // More room would not help.
        QVERIFY(!result.error().message.contains(QStringLiteral("space")));
    }
};

QTEST_GUILESS_MAIN(tst_AtomicWrite)
#include "tst_atomicwrite.moc"
