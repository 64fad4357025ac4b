// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/chartpptx.h"
#include "briefings/export/charttables.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/officefile.h"
#include "tests/support/scenes.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Briefings;
using namespace TestSupport;

namespace {

using Files = QMap<QString, QByteArray>;

/// All scenes in one presentation, in both formats; made once.
const Files &files(SlideFormat format)
{
    static QMap<int, Files> made;
    auto &known = made[static_cast<int>(format)];
    if (known.isEmpty()) {
        std::vector<SlideChart> charts;
        for (const auto &[name, scene] : Scenes::all()) {
            charts.push_back({scene, {}});
        }
        const auto bytes = pptx(charts, format);
        known = bytes ? unzipped(*bytes) : Files();
    }
    return known;
}

QStringList named(const Files &parts, const QString &pattern)
{
    return parts.keys().filter(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
}

Files partsOf(const ChartScene &scene)
{
    const auto bytes = pptx({{scene, {}}}, SlideFormat::Wide);
    return bytes ? unzipped(*bytes) : Files();
}

/// Where a relationship's target lies in the package.
QString resolved(const QString &relationships, const QString &target)
{
    auto folder = relationships;
    folder.remove(QRegularExpression(QStringLiteral("_rels/[^/]*$")));
    return QDir::cleanPath(folder + target);
}

/// The cells of a range such as "Series!$B$2:$B$9", from top to bottom.
QStringList cellsIn(const QString &range)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\w+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$)"));
    const auto match = form.match(range);
    QStringList cells;
    const int last =
        match.captured(5).isEmpty() ? match.captured(3).toInt() : match.captured(5).toInt();
    for (int row = match.captured(3).toInt(); row <= last; ++row) {
        cells.append(match.captured(2) + QString::number(row));
    }
    return cells;
}

/// A `c:xVal`, `c:yVal` or `c:tx`: its formula, how many points it has, and those that are there.
struct Cache
{
    QString formula;
    int count = -1;
    QMap<int, QString> points;
};

std::vector<Cache> cachesOf(const QByteArray &chart)
{
    std::vector<Cache> caches;
    int point = 0;
    for (const auto &element : elementsOf(chart)) {
        if (element.name == QLatin1String("c:numRef")
            || element.name == QLatin1String("c:strRef")) {
            caches.push_back({});
        } else if (element.name == QLatin1String("c:f")) {
            caches.back().formula = element.text;
        } else if (element.name == QLatin1String("c:ptCount")) {
            caches.back().count = element.attributes.value(QStringLiteral("val")).toInt();
        } else if (element.name == QLatin1String("c:pt")) {
            point = element.attributes.value(QStringLiteral("idx")).toInt();
        } else if (element.name == QLatin1String("c:v")) {
            caches.back().points.insert(point, element.text);
        }
    }
    return caches;
}

bool contains(const QByteArray &xml, const QString &text)
{
    return xml.contains(text.toHtmlEscaped().toUtf8());
}

} // namespace

