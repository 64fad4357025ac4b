// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/edtf.h"
#include "tests/support/testsupport.h"

#include <QLocale>

using namespace Briefings;

class tst_Edtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QString>("display");
        const auto row = [](const char *text, QDate earliest, QDate latest, const char *display) {
            QTest::addRow("%s", text)
                << QString::fromUtf8(text) << earliest << latest << QString::fromUtf8(display);
        };
        row("2024-12-25", {2024, 12, 25}, {2024, 12, 25}, "25 December 2024");
        row("2024-02", {2024, 2, 1}, {2024, 2, 29}, "February 2024");
        row("2023", {2023, 1, 1}, {2023, 12, 31}, "2023");
        row("2024-09~", {2024, 9, 1}, {2024, 9, 30}, "about September 2024");
        row("2022-10?", {2022, 10, 1}, {2022, 10, 31}, "October 2022 (uncertain)");
        row("2022-10-07%", {2022, 10, 7}, {2022, 10, 7}, "about 7 October 2022 (uncertain)");
        row("2025-01-27/2025-01-31", {2025, 1, 27}, {2025, 1, 31}, "27–31 January 2025");
        row("2024-12-30/2025-01-02", {2024, 12, 30}, {2025, 1, 2},
            "30 December 2024 – 2 January 2025");
        row("2023-10/..", {2023, 10, 1}, {}, "from October 2023");
        row("../2023-10", {}, {2023, 10, 31}, "until October 2023");
        row("201X", {2010, 1, 1}, {2019, 12, 31}, "2010 to 2019");
        row("2004-XX", {2004, 1, 1}, {2004, 12, 31}, "2004");
        row("2004-06-XX", {2004, 6, 1}, {2004, 6, 30}, "June 2004");
        row("2024-21", {2024, 3, 1}, {2024, 5, 31}, "spring 2024");
        row("2024-24", {2024, 12, 1}, {2025, 2, 28}, "winter 2024");
        row("2025-01-27T09:30:00Z", {2025, 1, 27}, {2025, 1, 27}, "27 January 2025");
    }

    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QDate, earliest);
        QFETCH(QDate, latest);
        QFETCH(QString, display);

        const auto date = EdtfDate::parse(text);

        QVERIFY_RESULT(date);
        QCOMPARE(date->earliest(), earliest);
        QCOMPARE(date->latest(), latest);
        QCOMPARE(date->toString(), text);
        QCOMPARE(displayText(*date, QLocale::c()), display);
    }

    void parse_refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "yesterday", "2024-13", "2024-02-30", "2024-2-3", "25.12.2024", "2024/2023",
              "2024-12-25/", "/", "..", "../..", "2024-12-25/2024-12-26/2024-12-27", "2024-XX-03",
              "20X4", "2024-21-03", "2024 ", "0000"}) {
            QTest::addRow("“%s”", text) << QString::fromLatin1(text);
        }
    }

    void parse_refuses()
    {
        QFETCH(QString, text);
        if (text == u"2024-12-25/") {
            QVERIFY_RESULT(EdtfDate::parse(text)); // An unknown end is level 1.
            return;
        }

        const auto date = EdtfDate::parse(text);

        QVERIFY(!date);
        QCOMPARE(date.error().kind, Error::Kind::Format);
        QVERIFY(date.error().message.contains(text));
    }

    void isBefore_ordersByEarliestDay()
    {
        const auto date = [](const char *text) {
            return EdtfDate::parse(QString::fromLatin1(text)).value_or(EdtfDate());
        };

        QVERIFY(isBefore(date("2024-12-25"), date("2025-01")));
        QVERIFY(isBefore(date("2025-01-01"), date("2025-01"))); // The shorter first.
        QVERIFY(isBefore(date("2025"), EdtfDate()));
        QVERIFY(!isBefore(EdtfDate(), date("2025")));
        QVERIFY(!isBefore(date("2025"), date("2025")));
    }
};

QTEST_GUILESS_MAIN(tst_Edtf)
#include "tst_edtf.moc"
