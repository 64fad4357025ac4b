// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/claimselection.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/claims/claimsexport.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

using namespace Briefings;
using namespace Widgets;

namespace {

ClaimsExportContent makeContent()
{
    ClaimsExportContent content;
    content.index = std::make_shared<const BriefingIndex>(
        std::make_shared<const Briefing>(TestSupport::smallContents().briefing));
    content.matrix = agreementMatrix(*content.index);
    content.cut.rows = selectClaims(content.matrix, *content.index, {});
    content.cut.voices = speakingVoices(content.matrix, content.cut.rows);
    return content;
}

} // namespace

class tst_ClaimsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void formats_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QString>("ending");
        QTest::addRow("csv") << ExportFormat::Csv
                             << QByteArray("\xEF\xBB\xBF"
                                           "Claim,Question,")
                             << QStringLiteral("csv");
        QTest::addRow("xlsx") << ExportFormat::Xlsx << QByteArray("PK") << QStringLiteral("xlsx");
        QTest::addRow("html") << ExportFormat::Html << QByteArray("<!doctype html>")
                              << QStringLiteral("html");
        QTest::addRow("png") << ExportFormat::Png << QByteArray("\x89PNG") << QStringLiteral("png");
        QTest::addRow("svg") << ExportFormat::Svg << QByteArray("<?xml") << QStringLiteral("svg");
        QTest::addRow("pdf") << ExportFormat::Pdf << QByteArray("%PDF") << QStringLiteral("pdf");
    }

    void formats()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QByteArray, beginning);
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("claims.%1").arg(ending));
        QWidget parent;
        ClaimsExporter exporter(&parent);
        QSignalSpy written(&exporter, &ClaimsExporter::written);

        exporter.write(makeContent(), format, path);

        QVERIFY(written.wait(20'000));
        QCOMPARE(written.at(0).at(0).toString(), path);
        QVERIFY(TestSupport::readFile(path).startsWith(beginning));
        QCOMPARE(suffix(format), ending);
    }

    void unwritableFolder_isNamedInTheMessage()
    {
        QWidget parent;
        ClaimsExporter exporter(&parent);
        QSignalSpy failed(&exporter, &ClaimsExporter::failed);

        exporter.write(makeContent(), ExportFormat::Csv, QStringLiteral("/proc/nowhere/a.csv"));

        QVERIFY(failed.wait(20'000));
        const auto error = failed.at(0).at(0).value<Error>();
        QVERIFY(error.message.contains(QStringLiteral("/proc/nowhere/a.csv")));
        QVERIFY(!exporter.isWriting());
    }

    void failedExport_leavesTheOldFile()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.png"));
        TestSupport::writeFile(path, "what was there");
        auto content = makeContent();
        content.cut.voices.assign(2000, 0);
        QWidget parent;
        ClaimsExporter exporter(&parent);
        QSignalSpy failed(&exporter, &ClaimsExporter::failed);

        exporter.write(content, ExportFormat::Png, path);

        QVERIFY(failed.wait(20'000));
        QCOMPARE(TestSupport::readFile(path), QByteArray("what was there"));
    }

    void closingTheWindow_finishesTheFile()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.html"));
        QWidget parent;
        {
            ClaimsExporter exporter(&parent);
            exporter.write(makeContent(), ExportFormat::Html, path);
        }

        QVERIFY(QFileInfo::exists(path));
        QVERIFY(TestSupport::readFile(path).endsWith("</html>\n"));
    }

    void pairs_areExportedAsTheTableOfPairs()
    {
        auto content = makeContent();
        content.isPairs = true;

        const auto csv = exportedClaims(content, ExportFormat::Csv);

        QVERIFY_RESULT(csv);
        QVERIFY(csv->contains("guide,memo,too few shared claims,0,0,0,0\r\n"));
    }

    void picture_namesTheFilterAndTheSource()
    {
        auto content = makeContent();
        content.subtitle = QStringLiteral("only disagreements");

        const auto svg = exportedClaims(content, ExportFormat::Svg);

        QVERIFY_RESULT(svg);
        for (const auto *text : {"only disagreements", "Source: Test briefing", "disputes",
                                 "Training was cheap.", "What did training cost?", "silent"}) {
            QVERIFY2(svg->contains(text), text);
        }
    }
};

QTEST_MAIN(tst_ClaimsExport)
#include "tst_claimsexport.moc"
