// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/figuresworkspace.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace Briefings;
using namespace Widgets;

class tst_FiguresWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
    }

    void init()
    {
        TestSupport::failOnWarnings();
        m_selection.reset();
    }

    void first_isTheFirstChartOfTheBriefing()
    {
        FiguresWorkspace workspace(m_session, m_selection, nullptr);
        const auto *chart = workspace.findChild<ChartView *>();

        QCOMPARE(chart->scene().chart, ChartId(QStringLiteral("chart:training-cost")));
        QVERIFY(chart->geometry().marks.size() > 4);
        QVERIFY(!workspace.statusText().isEmpty());
        QTRY_VERIFY(workspace.isSettled());
    }

    void selection_isSharedBothWays()
    {
        QWidget host;
        FiguresWorkspace workspace(m_session, m_selection, &host);
        workspace.resize(1100, 820);
        host.resize(workspace.size());
        host.show();
        auto *chart = workspace.findChild<ChartView *>();
        auto *table = workspace.findChild<QTableView *>(QStringLiteral("figuresTable"));

        QTest::keyClick(chart, Qt::Key_Down);
        const FigureId first = chart->geometry().marks.front().figure;
        QCOMPARE(m_selection.item(), ItemId(first));
        QVERIFY(table->currentIndex().isValid());

        table->setCurrentIndex(table->model()->index(table->currentIndex().row() == 0 ? 1 : 0, 0));
        QVERIFY(m_selection.item() != ItemId(first));
        QCOMPARE(ItemId(chart->selectedFigure()), m_selection.item());
    }

    void selection_bringsTheChartThatHasTheFigure()
    {
        FiguresWorkspace workspace(m_session, m_selection, nullptr);
        workspace.show();
        const auto *chart = workspace.findChild<ChartView *>();
        const FigureId elsewhere(QStringLiteral("figure:deployment-share-headlines"));

        m_selection.select(elsewhere);

        QCOMPARE(chart->selectedFigure(), elsewhere);
    }

    void enter_goesToTheFirstPassage()
    {
        FiguresWorkspace workspace(m_session, m_selection, nullptr);
        auto *chart = workspace.findChild<ChartView *>();
        QSignalSpy requested(&m_selection, &Selection::passageRequested);

        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Return);

        QCOMPARE(requested.size(), 1);
        const Figure *figure = m_session.index()->figure(chart->selectedFigure());
        QCOMPARE(requested[0][0].value<Passage>(), figure->passages.front());
    }

    void filter_narrowsTheTable()
    {
        FiguresWorkspace workspace(m_session, m_selection, nullptr);
        auto *table = workspace.findChild<QTableView *>(QStringLiteral("figuresTable"));
        const int before = table->model()->rowCount();

        QTest::keyClicks(workspace.findChild<QLineEdit *>(QStringLiteral("figuresFilter")),
                         QStringLiteral("tens of"));

        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->model()->rowCount() < before);
    }

    void measures_canBeChosenByKeys()
    {
        QWidget host;
        FiguresWorkspace workspace(m_session, m_selection, &host);
        host.show();
        auto *list = workspace.findChild<QListView *>(QStringLiteral("measuresList"));
        const auto *chart = workspace.findChild<ChartView *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));

        QTest::keyClick(list, Qt::Key_Return);

        QVERIFY(chart->scene().chart.isNull());
        QCOMPARE(m_selection.item().kind(), ItemKind::Measure);
    }

    void empty_saysSo()
    {
        Session session;
        FiguresWorkspace workspace(session, m_selection, nullptr);

        QVERIFY(workspace.statusText().isEmpty());
        QVERIFY(workspace.isSettled());
        QVERIFY(!workspace.grab().isNull());
    }

private:
    Session m_session;
    Selection m_selection;
};

QTEST_MAIN(tst_FiguresWorkspace)
#include "tst_figuresworkspace.moc"
