// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localsockets.h"
#include "tests/support/testsupport.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

class tst_LocalSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(App::allowOnlyLocalSockets()); }

    void socket_ofAnotherFamilyIsRefused_data()
    {
        QTest::addColumn<int>("family");
        QTest::addRow("IPv4") << AF_INET;
        QTest::addRow("IPv6") << AF_INET6;
        QTest::addRow("netlink") << AF_NETLINK;
        QTest::addRow("packets") << AF_PACKET;
    }

    void socket_ofAnotherFamilyIsRefused()
    {
        QFETCH(int, family);
        errno = 0;
        QCOMPARE(::socket(family, SOCK_STREAM, 0), -1);
        QCOMPARE(errno, EAFNOSUPPORT);
    }

    // The display and the desktop bus are reached this way.
    void socket_localOnesWork()
    {
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QVERIFY(descriptor >= 0);
        ::close(descriptor);
        int pair[2] = {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        ::close(pair[0]);
        ::close(pair[1]);
    }

    void ioUring_isNotThere()
    {
        errno = 0;
        QCOMPARE(::syscall(SYS_io_uring_setup, 8, nullptr), -1L);
        QCOMPARE(errno, ENOSYS);
    }
};

QTEST_GUILESS_MAIN(tst_LocalSockets)
#include "tst_localsockets.moc"
