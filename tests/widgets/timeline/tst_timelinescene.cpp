// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/timeline/timelinefixture.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Briefings;
using namespace Widgets;
using namespace TimelineTest;

namespace {

/// Two labels of \a scene that meet, or a label that leaves the plot; empty when all is well.
QString firstFault(const TimelineScene &scene)
{
    const auto &marks = scene.marks();
    for (size_t i = 0; i < marks.size(); ++i) {
        const TimelineMark &a = marks[i];
        if (a.label.isEmpty()) {
            continue;
        }
        if (a.label.left() < scene.plotLeft() - 0.5 || a.label.right() > scene.plotRight() + 0.5) {
            return QStringLiteral("“%1” leaves the plot").arg(a.text);
        }
        const QFontMetricsF metrics(scene.style().label);
        if (metrics.horizontalAdvance(a.text) > a.label.width() + 1) {
            return QStringLiteral("“%1” is longer than its place").arg(a.text);
        }
        for (size_t j = i + 1; j < marks.size(); ++j) {
            if (a.what.isDocument == marks[j].what.isDocument
                && a.label.intersects(marks[j].label)) {
                return QStringLiteral("“%1” meets “%2”").arg(a.text, marks[j].text);
            }
        }
    }
    return {};
}

TimelineScene sceneOf(const BriefingIndex &index, LaneBy by, TimelineScene::Purpose purpose,
                      double width = 900)
{
    TimelineScene scene(purpose);
    scene.setContent(contentOf(index, by), screenTimelineStyle(lightColors()));
    scene.setSize(width, 340);
    const DayRange whole = scene.content().wholeRange();
    scene.setView({static_cast<double>(whole.first), static_cast<double>(whole.length())});
    return scene;
}

} // namespace

class tst_TimelineScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }

    void init() { TestSupport::failOnWarnings(); }

    void labels_neverMeetAtAnyZoom_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("isPicture");
        QTest::addColumn<double>("width");
        for (const int count : {9, 60, 400}) {
            for (const LaneBy by : {LaneBy::None, LaneBy::Actor, LaneBy::ActorKind}) {
                QTest::addRow("%d events, lanes %d, wide", count, static_cast<int>(by))
                    << count << static_cast<int>(by) << false << 1100.0;
                QTest::addRow("%d events, lanes %d, narrow", count, static_cast<int>(by))
                    << count << static_cast<int>(by) << false << 420.0;
            }
        }
        QTest::addRow("a picture") << 60 << static_cast<int>(LaneBy::None) << true << 1280.0;
        QTest::addRow("a picture with lanes")
            << 60 << static_cast<int>(LaneBy::ActorKind) << true << 1280.0;
        QTest::addRow("a narrow picture") << 40 << static_cast<int>(LaneBy::None) << true << 300.0;
    }

    void labels_neverMeetAtAnyZoom()
    {
        QFETCH(const int, count);
        QFETCH(const int, by);
        QFETCH(const bool, isPicture);
        QFETCH(const double, width);
        const auto index = generatedIndex(count, 20250120);
        TimelineScene scene = sceneOf(
            *index, static_cast<LaneBy>(by),
            isPicture ? TimelineScene::Purpose::Picture : TimelineScene::Purpose::Screen, width);
        const double first = scene.view().first;
        for (double days = 3000; days > 3; days /= 2.3) {
            scene.setView({first, days});
            QVERIFY2(firstFault(scene).isEmpty(), qPrintable(firstFault(scene)));
            // Panned, rows stay and labels are cut at the edges.
            for (const double pan : {0.37, 1.9}) {
                scene.setView({first + days * pan, days});
                QVERIFY2(firstFault(scene).isEmpty(), qPrintable(firstFault(scene)));
            }
        }
    }

    void pictures_holdEveryLabelWholeOrByItsNumber()
    {
        const auto index = generatedIndex(60, 3);
        const TimelineScene scene =
            sceneOf(*index, LaneBy::None, TimelineScene::Purpose::Picture, 1280);
        const std::vector<Occurrence> numbered = scene.numbered();

        QCOMPARE(scene.marks().size(), size_t{60});
        for (const TimelineMark &mark : scene.marks()) {
            const bool isNumber = std::ranges::find(numbered, mark.what) != numbered.end();
            QCOMPARE(mark.text, isNumber ? QString::number(scene.entry(mark.what).number)
                                         : scene.entry(mark.what).label);
        }
        // So narrow that whole labels have no room at all.
        const TimelineScene narrow =
            sceneOf(*index, LaneBy::None, TimelineScene::Purpose::Picture, 200);
        QVERIFY(!narrow.numbered().empty());
    }

    void panning_keepsTheRows()
    {
        const auto index = generatedIndex(60, 5);
        TimelineScene scene = sceneOf(*index, LaneBy::None, TimelineScene::Purpose::Screen);
        scene.setView({scene.view().first, 400});
        std::vector<double> before;
        for (const Occurrence &what : scene.occurrences()) {
            before.push_back(scene.rowTop(what));
        }

        scene.setView({scene.view().first + 123, 400});

        std::vector<double> after;
        for (const Occurrence &what : scene.occurrences()) {
            after.push_back(scene.rowTop(what));
        }
        QCOMPARE(after, before);
    }

    void days_andPixelsAreInverse()
    {
        const auto index = smallIndex();
        TimelineScene scene = sceneOf(*index, LaneBy::Actor, TimelineScene::Purpose::Screen);

        scene.setView({2460000, 30});

        QCOMPARE(scene.x(2460000), scene.plotLeft());
        QCOMPARE(scene.x(2460030), scene.plotRight());
        QCOMPARE(scene.dayAt(scene.x(2460011.25)), 2460011.25);
    }

    void hints_countWhatIsOutOfView()
    {
        const auto index = smallIndex();
        TimelineScene scene = sceneOf(*index, LaneBy::None, TimelineScene::Purpose::Screen);
        const auto day = [](int year, int month, int of) {
            return static_cast<double>(QDate(year, month, of).toJulianDay());
        };

        QCOMPARE(scene.eventsBefore(), 0);
        QCOMPARE(scene.eventsAfter(), 0);
        scene.setView({day(2025, 1, 10), 10});
        // Rules, cluster, run, release and talk have ended; fall and end have not begun.
        QCOMPARE(scene.eventsBefore(), 5);
        QCOMPARE(scene.eventsAfter(), 2);
    }

    void content_saysWhatIsNotCertainBySigns()
    {
        const auto index = smallIndex();
        const TimelineContent content = contentOf(*index);
        QStringList labels;
        for (const TimelineEntry &entry : content.events) {
            labels.append(entry.label);
        }

        QCOMPARE(labels.join(QStringLiteral("; ")),
                 QStringLiteral("About the cluster; ? About the rules; About the release; "
                                "About the run; ~ About the talk; About the fall; About the end"));
        QCOMPARE(content.events[5].sentence,
                 QStringLiteral("27 January 2025: About the fall; Seller (took part), The lab "
                                "(took part)"));
        QCOMPARE(content.documents.size(), size_t{1});
        QVERIFY(content.documents[0].label.startsWith(QStringLiteral("~ ")));
        QVERIFY(content.documents[0].sentence.startsWith(QStringLiteral("about January 2025: ")));
    }
};

QTEST_MAIN(tst_TimelineScene)
#include "tst_timelinescene.moc"
