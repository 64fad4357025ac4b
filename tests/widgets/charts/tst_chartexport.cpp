// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/makescene.h"
#include "tests/support/chartsamples.h"
#include "tests/support/testsupport.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartlayout.h"
#include "widgets/common/theme.h"

#include <QImage>
#include <QPolygonF>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

constexpr double pointsPerDot = 72.0 / 96;

/// One line of text and where it is drawn.
struct Line
{
    QString text;
    QRectF rect;
    double left = 0; ///< Of its first letter.
    double baseline = 0;
};

QString withoutSpaces(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\u00a0]"));
    return text.normalized(QString::NormalizationForm_KC).remove(spaces);
}

/// The lines of \a chart one by one, as the layout has them.
std::vector<Line> linesOf(const FittedChart &chart)
{
    std::vector<Line> lines;
    for (const ChartText &text : chart.geometry.texts) {
        const double height = text.rect.height() / static_cast<double>(text.lines.size());
        for (qsizetype i = 0; i < text.lines.size(); ++i) {
            lines.push_back(
                {text.lines[i],
                 QRectF(text.rect.left(), text.rect.top() + static_cast<double>(i) * height,
                        text.rect.width(), height)});
        }
    }
    return lines;
}

struct SvgPicture
{
    std::vector<Line> texts;                        ///< With left and baseline.
    std::vector<std::pair<QString, QRectF>> shapes; ///< Fill and bounds of each closed shape.
};

QPolygonF pointsOf(QStringView path)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?"));
    QPolygonF points;
    QList<double> numbers;
    auto matches = number.globalMatch(path.toString());
    while (matches.hasNext()) {
        numbers.append(matches.next().captured().toDouble());
    }
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        points.append({numbers[i], numbers[i + 1]});
    }
    return points;
}

SvgPicture readSvg(const QByteArray &bytes, QString &fault)
{
    SvgPicture picture;
    QXmlStreamReader reader(bytes);
    QStringList fills{QString()};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const auto attributes = reader.attributes();
            fills.append(attributes.hasAttribute(QLatin1String("fill"))
                             ? attributes.value(QLatin1String("fill")).toString()
                             : fills.last());
            const auto transform = attributes.value(QLatin1String("transform"));
            if (!transform.isEmpty() && transform != u"matrix(1,0,0,1,0,0)") {
                fault = QStringLiteral("moved: %1").arg(transform);
            }
            if (reader.name() == u"path") {
                picture.shapes.emplace_back(
                    fills.last(), pointsOf(attributes.value(QLatin1String("d"))).boundingRect());
            } else if (reader.name() == u"text") {
                Line line;
                line.left = attributes.value(QLatin1String("x")).toDouble();
                line.baseline = attributes.value(QLatin1String("y")).toDouble();
                line.text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                picture.texts.push_back(line);
                fills.removeLast();
            }
        } else if (reader.isEndElement()) {
            fills.removeLast();
        }
    }
    if (reader.hasError()) {
        fault = reader.errorString();
    }
    return picture;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

/// The words of the first page in dots, as poppler finds them.
std::vector<Line> pdfWords(const QString &path)
{
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" "
                       "yMax=\"([^\"]+)\">(.*?)</word>"));
    std::vector<Line> words;
    auto matches = word.globalMatch(QString::fromUtf8(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")})));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto dots = [&match](int group) {
            return match.captured(group).toDouble() / pointsPerDot;
        };
        QString text = match.captured(5);
        text.replace(QLatin1String("&amp;"), QLatin1String("&"))
            .replace(QLatin1String("&quot;"), QLatin1String("\""))
            .replace(QLatin1String("&lt;"), QLatin1String("<"))
            .replace(QLatin1String("&gt;"), QLatin1String(">"));
        words.push_back({text, QRectF(QPointF(dots(1), dots(2)), QPointF(dots(3), dots(4)))});
    }
    return words;
}

bool isClose(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24
           && std::abs(a.blue() - b.blue()) < 24;
}

