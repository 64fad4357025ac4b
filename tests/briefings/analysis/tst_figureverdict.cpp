// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figureverdict.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace Briefings;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

Quantity number(double value, const char *asWritten)
{
    Quantity quantity;
    quantity.low = quantity.high = value;
    quantity.stated = value;
    quantity.asWritten = QString::fromUtf8(asWritten);
    return quantity;
}

Quantity bounds(double low, double high, const char *asWritten, Precision precision)
{
    Quantity quantity;
    quantity.low = low;
    quantity.high = high;
    quantity.precision = precision;
    quantity.asWritten = QString::fromUtf8(asWritten);
    return quantity;
}

} // namespace

class tst_FigureVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void compareValues_data()
    {
        QTest::addColumn<Quantity>("a");
        QTest::addColumn<Quantity>("b");
        QTest::addColumn<FigureVerdict>("expected");
        QTest::addRow("two numbers that round to each other agree")
            << number(5.6e6, "$5.6M") << number(6e6, "$6 million")
            << FigureVerdict::AgreesWithinRounding;
        QTest::addRow("two that only touch are a conflict")
            << number(5.6e6, "$5.6M") << number(5.5e6, "$5.5M") << FigureVerdict::Conflict;
        QTest::addRow("a number in a range is within it")
            << number(12e6, "$12M") << bounds(10e6, 99e6, "tens of millions", Precision::Verbal)
            << FigureVerdict::WithinRange;
        QTest::addRow("a number above a least value is within range")
            << number(5e9, "5 billion")
            << bounds(1e6, open, "at least 1 million", Precision::AtLeast)
            << FigureVerdict::WithinRange;
        QTest::addRow("a number well below it differs by a factor")
            << number(3000, "3,000") << bounds(1e6, open, "at least 1 million", Precision::AtLeast)
            << FigureVerdict::Factor;
        QTest::addRow("three times as much is a factor")
            << number(20, "20") << number(60, "60") << FigureVerdict::Factor;
        QTest::addRow("a thousand times as much may be a slip")
            << number(671e6, "671 million") << number(671e9, "671 billion")
            << FigureVerdict::PowerOfTen;
        QTest::addRow("within five percent it may be one, too")
            << number(700e3, "700K") << number(671e9, "671 billion") << FigureVerdict::PowerOfTen;
        QTest::addRow("words are no slip, however far")
            << number(5e6, "$5M") << bounds(5e8, 5e9, "orders of magnitude more", Precision::Verbal)
            << FigureVerdict::Factor;
        QTest::addRow("profit and loss are a conflict without a factor")
            << number(5, "5") << bounds(-open, 0, "a loss", Precision::Verbal)
            << FigureVerdict::Conflict;
    }

    void compareValues()
    {
        QFETCH(Quantity, a);
        QFETCH(Quantity, b);
        QFETCH(FigureVerdict, expected);

        const auto difference = Briefings::compareValues(comparedValue(a), comparedValue(b));

        QCOMPARE(difference.verdict, expected);
        QCOMPARE(Briefings::compareValues(comparedValue(b), comparedValue(a)), difference);
    }

    void factor_isWhatRoundingLeavesOpen()
    {
        const auto difference = Briefings::compareValues(comparedValue(number(20, "20")),
                                                         comparedValue(number(60, "60")));

        QVERIFY(difference.factor.has_value());
        QCOMPARE(difference.factor->low, 59.5 / 20.5);
        QCOMPARE(difference.factor->high, 60.5 / 19.5);
    }

    void powerOfTen_saysWhich()
    {
        QCOMPARE(powerOfTenBetween(671e6, 671e9), 3);
        QCOMPARE(powerOfTenBetween(-2, -20), 1);
        QCOMPARE(powerOfTenBetween(2, 24), 0);
        QCOMPARE(powerOfTenBetween(2, 2.02), 0);
        QCOMPARE(powerOfTenBetween(2, -20), 0);
        QCOMPARE(powerOfTenBetween(0, 20), 0);
    }

    void cutOffDigits_areSeen()
    {
        const auto exact = comparedValue(number(5.576e6, "$5.576 million"));

        QVERIFY(
            Briefings::compareValues(comparedValue(number(5.5e6, "$5.5M")), exact).fitsIfCutOff);
        QVERIFY(
            !Briefings::compareValues(comparedValue(number(5.4e6, "$5.4M")), exact).fitsIfCutOff);
    }
};

Q_DECLARE_METATYPE(Briefings::Quantity)
QTEST_GUILESS_MAIN(tst_FigureVerdict)
#include "tst_figureverdict.moc"
