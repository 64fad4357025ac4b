// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/xlsx.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Briefings;

namespace {

TableBook bookOf(const QString &text)
{
    Table first{QStringLiteral("Matrix: all/of*it"),
                {{QStringLiteral("Claim"), 40}, {QStringLiteral("Share"), 10}},
                {},
                1};
    first.rows.push_back({{text}, {QStringLiteral("54 %"), CellStyle::Percent, 0.5417}});
    Table second = first;
    second.rows.push_back({{QStringLiteral("silent"), CellStyle::Muted}});
    return {
        QStringLiteral("The title"), {}, QStringLiteral("Source: a test & more."), {first, second}};
}

/// One file of the package, or a null array.
QByteArray part(const QByteArray &package, const QString &name)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("book.xlsx"));
    TestSupport::writeFile(path, package);
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, name});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput()
                                                            : QByteArray();
}

} // namespace

class tst_Xlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void workbook_hasASheetForEachTable()
    {
        const auto package = toXlsx(bookOf(QStringLiteral("It was cheap.")));

        QVERIFY_RESULT(package);
        const auto workbook = part(*package, QStringLiteral("xl/workbook.xml"));
        QVERIFY(workbook.contains("name=\"Matrix  all of it\""));
        QVERIFY(workbook.contains("name=\"Sheet2\"")); // The same name again is no sheet's name.
        const auto strings = part(*package, QStringLiteral("xl/sharedStrings.xml"));
        for (const auto *text :
             {"It was cheap.", "Claim", "silent", "The title", "Source: a test &amp; more."}) {
            QVERIFY2(strings.contains(text), text);
        }
    }

    void heads_areFrozenAndNumbersAreNumbers()
    {
        const auto package = toXlsx(bookOf(QStringLiteral("x")));

        QVERIFY_RESULT(package);
        const auto sheet = part(*package, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("<pane xSplit=\"1\" ySplit=\"1\""));
        QVERIFY(sheet.contains("<v>0.5417</v>"));
        QVERIFY(part(*package, QStringLiteral("xl/styles.xml")).contains("wrapText=\"1\""));
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::addRow("a formula is a string") << QStringLiteral("=1+1") << QByteArray("=1+1");
        QTest::addRow("markup is escaped")
            << QStringLiteral("<b>&\"") << QByteArray("&lt;b&gt;&amp;\"");
        QTest::addRow("a control character is left out")
            << QStringLiteral("a\u0001b") << QByteArray(">ab<");
        QTest::addRow("beyond the basic plane")
            << QStringLiteral("\U0001F4B0") << QByteArray("\xF0\x9F\x92\xB0");
        QTest::addRow("too long for a cell")
            << QString(40'000, u'x') << QByteArray("xxx\xE2\x80\xA6<");
    }

    void text()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);

        const auto package = toXlsx(bookOf(text));

        QVERIFY_RESULT(package);
        QVERIFY(part(*package, QStringLiteral("xl/sharedStrings.xml")).contains(written));
        QVERIFY(!part(*package, QStringLiteral("xl/worksheets/sheet1.xml")).contains("<f>"));
    }
};

QTEST_GUILESS_MAIN(tst_Xlsx)
#include "tst_xlsx.moc"