/// The marks whose middle is filled with the color of their basis and lies under no other mark.
std::vector<std::pair<QPointF, QColor>> dotsOf(const FittedChart &chart)
{
    std::vector<std::pair<QPointF, QColor>> dots;
    const auto &marks = chart.geometry.marks;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].stated || marks[i].isVerbal || marks[i].basis == Basis::Hypothetical) {
            continue;
        }
        const QPointF at = marks[i].at(*marks[i].stated);
        const bool isCovered =
            std::any_of(marks.begin() + static_cast<std::ptrdiff_t>(i) + 1, marks.end(),
                        [&at](const MarkGeometry &other) { return other.rect.contains(at); });
        if (!isCovered) {
            dots.emplace_back(at,
                              basisColor(chart.style.colors, marks[i].basis, chart.style.palette));
        }
    }
    return dots;
}

QString missingDot(const FittedChart &chart, const QImage &image, int scale)
{
    for (const auto &[at, color] : dotsOf(chart)) {
        if (!isClose(image.pixelColor((at * scale).toPoint()), color)) {
            return QStringLiteral("no mark at %1, %2").arg(at.x()).arg(at.y());
        }
    }
    return {};
}

} // namespace

class tst_ChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        QVERIFY(m_folder.isValid());
    }
    void init() { TestSupport::failOnWarnings(); }

    void formats_haveTheSameMarksAndWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("preset");
        QTest::addColumn<bool>("isDark");
        for (const ChartKind kind : chartKinds()) {
            for (const ChartPresetSize &size : chartPresets()) {
                const bool isDark =
                    (static_cast<int>(kind) + static_cast<int>(size.preset)) % 2 == 1;
                QTest::addRow("kind %d, preset %d, %s", static_cast<int>(kind),
                              static_cast<int>(size.preset), isDark ? "dark" : "light")
                    << static_cast<int>(kind) << static_cast<int>(size.preset) << isDark;
            }
        }
    }

    void formats_haveTheSameMarksAndWords()
    {
        QFETCH(int, kind);
        QFETCH(int, preset);
        QFETCH(bool, isDark);
        const ChartScene scene = makeScene(chartBriefing(), chartOf(static_cast<ChartKind>(kind)));
        ChartPictureOptions options = pictureOptions(static_cast<ChartPreset>(preset));
        options.isDark = isDark;
        const FittedChart chart =
            fitChart(scene, isDark ? darkColors() : lightColors(), options.size, options.textScale);

        checkPng(scene, options, chart);
        checkSvg(scene, options, chart);
        checkPdf(scene, options, chart);
    }

    void png_hasTheScaleThatWasAsked()
    {
        const ChartScene scene = makeScene(chartBriefing(), chartOf(ChartKind::Slope));
        ChartPictureOptions options = pictureOptions(ChartPreset::ReportColumn);
        options.scale = 4;

        const auto bytes = paintChartPicture(scene, PictureFormat::Png, options);

        QVERIFY_RESULT(bytes);
        QCOMPARE(QImage::fromData(*bytes).size(), options.size * 4);
    }

    void size_thatNobodyCanReadIsRefused()
    {
        const ChartScene scene = makeScene(chartBriefing(), chartOf(ChartKind::Slope));
        ChartPictureOptions options;
        options.size = {40, 40};

        QVERIFY(!paintChartPicture(scene, PictureFormat::Png, options));
    }

    void pdf_carriesItsFonts()
    {
        const ChartScene scene = makeScene(chartBriefing(), chartOf(ChartKind::RangeDots));
        const QString path = m_folder.filePath(QStringLiteral("fonts.pdf"));
        TestSupport::writeFile(
            path, paintChartPicture(scene, PictureFormat::Pdf, pictureOptions(ChartPreset::Slide))
                      .value());

        const QString fonts = QString::fromUtf8(run(QStringLiteral("pdffonts"), {path}));

        QVERIFY(fonts.contains(QStringLiteral("NotoSans")));
        static const QRegularExpression row(QStringLiteral("\\n\\S+\\s.*?\\s(yes|no)\\s+(yes|no)"));
        auto rows = row.globalMatch(fonts);
        QVERIFY(rows.hasNext());
        while (rows.hasNext()) {
            const auto match = rows.next();
            QVERIFY2(match.captured(1) == u"yes" || match.captured().contains(u"----"),
                     qPrintable(match.captured()));
        }
    }

