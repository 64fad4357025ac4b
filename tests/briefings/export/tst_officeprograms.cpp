// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/chartpptx.h"
#include "briefings/export/charttables.h"
#include "briefings/export/csv.h"
#include "briefings/export/xlsx.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/officefile.h"
#include "tests/support/scenes.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Briefings;
using namespace TestSupport;

namespace {

QString wordsOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("file.pdf"));
    writeFile(path, pdf);
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

/// Without spaces: where lines break is the program's own.
QString squeezed(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\u00a0]"));
    return text.remove(space);
}

/// What of \a scene has to be read on its slide. Names that are cut there are left to their
/// beginnings, and texts from right to left, which PDF keeps in the order of their shapes, out.
QStringList wordsOnSlide(const ChartScene &scene)
{
    QStringList words{scene.title, scene.subtitle, scene.note, scene.source};
    for (const auto &panel : scene.panels) {
        words.append(panel.title);
        for (const auto *axis : {&panel.x, &panel.y}) {
            words.append(axis->title);
            for (const auto &category : axis->categories) {
                words.append({category.label.left(20), category.subLabel.left(20)});
            }
        }
        for (const auto &mark : panel.marks) {
            words.append(mark.label.left(20));
        }
        for (const auto &bar : panel.bars) {
            words.append(bar.label);
        }
        for (const auto &line : panel.lines) {
            words.append(line.label);
        }
        for (const auto &callOut : panel.callOuts) {
            words.append(callOut.text);
        }
    }
    words.removeIf([](const QString &text) { return text.isRightToLeft(); });
    return words;
}

} // namespace

/// LibreOffice opens what we write. It is not PowerPoint, but it is another reader than us.
class tst_OfficePrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void slides_showEveryLabelAndTheSource_data()
    {
        QTest::addColumn<SlideFormat>("format");
        QTest::addRow("16:9") << SlideFormat::Wide;
        QTest::addRow("4:3") << SlideFormat::Standard;
    }

    void slides_showEveryLabelAndTheSource()
    {
        QFETCH(SlideFormat, format);
        const auto scenes = Scenes::all();
        std::vector<SlideChart> charts;
        for (const auto &[name, scene] : scenes) {
            charts.push_back({scene, {}});
        }

        const auto bytes = pptx(charts, format);
        QVERIFY_RESULT(bytes);
        const auto pages =
            wordsOf(convertedByOffice(*bytes, QStringLiteral("pptx"), QStringLiteral("pdf")))
                .split(u'\f');

        QCOMPARE(pages.size(), static_cast<qsizetype>(scenes.size()) + 1);
        for (size_t i = 0; i < scenes.size(); ++i) {
            // Two panels stand side by side, so their lines are mixed: words are looked for.
            const auto page = squeezed(pages.at(static_cast<qsizetype>(i)));
            for (const auto &text : wordsOnSlide(scenes[i].second)) {
                for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
                    QVERIFY2(page.contains(squeezed(word)),
                             qPrintable(scenes[i].first + QStringLiteral(": ") + text));
                }
            }
        }
    }

    void slides_holdNativeCharts()
    {
        const auto bytes =
            pptx({{Scenes::rangeDots(), {}}, {Scenes::waterfall(), {}}}, SlideFormat::Wide);
        QVERIFY_RESULT(bytes);

        const auto files =
            unzipped(convertedByOffice(*bytes, QStringLiteral("pptx"), QStringLiteral("odp")));

        QByteArrayList charts;
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key().startsWith(QLatin1String("Object"))
                && file.key().endsWith(QLatin1String("content.xml"))) {
                charts.append(*file);
            }
        }
        QCOMPARE(charts.size(), 2);
        int logarithmic = 0;
        for (const auto &chart : charts) {
            QVERIFY(chart.contains("<chart:chart "));
            QVERIFY(chart.contains("chart:class=\"chart:scatter\""));
            logarithmic += chart.contains("chart:logarithmic=\"true\"") ? 1 : 0;
        }
        QCOMPARE(logarithmic, 1);
    }

    void workbook_hasTheValuesOfTheTable()
    {
        const BriefingIndex index(std::make_shared<const Briefing>(smallContents().briefing));
        auto scene = Scenes::manyRows(3);
        scene.panels.front().marks[0].figure = FigureId(QStringLiteral("figure:cost-guide"));
        scene.panels.front().marks[1].figure = FigureId(QStringLiteral("figure:cost-memo"));
        const auto book = chartBook(index, scene);
        const auto bytes = toXlsx(book);
        QVERIFY_RESULT(bytes);

        // Commas, quotes, UTF-8, the first sheet, numbers as they are.
        const auto csv = QString::fromUtf8(convertedByOffice(
            *bytes, QStringLiteral("xlsx"), QStringLiteral("csv"),
            QStringLiteral("Text - txt - csv (StarCalc):44,34,76,1,,0,false,false")));

        auto ours = QString::fromUtf8(toCsv(book.tables.front()));
        ours.remove(QChar(0xFEFF)).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QVERIFY2(csv.startsWith(ours.trimmed()), qPrintable(csv));
    }

    void embeddedWorkbook_computesTheSeries()
    {
        const auto bytes = pptx({{Scenes::rangeDots(), {}}}, SlideFormat::Wide);
        QVERIFY_RESULT(bytes);
        const auto workbook =
            unzipped(*bytes).value(QStringLiteral("ppt/embeddings/workbook1.xlsx"));

        // The second sheet, worked out anew by another program.
        const auto csv = QString::fromUtf8(convertedByOffice(
            workbook, QStringLiteral("xlsx"), QStringLiteral("csv"),
            QStringLiteral(
                "Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,2")));

        for (const auto *number : {"5576000", "10000000", "99000000", "1600000000"}) {
            QVERIFY2(csv.contains(QLatin1String(number)), number);
        }
        QVERIFY(!csv.contains(QLatin1String("#REF")) && !csv.contains(QLatin1String("Err:")));
    }
};

QTEST_GUILESS_MAIN(tst_OfficePrograms)
#include "tst_officeprograms.moc"
