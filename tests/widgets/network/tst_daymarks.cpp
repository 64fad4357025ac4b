// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/network/daymarks.h"
#include "widgets/network/networkscene.h"

#include <QImage>
#include <QPainter>

using namespace Briefings;
using namespace Widgets;

namespace {

/// One event for each date, and an actor without one.
Graph eventsOn(const QStringList &dates)
{
    Graph graph;
    graph.addNode({ActorId(QStringLiteral("actor:a")), QStringLiteral("A"), {}, {}, {}});
    for (int i = 0; i < dates.size(); ++i) {
        GraphNode node{EventId(QStringLiteral("event:e%1").arg(i)), dates[i], dates[i], {}, {}};
        node.date = EdtfDate::parse(dates[i]).value();
        graph.addNode(node);
    }
    return graph;
}

QStringList textsOf(const std::vector<DayMark> &marks)
{
    QStringList texts;
    for (const DayMark &mark : marks) {
        texts.append(mark.text);
    }
    return texts;
}

QString day(int year, int month, int ofMonth)
{
    return QLocale().toString(QDate(year, month, ofMonth), QStringLiteral("d MMM yyyy"));
}

} // namespace

/// The days over a network that is laid out by time.
class tst_DayMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void marks_areTheDaysInTheirOrderEachOnce()
    {
        const Graph graph = eventsOn({QStringLiteral("2025-01-27"), QStringLiteral("2024-12-25"),
                                      QStringLiteral("2025-01-27")});

        const auto marks = dayMarks(graph, {{0, 0}, {200, 10}, {100, 20}, {200, 90}});

        QCOMPARE(textsOf(marks), QStringList({day(2024, 12, 25), day(2025, 1, 27)}));
        QCOMPARE(marks[0].x, 100.0);
        QCOMPARE(marks[1].x, 200.0);
    }

    void movedNodes_sayNothing()
    {
        const Graph graph = eventsOn(
            {QStringLiteral("2023"), QStringLiteral("2024-12-25"), QStringLiteral("2025-01-27")});

        // The second one was dragged to the left of the first.
        const auto marks = dayMarks(graph, {{0, 0}, {100, 0}, {20, 0}, {300, 0}});

        QCOMPARE(textsOf(marks), QStringList({QStringLiteral("2023"), day(2025, 1, 27)}));
    }

    void daysOfMuchOrPreciseDates_comeFirst()
    {
        const Graph graph = eventsOn({QStringLiteral("2020/2030"), QStringLiteral("2025-01-20"),
                                      QStringLiteral("2025-01-27"), QStringLiteral("2025-01-27")});
        const std::vector<LayoutPoint> points{{0, 0}, {5, 0}, {0, 9}, {10, 0}, {10, 40}};
        NetworkScene scene;
        scene.setGraph(graph, points);
        NetworkAppearance appearance;
        appearance.days = dayMarks(graph, points);
        scene.setAppearance(appearance);
        scene.setArea(QRectF(0, 30, 300, 300));
        scene.fit();

        const auto placed = placedDays(scene);

        QCOMPARE(placed.size(), size_t(1));
        QCOMPARE(placed[0].text, day(2025, 1, 27));
    }

    void crowdedDays_doNotOverlapAndStayInTheArea()
    {
        QStringList dates;
        std::vector<LayoutPoint> points{{0, 0}};
        for (int day = 1; day <= 28; ++day) {
            dates.append(QStringLiteral("2025-02-%1").arg(day, 2, 10, QLatin1Char('0')));
            points.push_back({day * 30.0, 40.0 * (day % 3)});
        }
        NetworkScene scene;
        scene.setGraph(eventsOn(dates), points);
        NetworkAppearance appearance;
        appearance.days = dayMarks(scene.graph(), points);
        scene.setAppearance(appearance);
        scene.setArea(QRectF(10, 10 + dayMarksHeight(appearance), 500, 300));
        scene.fit();

        const auto placed = placedDays(scene);

        QVERIFY(placed.size() > 2 && placed.size() < 28);
        for (size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(placed[i].rect.left() >= scene.area().left());
            QVERIFY(placed[i].rect.right() <= scene.area().right());
            QVERIFY(placed[i].rect.top() >= 10 && placed[i].rect.bottom() <= scene.area().top());
            QVERIFY(i == 0 || placed[i].rect.left() > placed[i - 1].rect.right());
        }
        // What is out of view is not named.
        scene.pan({-10'000, 0});
        QVERIFY(placedDays(scene).empty());
    }

    void painting_putsInkWhereDaysAre()
    {
        const Graph graph = eventsOn({QStringLiteral("2024-12-25"), QStringLiteral("2025-01-27")});
        const std::vector<LayoutPoint> points{{0, 0}, {0, 0}, {400, 50}};
        NetworkScene scene;
        scene.setGraph(graph, points);
        NetworkAppearance appearance;
        appearance.days = dayMarks(graph, points);
        scene.setAppearance(appearance);
        scene.setArea(QRectF(0, dayMarksHeight(appearance), 640, 300));
        scene.fit();
        QImage image(640, 340, QImage::Format_RGB32);
        image.fill(lightColors().paper);

        QPainter painter(&image);
        paintDays(painter, scene, lightColors());
        painter.end();

        const auto placed = placedDays(scene);
        QCOMPARE(placed.size(), size_t(2));
        for (const PlacedDay &day : placed) {
            const QImage words = image.copy(day.rect.toRect());
            int inked = 0;
            for (int y = 0; y < words.height(); ++y) {
                for (int x = 0; x < words.width(); ++x) {
                    inked += words.pixelColor(x, y) != lightColors().paper ? 1 : 0;
                }
            }
            QVERIFY(inked > 20);
        }
    }
};

QTEST_MAIN(tst_DayMarks)
#include "tst_daymarks.moc"
