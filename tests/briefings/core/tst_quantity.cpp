// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/quantity.h"
#include "tests/support/testsupport.h"

#include <cmath>
#include <limits>

using namespace Briefings;

Q_DECLARE_METATYPE(Briefings::Interval)

class tst_Quantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void roundingInterval_data()
    {
        QTest::addColumn<QString>("asWritten");
        QTest::addColumn<Interval>("said");
        QTest::addColumn<Interval>("expected");
        const auto row = [](const char *asWritten, Interval said, Interval expected) {
            QTest::addRow("%s", asWritten) << QString::fromUtf8(asWritten) << said << expected;
        };
        row("$5.6M", {5.6e6, 5.6e6}, {5.55e6, 5.65e6});
        row("$5.6 million", {5.6e6, 5.6e6}, {5.55e6, 5.65e6});
        row("$6 million", {6e6, 6e6}, {5.5e6, 6.5e6});
        row("2.788 million", {2.788e6, 2.788e6}, {2.7875e6, 2.7885e6});
        row("2,048", {2048, 2048}, {2047.5, 2048.5});
        row("2,000", {2000, 2000}, {1500, 2500});
        row("17%", {17, 17}, {16.5, 17.5});
        row("60–80%", {60, 80}, {59.5, 80.5});
        row("10 to 20 million", {1e7, 2e7}, {9.5e6, 2.05e7});
        row("20 watts", {20, 20}, {19.5, 20.5});
        row("90,000 users", {90000, 90000}, {85000, 95000});
        row("tens of millions", {1e7, 9.9e7}, {1e7, 9.9e7});
        row("a twentieth", {0.05, 0.05}, {0.05, 0.05});
        row("2,048 H800s", {2048, 2048}, {2047.5, 2048.5});
        const double infinity = std::numeric_limits<double>::infinity();
        row("more than 1,000,000", {1e6, infinity}, {5e5, infinity});
    }

    void roundingInterval()
    {
        QFETCH(QString, asWritten);
        QFETCH(Interval, said);
        QFETCH(Interval, expected);
        Quantity quantity;
        quantity.low = said.low;
        quantity.high = said.high;
        quantity.asWritten = asWritten;

        const auto interval = Briefings::roundingInterval(quantity);

        const auto near = [](double a, double b) {
            return a == b || std::abs(a - b) <= 1e-9 * std::abs(b);
        };
        QVERIFY2(near(interval.low, expected.low),
                 qPrintable(QString::number(interval.low, 'g', 12)));
        QVERIFY2(near(interval.high, expected.high),
                 qPrintable(QString::number(interval.high, 'g', 12)));
    }

    void findNumbers_leavesNamesAlone()
    {
        const auto numbers =
            findNumbers(u"V3 on 2,048 H800s cost $5.6M, a 4x gap; 1.2.3 is a version");

        QCOMPARE(numbers.size(), size_t(3));
        QCOMPARE(numbers[0].value, 2048.0);
        QCOMPARE(numbers[1].value, 5.6e6);
        QCOMPARE(numbers[2].value, 4.0);
    }

    void findNumbers_doesNotTakeAMarkForAScale()
    {
        const auto numbers = findNumbers(u"5 models and 5 m");

        QCOMPARE(numbers.size(), size_t(2));
        QCOMPARE(numbers[0].value, 5.0);
        QCOMPARE(numbers[1].value, 5.0);
    }
};

QTEST_GUILESS_MAIN(tst_Quantity)
#include "tst_quantity.moc"
