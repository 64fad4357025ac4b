// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/timeline/eventtablemodel.h"
#include "widgets/timeline/timelinestrip.h"
#include "widgets/timeline/timelineworkspace.h"

#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace Briefings;
using namespace Widgets;

class tst_TimelineWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
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
        m_strip = m_timeline->findChild<TimelineStrip *>();
        m_table = m_timeline->findChild<QTableView *>(QStringLiteral("timelineTable"));
        m_model = m_timeline->findChild<EventTableModel *>();
        m_host->show();
    }

    void cleanup() { m_host.reset(); }

    void keys_walkTheEventsInOrder()
    {
        QTest::keyClick(m_strip, Qt::Key_Right);
        QCOMPARE(m_selection.item(), ItemId(m_model->entries().at(0).event));
        QTest::keyClick(m_strip, Qt::Key_Right);
        QCOMPARE(m_selection.item(), ItemId(m_model->entries().at(1).event));
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTest::keyClick(m_strip, Qt::Key_Left);
        QCOMPARE(m_selection.item(), ItemId(m_model->entries().at(0).event));
        QTest::keyClick(m_strip, Qt::Key_Left);
        QCOMPARE(m_selection.item(), ItemId(m_model->entries().at(0).event));
    }

    // The window moves: an event that is selected is never out of sight.
    void everySelectedEvent_isDrawn()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_selection.select(m_model->entries()[static_cast<size_t>(row)].event);

            QCOMPARE(m_strip->current(), row);
            QVERIFY2(m_strip->rect().intersects(m_strip->entryRect(row)),
                     qPrintable(QString::number(row)));
        }
    }

    void enter_goesToTheWords_data()
    {
        QTest::addColumn<bool>("inTable");
        QTest::addRow("from the strip") << false;
        QTest::addRow("from the table") << true;
    }

    void enter_goesToTheWords()
    {
        QFETCH(const bool, inTable);
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        const Event &event = m_session.index()->briefing().events.front();
        m_selection.select(event.id);

        QTest::keyClick(inTable ? static_cast<QWidget *>(m_table) : m_strip, Qt::Key_Return);

        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_selection.item(), ItemId(event.id));
        QCOMPARE(m_selection.passage(), std::optional(event.passages.front()));
    }

    void click_selects()
    {
        m_selection.select(m_model->entries().back().event);
        const QRect selected = m_strip->entryRect(m_model->rowCount() - 1);
        QRect rect;
        for (int row = m_model->rowCount() - 2; row >= 0 && rect.isEmpty(); --row) {
            const QRect entry = m_strip->entryRect(row);
            if (m_strip->rect().contains(entry) && !entry.intersects(selected)) {
                rect = entry;
            }
        }
        QVERIFY(!rect.isEmpty());

        QTest::mouseClick(m_strip, Qt::LeftButton, Qt::NoModifier, rect.center());

        QVERIFY(m_selection.item() != ItemId(m_model->entries().back().event));
        QCOMPARE(m_selection.item().kind(), ItemKind::Event);
    }

    void documentList_filtersAndShowsAllAgain()
    {
        auto *list = m_timeline->findChild<QListView *>(QStringLiteral("timelineDocuments"));
        list->setCurrentIndex(list->model()->index(0, 0));
        const int all = m_model->rowCount();

        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_model->rowCount() < all);
        QVERIFY(m_model->rowCount() > 0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_model->rowCount(), all);
    }

private:
    Session m_session;
    Selection m_selection;
    std::unique_ptr<QWidget> m_host;
    TimelineWorkspace *m_timeline = nullptr;
    TimelineStrip *m_strip = nullptr;
    QTableView *m_table = nullptr;
    EventTableModel *m_model = nullptr;
};

QTEST_MAIN(tst_TimelineWorkspace)
#include "tst_timelineworkspace.moc"
