// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/tablelayout.h"
#include "widgets/common/tablepicture.h"

#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Briefings;
using namespace Widgets;

namespace {

TablePicture pictureOf(int rows)
{
    TablePicture picture{QStringLiteral("Where R&D and others part"),
                         QStringLiteral("only disagreements"),
                         QStringLiteral("Source: a test of pictures."),
                         {QStringLiteral("Matrix"),
                          {{QStringLiteral("Claim"), 40},
                           {QStringLiteral("Memo"), 26},
                           {QStringLiteral("Guide"), 26}},
                          {},
                          1}};
    picture.table.rows.push_back(
        {{QStringLiteral("Did export controls fail?"), CellStyle::Heading}});
    for (int row = 0; row < rows; ++row) {
        picture.table.rows.push_back(
            {{QStringLiteral("Claim number %1 is so long that it takes more than one line in its "
                             "column and must not be cut.\ndisagreement")
                  .arg(row)},
             {QStringLiteral("✕ disputes\nGist%1 of a memo that goes on for a while, too.")
                  .arg(row),
              CellStyle::Disputes},
             {QStringLiteral("silent"), CellStyle::Muted}});
    }
    return picture;
}

/// Every word of the table, and those around it.
QStringList wordsOf(const TablePicture &picture)
{
    QString text = picture.title + u' ' + picture.subtitle + u' ' + picture.source;
    for (const auto &column : picture.table.columns) {
        text += u' ' + column.title;
    }
    for (const auto &row : picture.table.rows) {
        for (const auto &cell : row) {
            text += u' ' + cell.text;
        }
    }
    auto words = text.simplified().split(u' ');
    words.removeDuplicates();
    return words;
}

struct SvgTexts
{
    QString words;
    double lowest = 0;
    double rightmost = 0;
};

SvgTexts textsOf(const QByteArray &svg)
{
    SvgTexts texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text") {
            texts.lowest =
                std::max(texts.lowest, xml.attributes().value(QStringLiteral("y")).toDouble());
            texts.rightmost =
                std::max(texts.rightmost, xml.attributes().value(QStringLiteral("x")).toDouble());
            texts.words += xml.readElementText() + u' ';
        }
    }
    return texts;
}

QString textOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.pdf"));
    TestSupport::writeFile(path, pdf);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

} // namespace

class tst_TablePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void layout_givesEveryLineRoom()
    {
        const TableLayout layout(pictureOf(8), lightColors());

        for (const auto &band : layout.rows()) {
            for (const auto &line : band.lines) {
                const QFontMetricsF metrics(line.font);
                QVERIFY(line.baseline.y() - metrics.ascent() >= 0);
                QVERIFY(line.baseline.y() + metrics.descent() <= band.height);
                QVERIFY(line.baseline.x() + metrics.horizontalAdvance(line.text) <= layout.width());
            }
        }
    }

    void svg_hasEveryWordAsTextInsideThePicture()
    {
        const auto picture = pictureOf(8);

        const auto svg = paintTable(picture, PictureFormat::Svg);

        QVERIFY_RESULT(svg);
        const auto texts = textsOf(*svg);
        for (const auto &word : wordsOf(picture)) {
            QVERIFY2(texts.words.contains(word), qPrintable(word));
        }
        const TableLayout layout(picture, lightColors());
        QVERIFY(texts.lowest < layout.height());
        QVERIFY(texts.rightmost < layout.width());
        QVERIFY(!svg->contains("<image"));
    }

    void pdf_hasEveryWordOnEveryPage()
    {
        const auto picture = pictureOf(60);

        const auto pdf = paintTable(picture, PictureFormat::Pdf);

        QVERIFY_RESULT(pdf);
        const auto pages = textOfPdf(*pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        const auto text = pages.join(u' ').simplified();
        for (const auto &word : wordsOf(picture)) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
        for (const auto &page : pages) {
            QVERIFY(page.contains(QStringLiteral("Guide")));
            QVERIFY(page.contains(QStringLiteral("Source: a test of pictures.")));
            QVERIFY(page.contains(QStringLiteral("of %1").arg(pages.size())));
        }
    }

    // Some fonts have other glyphs for signs beside digits, and those have no character in a PDF.
    void pdf_keepsSignsBesideDigits()
    {
        auto picture = pictureOf(1);
        picture.source =
            QStringLiteral("Memo (23–26 January 2025): 5.6M, 3:1, 2×; “2,048” (H800).");

        const auto pdf = paintTable(picture, PictureFormat::Pdf);

        QVERIFY_RESULT(pdf);
        QVERIFY(textOfPdf(*pdf).simplified().contains(picture.source));
    }

    void pdf_endsNoPageWithAHeading()
    {
        auto picture = pictureOf(0);
        for (int row = 0; row < 60; ++row) {
            picture.table.rows.push_back(
                {{QStringLiteral("Heading %1").arg(row), CellStyle::Heading}});
            picture.table.rows.push_back({{QStringLiteral("Below %1").arg(row)}});
        }

        const auto pdf = paintTable(picture, PictureFormat::Pdf);

        QVERIFY_RESULT(pdf);
        const auto pages = textOfPdf(*pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        for (const auto &page : pages) {
            const auto table = page.section(QStringLiteral("Source:"), 0, 0).simplified();
            QVERIFY2(table.lastIndexOf(QStringLiteral("Below"))
                         > table.lastIndexOf(QStringLiteral("Heading")),
                     qPrintable(table));
        }
    }

    void pdf_hasARowThatIsTallerThanAPage()
    {
        auto picture = pictureOf(1);
        picture.table.rows.back()[1].text =
            QStringLiteral("word ").repeated(3000) + QStringLiteral("end-of-it");

        const auto pdf = paintTable(picture, PictureFormat::Pdf);

        QVERIFY_RESULT(pdf);
        QVERIFY(textOfPdf(*pdf).contains(QStringLiteral("end-of-it")));
    }

    void png_isAsLargeAsItsWordsNeed()
    {
        const auto small = paintTable(pictureOf(2), PictureFormat::Png);
        const auto large = paintTable(pictureOf(30), PictureFormat::Png);

        QVERIFY_RESULT(small);
        QVERIFY_RESULT(large);
        const auto image = QImage::fromData(*small);
        const TableLayout layout(pictureOf(2), lightColors());
        QCOMPARE(image.height(), 2 * static_cast<int>(std::ceil(layout.height())));
        QVERIFY(QImage::fromData(*large).height() > image.height());
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2) {
                colors.insert(image.pixel(x, y));
            }
        }
        QVERIFY(colors.size() > 20);
    }

    void png_thatWouldBeTooLarge_saysWhatToDo()
    {
        auto picture = pictureOf(0);
        for (int column = 0; column < 400; ++column) {
            picture.table.columns.push_back({QStringLiteral("Text %1").arg(column), 26});
        }

        const auto png = paintTable(picture, PictureFormat::Png);

        QVERIFY(!png.has_value());
        QVERIFY(png.error().message.contains(QStringLiteral("SVG")));
        QVERIFY_RESULT(paintTable(picture, PictureFormat::Svg));
    }

    void emptyTable_isStillAPicture()
    {
        for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
            QVERIFY_RESULT(paintTable({{}, {}, {}, {}}, format));
        }
    }
};

QTEST_MAIN(tst_TablePicture)
#include "tst_tablepicture.moc"
