// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartaxis.h"
#include "tests/support/testsupport.h"

#include <QDate>

#include <limits>

using namespace Briefings;

namespace {

QString labels(const std::vector<ChartTick> &ticks)
{
    QStringList texts;
    for (const ChartTick &tick : ticks) {
        texts.append(tick.label);
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace

class tst_ChartAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void axisTicks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("isLog");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, double low, double high, bool isLog, const char *unit,
                            int maximum, const char *expected) {
            QTest::addRow("%s", name) << low << high << isLog << QString::fromUtf8(unit) << maximum
                                      << QString::fromUtf8(expected);
        };
        row("two decades in 1-2-5", 4.5e6, 6e8, true, "USD", 8,
            "$5M $10M $20M $50M $100M $200M $500M");
        row("less room in 1-3", 4.5e6, 6e8, true, "USD", 5, "$10M $30M $100M $300M");
        row("less still in powers of ten", 4.5e6, 6e8, true, "USD", 3, "$10M $100M");
        row("nine decades thin out", 1, 1e9, true, "GPU", 5, "1 100 10,000 1M 100M");
        row("a narrow logarithmic axis has linear ticks", 5.1e6, 9e6, true, "USD", 5,
            "$6M $7M $8M $9M");
        row("linear from zero", 0, 105, false, "percent", 6,
            "0\u00a0% 20\u00a0% 40\u00a0% 60\u00a0% 80\u00a0% 100\u00a0%");
        row("two ticks at the least", 0, 4.9, false, "1", 2, "0\u00d7 4\u00d7");
        row("linear below zero", -12, 12, false, "1", 5,
            "\u221210\u00d7 \u22125\u00d7 0\u00d7 5\u00d7 10\u00d7");
    }

    void axisTicks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, isLog);
        QFETCH(QString, unit);
        QFETCH(int, maximum);
        QFETCH(QString, expected);
        const ChartAxis axis{
            isLog ? ChartScale::Log : ChartScale::Linear, {low, high}, Unit::parse(unit).value()};

        QCOMPARE(labels(Briefings::axisTicks(axis, maximum)), expected);
    }

    void makeAxis_givesAllValuesRoom()
    {
        const double open = std::numeric_limits<double>::infinity();

        const ChartAxis axis = makeAxis({5e6, 5e8, open, -open}, ChartScale::Log, Unit());

        QCOMPARE(axis.scale, ChartScale::Log);
        QVERIFY(axis.range.low < 5e6 && axis.range.low > 2e6);
        QVERIFY(axis.range.high > 5e8 && axis.range.high < 1e9);
        QVERIFY(axis.position(5e6) > 0);
        QVERIFY(axis.position(5e8) < 1);
        QCOMPARE(axis.position(open), 1.0);
    }

    void makeAxis_cannotBeLogarithmicWithZero()
    {
        const ChartAxis axis = makeAxis({0, 12}, ChartScale::Log, Unit());

        QCOMPARE(axis.scale, ChartScale::Linear);
        QCOMPARE(axis.range.low, 0.0);
    }

    void makeAxis_isBoundedForOneValueAndForNone()
    {
        for (const ChartScale scale : {ChartScale::Log, ChartScale::Linear}) {
            for (const std::vector<double> &values :
                 {std::vector<double>{}, {20.0}, {0.0}, {-4.0}, {1e12, 1e12}}) {
                const ChartAxis axis = makeAxis(values, scale, Unit());

                QVERIFY(axis.range.low < axis.range.high);
                QVERIFY(axis.range.isBounded());
                QVERIFY(axis.scale == ChartScale::Linear || axis.range.low > 0);
                QVERIFY(Briefings::axisTicks(axis, 6).size() >= 2);
            }
        }
    }

    void dayTicks_areDaysMonthsOrYears_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("first");
        QTest::addRow("a week has days")
            << QDate(2025, 1, 27) << QDate(2025, 2, 2) << QStringLiteral("Jan 27, 2025");
        QTest::addRow("half a year has months")
            << QDate(2024, 12, 20) << QDate(2025, 6, 20) << QStringLiteral("Jan 2025");
        QTest::addRow("decades have round years")
            << QDate(1988, 5, 1) << QDate(2026, 11, 23) << QStringLiteral("1990");
    }

    void dayTicks_areDaysMonthsOrYears()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, first);

        const auto ticks = dayTicks(
            {static_cast<double>(from.toJulianDay()), static_cast<double>(to.toJulianDay())}, 8);

        QVERIFY(!ticks.empty() && ticks.size() <= 8);
        QCOMPARE(ticks.front().label, first);
    }
};

QTEST_GUILESS_MAIN(tst_ChartAxis)
#include "tst_chartaxis.moc"