class tst_ChartPptx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void format_data()
    {
        QTest::addColumn<SlideFormat>("format");
        QTest::addRow("16:9") << SlideFormat::Wide;
        QTest::addRow("4:3") << SlideFormat::Standard;
    }

    void parts_areWellFormed_data() { format_data(); }
    void parts_areWellFormed()
    {
        QFETCH(SlideFormat, format);
        const auto &parts = files(format);

        QVERIFY(parts.size() > 40);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(QLatin1String(".xlsx"))) {
                QVERIFY2(!elementsOf(*part).empty(), qPrintable(part.key()));
            }
        }
    }

    void types_nameEveryPartOnce_data() { format_data(); }
    void types_nameEveryPartOnce()
    {
        QFETCH(SlideFormat, format);
        const auto &parts = files(format);
        QStringList typed;
        for (const auto &element : elementsOf(parts.value(QStringLiteral("[Content_Types].xml")))) {
            if (element.name == QLatin1String("Override")) {
                typed.append(element.attributes.value(QStringLiteral("PartName")).mid(1));
                QVERIFY(element.attributes.value(QStringLiteral("ContentType")).contains(u'/'));
            }
        }

        QStringList expected;
        for (const auto &name : parts.keys()) {
            if (!name.endsWith(QLatin1String(".rels"))
                && name != QLatin1String("[Content_Types].xml")) {
                expected.append(name);
            }
        }
        typed.sort();
        expected.sort();
        QCOMPARE(typed, expected);
    }

    void relationships_leadToPartsAndAllPartsAreReached_data() { format_data(); }
    void relationships_leadToPartsAndAllPartsAreReached()
    {
        QFETCH(SlideFormat, format);
        const auto &parts = files(format);
        QSet<QString> reached{QStringLiteral("[Content_Types].xml")};
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(QLatin1String(".rels"))) {
                continue;
            }
            reached.insert(part.key());
            QSet<QString> ids;
            for (const auto &element : elementsOf(*part)) {
                if (element.name != QLatin1String("Relationship")) {
                    continue;
                }
                const auto target =
                    resolved(part.key(), element.attributes.value(QStringLiteral("Target")));
                QVERIFY2(parts.contains(target), qPrintable(part.key() + u' ' + target));
                reached.insert(target);
                const auto id = element.attributes.value(QStringLiteral("Id"));
                QVERIFY2(!ids.contains(id), qPrintable(part.key() + u' ' + id));
                ids.insert(id);
            }
        }
        QCOMPARE(reached, QSet<QString>(parts.keyBegin(), parts.keyEnd()));
    }

    /// Every r:id in a part is one of its relationships.
    void references_areRelationships()
    {
        const auto &parts = files(SlideFormat::Wide);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            QSet<QString> ids;
            const auto slash = part.key().lastIndexOf(u'/') + 1;
            const auto relationships = QStringLiteral("%1_rels/%2.rels")
                                           .arg(part.key().left(slash), part.key().mid(slash));
            for (const auto &element : elementsOf(parts.value(relationships))) {
                ids.insert(element.attributes.value(QStringLiteral("Id")));
            }
            for (const auto &element :
                 elementsOf(part.key().endsWith(QLatin1String(".xml")) ? *part : QByteArray())) {
                const auto id = element.attributes.value(QStringLiteral("r:id"));
                QVERIFY2(id.isEmpty() || ids.contains(id), qPrintable(part.key() + u' ' + id));
            }
        }
    }

    void shapes_haveNumbersOfTheirOwn()
    {
        const auto &parts = files(SlideFormat::Wide);
        const auto slides = named(parts, QStringLiteral("ppt/(slides|notesSlides)/[^/]*.xml"));
        QCOMPARE(slides.size(), 2 * static_cast<qsizetype>(Scenes::all().size()));
        for (const auto &name : slides) {
            QSet<QString> ids;
            for (const auto &element : elementsOf(parts.value(name))) {
                if (element.name == QLatin1String("p:cNvPr")) {
                    const auto id = element.attributes.value(QStringLiteral("id"));
                    QVERIFY2(!ids.contains(id), qPrintable(name + u' ' + id));
                    ids.insert(id);
                }
            }
        }
    }

    void shapes_lieInsideTheSlide_data() { format_data(); }
    void shapes_lieInsideTheSlide()
    {
        QFETCH(SlideFormat, format);
        const auto &parts = files(format);
        const auto size = slideSize(format) * 12700;
        for (const auto &name : named(parts, QStringLiteral("ppt/slides/[^/]*.xml"))) {
            QPointF offset;
            for (const auto &element : elementsOf(parts.value(name))) {
                const auto &values = element.attributes;
                if (element.name == QLatin1String("a:off")) {
                    offset = {values.value(QStringLiteral("x")).toDouble(),
                              values.value(QStringLiteral("y")).toDouble()};
                    QVERIFY2(offset.x() >= 0 && offset.y() >= 0, qPrintable(name));
                } else if (element.name == QLatin1String("a:ext")) {
                    QVERIFY2(offset.x() + values.value(QStringLiteral("cx")).toDouble()
                                     <= size.width() + 1
                                 && offset.y() + values.value(QStringLiteral("cy")).toDouble()
                                        <= size.height() + 1,
                             qPrintable(name));
                }
            }
        }
    }

    void series_areEquallyLongAndHoldWhatTheirCellsHold()
    {
        const auto &parts = files(SlideFormat::Wide);
        const auto charts = named(parts, QStringLiteral("ppt/charts/chart.*.xml"));
        QVERIFY(charts.size() >= 11);
        for (const auto &name : charts) {
            auto number = name;
            number.remove(QRegularExpression(QStringLiteral("[^0-9]")));
            const auto workbook =
                parts.value(QStringLiteral("ppt/embeddings/workbook%1.xlsx").arg(number));
            const auto cells = cellsOf(workbook, QStringLiteral("sheet2"));
            QVERIFY(!cells.isEmpty());
            QSet<int> lengths;
            for (const auto &cache : cachesOf(parts.value(name))) {
                QVERIFY2(cache.formula.startsWith(QLatin1String("Series!")),
                         qPrintable(cache.formula));
                const auto range = cellsIn(cache.formula);
                QCOMPARE(range.size(), cache.count);
                if (cache.count > 1) {
                    lengths.insert(cache.count);
                }
                for (int i = 0; i < cache.count; ++i) {
                    const auto cell = cells.value(range.at(i));
                    QVERIFY2(cell.isEmpty() != cache.points.contains(i), qPrintable(range.at(i)));
                    bool isNumber = false;
                    const double value = cache.points.value(i).toDouble(&isNumber);
                    if (isNumber && range.size() > 1) {
                        QVERIFY2(std::abs(value - cell.toDouble()) <= 1e-9 * std::abs(value),
                                 qPrintable(name + u' ' + range.at(i)));
                    } else {
                        QCOMPARE(cell, cache.points.value(i));
                    }
                }
            }
            QCOMPARE(lengths.size(), 1);
        }
    }

    void workbook_holdsTheFiguresAndComputesTheSeriesFromThem()
    {
        const auto scene = Scenes::rangeDots();
        const auto parts = partsOf(scene);
        const auto workbook = parts.value(QStringLiteral("ppt/embeddings/workbook1.xlsx"));

        const auto figures = cellsOf(workbook, QStringLiteral("sheet1"));

        const auto &marks = scene.panels.front().marks;
        for (size_t i = 0; i < marks.size(); ++i) {
            const auto cell = [&figures, i](QChar column) {
                return figures.value(column + QString::number(i + 2));
            };
            QCOMPARE(cell(u'A'), marks[i].label);
            QCOMPARE(cell(u'B').isEmpty(), !marks[i].stated.has_value());
            if (marks[i].stated) {
                QCOMPARE(cell(u'B').toDouble(), *marks[i].stated);
            }
            if (std::isfinite(marks[i].said.low)) {
                QCOMPARE(cell(u'C').toDouble(), marks[i].said.low);
            } else {
                QCOMPARE(cell(u'C'), QStringLiteral("open"));
            }
            QCOMPARE(cell(u'H'), QStringLiteral("USD"));
        }
        const auto sheet = unzipped(workbook).value(QStringLiteral("xl/worksheets/sheet2.xml"));
        for (const auto *formula :
             {"Figures!$B$2", "Figures!$C$4", "Figures!$D$4", "Figures!$G$2"}) {
            QVERIFY2(sheet.contains(QByteArray("<f>") + formula + "</f>"), formula);
        }
    }

    void workbook_saysWhatIsKnownOfAFigure()
    {
        const BriefingIndex index(std::make_shared<const Briefing>(smallContents().briefing));
        auto scene = Scenes::manyRows(1);
        scene.panels.front().marks.front().figure = FigureId(QStringLiteral("figure:cost-memo"));

        const auto bytes = pptx({slideChart(index, scene)}, SlideFormat::Wide);

        QVERIFY_RESULT(bytes);
        const auto workbook =
            unzipped(*bytes).value(QStringLiteral("ppt/embeddings/workbook1.xlsx"));
        const auto cells = cellsOf(workbook, QStringLiteral("sheet1")).values();
        for (const auto *text : {"memo", "Training cost", "V3", "5600000", "USD", "$5.6M",
                                 "reported", "exact", "“$5.6M”", "sound"}) {
            QVERIFY2(cells.contains(QString::fromUtf8(text)), text);
        }
    }

    void marks_areDrawnAsTheyWereSaid()
    {
        const auto chart =
            partsOf(Scenes::rangeDots()).value(QStringLiteral("ppt/charts/chart1.xml"));

        QVERIFY(chart.contains("<c:logBase val=\"10\"/>"));
        QVERIFY(chart.contains("<a:prstDash val=\"sysDash\"/>"));
        for (const auto *symbol : {"circle", "square", "diamond", "x", "triangle"}) {
            QVERIFY2(chart.contains(QByteArray("<c:symbol val=\"") + symbol + '"'), symbol);
        }
        for (const auto *color : {"0072B2", "008A64", "D55E00", "B05386", "7A7410", "5B5E65"}) {
            QVERIFY2(chart.contains(QByteArray("<a:srgbClr val=\"") + color + '"'), color);
        }
        QVERIFY(!chart.contains("schemeClr"));
        for (const auto &mark : Scenes::rangeDots().panels.front().marks) {
            QVERIFY2(contains(chart, mark.label), qPrintable(mark.label));
        }
    }

    /// Who chose grays for print gets them on the slide too.
    void palette_isThatOfTheChart()
    {
        auto scene = Scenes::rangeDots();
        scene.palette = ChartPalette::Gray;

        const auto plan = planSlide(scene, SlideFormat::Wide);

        QSet<quint32> colors;
        for (const auto &series : plan.charts.front().series) {
            if (series.marker && series.marker->shape) {
                colors.insert(series.marker->rgb);
            }
        }
        QVERIFY(!colors.isEmpty());
        for (const auto rgb : std::as_const(colors)) {
            QVERIFY2(rgb == 0x2A2C31 || rgb == 0x555860 || rgb == 0x787B83,
                     qPrintable(QString::number(rgb, 16)));
        }
    }

    /// What was said in words alone has no dot: three of the marks state no number.
    void words_haveNoDot()
    {
        const auto scene = Scenes::rangeDots();
        ChartPlan plan = planChart(scene.panels.front(), QSizeF(880, 400));

        size_t dots = 0;
        for (const auto &series : plan.series) {
            if (series.marker && series.marker->shape) {
                dots += series.points.size();
            }
        }
        QCOMPARE(dots, size_t(5));
    }

    /// An open end ends in an arrow head: a line of three points whose middle is the tip.
    void openEnd_hasAnArrowHead()
    {
        const auto plan = planChart(Scenes::rangeDots().panels.front(), QSizeF(880, 400));
        std::vector<const PlotSeries *> found;
        for (const auto &series : plan.series) {
            if (series.name == QStringLiteral("≥ $500M, open end")) {
                found.push_back(&series);
            }
        }
        QCOMPARE(found.size(), size_t(2));
        const auto &line = found[0]->points;
        const auto &head = found[1]->points;
        QCOMPARE(head.size(), size_t(3));
        QCOMPARE(line[0].x, 5e8);
        QVERIFY(line[1].x > line[0].x);
        QVERIFY(qAbs(head[1].x / line[1].x - 1) < 1e-3);
        QVERIFY(head[0].x < head[1].x && head[2].x < head[1].x);
        QVERIFY(head[0].y > head[1].y && head[2].y < head[1].y);
    }

    void axes_areLinearUnlessAsked()
    {
        for (const auto &scene : {Scenes::manyRows(3), Scenes::unitShare(), Scenes::slope()}) {
            QVERIFY(
                !partsOf(scene).value(QStringLiteral("ppt/charts/chart1.xml")).contains("logBase"));
        }
        QVERIFY(partsOf(Scenes::ratioLadder())
                    .value(QStringLiteral("ppt/charts/chart1.xml"))
                    .contains("<c:logBase val=\"2\"/>"));
    }

    void slide_saysTitleSubtitleNoteAndSource_data()
    {
        QTest::addColumn<ChartScene>("scene");
        for (const auto &[name, scene] : Scenes::all()) {
            QTest::addRow("%s", qPrintable(name)) << scene;
        }
    }
    void slide_saysTitleSubtitleNoteAndSource()
    {
        QFETCH(ChartScene, scene);

        const auto parts = partsOf(scene);

        const auto elements = elementsOf(parts.value(QStringLiteral("ppt/slides/slide1.xml")));
        QStringList texts;
        QStringList descriptions;
        for (const auto &element : elements) {
            if (element.name == QLatin1String("a:t")) {
                texts.append(element.text);
            } else if (element.name == QLatin1String("p:cNvPr")) {
                descriptions.append(element.attributes.value(QStringLiteral("descr")));
            }
        }
        for (const auto &text : {scene.title, scene.subtitle, scene.note, scene.source}) {
            QVERIFY2(texts.contains(text), qPrintable(text));
        }
        const auto notes =
            elementsOf(parts.value(QStringLiteral("ppt/notesSlides/notesSlide1.xml"))).front().text;
        QVERIFY(notes.contains(scene.alternativeText));
        QVERIFY(notes.contains(scene.source));
        const bool hasChart = parts.contains(QStringLiteral("ppt/charts/chart1.xml"));
        const bool isDescribed = descriptions.join(u'\n').contains(scene.alternativeText);
        QCOMPARE(isDescribed, hasChart);
        QCOMPARE(hasChart,
                 !scene.panels.front().marks.empty() || !scene.panels.front().bars.empty());
        QVERIFY(hasChart
                || texts.contains(QStringLiteral("There is nothing to draw in this chart.")));
    }

    void callOut_withoutRoomStandsBelow()
    {
        const auto parts = partsOf(Scenes::longNames());

        const auto &words = Scenes::longNames().panels.front().marks.back().suspectedError;
        QVERIFY(contains(parts.value(QStringLiteral("ppt/slides/slide1.xml")), words));
    }

    void text_thatXmlCannotHoldIsLeftOut()
    {
        auto scene = Scenes::manyRows(1);
        scene.title = QStringLiteral("a\u0001b<&\"%1c%2").arg(QChar(0xD800)).arg(QChar(0xFFFE));

        const auto parts = partsOf(scene);

        const auto elements = elementsOf(parts.value(QStringLiteral("ppt/slides/slide1.xml")));
        QVERIFY(!elements.empty());
        QVERIFY(elements.front().text.contains(QStringLiteral("ab<&\"c")));
    }

    void bytes_areTheSameForTheSameChart()
    {
        const SlideChart chart{Scenes::twoPanels(), {}};

        const auto first = pptx({chart}, SlideFormat::Wide);
        const auto second = pptx({chart}, SlideFormat::Wide);

        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QVERIFY(*first == *second);
        // Nothing of today: neither in the properties nor in those of the workbook.
        const auto parts = unzipped(*first);
        const auto workbook =
            unzipped(parts.value(QStringLiteral("ppt/embeddings/workbook1.xlsx")));
        const auto properties = QStringLiteral("docProps/core.xml");
        QVERIFY(parts.value(properties).contains("2000-01-01T00:00:00Z"));
        QVERIFY(workbook.value(properties).contains("2000-01-01T00:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(tst_ChartPptx)
#include "tst_chartpptx.moc"
