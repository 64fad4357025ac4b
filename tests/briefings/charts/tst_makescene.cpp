// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/makescene.h"
#include "tests/support/chartsamples.h"
#include "tests/support/testsupport.h"

#include <algorithm>
#include <cmath>

using namespace Briefings;
using namespace TestSupport;

namespace {

ChartScene sceneOf(ChartKind kind) { return makeScene(chartBriefing(), chartOf(kind)); }

const SceneMark *markOf(const ChartScene &scene, const char *slug)
{
    for (const ScenePanel &panel : scene.panels) {
        for (const SceneMark &mark : panel.marks) {
            if (mark.figure.toString() == QStringLiteral("figure:") + QString::fromLatin1(slug)) {
                return &mark;
            }
        }
    }
    return nullptr;
}

bool lies(double value, const SceneAxis &axis)
{
    if (axis.kind == SceneAxisKind::Categories) {
        return value >= -0.5 && value <= static_cast<double>(axis.categories.size()) - 0.5;
    }
    return axis.values.range.contains(value);
}

} // namespace

class tst_MakeScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void everyPlace_liesInsideItsAxes_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : chartKinds()) {
            QTest::addRow("kind %d", static_cast<int>(kind)) << static_cast<int>(kind);
        }
    }

    void everyPlace_liesInsideItsAxes()
    {
        QFETCH(int, kind);

        const ChartScene scene = sceneOf(static_cast<ChartKind>(kind));

        QCOMPARE(static_cast<int>(scene.kind), kind);
        QVERIFY(!scene.panels.empty());
        QVERIFY(!scene.source.isEmpty());
        QVERIFY(!scene.alternativeText.isEmpty());
        for (const ScenePanel &panel : scene.panels) {
            QVERIFY(!panel.marks.empty());
            const auto inside = [&panel](const ScenePoint &point) {
                return lies(point.x, panel.x) && lies(point.y, panel.y);
            };
            for (const SceneMark &mark : panel.marks) {
                QVERIFY(inside(mark.at));
                QVERIFY(!mark.sentence.isEmpty());
            }
            for (const SceneLine &line : panel.lines) {
                QVERIFY(inside(line.from) && inside(line.to));
            }
            for (const SceneBar &bar : panel.bars) {
                QVERIFY(inside(bar.from) && inside(bar.to));
                QCOMPARE(panel.x.values.scale, ChartScale::Linear);
            }
        }
    }

    void words_haveNoDotInAnyKind()
    {
        for (const ChartKind kind : chartKinds()) {
            const ChartScene scene = sceneOf(kind);
            for (const ScenePanel &panel : scene.panels) {
                for (const SceneMark &mark : panel.marks) {
                    QVERIFY(mark.precision != Precision::Verbal || !mark.stated);
                    QVERIFY(mark.precision != Precision::Verbal
                            || mark.label.contains(QChar(0x201C)));
                }
            }
        }
    }

    void range_withAStatedValueKeepsBoth()
    {
        const ChartScene scene = sceneOf(ChartKind::RangeDots);
        const SceneMark *mark = markOf(scene, "range");

        QVERIFY(mark != nullptr);
        QCOMPARE(mark->said, (Interval{8e6, 1.8e7}));
        QCOMPARE(mark->stated, std::optional(1.3e7));
        QCOMPARE(mark->label, QStringLiteral("$13M ± $5M"));
    }

    void suspectedError_keepsItsValue()
    {
        const ChartScene scene = sceneOf(ChartKind::RangeDots);
        const SceneMark *mark = markOf(scene, "guide");

        QCOMPARE(mark->stated, std::optional(5.6e6));
        QVERIFY(!mark->suspectedError.isEmpty());
    }

    void strip_hasARowPerBasis()
    {
        const ChartScene scene = sceneOf(ChartKind::Strip);

        QCOMPARE(scene.panels.front().y.categories.size(), size_t(6));
        QCOMPARE(scene.panels.front().y.categories.front().label, QStringLiteral("Claimed"));
    }

    void slope_joinsWhatBothDocumentsSay()
    {
        const ChartScene scene = sceneOf(ChartKind::Slope);
        const ScenePanel &panel = scene.panels.front();

        QCOMPARE(panel.x.categories.size(), size_t(2));
        QCOMPARE(panel.marks.size(), size_t(2));
        QCOMPARE(std::ranges::count(panel.lines, SceneLineKind::Joining, &SceneLine::kind), 1);
        QCOMPARE(scene.omitted.size(), size_t(4));
        QVERIFY(scene.note.contains(QStringLiteral("4 figures")) || scene.note.contains(u'4'));
    }

    void timeline_showsHowLongADateLasts()
    {
        const ChartScene scene = sceneOf(ChartKind::Timeline);
        const ScenePanel &panel = scene.panels.front();
        const SceneMark *month = markOf(scene, "range");
        const auto span = std::ranges::find_if(panel.lines, [month](const SceneLine &line) {
            return line.from.y == month->at.y && line.from.x < month->at.x
                   && line.to.x > month->at.x;
        });

        QVERIFY(span != panel.lines.end());
        QCOMPARE(span->to.x - span->from.x, 30.0);
        QCOMPARE(markOf(scene, "digest")->at.x,
                 static_cast<double>(QDate(2025, 1, 6).toJulianDay()));
    }

    void product_comesToTheStatedResult()
    {
        const ChartScene scene = sceneOf(ChartKind::Product);
        const ScenePanel &panel = scene.panels.front();

        QCOMPARE(panel.marks.size(), size_t(4));
        QCOMPARE(markOf(scene, "power")->stated, std::optional(2.0));
        QCOMPARE(markOf(scene, "data")->stated, std::optional(4.0));
        QVERIFY(panel.marks[2].figure.isNull());
        QCOMPARE(panel.marks[2].stated, std::optional(4.0));
        QCOMPARE(markOf(scene, "both")->stated, std::optional(4.0));
        QCOMPARE(panel.bars.size(), size_t(2));
    }

    void product_onALogAxisHasNoBars()
    {
        Chart chart = chartOf(ChartKind::Product);
        chart.scale = ChartScale::Log;

        const ChartScene scene = makeScene(chartBriefing(), chart);

        QVERIFY(scene.panels.front().bars.empty());
        QCOMPARE(scene.panels.front().x.values.scale, ChartScale::Log);
    }

    void smallMultiples_haveAPanelPerGroup()
    {
        const ChartScene scene = sceneOf(ChartKind::SmallMultiples);

        QCOMPARE(scene.panels.size(), size_t(3));
        for (const ScenePanel &panel : scene.panels) {
            QVERIFY(!panel.title.isEmpty());
            QCOMPARE(panel.x.values, scene.panels.front().x.values);
        }
    }

    void shareBar_fillsOnlyWhatIsCertain()
    {
        const ChartScene scene = sceneOf(ChartKind::ShareBar);
        const auto filled = [&scene](const char *slug) {
            for (const SceneBar &bar : scene.panels.front().bars) {
                if (!bar.isRest && bar.figure == markOf(scene, slug)->figure) {
                    return bar.to.x;
                }
            }
            return 0.0;
        };

        QCOMPARE(scene.panels.front().x.values.range, (Interval{0, 100}));
        QCOMPARE(filled("training"), 30.0);
        QCOMPARE(filled("serving"), 60.0);
        QCOMPARE(filled("market"), 0.0);
        QCOMPARE(filled("some"), 0.0);
    }

    void ratioLadder_holdsAllAgainstOne()
    {
        Chart chart = chartOf(ChartKind::RatioLadder);
        chart.base = FigureId(QStringLiteral("figure:guide"));

        const ChartScene scene = makeScene(chartBriefing(), chart);

        QCOMPARE(scene.panels.front().x.values.scale, ChartScale::Log);
        QCOMPARE(markOf(scene, "guide")->stated, std::optional(1.0));
        QVERIFY(std::abs(*markOf(scene, "range")->stated - 13 / 5.6) < 1e-9);
        QVERIFY(std::isinf(markOf(scene, "search")->said.high));
    }

    void unsuitableKind_becomesRangeDotsAndSaysWhy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("measure");
        QTest::addRow("dollars are no shares")
            << static_cast<int>(ChartKind::ShareBar) << QStringLiteral("measure:cost");
        QTest::addRow("dollars are no factors")
            << static_cast<int>(ChartKind::Product) << QStringLiteral("measure:cost");
        QTest::addRow("one document makes no slope")
            << static_cast<int>(ChartKind::Slope) << QStringLiteral("measure:share");
        QTest::addRow("an empty measure")
            << static_cast<int>(ChartKind::Timeline) << QStringLiteral("measure:none");
    }

    void unsuitableKind_becomesRangeDotsAndSaysWhy()
    {
        QFETCH(int, kind);
        QFETCH(QString, measure);
        Chart chart = chartOf(static_cast<ChartKind>(kind));
        chart.measures = {MeasureId(measure)};

        const ChartScene scene = makeScene(chartBriefing(), chart);

        QCOMPARE(scene.kind, ChartKind::RangeDots);
        QVERIFY(scene.note.startsWith(chart.note));
        QVERIFY(scene.note.contains(QStringLiteral("Drawn as range dots instead.")));
    }

    void choice_narrowsTheFigures()
    {
        Chart chart = chartOf(ChartKind::RangeDots);
        chart.documents = {DocumentId(QStringLiteral("document:memo"))};
        chart.hidden = {FigureId(QStringLiteral("figure:search"))};

        const ChartScene scene = makeScene(chartBriefing(), chart);

        QCOMPARE(scene.panels.front().marks.size(), size_t(1));
        QVERIFY(markOf(scene, "range") != nullptr);
    }

    void callOutsAndReferenceLines_areInTheScene()
    {
        const ChartScene scene = sceneOf(ChartKind::RangeDots);

        QCOMPARE(scene.panels.front().callOuts.size(), size_t(1));
        const auto line = std::ranges::find(scene.panels.front().lines, SceneLineKind::Reference,
                                            &SceneLine::kind);
        QVERIFY(line != scene.panels.front().lines.end());
        QCOMPARE(line->from.x, 2e7);
    }
};

QTEST_APPLESS_MAIN(tst_MakeScene)
#include "tst_makescene.moc"
