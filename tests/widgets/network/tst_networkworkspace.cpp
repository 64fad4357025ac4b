// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/edgepanel.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkworkspace.h"
#include "widgets/network/pathpanel.h"
#include "widgets/network/timestrip.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>

using namespace Briefings;
using namespace Widgets;

namespace {

ItemId item(const char *id) { return *ItemId::fromString(QString::fromUtf8(id)); }

QStringList labelsOf(const NetworkCanvas &canvas)
{
    QStringList labels;
    for (const PlacedLabel &label : canvas.scene().labels({})) {
        labels.append(canvas.scene().graph().nodes()[label.node].label);
    }
    return labels;
}

} // namespace

class tst_NetworkWorkspace : public QObject
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
        m_host = std::make_unique<QWidget>();
        m_workspace = new NetworkWorkspace(m_session, m_selection, m_host.get());
        m_workspace->resize(1060, 820);
        m_host->resize(m_workspace->size());
        m_host->show();
        QVERIFY(!m_workspace->isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isSettled(), 20000);
        m_canvas = m_workspace->findChild<NetworkCanvas *>();
    }

    void cleanup() { m_host.reset(); }

    void picture_namesTheMainActors()
    {
        const QStringList labels = labelsOf(*m_canvas);

        for (const QString &name : {QStringLiteral("DeepSeek"), QStringLiteral("Nvidia"),
                                    QStringLiteral("OpenAI"), QStringLiteral("US government")}) {
            QVERIFY2(labels.contains(name), qPrintable(name + QStringLiteral(" not in ")
                                                       + labels.join(QStringLiteral(", "))));
        }
        QVERIFY(!m_workspace->statusText().isEmpty());
    }

    void filters_hideWithoutMovingTheRest()
    {
        const size_t before = shown().nodes().size();
        const LayoutPoint place = placeOf("actor:deepseek");

        auto *claims = child<QCheckBox>("show-claim");
        claims->click();
        settle();

        QVERIFY(shown().nodes().size() < before);
        QVERIFY(std::ranges::none_of(shown().nodes(), [](const GraphNode &node) {
            return node.id.kind() == ItemKind::Claim;
        }));
        QCOMPARE(placeOf("actor:deepseek"), place);
        claims->click();
        settle();
        QCOMPARE(shown().nodes().size(), before);
        QCOMPARE(placeOf("actor:deepseek"), place);
    }

    void newKinds_areLaidOutBesideTheOld()
    {
        const size_t before = shown().nodes().size();

        child<QCheckBox>("show-document")->click();
        settle();

        QCOMPARE(shown().nodes().size(), before + m_session.index()->briefing().documents.size());
    }

    void words_filterAndClear()
    {
        const size_t before = shown().nodes().size();
        QTest::keyClicks(child<QLineEdit>("networkWords"), QStringLiteral("deepseek"));
        settle();
        QVERIFY(shown().nodes().size() < before);
        QVERIFY(shown().find(item("actor:deepseek")));
        QVERIFY(!shown().find(item("actor:apple")));

        QTest::keyClick(child<QPushButton>("clearNetworkFilters"), Qt::Key_Space);
        settle();
        QCOMPARE(shown().nodes().size(), before);
        QVERIFY(child<QLineEdit>("networkWords")->text().isEmpty());
    }

    void leastLinks_leavesTheHubs()
    {
        child<QSpinBox>("leastLinks")->setValue(8);
        settle();
        QVERIFY(shown().find(item("actor:deepseek")));
        QVERIFY(shown().nodes().size() < 60);
    }

    void selection_isShared()
    {
        m_selection.select(item("actor:deepseek"));
        QCOMPARE(shown().nodes()[m_canvas->currentNode().value()].id, item("actor:deepseek"));

        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    void layouts_areChosenFromTheMenu_data()
    {
        QTest::addColumn<int>("layout");
        for (int layout = 1; layout <= 4; ++layout) {
            QTest::addRow("%d", layout) << layout;
        }
    }

    void layouts_areChosenFromTheMenu()
    {
        QFETCH(int, layout);
        const LayoutPoint before = placeOf("actor:nvidia");
        action(QStringLiteral("networkLayout-%1").arg(layout))->trigger();
        settle();

        QCOMPARE(static_cast<int>(m_workspace->look().layout), layout);
        QVERIFY(placeOf("actor:nvidia") != before);
        QCOMPARE(m_canvas->points().size(), shown().nodes().size());
        // Only the one by time names days.
        QCOMPARE(m_canvas->appearance().days.empty(),
                 m_workspace->look().layout != LayoutKind::Layered);
        // And the old picture is the same again.
        action(QStringLiteral("networkLayout-0"))->trigger();
        settle();
        QCOMPARE(placeOf("actor:nvidia"), before);
    }

    void projections_areChosenFromTheMenu()
    {
        action(QStringLiteral("networkProjection-1"))->trigger(); // Actors only.
        settle();
        QVERIFY(!shown().nodes().empty());
        QVERIFY(std::ranges::all_of(shown().nodes(), [](const GraphNode &node) {
            return node.id.kind() == ItemKind::Actor;
        }));
        action(QStringLiteral("networkProjection-5"))->trigger(); // Everything.
        settle();
        QVERIFY(std::ranges::any_of(shown().nodes(), [](const GraphNode &node) {
            return node.id.kind() == ItemKind::Figure;
        }));
        const ItemId claim = m_session.index()->briefing().claims.front().id;
        m_selection.select(claim);
        action(QStringLiteral("networkProjection-4"))->trigger(); // One question.
        settle();
        QVERIFY(shown().find(claim));
        QVERIFY(shown().find(m_session.index()->briefing().claims.front().question));
    }

    void neighborhood_showsWhatIsNear()
    {
        m_selection.select(item("actor:liang-wenfeng"));
        action(QStringLiteral("networkNeighborhood"))->trigger();
        settle();
        const size_t near = shown().nodes().size();
        child<QSpinBox>("networkHops")->setValue(1);
        settle();
        QVERIFY(shown().nodes().size() < near);
        QVERIFY(shown().find(item("actor:liang-wenfeng")));
        child<QPushButton>("networkEverything")->click();
        settle();
        QVERIFY(shown().nodes().size() > near);
    }

    void hiding_andShowingAgain()
    {
        const size_t before = shown().nodes().size();
        m_selection.select(item("actor:apple"));
        Q_EMIT m_canvas->hideAsked({item("actor:apple")});
        settle();
        QVERIFY(!shown().find(item("actor:apple")));
        QVERIFY(action(QStringLiteral("networkShowHidden"))->isEnabled());
        action(QStringLiteral("networkShowHidden"))->trigger();
        settle();
        QCOMPARE(shown().nodes().size(), before);
    }

    void pins_stayThroughALayout()
    {
        const LayoutPoint pinned{12345, -6789};
        Q_EMIT m_canvas->nodesMoved({{item("actor:nvidia"), pinned}});
        QVERIFY(action(QStringLiteral("networkUnpinAll"))->isEnabled());
        action(QStringLiteral("networkLayOutAgain"))->trigger();
        settle();
        QCOMPARE(placeOf("actor:nvidia"), pinned);
    }

    void path_isFoundShownAndReadByKeys()
    {
        m_selection.select(item("actor:nvidia"));
        action(QStringLiteral("networkPath"))->trigger();
        auto *to = child<QComboBox>("pathTo");
        QVERIFY(to->isVisible());
        QTRY_VERIFY(to->hasFocus() || to->lineEdit()->hasFocus());
        QTest::keyClicks(to->lineEdit(), QStringLiteral("OpenAI"));
        QTest::keyClick(to->lineEdit(), Qt::Key_Return);
        settle();

        auto *panel = m_workspace->findChild<PathPanel *>();
        QVERIFY(!panel->paths().empty());
        QVERIFY(!m_canvas->appearance().pathNodes.empty());
        const auto *steps = child<QListView>("pathSteps");
        QCOMPARE(static_cast<size_t>(steps->model()->rowCount()),
                 panel->paths().front().hops.size());
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        auto *words = m_workspace->findChild<QWidget *>(QStringLiteral("pathWords"))
                          ->findChild<QListView *>();
        QVERIFY(words->model()->rowCount() > 0);
        words->setCurrentIndex(words->model()->index(0, 0));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);

        // In another layout it is still shown.
        action(QStringLiteral("networkLayout-1"))->trigger();
        settle();
        QVERIFY(!m_canvas->appearance().pathNodes.empty());
        QCOMPARE(m_canvas->appearance().pathEdges.size(), panel->paths().front().hops.size());
        Q_EMIT m_canvas->escapePressed();
        QVERIFY(m_canvas->appearance().pathNodes.empty());
    }

    void path_saysWhatIsWrong()
    {
        action(QStringLiteral("networkPath"))->trigger();
        auto *from = child<QComboBox>("pathFrom")->lineEdit();
        QTest::keyClicks(from, QStringLiteral("Nobody at all"));
        QTest::keyClick(from, Qt::Key_Return);
        const auto labels = m_workspace->findChild<PathPanel *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(QStringLiteral("Nobody at all"));
        }));
    }

    void edge_showsTheWordsOfBothEnds()
    {
        const auto &edges = shown().edges();
        const auto position = std::ranges::find_if(
            edges, [](const GraphEdge &edge) { return edge.origin == EdgeOrigin::Participation; });
        Q_EMIT m_canvas->edgeActivated(static_cast<size_t>(position - edges.begin()));

        for (const char *name : {"edgeWords", "edgeFromWords", "edgeToWords"}) {
            auto *list = child<QWidget>(name)->findChild<QListView *>();
            QVERIFY2(list->isVisible(), name);
            QVERIFY2(list->model()->rowCount() > 0, name);
        }
        QTRY_VERIFY(child<QWidget>("edgeWords")->findChild<QListView *>()->hasFocus());
    }

    void days_fadeWhatLiesOutside()
    {
        auto *strip = m_workspace->findChild<TimeStrip *>();
        QVERIFY(strip->hasSpans());
        const qint64 first = QDate(2025, 1, 20).toJulianDay();
        m_selection.setDays(DayRange{first, first + 10});
        QCOMPARE(strip->days(), m_selection.days());
        const auto &faded = m_canvas->appearance().fadedNodes;
        QCOMPARE(faded.size(), shown().nodes().size());
        QVERIFY(std::ranges::count(faded, true) > 0);
        QVERIFY(std::ranges::count(faded, false) > 0);

        action(QStringLiteral("networkWholeTime"))->trigger();
        QVERIFY(!m_selection.days());
        QVERIFY(m_canvas->appearance().fadedNodes.empty());
    }

    void sizesAndColors_followEveryMeasure()
    {
        action(QStringLiteral("networkColoring-1"))->trigger();
        QCOMPARE(m_canvas->appearance().coloring, NetworkColoring::Community);
        QStringList names;
        for (int measure = 0; measure < 6; ++measure) {
            action(QStringLiteral("networkSizing-%1").arg(measure))->trigger();
            action(QStringLiteral("networkColoring-%1").arg(measure + 2))->trigger();

            const NetworkAppearance &appearance = m_canvas->appearance();
            QCOMPARE(appearance.coloring, NetworkColoring::Measure);
            QCOMPARE(appearance.measure.size(), shown().nodes().size());
            QCOMPARE(*std::ranges::max_element(appearance.measure), 1.0);
            names.append(appearance.measureName);
            // Links are what sizes follow when nothing else is said.
            const auto expected = measure == 0 ? std::vector<double>() : appearance.measure;
            QCOMPARE(appearance.sizes, expected);
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void empty_saysSo()
    {
        Session session;
        NetworkWorkspace workspace(session, m_selection, nullptr);

        QVERIFY(workspace.isSettled());
        QVERIFY(workspace.statusText().isEmpty());
        QVERIFY(!workspace.grab().isNull());
    }

    void destroying_dropsALayout()
    {
        for (int round = 0; round < 20; ++round) {
            NetworkWorkspace workspace(m_session, m_selection, nullptr);
            QVERIFY(!workspace.isSettled());
        }
    }

private:
    template <typename Widget>
    Widget *child(const char *name)
    {
        auto *found = m_workspace->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT_X(found != nullptr, "tst_NetworkWorkspace", name);
        return found;
    }

    QAction *action(const QString &name)
    {
        auto *found = m_workspace->findChild<QAction *>(name);
        Q_ASSERT_X(found != nullptr, "tst_NetworkWorkspace", qPrintable(name));
        return found;
    }

    const Graph &shown() { return m_canvas->scene().graph(); }

    LayoutPoint placeOf(const char *id)
    {
        return m_canvas->points()[shown().find(item(id)).value()];
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isSettled(), 20000); }

    Session m_session;
    Selection m_selection;
    std::unique_ptr<QWidget> m_host;
    NetworkWorkspace *m_workspace = nullptr;
    NetworkCanvas *m_canvas = nullptr;
};

QTEST_MAIN(tst_NetworkWorkspace)
#include "tst_networkworkspace.moc"
