// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/documents/bandgeometry.h"

#include <QRandomGenerator>

using namespace Widgets;

namespace {

constexpr double width = 44;
const QRectF visible(0, 100, width, 500);

BandEnd endAt(double top, double height) { return bandEnd({0, top, 10, height}, visible, 5); }

} // namespace

class tst_BandGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void wordsOnScreen_keepTheirHeight()
    {
        const auto end = endAt(200, 40);

        QCOMPARE(end.reach, BandEnd::Reach::OnScreen);
        QCOMPARE(end.top, 200.0);
        QCOMPARE(end.bottom, 240.0);
    }

    void wordsPartlyOnScreen_areCutAtItsEdge()
    {
        const auto end = endAt(80, 60);

        QCOMPARE(end.reach, BandEnd::Reach::OnScreen);
        QCOMPARE(end.top, 100.0);
        QCOMPARE(end.bottom, 140.0);
    }

    void smallEnd_canStillBePointedAt()
    {
        const auto end = endAt(300, 1);

        QCOMPARE(end.bottom - end.top, 5.0);
    }

    void bothEndsOnScreen_areJoinedFromSideToSide()
    {
        const auto shape = bandShape(endAt(150, 40), endAt(400, 20), width);

        QVERIFY(shape && !shape->isStub);
        QVERIFY(shape->area.contains({0.5, 170}));
        QVERIFY(shape->area.contains({width - 0.5, 410}));
        QVERIFY(shape->area.contains(shape->middle));
        QVERIFY(!shape->area.contains({0.5, 410}));
    }

    void oneEndOffScreen_leavesAStubThatPointsToIt_data()
    {
        QTest::addColumn<double>("otherTop");
        QTest::addColumn<bool>("pointsDown");
        QTest::newRow("above") << 20.0 << false;
        QTest::newRow("below") << 900.0 << true;
    }
    void oneEndOffScreen_leavesAStubThatPointsToIt()
    {
        QFETCH(double, otherTop);
        QFETCH(bool, pointsDown);

        const auto shape = bandShape(endAt(300, 40), endAt(otherTop, 30), width);
        const auto mirrored = bandShape(endAt(otherTop, 30), endAt(300, 40), width);

        QVERIFY(shape && shape->isStub && shape->fadesToTheRight);
        QVERIFY(shape->area.boundingRect().right() < width * 0.7);
        QCOMPARE(shape->arrow.boundingRect().center().y() > 320, pointsDown);
        QVERIFY(mirrored && mirrored->isStub && !mirrored->fadesToTheRight);
        QVERIFY(mirrored->area.boundingRect().left() > width * 0.3);
    }

    void bothEndsOffScreen_areNotDrawn()
    {
        QVERIFY(!bandShape(endAt(0, 40), endAt(900, 40), width));
    }

    // Whatever is scrolled where, a shape stays inside the gutter's sides and is no nonsense.
    void anyEnds_giveAShapeInsideTheGutter()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const auto left = endAt(random.bounded(1200) - 300, random.bounded(300));
            const auto right = endAt(random.bounded(1200) - 300, random.bounded(300));

            const auto shape = bandShape(left, right, width);

            const bool isLeftShown = left.reach == BandEnd::Reach::OnScreen;
            const bool isRightShown = right.reach == BandEnd::Reach::OnScreen;
            QCOMPARE(shape.has_value(), isLeftShown || isRightShown);
            if (shape) {
                const auto box = shape->area.boundingRect();
                QVERIFY(box.left() >= -0.01 && box.right() <= width + 0.01);
                QCOMPARE(shape->isStub, isLeftShown != isRightShown);
                QVERIFY(shape->height >= 5);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_BandGeometry)

#include "tst_bandgeometry.moc"
