// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/dayspan.h"
#include "tests/support/testsupport.h"

#include <QDate>

using namespace Briefings;

namespace {

QString day(qint64 julianDay) { return QDate::fromJulianDay(julianDay).toString(Qt::ISODate); }

QString endText(SpanEnd end)
{
    switch (end) {
    case SpanEnd::Sharp:
        return QStringLiteral("sharp");
    case SpanEnd::Soft:
        return QStringLiteral("soft");
    case SpanEnd::Open:
        break;
    }
    return QStringLiteral("open");
}

/// "start first (sureFirst) – (sureLast) last end ~?"
QString dump(const DaySpan &span)
{
    return QStringLiteral("%1 %2 (%3) - (%4) %5 %6%7%8")
        .arg(endText(span.start), day(span.first), day(span.sureFirst), day(span.sureLast),
             day(span.last), endText(span.end),
             span.isApproximate ? QStringLiteral(" ~") : QString(),
             span.isUncertain ? QStringLiteral(" ?") : QString());
}

DaySpan spanOf(const char *text)
{
    const auto date = EdtfDate::parse(QString::fromLatin1(text));
    return daySpan(*date).value_or(DaySpan());
}

std::vector<DaySpan> spansOf(const std::vector<const char *> &texts)
{
    std::vector<DaySpan> spans;
    for (const char *text : texts) {
        spans.push_back(spanOf(text));
    }
    return spans;
}

} // namespace

class tst_DaySpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void date_becomesDaysWithItsDoubtAtTheEnds_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *date, const char *expected) {
            QTest::addRow("%s", name) << QString::fromLatin1(date) << QString::fromLatin1(expected);
        };
        row("a day is a day", "2024-12-25",
            "sharp 2024-12-25 (2024-12-25) - (2024-12-25) 2024-12-25 sharp");
        row("a month is some day within it", "2024-12",
            "soft 2024-12-01 (2024-12-08) - (2024-12-24) 2024-12-31 soft");
        row("a year likewise", "2023",
            "soft 2023-01-01 (2023-04-02) - (2023-10-01) 2023-12-31 soft");
        row("a decade likewise", "201X",
            "soft 2010-01-01 (2012-07-02) - (2017-07-01) 2019-12-31 soft");
        row("an unspecified day is the month", "2024-12-XX",
            "soft 2024-12-01 (2024-12-08) - (2024-12-24) 2024-12-31 soft");
        row("a season is three months", "2024-21",
            "soft 2024-03-01 (2024-03-24) - (2024-05-08) 2024-05-31 soft");
        row("about a day reaches two days further", "2025-01-29~",
            "soft 2025-01-27 (2025-01-29) - (2025-01-29) 2025-01-31 soft ~");
        row("an uncertain month reaches half a month further", "2022-10?",
            "soft 2022-09-16 (2022-10-08) - (2022-10-24) 2022-11-15 soft ?");
        row("both signs", "2025-01-05%",
            "soft 2025-01-03 (2025-01-05) - (2025-01-05) 2025-01-07 soft ~ ?");
        row("an interval of days is sharp", "2025-01-27/2025-01-31",
            "sharp 2025-01-27 (2025-01-27) - (2025-01-31) 2025-01-31 sharp");
        row("an interval of years is sure between them", "2021/2024",
            "soft 2021-01-01 (2021-12-31) - (2024-01-01) 2024-12-31 soft");
        row("each end has its own doubt", "2024-12-25/2025-01~",
            "sharp 2024-12-25 (2024-12-25) - (2025-01-01) 2025-02-15 soft ~");
        row("ends that meet fade to the middle", "2024/2024",
            "soft 2024-01-01 (2024-07-01) - (2024-07-01) 2024-12-31 soft");
        row("an open start adds no days", "../2025-01-06",
            "open 2025-01-06 (2025-01-06) - (2025-01-06) 2025-01-06 sharp");
        row("an open end with a soft start", "2024-12/..",
            "soft 2024-12-01 (2024-12-31) - (2024-12-31) 2024-12-31 open");
        row("an unknown end is open", "2024-12-01/",
            "sharp 2024-12-01 (2024-12-01) - (2024-12-01) 2024-12-01 open");
    }

    void date_becomesDaysWithItsDoubtAtTheEnds()
    {
        QFETCH(const QString, date);
        QFETCH(const QString, expected);

        const auto parsed = EdtfDate::parse(date);
        QVERIFY_RESULT(parsed);
        const auto span = daySpan(*parsed);

        QVERIFY(span.has_value());
        QCOMPARE(dump(*span), expected);
    }

    void days_areInOrderForEveryDate()
    {
        const std::vector<const char *> ends = {"2024",  "2024-02",  "2024-02-29",  "202X",
                                                "2024~", "2024-02?", "2024-02-29%", "2024-24",
                                                "..",    ""};
        for (const char *first : ends) {
            for (const char *last : ends) {
                const auto date = EdtfDate::parse(QStringLiteral("%1/%2").arg(
                    QString::fromLatin1(first), QString::fromLatin1(last)));
                if (!date) {
                    continue;
                }
                const auto span = daySpan(*date);
                QVERIFY(span.has_value());
                QVERIFY2(span->first <= span->sureFirst && span->sureFirst <= span->sureLast
                             && span->sureLast <= span->last,
                         qPrintable(date->toString()));
                QVERIFY2(span->first <= span->anchor() && span->anchor() <= span->last,
                         qPrintable(date->toString()));
            }
        }
    }

    void noDate_hasNoDays() { QVERIFY(!daySpan(EdtfDate()).has_value()); }

    void busiestRange_leavesOutWhatLiesFarFromMost()
    {
        const auto range =
            busiestRange(spansOf({"2016-01", "2021/2024", "2022-10", "2024-12-20", "2024-12-25",
                                  "2025-01-06", "2025-01-13", "2025-01-20", "2025-01-20",
                                  "2025-01-23", "2025-01-27", "2025-01-29", "2025-01-30"}));

        QVERIFY(range.has_value());
        QCOMPARE(day(range->first), QStringLiteral("2024-12-18"));
        QCOMPARE(day(range->last), QStringLiteral("2025-01-30"));
    }

    void busiestRange_isTheWholeWhenEventsAreSpreadOrFew_data()
    {
        QTest::addColumn<bool>("isSpread");
        QTest::addRow("spread over decades") << true;
        QTest::addRow("few") << false;
    }

    void busiestRange_isTheWholeWhenEventsAreSpreadOrFew()
    {
        QFETCH(const bool, isSpread);
        const auto spans =
            isSpread ? spansOf({"1974-06", "1978", "1985-03-22", "1985-05", "1986", "1987-09-16",
                                "1988-03-24", "1990-06", "1992-11", "2016-10-15", "2018-05",
                                "2019-05", "2018/2019", "2040~", "2045~", "2066~"})
                     : spansOf({"1900-01-01", "2024-12-25", "2024-12-26", "2024-12-27"});

        QCOMPARE(busiestRange(spans), wholeRange(spans));
        QVERIFY(busiestRange(spans).has_value());
    }

    void nothing_hasNoRange()
    {
        QVERIFY(!wholeRange({}).has_value());
        QVERIFY(!busiestRange({}).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_DaySpan)
#include "tst_dayspan.moc"
