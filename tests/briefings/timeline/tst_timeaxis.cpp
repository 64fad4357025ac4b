// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/timeaxis.h"
#include "tests/support/testsupport.h"

#include <QDate>
#include <QLocale>

using namespace Briefings;

namespace {

/// Every letter is seven wide.
double width(const QString &text) { return 7.0 * static_cast<double>(text.size()); }

double day(const QDate &date) { return static_cast<double>(date.toJulianDay()); }

TimeAxis axisOf(const QDate &first, const QDate &last, double length)
{
    return timeAxis(day(first), day(last), length, QLocale(QLocale::English, QLocale::UnitedStates),
                    width);
}

QString dump(const TimeAxis &axis)
{
    QStringList ticks;
    for (const TimeTick &tick : axis.ticks) {
        ticks.append(tick.label);
    }
    QStringList bands;
    for (const TimeBand &band : axis.bands) {
        bands.append(band.label);
    }
    return QStringLiteral("%1 | %2").arg(ticks.join(QLatin1Char(' ')),
                                         bands.join(QStringLiteral(", ")));
}

} // namespace

class tst_TimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void ticks_areAsCloseAsTheirLabelsAllow_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<double>("length");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QDate &first, const QDate &last, double length,
                            const char *expected) {
            QTest::addRow("%s", name) << first << last << length << QString::fromUtf8(expected);
        };
        row("days", QDate(2024, 12, 29), QDate(2025, 1, 3), 400,
            "29 30 31 1 2 3 | December 2024, January 2025");
        row("weeks begin on Monday", QDate(2024, 12, 20), QDate(2025, 1, 30), 600,
            "23 30 6 13 20 27 | December 2024, January 2025");
        row("months", QDate(2024, 10, 1), QDate(2025, 3, 1), 400,
            "Oct Nov Dec Jan Feb Mar | 2024, 2025");
        row("quarters", QDate(2023, 1, 1), QDate(2024, 7, 1), 300,
            "Jan Apr Jul Oct Jan Apr Jul | 2023, 2024");
        row("years", QDate(2020, 1, 1), QDate(2025, 6, 1), 300, "2020 2021 2022 2023 2024 2025 | ");
        row("five years", QDate(1974, 6, 1), QDate(2000, 1, 1), 250,
            "1975 1980 1985 1990 1995 2000 | ");
        row("decades", QDate(1974, 6, 1), QDate(2066, 1, 1), 500,
            "1980 1990 2000 2010 2020 2030 2040 2050 2060 | ");
        row("before the year 1", QDate(-21, 1, 1), QDate(12, 1, 1), 250,
            "21 BCE 11 BCE 1 BCE 10 | ");
        row("a band that is too narrow has no label", QDate(2024, 12, 30), QDate(2025, 1, 30), 800,
            "30 31 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 "
            "30 | Dec, January 2025");
    }

    void ticks_areAsCloseAsTheirLabelsAllow()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const double, length);
        QFETCH(const QString, expected);

        QCOMPARE(dump(axisOf(first, last, length)), expected);
    }

    // From a week to ten thousand years, at every width.
    void labels_neverOverlap()
    {
        const double start = day({1500, 3, 17});
        for (double days = 3; days < 4'000'000; days *= 1.37) {
            for (const double length : {60.0, 300.0, 777.0, 2400.0}) {
                const TimeAxis axis =
                    timeAxis(start, start + days, length, QLocale(QLocale::English), width);
                double end = -1e9;
                for (const TimeTick &tick : axis.ticks) {
                    const double x = (static_cast<double>(tick.day) - start) / days * length;
                    QVERIFY2(x >= end, qPrintable(QStringLiteral("%1 days, %2 pixels: %3")
                                                      .arg(days)
                                                      .arg(length)
                                                      .arg(dump(axis))));
                    end = x + width(tick.label);
                }
                QVERIFY(axis.ticks.size() <= static_cast<size_t>(length / 14) + 2);
                for (const TimeBand &band : axis.bands) {
                    const double from = std::max(start, static_cast<double>(band.first));
                    const double to = std::min(start + days, static_cast<double>(band.next));
                    QVERIFY(band.label.isEmpty()
                            || width(band.label) <= (to - from) / days * length);
                }
            }
        }
    }

    void nothing_hasNoTicks()
    {
        QCOMPARE(timeAxis(5, 5, 100, QLocale(), width), TimeAxis());
        QCOMPARE(timeAxis(5, 9, 0, QLocale(), width), TimeAxis());
        QCOMPARE(timeAxis(9, 5, 100, QLocale(), width), TimeAxis());
        QCOMPARE(timeAxis(-1e12, 1e12, 100, QLocale(), width), TimeAxis());
    }
};

QTEST_GUILESS_MAIN(tst_TimeAxis)
#include "tst_timeaxis.moc"
