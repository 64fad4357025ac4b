// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/eventrelations.h"
#include "tests/widgets/timeline/timelinefixture.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineoverview.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Briefings;
using namespace Widgets;
using namespace TimelineTest;

class tst_TimelineCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }

    void init()
    {
        TestSupport::failOnWarnings();
        m_selected = {};
        m_index = smallIndex();
        m_canvas = std::make_unique<TimelineCanvas>(nullptr);
        m_canvas->resize(1000, 520);
        m_canvas->setContent(contentOf(*m_index));
        // As the workspace does: what is selected is marked.
        connect(m_canvas.get(), &TimelineCanvas::itemSelected, this,
                [this](const ItemId &item) { select(item); });
        m_canvas->show();
        m_canvas->setFocus();
    }

    void cleanup() { m_canvas.reset(); }

    void leftAndRight_walkInTheOrderOfTime()
    {
        select(ItemId(EventId(QStringLiteral("event:cluster"))));
        QStringList walked;
        for (int i = 0; i < 7; ++i) {
            walked.append(selectedSlug());
            QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        }

        QCOMPARE(walked.join(QLatin1Char(' ')),
                 QStringLiteral("cluster rules release run talk fall end"));
        QCOMPARE(selectedSlug(), QStringLiteral("end")); // The last has no next.
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(selectedSlug(), QStringLiteral("fall"));
    }

    void upAndDown_walkFromLaneToLane()
    {
        m_canvas->setContent(contentOf(*m_index, LaneBy::Actor));
        // The lab's lane is first, then the seller's, then the others', then the documents.
        select(ItemId(EventId(QStringLiteral("event:release"))));

        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_canvas->current()->lane, 1);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(selectedSlug(), QStringLiteral("talk"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QVERIFY(m_canvas->current()->isDocument);
        QCOMPARE(m_selected.kind(), ItemKind::Document);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(selectedSlug(), QStringLiteral("talk"));
    }

    void down_reachesTheDocumentsFromOneLane()
    {
        select(ItemId(EventId(QStringLiteral("event:talk"))));
        for (int i = 0; i < 12 && m_selected.kind() != ItemKind::Document; ++i) {
            QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        }

        QCOMPARE(m_selected.kind(), ItemKind::Document);
    }

    void enter_asksForEvidenceAndWithControlForTheWords()
    {
        QSignalSpy evidence(m_canvas.get(), &TimelineCanvas::evidenceAsked);
        QSignalSpy words(m_canvas.get(), &TimelineCanvas::itemOpened);
        select(ItemId(EventId(QStringLiteral("event:fall"))));

        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(words.size(), 0);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(words.size(), 1);
        QCOMPARE(words[0][0].value<ItemId>(), ItemId(EventId(QStringLiteral("event:fall"))));
    }

    void plusAndMinus_zoomAtTheSelection()
    {
        select(ItemId(EventId(QStringLiteral("event:talk"))));
        const double days = m_canvas->scene().view().days;
        const double at = centerOf(QStringLiteral("event:talk"));

        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QVERIFY(m_canvas->scene().view().days < days * 0.8);
        QVERIFY(std::abs(centerOf(QStringLiteral("event:talk")) - at) < 2);
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        QVERIFY(std::abs(m_canvas->scene().view().days - days) < 0.01);
        QVERIFY(std::abs(centerOf(QStringLiteral("event:talk")) - at) < 2);
    }

    void zoom_goesFromYearsToDaysAndStops()
    {
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        }
        QCOMPARE(m_canvas->scene().view().days, 3.0);
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        }
        const DayRange whole = m_canvas->scene().content().wholeRange();
        QVERIFY(m_canvas->scene().view().days >= static_cast<double>(whole.length()));
        QVERIFY(m_canvas->scene().view().days <= static_cast<double>(whole.length()) * 1.51);
    }

    void homeAndZero_fitEverything_data()
    {
        QTest::addColumn<int>("key");
        QTest::addRow("Home") << static_cast<int>(Qt::Key_Home);
        QTest::addRow("0") << static_cast<int>(Qt::Key_0);
    }

    void homeAndZero_fitEverything()
    {
        QFETCH(const int, key);
        m_canvas->setView({static_cast<double>(QDate(2025, 1, 1).toJulianDay()), 5});
        QVERIFY(m_canvas->scene().eventsBefore() > 0);

        QTest::keyClick(m_canvas.get(), static_cast<Qt::Key>(key));

        QCOMPARE(m_canvas->scene().eventsBefore(), 0);
        QCOMPARE(m_canvas->scene().eventsAfter(), 0);
        const DayRange whole = m_canvas->scene().content().wholeRange();
        QVERIFY(m_canvas->scene().x(static_cast<double>(whole.first))
                > m_canvas->scene().plotLeft());
        QVERIFY(m_canvas->scene().x(static_cast<double>(whole.last) + 1)
                < m_canvas->scene().plotRight());
    }

    void shiftArrowsAndPages_pan()
    {
        const double first = m_canvas->scene().view().first;

        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
        const double after = m_canvas->scene().view().first;
        QVERIFY(after > first);
        QTest::keyClick(m_canvas.get(), Qt::Key_PageUp);
        QVERIFY(m_canvas->scene().view().first < after);
        QVERIFY(m_selected.isNull());
    }

    void controlArrows_goToWhatIsOutOfView()
    {
        m_canvas->setView({static_cast<double>(QDate(2025, 1, 10).toJulianDay()), 8});
        QVERIFY(m_canvas->scene().marks().empty()
                || m_canvas->scene().marks().front().what.isDocument);

        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(isInView(QStringLiteral("event:fall")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(isInView(QStringLiteral("event:talk")));
    }

    void wheelWithControl_zoomsAtThePointer()
    {
        const QPointF pointer(300, 100);
        const double day = m_canvas->scene().dayAt(pointer.x());
        const double days = m_canvas->scene().view().days;

        QWheelEvent wheel(pointer, m_canvas->viewport()->mapToGlobal(pointer), {}, {0, 240},
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas->viewport(), &wheel);

        QVERIFY(m_canvas->scene().view().days < days);
        QVERIFY(std::abs(m_canvas->scene().dayAt(pointer.x()) - day) < 0.01);
    }

    void drag_pansAndSelectsNothing()
    {
        const double day = m_canvas->scene().dayAt(500);

        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, Qt::NoModifier, {500, 60});
        QTest::mouseMove(m_canvas->viewport(), {440, 60});
        QTest::mouseMove(m_canvas->viewport(), {400, 60});
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, Qt::NoModifier, {400, 60});

        QVERIFY(std::abs(m_canvas->scene().dayAt(400) - day) < 0.01);
        QVERIFY(m_selected.isNull());
    }

    void click_selectsByMarkAndByLabel()
    {
        const auto what = *m_canvas->scene().find(EventId(QStringLiteral("event:release")));
        const QRectF rect = m_canvas->markRect(what);
        QVERIFY(!rect.isEmpty());

        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, Qt::NoModifier,
                          (rect.topRight() + QPointF(-3, rect.height() / 2)).toPoint());

        QCOMPARE(selectedSlug(), QStringLiteral("release"));
    }

    void everySelectedEvent_comesIntoView()
    {
        m_canvas->setView({static_cast<double>(QDate(2025, 1, 10).toJulianDay()), 6});
        m_canvas->resize(500, 260);
        for (const TimelineEntry &entry : m_canvas->scene().content().events) {
            select(entry.item);

            const QRectF rect = m_canvas->markRect(*m_canvas->current());
            QVERIFY2(m_canvas->viewport()->rect().contains(rect.center().toPoint()),
                     qPrintable(entry.label));
        }
    }

    void relatedEvents_comeIntoViewAndOthersStayWhereTheyAre()
    {
        m_canvas->setView({static_cast<double>(QDate(2025, 1, 10).toJulianDay()), 8});
        TimelineEmphasis emphasis;
        emphasis.selected = ActorId(QStringLiteral("actor:seller"));
        emphasis.related = {EventId(QStringLiteral("event:fall"))};

        m_canvas->setEmphasis(emphasis);
        QVERIFY(isInView(QStringLiteral("event:fall")));

        const TimelineView view = m_canvas->scene().view();
        m_canvas->setEmphasis(emphasis);
        QCOMPARE(m_canvas->scene().view(), view);
    }

    void children_areSentencesThatCanBeChosen()
    {
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_canvas.get());
        QVERIFY(canvas != nullptr);
        QCOMPARE(canvas->role(), QAccessible::List);
        QVERIFY(!canvas->text(QAccessible::Name).isEmpty());
        QCOMPARE(canvas->childCount(), 8); // Seven events and a document.
        QAccessibleInterface *fall = canvas->child(5);
        QCOMPARE(fall->role(), QAccessible::ListItem);
        QCOMPARE(fall->text(QAccessible::Name),
                 QStringLiteral("27 January 2025: About the fall; Seller (took part), The lab "
                                "(took part)"));
        QCOMPARE(canvas->indexOfChild(fall), 5);
        QCOMPARE(fall->parent(), canvas);
        QVERIFY(!fall->rect().isEmpty());
        QCOMPARE(canvas->childAt(fall->rect().center().x(), fall->rect().center().y()), fall);
        QVERIFY(!fall->state().selected);

        fall->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

        QCOMPARE(selectedSlug(), QStringLiteral("fall"));
        QVERIFY(fall->state().selected);
        QCOMPARE(canvas->focusChild(), fall);
        QVERIFY(canvas->child(8) == nullptr);
    }

    void content_thatIsOutOfViewIsFitted()
    {
        m_canvas->setView({static_cast<double>(QDate(2025, 1, 10).toJulianDay()), 6});
        TestSupport::BriefingBuilder b;
        b.addEvent(QStringLiteral("old"), QStringLiteral("Old"), QStringLiteral("1990-05-05"));
        const BriefingIndex old(b.briefing());

        m_canvas->setContent(contentOf(old));

        QVERIFY(isInView(QStringLiteral("event:old")));
    }

    void nothing_isDrawnWithoutTrouble()
    {
        m_canvas->setContent({});
        m_canvas->setEmptyText(QStringLiteral("Nothing"));
        for (const Qt::Key key :
             {Qt::Key_Right, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Home, Qt::Key_Return, Qt::Key_B}) {
            QTest::keyClick(m_canvas.get(), key);
        }

        QVERIFY(!m_canvas->grab().isNull());
        QVERIFY(!m_canvas->current().has_value());
    }

    void overview_followsAndMovesTheView()
    {
        TimelineOverview overview(nullptr);
        overview.resize(800, overview.sizeHint().height());
        connect(m_canvas.get(), &TimelineCanvas::viewChanged, &overview,
                [this, &overview] { overview.follow(m_canvas->scene(), m_canvas->emphasis()); });
        connect(&overview, &TimelineOverview::viewAsked, m_canvas.get(), &TimelineCanvas::setView);
        connect(&overview, &TimelineOverview::allAsked, m_canvas.get(),
                [this] { m_canvas->setFit(TimelineCanvas::Fit::All); });
        m_canvas->setView({static_cast<double>(QDate(2024, 6, 1).toJulianDay()), 60});
        const QRectF frame = overview.frame();
        const double first = m_canvas->scene().view().first;

        // Dragging the frame.
        const QPoint middle = frame.center().toPoint();
        QTest::mousePress(&overview, Qt::LeftButton, Qt::NoModifier, middle);
        QTest::mouseMove(&overview, middle + QPoint(50, 0));
        QTest::mouseRelease(&overview, Qt::LeftButton, Qt::NoModifier, middle + QPoint(50, 0));
        QVERIFY(m_canvas->scene().view().first > first);
        QVERIFY(std::abs(overview.frame().left() - frame.left() - 50) < 2);
        // Its right edge.
        const double days = m_canvas->scene().view().days;
        const QPoint edge(qRound(overview.frame().right()), middle.y());
        QTest::mousePress(&overview, Qt::LeftButton, Qt::NoModifier, edge);
        QTest::mouseMove(&overview, edge + QPoint(40, 0));
        QTest::mouseRelease(&overview, Qt::LeftButton, Qt::NoModifier, edge + QPoint(40, 0));
        QVERIFY(m_canvas->scene().view().days > days);
        // By keys.
        const TimelineView before = m_canvas->scene().view();
        QTest::keyClick(&overview, Qt::Key_Left);
        QVERIFY(m_canvas->scene().view().first < before.first);
        QTest::keyClick(&overview, Qt::Key_Plus);
        QVERIFY(m_canvas->scene().view().days < before.days);
        QTest::keyClick(&overview, Qt::Key_Home);
        QCOMPARE(m_canvas->fit(), TimelineCanvas::Fit::All);
        QVERIFY(overview.accessibleDescription().contains(QStringLiteral("2025")));
    }

private:
    void select(const ItemId &item)
    {
        m_selected = item;
        TimelineEmphasis emphasis;
        emphasis.selected = item;
        if (item.kind() == ItemKind::Event) {
            emphasis.links = eventLinks(*m_index, item.to<ItemKind::Event>());
        }
        m_canvas->setEmphasis(emphasis);
    }

    [[nodiscard]] QString selectedSlug() const
    {
        return m_selected.toString().section(QLatin1Char(':'), 1);
    }

    [[nodiscard]] double centerOf(const QString &event) const
    {
        return m_canvas->scene()
            .markOf(*m_canvas->scene().find(EventId(event)))
            ->shape.center()
            .x();
    }

    [[nodiscard]] bool isInView(const QString &event) const
    {
        return m_canvas->scene().markOf(*m_canvas->scene().find(EventId(event))) != nullptr;
    }

    std::shared_ptr<const BriefingIndex> m_index;
    std::unique_ptr<TimelineCanvas> m_canvas;
    ItemId m_selected;
};

QTEST_MAIN(tst_TimelineCanvas)
#include "tst_timelinecanvas.moc"
