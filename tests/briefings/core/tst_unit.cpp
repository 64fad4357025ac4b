// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/unit.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

Unit unit(const char *text) { return Unit::parse(QString::fromLatin1(text)).value(); }

} // namespace

class tst_Unit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void parse_refusesWhatIsNoUnit_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "dollars", "GPU*", " USD", "🐟"}) {
            QTest::addRow("“%s”", text) << QString::fromUtf8(text);
        }
    }

    void parse_refusesWhatIsNoUnit()
    {
        QFETCH(QString, text);

        const auto parsed = Unit::parse(text);

        QVERIFY(!parsed);
        QVERIFY(parsed.error().message.contains(text));
    }

    void convert_betweenTimes()
    {
        const auto hours = convert(2, unit("month"), unit("hour"));

        QVERIFY_RESULT(hours);
        // udunits2's month is a twelfth of the mean tropical year of 365.2422 days.
        QVERIFY(qAbs(*hours - 2 * 365.24219878125 / 12 * 24) < 0.01);
        QCOMPARE(convert(17, unit("percent"), unit("1")).value(), 0.17);
    }

    void convert_refusesOtherDimensions()
    {
        QVERIFY(!areConvertible(unit("USD"), unit("GPU.hour")));
        QVERIFY(!convert(1, unit("USD"), unit("GPU.hour")));
        QVERIFY(!areConvertible(unit("GPU"), unit("person")));
    }

    void multiply_computesTheCostOfGpuHours()
    {
        const auto gpuHours = multiply(unit("GPU"), unit("hour"));
        const auto cost = multiply(gpuHours, unit("USD/GPU/hour"));

        QVERIFY(areConvertible(gpuHours, unit("GPU.hour")));
        QCOMPARE(convert(3, gpuHours, unit("GPU.hour")).value(), 3.0);
        QVERIFY(areConvertible(cost, unit("USD")));
        QVERIFY(areConvertible(divide(unit("USD"), unit("GPU.hour")), unit("USD/GPU/hour")));
    }
};

QTEST_GUILESS_MAIN(tst_Unit)
#include "tst_unit.moc"
