// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/makescene.h"
#include "tests/support/chartsamples.h"
#include "tests/support/testsupport.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

FigureId figure(const char *slug)
{
    return FigureId(QStringLiteral("figure:") + QString::fromLatin1(slug));
}

ChartScene sceneOf(ChartKind kind) { return makeScene(chartBriefing(), chartOf(kind)); }

} // namespace

class tst_ChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { TestSupport::failOnWarnings(); }

    void texts_areAllInThePicture()
    {
        ChartView view;
        view.resize(420, 500);
        const ChartScene scene = sceneOf(ChartKind::RangeDots);
        view.setScene(scene);
        static_cast<void>(view.grab());

        const QString texts = view.pictureTexts().join(QLatin1Char(' '));

        QVERIFY(texts.contains(scene.title));
        QVERIFY(texts.contains(scene.source));
        QVERIFY(texts.contains(QStringLiteral("suspected source error")));
        QVERIFY(texts.contains(QStringLiteral("said in words only")));
    }

    void keys_walkTheMarksOfEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : chartKinds()) {
            QTest::addRow("kind %d", static_cast<int>(kind)) << static_cast<int>(kind);
        }
    }

    void keys_walkTheMarksOfEveryKind()
    {
        QFETCH(int, kind);
        ChartView view;
        view.resize(700, 300);
        view.setScene(sceneOf(static_cast<ChartKind>(kind)));
        const auto &marks = view.geometry().marks;
        QVERIFY(marks.size() > 1);
        QSignalSpy activated(&view, &ChartView::figureActivated);

        for (size_t i = 0; i < marks.size(); ++i) {
            QTest::keyClick(&view, i % 2 == 0 ? Qt::Key_Down : Qt::Key_Right);
            QCOMPARE(view.selectedMark(), static_cast<int>(i));
            QCOMPARE(view.accessibleDescription(), marks[i].sentence);
        }
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.selectedMark(), 0);
        QTest::keyClick(&view, Qt::Key_Return);

        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<FigureId>(), marks[0].figure);
    }

    void computedMark_isReadButSelectsNothing()
    {
        ChartView view;
        view.resize(700, 300);
        view.setScene(sceneOf(ChartKind::Product));
        QSignalSpy selected(&view, &ChartView::figureSelected);
        QSignalSpy activated(&view, &ChartView::figureActivated);

        view.chooseMark(2);
        QTest::keyClick(&view, Qt::Key_Return);

        QVERIFY(view.selectedFigure().isNull());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Computed")));
        QCOMPARE(selected.size(), 0);
        QCOMPARE(activated.size(), 0);
    }

    void click_selectsTheMark()
    {
        ChartView view;
        view.resize(700, 600);
        view.setScene(sceneOf(ChartKind::RangeDots));
        static_cast<void>(view.grab());
        QSignalSpy selected(&view, &ChartView::figureSelected);

        QTest::mouseClick(view.widget(), Qt::LeftButton, {},
                          view.markRect(figure("staff")).center().toPoint());

        QCOMPARE(selected.size(), 1);
        QCOMPARE(view.selectedFigure(), figure("staff"));
    }

    void setSelectedFigure_isSilent()
    {
        ChartView view;
        view.setScene(sceneOf(ChartKind::RangeDots));
        QSignalSpy selected(&view, &ChartView::figureSelected);

        view.setSelectedFigure(figure("range"));
        QCOMPARE(view.selectedFigure(), figure("range"));
        view.setSelectedFigure({});

        QVERIFY(view.selectedFigure().isNull());
        QCOMPARE(selected.size(), 0);
    }

    void screenReaders_getEachMarksSentence()
    {
        ChartView view;
        view.resize(700, 600);
        view.setScene(sceneOf(ChartKind::Slope));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto &marks = view.geometry().marks;

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);

        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(marks.size()));
        for (int i = 0; i < list->childCount(); ++i) {
            QCOMPARE(list->child(i)->text(QAccessible::Name),
                     marks[static_cast<size_t>(i)].sentence);
            QVERIFY(!list->child(i)->rect().isEmpty());
        }
        view.chooseMark(1);
        QVERIFY(list->child(1)->state().selected);
    }

    void selection_isKeptWhenTheDataChange()
    {
        ChartView view;
        view.setScene(sceneOf(ChartKind::RangeDots));
        view.setSelectedFigure(figure("digest"));

        view.setScene(sceneOf(ChartKind::Timeline));

        QCOMPARE(view.selectedFigure(), figure("digest"));
    }
};

QTEST_MAIN(tst_ChartView)
#include "tst_chartview.moc"
