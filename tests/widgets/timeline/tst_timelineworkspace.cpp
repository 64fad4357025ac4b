// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/timeline/eventtablemodel.h"
#include "widgets/timeline/timelineactions.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineoverview.h"
#include "widgets/timeline/timelineworkspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Briefings;
using namespace Widgets;

class tst_TimelineWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // File dialogs begin at home, and look at everything there.
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toLocal8Bit());
        applyScheme(Scheme::Light);
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 60000);
    }

    void init()
    {
        TestSupport::failOnWarnings();
        m_selection.reset();
        m_host = std::make_unique<QWidget>();
        m_host->resize(1100, 800);
        m_timeline = new TimelineWorkspace(m_session, m_selection, m_host.get());
        m_timeline->resize(1100, 800);
        m_host->addActions(m_timeline->commands());
        m_host->addActions(m_timeline->actions().exports->actions());
        m_canvas = m_timeline->findChild<TimelineCanvas *>();
        m_table = m_timeline->findChild<QTableView *>(QStringLiteral("timelineTable"));
        m_model = m_timeline->findChild<EventTableModel *>();
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        m_timeline->focusContent();
    }

    void cleanup() { m_host.reset(); }

    void firstSight_showsTheBusiestTimeAndSaysThatThereIsMore()
    {
        const TimelineScene &scene = m_canvas->scene();
        const auto all = static_cast<int>(scene.content().events.size());

        QCOMPARE(m_canvas->fit(), TimelineCanvas::Fit::Busiest);
        QVERIFY(scene.eventsBefore() > 0);
        QVERIFY(scene.eventsBefore() + scene.eventsAfter() < all / 3);
        QVERIFY(scene.view().days < 150);
    }

    void keys_walkTheEventsAndTheTableFollows()
    {
        m_selection.select(m_model->events()[0]);

        QTest::keyClick(m_canvas, Qt::Key_Right);
        QCOMPARE(m_selection.item(), ItemId(m_model->events()[1]));
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTest::keyClick(m_canvas, Qt::Key_Left);
        QCOMPARE(m_selection.item(), ItemId(m_model->events()[0]));
        QCOMPARE(m_table->currentIndex().row(), 0);
    }

    void tableKeys_walkTheEventsAndTheCanvasFollows()
    {
        m_selection.select(m_model->events()[3]);

        QTest::keyClick(m_table, Qt::Key_Down);

        QCOMPARE(m_selection.item(), ItemId(m_model->events()[4]));
        QCOMPARE(m_canvas->scene().entry(*m_canvas->current()).item, m_selection.item());
    }

    void everySelectedEvent_isDrawnWithEachKindOfLanes()
    {
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_K, Qt::Key_N}) {
            QTest::keyClick(m_canvas, key, Qt::ControlModifier | Qt::ShiftModifier);
            for (const EventId &event : m_model->events()) {
                m_selection.select(event);

                const QRectF rect = m_canvas->markRect(*m_canvas->current());
                QVERIFY2(m_canvas->viewport()->rect().intersects(rect.toAlignedRect()),
                         qPrintable(event.toString()));
            }
        }
    }

    void selectedActor_marksItsEvents()
    {
        const Actor &actor = *m_session.index()->actor(ActorId(QStringLiteral("actor:nvidia")));

        m_selection.select(actor.id);

        const QSet<ItemId> &related = m_canvas->emphasis().related;
        QVERIFY(!related.isEmpty());
        for (const EventId &event : m_model->events()) {
            const auto &participants = m_session.index()->event(event)->participants;
            const bool takesPart = std::ranges::any_of(
                participants, [&actor](const Participant &one) { return one.actor == actor.id; });
            QCOMPARE(related.contains(event), takesPart);
        }
        QVERIFY(std::ranges::any_of(m_canvas->scene().marks(), [&](const TimelineMark &mark) {
            return related.contains(m_canvas->scene().entry(mark.what).item);
        }));
    }

    void selectedEvent_hasItsLinks()
    {
        m_selection.select(EventId(QStringLiteral("event:r1-release")));

        QVERIFY(m_canvas->emphasis().links.size() > 3);
    }

    void enter_asksForEvidence_data()
    {
        QTest::addColumn<bool>("inTable");
        QTest::addRow("from the timeline") << false;
        QTest::addRow("from the table") << true;
    }

    void enter_asksForEvidence()
    {
        QFETCH(const bool, inTable);
        QSignalSpy asked(m_timeline, &Workspace::evidenceAsked);
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        const Event &event = m_session.index()->briefing().events.front();
        m_selection.select(event.id);
        QWidget *view = inTable ? static_cast<QWidget *>(m_table) : m_canvas;

        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_selection.item(), ItemId(event.id));
        QCOMPARE(m_selection.passage(), std::optional(event.passages.front()));
    }

    void lists_filterByDocumentAndActorTogetherAndShowAllAgain()
    {
        auto *documents = m_timeline->findChild<QListView *>(QStringLiteral("timelineDocuments"));
        auto *actors = m_timeline->findChild<QListView *>(QStringLiteral("timelineActors"));
        auto *showAll = m_timeline->findChild<QPushButton *>(QStringLiteral("showAllEvents"));
        const int all = m_model->rowCount();
        QVERIFY(showAll->isHidden());

        documents->setCurrentIndex(documents->model()->index(4, 0));
        QTest::keyClick(documents, Qt::Key_Return);
        const int ofDocument = m_model->rowCount();
        QVERIFY(ofDocument < all && ofDocument > 0);
        actors->setCurrentIndex(actors->model()->index(0, 0));
        QTest::keyClick(actors, Qt::Key_Return);
        QVERIFY(m_model->rowCount() < ofDocument);
        QCOMPARE(m_canvas->scene().content().events.size(),
                 static_cast<size_t>(m_model->rowCount()));
        QTest::keyClick(showAll, Qt::Key_Space);
        QCOMPARE(m_model->rowCount(), all);
        QVERIFY(showAll->isHidden());
    }

    void filterKey_takesWordsAndEmptyResultSaysSo()
    {
        QTest::keyClick(m_canvas, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *filter = m_timeline->findChild<QLineEdit *>(QStringLiteral("timelineFilter"));
        QVERIFY(filter->hasFocus());

        QTest::keyClicks(filter, QStringLiteral("inauguration"));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_canvas->scene().eventsBefore() + m_canvas->scene().eventsAfter(), 0);
        QTest::keyClicks(filter, QStringLiteral("zzz"));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_timeline->statusText().startsWith(QStringLiteral("0 of ")));
        QVERIFY(!m_canvas->grab().isNull());
    }

    void lanes_canBeChosenByKeysAndHiddenOnesAreListed()
    {
        QTest::keyClick(m_canvas, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        const LaneSet before = m_canvas->scene().content().lanes;
        QVERIFY(before.shown.size() > 2);
        QVERIFY(!before.hidden.empty());
        auto *button = m_timeline->findChild<QPushButton *>(QStringLiteral("timelineLanes"));
        QVERIFY(button->text().contains(QString::number(before.hidden.size())));

        QTest::keyClick(m_canvas, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu *menu = button->menu();
        QTRY_VERIFY(menu->isVisible());
        // Three kinds, the busiest, then the first lane that is shown.
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);

        const LaneSet &after = m_canvas->scene().content().lanes;
        QCOMPARE(after.hidden.size(), before.hidden.size() + 1);
        QCOMPARE(after.hidden.front().title, before.shown.front().head.title);
    }

    void order_isTurnedAroundByKey()
    {
        const EventId first = m_model->eventAt(0);
        m_selection.select(first);

        QTest::keyClick(m_canvas, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(m_model->eventAt(0) != first);
        QCOMPARE(m_table->currentIndex().row(), m_model->rowOf(first));
        QTest::keyClick(m_canvas, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_model->eventAt(0), first);
    }

    void export_writesAFileByKeysAlone_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::addRow("PNG") << static_cast<int>(Qt::Key_G) << "png" << QByteArray("\x89PNG");
        QTest::addRow("SVG") << static_cast<int>(Qt::Key_V) << "svg" << QByteArray("<?xml");
        QTest::addRow("PDF") << static_cast<int>(Qt::Key_P) << "pdf" << QByteArray("%PDF-");
        QTest::addRow("CSV") << static_cast<int>(Qt::Key_T) << "csv" << QByteArray("Date,EDTF");
    }

    void export_writesAFileByKeysAlone()
    {
        QFETCH(const int, key);
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, start);
        const QString name = QStringLiteral("mine.%1").arg(suffix);
        const QString path = m_home.filePath(name);
        QSignalSpy informed(m_timeline, &Workspace::succeeded);

        QTest::keyClick(m_canvas, static_cast<Qt::Key>(key),
                        Qt::ControlModifier | Qt::ShiftModifier);
        answerDialog(name);

        QTRY_COMPARE_WITH_TIMEOUT(informed.size(), 1, 30000);
        QVERIFY(informed[0][0].toString().contains(QDir::toNativeSeparators(path)));
        QVERIFY(TestSupport::readFile(path).startsWith(start));
    }

    void exportMenu_opensByKeyAndHasEveryScale()
    {
        QTest::keyClick(m_canvas, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu *menu = m_timeline->actions().exports;
        QTRY_VERIFY(menu->isVisible());
        const QString name = QStringLiteral("four.png");
        const QString path = m_home.filePath(name);
        QSignalSpy informed(m_timeline, &Workspace::succeeded);

        QTest::keyClick(menu, Qt::Key_4);
        answerDialog(name);

        QTRY_COMPARE_WITH_TIMEOUT(informed.size(), 1, 60000);
        QCOMPARE(QImage(path).width(), 4 * 1280);
    }

    void export_thatFailsSaysWhatAndWhere()
    {
        QSignalSpy troubled(m_timeline, &Workspace::failed);
        const QString name = QStringLiteral("nowhere/mine.svg");

        QTest::keyClick(m_canvas, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        answerDialog(name);

        QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 1, 30000);
        QVERIFY(troubled[0][0].toString().contains(m_home.filePath(name)));
    }

    // Keys of this workspace are free for others while it is not seen.
    void commands_areOffWhileHidden()
    {
        QVERIFY(m_timeline->actions().zoomIn->isEnabled());
        QVERIFY(!m_timeline->actions().chooseLanes->isEnabled()); // There is but one lane.

        m_timeline->hide();

        for (const QAction *action : m_timeline->commands()) {
            QVERIFY2(action->menu() != nullptr || !action->isEnabled(),
                     qPrintable(action->objectName()));
        }
        for (const QAction *action : m_timeline->actions().exports->actions()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        }
    }

    void focus_goesThroughEveryPart()
    {
        m_canvas->setFocus();
        QStringList walked;
        for (int i = 0; i < 12; ++i) {
            walked.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }

        for (const char *name :
             {"timelineCanvas", "timelineOverview", "timelineTable", "timelineFilter",
              "timelineLanes", "timelineExport", "timelineDocuments", "timelineActors"}) {
            QVERIFY2(walked.contains(QLatin1String(name)),
                     qPrintable(QLatin1String(name) + walked.join(QLatin1Char(' '))));
        }
    }

private:
    /// Types \a answer into the file dialog that is open.
    void answerDialog(const QString &answer)
    {
        const auto open = [this] {
            return m_timeline->findChild<QFileDialog *>(QStringLiteral("timelineFileDialog"));
        };
        QTRY_VERIFY(open() != nullptr && open()->isVisible());
        auto *name = open()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name != nullptr);
        name->selectAll();
        QTest::keyClicks(name, answer);
        QTest::keyClick(name, Qt::Key_Return);
    }

    QTemporaryDir m_home;
    Session m_session;
    Selection m_selection;
    std::unique_ptr<QWidget> m_host;
    TimelineWorkspace *m_timeline = nullptr;
    TimelineCanvas *m_canvas = nullptr;
    QTableView *m_table = nullptr;
    EventTableModel *m_model = nullptr;
};

QTEST_MAIN(tst_TimelineWorkspace)
#include "tst_timelineworkspace.moc"