private:
    void checkPng(const ChartScene &scene, const ChartPictureOptions &options,
                  const FittedChart &chart)
    {
        const auto bytes = paintChartPicture(scene, PictureFormat::Png, options);
        QVERIFY_RESULT(bytes);
        const QImage image = QImage::fromData(*bytes);
        QCOMPARE(image.size(), options.size);
        QVERIFY(dotsOf(chart).size() >= 2);
        const QString missing = missingDot(chart, image, 1);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("PNG: ") + missing));
        // Nothing runs over the edge.
        const QColor paper = chart.style.colors.paper;
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 0), paper);
            QCOMPARE(image.pixelColor(x, image.height() - 1), paper);
        }
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(0, y), paper);
            QCOMPARE(image.pixelColor(image.width() - 1, y), paper);
        }
    }

    void checkSvg(const ChartScene &scene, const ChartPictureOptions &options,
                  const FittedChart &chart)
    {
        const auto bytes = paintChartPicture(scene, PictureFormat::Svg, options);
        QVERIFY_RESULT(bytes);
        QString fault;
        const SvgPicture picture = readSvg(*bytes, fault);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const std::vector<Line> lines = linesOf(chart);
        // A line has a piece for each font that its letters come from.
        size_t next = 0;
        for (const Line &line : lines) {
            QString text;
            while (next < picture.texts.size()
                   && withoutSpaces(text).size() < withoutSpaces(line.text).size()) {
                const QPointF start(picture.texts[next].left, picture.texts[next].baseline);
                QVERIFY2(line.rect.adjusted(-1, -1, 1, 1).contains(start), qPrintable(line.text));
                text += picture.texts[next++].text;
            }
            QCOMPARE(withoutSpaces(text), withoutSpaces(line.text));
        }
        QCOMPARE(next, picture.texts.size());
        for (const auto &[at, color] : dotsOf(chart)) {
            const auto isThere = [&](const std::pair<QString, QRectF> &shape) {
                const QPointF off = shape.second.center() - at;
                return QColor(shape.first) == color && std::abs(off.x()) < 1.5
                       && std::abs(off.y()) < 2.5 * chart.style.scale;
            };
            QVERIFY2(std::ranges::any_of(picture.shapes, isThere),
                     qPrintable(QStringLiteral("SVG: no mark at %1, %2").arg(at.x()).arg(at.y())));
        }
        for (const auto &[fill, bounds] : picture.shapes) {
            QVERIFY(QRectF(QPointF(0, 0), options.size).contains(bounds));
        }
    }

    void checkPdf(const ChartScene &scene, const ChartPictureOptions &options,
                  const FittedChart &chart)
    {
        const auto bytes = paintChartPicture(scene, PictureFormat::Pdf, options);
        QVERIFY_RESULT(bytes);
        const QString path = m_folder.filePath(QStringLiteral("chart.pdf"));
        TestSupport::writeFile(path, *bytes);
        const std::vector<Line> words = pdfWords(path);
        const QRectF page(QPointF(0, 0), options.size);
        for (const Line &word : words) {
            QVERIFY2(page.contains(word.rect), qPrintable(word.text));
        }
        for (const Line &line : linesOf(chart)) {
            std::vector<const Line *> inside;
            for (const Line &word : words) {
                if (line.rect.contains(word.rect.center())) {
                    inside.push_back(&word);
                }
            }
            std::ranges::sort(inside, {}, [](const Line *word) { return word->rect.left(); });
            QString text;
            for (const Line *word : inside) {
                text += word->text;
            }
            QCOMPARE(withoutSpaces(text), withoutSpaces(line.text));
        }
        const QString picture = m_folder.filePath(QStringLiteral("page"));
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-singlefile"),
             QStringLiteral("-png"), path, picture});
        const QImage image(picture + QStringLiteral(".png"));
        QCOMPARE(image.size(), options.size);
        const QString missing = missingDot(chart, image, 1);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("PDF: ") + missing));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_ChartExport)
#include "tst_chartexport.moc"
