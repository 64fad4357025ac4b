// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/filelock.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Briefings;
using namespace TestSupport;

class tst_FileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void secondLock_isRefusedAndSaysWhoHolds()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.lock"));
        auto first = FileLock::tryLock(path);
        QVERIFY(first.lock);

        const auto second = FileLock::tryLock(path);

        QCOMPARE(second.outcome, FileLock::Outcome::HeldElsewhere);
        QVERIFY(!second.lock);
        QCOMPARE(second.holder.process, QCoreApplication::applicationPid());
        QCOMPARE(second.holder.program, QCoreApplication::applicationName());
        first.lock.reset();
        QVERIFY(!QFile::exists(path));
        QVERIFY(FileLock::tryLock(path).lock);
    }

    void folderThatIsMissing_cannotBeLockedIn()
    {
        const QTemporaryDir folder;

        const auto attempt = FileLock::tryLock(folder.filePath(QStringLiteral("missing/a.lock")));

        QCOMPARE(attempt.outcome, FileLock::Outcome::FolderNotWritable);
        QVERIFY(!attempt.lock);
    }

    // The file goes when a lock is given up, just while others open it.
    void manyThreads_neverHoldItTogether()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.lock"));
        std::atomic<int> holders = 0;
        std::atomic<int> most = 0;
        std::atomic<int> taken = 0;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 500; ++round) {
                    const auto attempt = FileLock::tryLock(path);
                    if (attempt.lock) {
                        const int now = ++holders;
                        int before = most;
                        while (before < now && !most.compare_exchange_weak(before, now)) { }
                        ++taken;
                        --holders;
                    }
                }
            });
        }
        for (auto &thread : threads) {
            thread.join();
        }

        QCOMPARE(most.load(), 1);
        QVERIFY(taken > 0);
    }
};

QTEST_GUILESS_MAIN(tst_FileLock)

#include "tst_filelock.moc"
