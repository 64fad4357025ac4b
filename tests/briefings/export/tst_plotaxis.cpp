// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/plotaxis.h"
#include "tests/support/testsupport.h"

#include <QDate>

#include <cmath>

using namespace Briefings;

namespace {

SceneAxis axisOf(ChartScale scale, double low, double high, const QString &unit)
{
    return {SceneAxisKind::Values, {}, {}, {scale, {low, high}, *Unit::parse(unit)}};
}

} // namespace

class tst_PlotAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void values_data()
    {
        QTest::addColumn<bool>("isLog");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("format");
        const auto usd = QStringLiteral("USD");
        QTest::addRow("dollars from zero")
            << false << 0.0 << 1.05e7 << usd << QStringLiteral(R"([=0]"$"0;"$"#,##0,,"M")");
        QTest::addRow("steps below a million")
            << false << 0.0 << 2.1e6 << usd << QStringLiteral(R"([=0]"$"0;"$"#,##0.0,,"M")");
        QTest::addRow("percent") << false << 0.0 << 100.0 << QStringLiteral("percent")
                                 << QStringLiteral("[=0]0\"\u00a0%\";#,##0\"\u00a0%\"");
        QTest::addRow("log dollars over two scales")
            << true << 4.2e6 << 2.4e9 << usd
            << QStringLiteral(R"([>=1000000000]"$"#,##0,,,"B";"$"#,##0,,"M")");
        QTest::addRow("less than a decade")
            << true << 4.8e6 << 7.2e6 << usd << QStringLiteral(R"("$"#,##0,,"M")");
        QTest::addRow("thirteen decades")
            << true << 1.0 << 2e12 << usd
            << QStringLiteral(
                   R"([>=1000000000000]"$"#,##0,,,,"T";[>=1000000000]"$"#,##0,,,"B";"$"#,##0)");
        QTest::addRow("below one") << true << 0.002 << 30.0 << QStringLiteral("GPU")
                                   << QStringLiteral("[>=1]#,##0;0.0####");
        QTest::addRow("ratios") << true << 0.8 << 45.0 << QStringLiteral("1")
                                << QStringLiteral("[>=1]#,##0\"\u00d7\";0.0####\"\u00d7\"");
    }

    /// The range holds the scene's, and at least two of the ticks that a native chart sets.
    void values()
    {
        QFETCH(bool, isLog);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, unit);
        QFETCH(QString, format);

        const auto axis =
            plotAxis(axisOf(isLog ? ChartScale::Log : ChartScale::Linear, low, high, unit),
                     PlotDimension::X);

        QVERIFY(axis.low <= low * (1 + 1e-9) && high <= axis.high * (1 + 1e-9));
        QCOMPARE(axis.format, format);
        QCOMPARE(axis.logBase.has_value(), isLog);
        if (isLog) {
            QVERIFY(axis.low * *axis.logBase <= axis.high * (1 + 1e-9));
        } else {
            QVERIFY(axis.low + axis.majorUnit <= axis.high);
        }
        for (const double share : {0.0, 0.25, 1.0}) {
            QVERIFY(qAbs(axis.position(axis.valueAt(share)) - share) < 1e-9);
        }
    }

    void categories_runFromTheTop()
    {
        SceneAxis axis{SceneAxisKind::Categories, {}, {{}, {}, {}}, {}};

        const auto rows = plotAxis(axis, PlotDimension::Y);
        const auto columns = plotAxis(axis, PlotDimension::X);

        QVERIFY(rows.isReversed && !columns.isReversed);
        QCOMPARE(rows.low, -0.5);
        QCOMPARE(rows.high, 2.5);
        QVERIFY(!rows.showsNumbers);
    }

    void days_areExcels()
    {
        const QDate day(2025, 1, 27);
        auto axis = axisOf(ChartScale::Linear, 2460000, 2461000, QStringLiteral("day"));
        axis.kind = SceneAxisKind::Days;

        // 45684 is what a spreadsheet shows as 27 January 2025.
        QCOMPARE(plotValue(axis, static_cast<double>(day.toJulianDay())), 45684.0);
        axis.values.range.low = 2300000;
        QCOMPARE(plotValue(axis, 2460703), 2460703.0);
    }
};

QTEST_GUILESS_MAIN(tst_PlotAxis)
#include "tst_plotaxis.moc"
