// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/charts/charteditor.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/comparisonmodel.h"
#include "widgets/models/session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace Briefings;
using namespace Widgets;

class tst_ChartEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
        m_findings = std::make_shared<const FigureFindings>(
            FigureFindings{compareFigures(*m_session.index()), {}});
    }

    void init() { TestSupport::failOnWarnings(); }

    // Whoever opens a chart and saves it has changed nothing.
    void everyChart_comesBackAsItWas_data()
    {
        QTest::addColumn<int>("position");
        int position = 0;
        for (const auto &chart : m_session.index()->briefing().charts) {
            QTest::addRow("%s", qPrintable(chart.id.toString())) << position++;
        }
    }
    void everyChart_comesBackAsItWas()
    {
        QFETCH(int, position);
        const auto &chart = m_session.index()->briefing().charts[static_cast<size_t>(position)];

        const ChartEditor editor(m_session.index(), m_findings, chart, {}, nullptr);

        QCOMPARE(editor.chart(), chart);
    }

    void preview_followsTheForm()
    {
        Chart chart;
        chart.measures = {MeasureId(QStringLiteral("measure:training-cost"))};
        ChartEditor editor(m_session.index(), m_findings, chart, {}, nullptr);
        editor.show();
        const auto *view = editor.findChild<ChartView *>();
        const auto before = view->scene();
        QVERIFY(!before.panels.front().marks.empty());
        auto *kind = editor.findChild<QComboBox *>(QStringLiteral("chartKind"));
        auto *title = editor.findChild<QLineEdit *>(QStringLiteral("chartTitle"));
        QCOMPARE(title->placeholderText(), before.title);

        kind->setCurrentIndex(kind->findData(static_cast<int>(ChartKind::Strip)));
        title->setText(QStringLiteral("What it cost"));

        QVERIFY(view->scene() != before);
        QCOMPARE(view->scene().title, QStringLiteral("What it cost"));
        QCOMPARE(editor.chart().kind, ChartKind::Strip);
    }

    void figures_canBeHiddenAndPointedTo()
    {
        Chart chart;
        chart.measures = {MeasureId(QStringLiteral("measure:training-cost"))};
        ChartEditor editor(m_session.index(), m_findings, chart, {}, nullptr);
        auto *figures = editor.findChild<QTableWidget *>(QStringLiteral("chartFigures"));
        QVERIFY(figures->rowCount() > 2);
        const FigureId first(figures->item(0, 0)->data(Qt::UserRole).toString());
        const FigureId second(figures->item(1, 0)->data(Qt::UserRole).toString());

        figures->item(0, 0)->setCheckState(Qt::Unchecked);
        figures->item(1, 1)->setText(QStringLiteral("the last run only"));

        QCOMPARE(editor.chart().hidden, std::vector{first});
        QCOMPARE(editor.chart().callOuts.size(), size_t(1));
        QCOMPARE(editor.chart().callOuts.front().figure, second);
        QVERIFY(!editor.findChild<ChartView *>()->shows(first));
    }

    void title_isSuggestedFromTheVerdict()
    {
        Chart chart;
        chart.measures = {MeasureId(QStringLiteral("measure:training-gpus"))};
        chart.subjects = {ActorId(QStringLiteral("actor:v3"))};
        for (const auto *slug : {"v3-gpus-fast-company", "v3-gpus-headlines"}) {
            chart.figures.push_back(FigureId(QStringLiteral("figure:") + QLatin1String(slug)));
        }
        ChartEditor editor(m_session.index(), m_findings, chart, {}, nullptr);
        editor.show();
        auto *title = editor.findChild<QLineEdit *>(QStringLiteral("chartTitle"));

        editor.findChild<QPushButton *>(QStringLiteral("suggestTitle"))->click();

        QVERIFY2(title->text().contains(QStringLiteral("can be one value")),
                 qPrintable(title->text()));
        QCOMPARE(editor.chart().title, title->text());
    }

    void save_byKeysGivesTheChart()
    {
        Chart chart;
        chart.measures = {MeasureId(QStringLiteral("measure:training-cost"))};
        auto *editor = new ChartEditor(m_session.index(), m_findings, chart, {}, nullptr);
        QSignalSpy saved(editor, &ChartEditor::saved);
        editor->show();
        auto *save = editor->findChild<QPushButton *>(QStringLiteral("saveChart"));

        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);

        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.front().front().value<Chart>().measures, chart.measures);
    }

    void readOnly_canBeLookedAtAndNotSaved()
    {
        const ChartEditor editor(m_session.index(), m_findings,
                                 m_session.index()->briefing().charts.front(),
                                 QStringLiteral("It came with the program."), nullptr);

        QVERIFY(!editor.findChild<QPushButton *>(QStringLiteral("saveChart"))->isEnabled());
    }

private:
    Session m_session;
    std::shared_ptr<const FigureFindings> m_findings;
};

QTEST_MAIN(tst_ChartEditor)
#include "tst_charteditor.moc"
