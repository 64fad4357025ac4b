// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartdata.h"
#include "briefings/charts/makescene.h"
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/charts/comparisonpanel.h"
#include "widgets/charts/computedmarks.h"
#include "widgets/models/session.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Briefings;
using namespace Widgets;

namespace {

QString dump(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        lines += QString(depth * 2, u' ') + index.data().toString() + u'\n';
        lines += dump(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class tst_ComparisonPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
        m_findings = std::make_shared<FigureFindings>(
            FigureFindings{compareFigures(*m_session.index()), derivedChecks(*m_session.index())});
        for (const auto &figure : m_session.index()->briefing().figures) {
            if (figure.measure == MeasureId(QStringLiteral("measure:training-cost"))) {
                m_costs.insert(figure.id);
            }
        }
    }

    void init() { TestSupport::failOnWarnings(); }

    void tree_showsVerdictsAndCalculations()
    {
        ComparisonPanel panel;
        panel.setFindings(m_session.index(), m_findings);
        panel.setFigures(m_costs);

        const auto *tree = panel.findChild<QTreeView *>(QStringLiteral("comparisonTree"));
        const QString text = dump(*tree->model());
        QVERIFY2(text.contains(QStringLiteral("≠")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("rounding does not explain")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("an assumption")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("gives ")), qPrintable(text));
        // Of other figures there is nothing here.
        QVERIFY2(!text.contains(QStringLiteral("handicap")), qPrintable(text));
        panel.setFindings(nullptr, nullptr);
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void assumption_canBeTriedWithoutTouchingTheBriefing()
    {
        ComparisonPanel panel;
        panel.show();
        panel.setFindings(m_session.index(), m_findings);
        panel.setFigures(m_costs);
        auto *box = panel.findChild<QDoubleSpinBox *>();
        QVERIFY(box != nullptr);
        const auto before = panel.shownChecks();
        QSignalSpy tried(&panel, &ComparisonPanel::triedChanged);
        QVERIFY(!panel.isTrying());

        box->setValue(box->value() * 2);

        QCOMPARE(tried.count(), 1);
        QVERIFY(panel.isTrying());
        const auto after = panel.shownChecks();
        QCOMPARE(after.size(), before.size());
        bool isDoubled = false;
        for (size_t i = 0; i < before.size(); ++i) {
            if (before[i].usesAssumption() && before[i].computed.stated) {
                isDoubled =
                    isDoubled
                    || std::abs(*after[i].computed.stated / *before[i].computed.stated - 2) < 1e-9;
            }
        }
        QVERIFY(isDoubled);
        box->setValue(box->value() / 2);
        QVERIFY(!panel.isTrying());
        QCOMPARE(panel.shownChecks(), before);
    }

    void tree_isWalkedByKeys()
    {
        ComparisonPanel panel;
        panel.show();
        panel.setFindings(m_session.index(), m_findings);
        panel.setFigures(m_costs);
        auto *tree = panel.findChild<QTreeView *>(QStringLiteral("comparisonTree"));
        QSignalSpy selected(&panel, &ComparisonPanel::itemSelected);
        QSignalSpy activated(&panel, &ComparisonPanel::itemActivated);

        tree->setFocus();
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(tree, Qt::Key_Down);
            QTest::keyClick(tree, Qt::Key_Right);
        }
        QVERIFY(selected.count() >= 1);
        const auto item = selected.back().front().value<ItemId>();
        QCOMPARE(item.kind(), ItemKind::Figure);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.front().front().value<ItemId>(), item);
    }

    void computed_standInTheChartBesideTheStated()
    {
        const auto &index = *m_session.index();
        ComparisonPanel panel;
        panel.setFindings(m_session.index(), m_findings);
        panel.setFigures(m_costs);
        auto scene = makeScene(
            index, chartOfMeasure(index, MeasureId(QStringLiteral("measure:training-cost"))));
        const auto marks = scene.panels.front().marks.size();

        addComputedMarks(scene, index, panel.shownChecks(), false);

        const auto &panelAfter = scene.panels.front();
        QVERIFY(panelAfter.marks.size() > marks);
        QCOMPARE(panelAfter.y.categories.size(), panelAfter.marks.size());
        const auto &computed = panelAfter.marks.back();
        QVERIFY(computed.figure.isNull());
        QCOMPARE(computed.basis, Basis::Derived);
        QVERIFY(!computed.sentence.isEmpty());
        QVERIFY(panelAfter.x.values.range.contains(computed.at.x));
    }

private:
    Session m_session;
    std::shared_ptr<const FigureFindings> m_findings;
    QSet<FigureId> m_costs;
};

QTEST_MAIN(tst_ComparisonPanel)
#include "tst_comparisonpanel.moc"
