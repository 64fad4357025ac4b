// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/network/timestrip.h"

#include <QSignalSpy>

using namespace Briefings;
using namespace Widgets;

namespace {

constexpr qint64 start = 2460000;

std::vector<DaySpan> tenDays()
{
    std::vector<DaySpan> spans;
    for (const qint64 day : {start, start + 3, start + 99}) {
        DaySpan span;
        span.first = span.last = span.sureFirst = span.sureLast = day;
        spans.push_back(span);
    }
    return spans;
}

} // namespace

class tst_TimeStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }

    void init()
    {
        TestSupport::failOnWarnings();
        m_strip = std::make_unique<TimeStrip>(nullptr);
        m_strip->setSpans(tenDays());
        m_strip->resize(528, 70); // 500 pixels for 100 days.
        m_strip->show();
    }

    void dragging_drawsAFrame()
    {
        QSignalSpy changed(m_strip.get(), &TimeStrip::daysChanged);
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, {14 + 52, 20});
        QTest::mouseMove(m_strip.get(), {14 + 102, 20});
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, {14 + 102, 20});

        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 10, start + 20}));
        QVERIFY(m_strip->accessibleDescription().contains(QStringLiteral("2023")));
    }

    void dragging_movesTheFrameAndItsEdges()
    {
        m_strip->setDays(DayRange{start + 10, start + 29});
        const int left = static_cast<int>(m_strip->frame().left());
        const int right = static_cast<int>(m_strip->frame().right());
        drag((left + right) / 2, (left + right) / 2 + 50);
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 20, start + 39}));

        drag(static_cast<int>(m_strip->frame().right()),
             static_cast<int>(m_strip->frame().right()) + 50);
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 20, start + 49}));

        // An edge may cross the other.
        drag(static_cast<int>(m_strip->frame().left()), 14 + 60 * 5);
        QCOMPARE(m_strip->days()->first, start + 49);
    }

    void keys_doWhatTheMouseDoes()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 25, start + 74}));
        QTest::keyClick(m_strip.get(), Qt::Key_Left);
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 15, start + 64}));
        QTest::keyClick(m_strip.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 15, start + 74}));
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QCOMPARE(m_strip->days(), std::nullopt);
        // At the end it stays as long as it is.
        m_strip->setDays(DayRange{start + 90, start + 99});
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 90, start + 99}));
    }

    void doubleClick_showsAll()
    {
        m_strip->setDays(DayRange{start + 10, start + 29});
        QSignalSpy changed(m_strip.get(), &TimeStrip::daysChanged);
        QTest::mouseDClick(m_strip.get(), Qt::LeftButton, {}, {100, 20});
        QCOMPARE(m_strip->days(), std::nullopt);
        QCOMPARE(changed.size(), 1);
    }

    void playing_runsToTheEndAndStops()
    {
        QSignalSpy playing(m_strip.get(), &TimeStrip::playingChanged);
        m_strip->setDays(DayRange{start + 85, start + 94});
        QTest::keyClick(m_strip.get(), Qt::Key_Space);
        QVERIFY(m_strip->isPlaying());
        QTRY_VERIFY(!m_strip->isPlaying());
        QCOMPARE(m_strip->days(), std::optional(DayRange{start + 90, start + 99}));
        QCOMPARE(playing.size(), 2);
        // Then it begins at the start.
        m_strip->setPlaying(true);
        QCOMPARE(m_strip->days()->first, start);
        m_strip->setPlaying(false);
    }

    void nothing_isNothingToChoose()
    {
        m_strip->setSpans({});
        QVERIFY(!m_strip->hasSpans());
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        m_strip->setPlaying(true);
        QVERIFY(!m_strip->isPlaying());
        QCOMPARE(m_strip->days(), std::nullopt);
        QVERIFY(!m_strip->grab().isNull());
    }

private:
    void drag(int from, int to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, {from, 20});
        QTest::mouseMove(m_strip.get(), {to, 20});
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, {to, 20});
    }

    std::unique_ptr<TimeStrip> m_strip;
};

QTEST_MAIN(tst_TimeStrip)
#include "tst_timestrip.moc"
