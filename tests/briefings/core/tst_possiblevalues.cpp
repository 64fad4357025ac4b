// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/possiblevalues.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace Briefings;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

PossibleValues valuesOf(const QString &asWritten, double low, double high,
                        Precision precision = Precision::Approximate)
{
    Quantity quantity;
    quantity.low = low;
    quantity.high = high;
    quantity.precision = precision;
    quantity.asWritten = asWritten;
    return possibleValues(quantity);
}

} // namespace

class tst_PossibleValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void meets_data()
    {
        QTest::addColumn<PossibleValues>("a");
        QTest::addColumn<PossibleValues>("b");
        QTest::addColumn<bool>("expected");
        QTest::addRow("a number meets what it is a rounding of")
            << valuesOf(QStringLiteral("$5.6M"), 5.6e6, 5.6e6)
            << valuesOf(QStringLiteral("$5.576 million"), 5.576e6, 5.576e6) << true;
        QTest::addRow("neighbors that only touch do not meet, since halves are rounded up")
            << valuesOf(QStringLiteral("$5.5M"), 5.5e6, 5.5e6)
            << valuesOf(QStringLiteral("$5.6M"), 5.6e6, 5.6e6) << false;
        QTest::addRow("a coarse number meets both of them")
            << valuesOf(QStringLiteral("$6M"), 6e6, 6e6)
            << valuesOf(QStringLiteral("$5.5M"), 5.5e6, 5.5e6) << true;
        QTest::addRow("a bound in words is one of the values")
            << valuesOf(QStringLiteral("ten to twenty"), 10, 20, Precision::Verbal)
            << valuesOf(QStringLiteral("twenty"), 20, 20, Precision::Exact) << true;
        QTest::addRow("at least reaches everything above")
            << valuesOf(QStringLiteral("at least 20"), 20, open, Precision::AtLeast)
            << valuesOf(QStringLiteral("5 billion"), 5e9, 5e9) << true;
        QTest::addRow("at least keeps off what is below its rounded bound")
            << valuesOf(QStringLiteral("at least 20"), 20, open, Precision::AtLeast)
            << valuesOf(QStringLiteral("19"), 19, 19) << false;
        QTest::addRow("at most below zero")
            << valuesOf(QStringLiteral("a loss"), -open, 0, Precision::Verbal)
            << valuesOf(QStringLiteral("3"), 3, 3) << false;
        QTest::addRow("the same words meet") << valuesOf(QStringLiteral("two"), 2, 2)
                                             << valuesOf(QStringLiteral("two"), 2, 2) << true;
    }

    void meets()
    {
        QFETCH(PossibleValues, a);
        QFETCH(PossibleValues, b);
        QFETCH(bool, expected);

        QCOMPARE(a.meets(b), expected);
        QCOMPARE(b.meets(a), expected);
    }

    void scaled_keepsTouchingNeighborsApart()
    {
        const auto lower = valuesOf(QStringLiteral("0.3"), 0.3, 0.3);
        const auto upper = valuesOf(QStringLiteral("0.4"), 0.4, 0.4);
        for (const double factor : {1.0, 0.01, 730.5, 1e6, 1.0 / 3}) {
            QVERIFY(!scaled(lower, factor).meets(scaled(upper, factor)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PossibleValues)
#include "tst_possiblevalues.moc"
