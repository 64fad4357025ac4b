// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/network/networktables.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Briefings;
using namespace Widgets;

namespace {

ActorId actorId(int number) { return ActorId(QStringLiteral("actor:a%1").arg(number)); }

/// A star: 0 is linked with all others.
Graph star(int count = 4)
{
    Graph graph;
    for (int i = 0; i < count; ++i) {
        graph.addNode({actorId(i),
                       QStringLiteral("Actor %1").arg(i),
                       QStringLiteral("Actor %1").arg(i),
                       {},
                       {}});
    }
    for (int i = 1; i < count; ++i) {
        GraphEdge edge;
        edge.from = 0;
        edge.to = static_cast<size_t>(i);
        edge.relation = i % 2 == 0 ? Relation::Supplies : Relation::Criticizes;
        edge.item = LinkId(QStringLiteral("link:l%1").arg(i));
        if (i == 2) {
            edge.date = EdtfDate::parse(QStringLiteral("2025-01-20")).value();
        }
        graph.addEdge(edge);
    }
    return graph;
}

QString column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class tst_NetworkTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void models_keepTheirPromises()
    {
        NetworkTableModel nodes(NetworkTableModel::Content::Nodes, nullptr);
        NetworkTableModel edges(NetworkTableModel::Content::Edges, nullptr);
        const QAbstractItemModelTester first(
            &nodes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(
            &edges, QAbstractItemModelTester::FailureReportingMode::QtTest);

        for (const int count : {4, 0, 9}) {
            const NetworkTableSource source{std::make_shared<const Graph>(star(count)), {}, {}};
            nodes.setSource(source);
            edges.setSource(source);
            nodes.sort(NetworkTableModel::Links, Qt::DescendingOrder);
            edges.setFilterText(QStringLiteral("actor"));
        }

        QCOMPARE(nodes.rowCount(), 9);
        QCOMPARE(edges.rowCount(), 8);
    }

    void nodes_sortByNumbersAsNumbers()
    {
        NetworkTableModel model(NetworkTableModel::Content::Nodes, nullptr);
        const auto graph = std::make_shared<const Graph>(star(12));
        const auto measures = std::make_shared<const GraphMeasures>(measure(*graph).value());
        model.setSource({graph, measures, {}});

        model.sort(NetworkTableModel::Links, Qt::DescendingOrder);
        QCOMPARE(model.index(0, NetworkTableModel::Links).data().toString(), QStringLiteral("11"));
        model.sort(NetworkTableModel::Name, Qt::AscendingOrder);

        // "Actor 2" comes before "Actor 10".
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Actor 2"));
        // All ways between the others lead through the middle of the star.
        QCOMPARE(column(model, NetworkTableModel::Betweenness).left(4), QStringLiteral("1, 0"));
        QCOMPARE(column(model, NetworkTableModel::Clustering).left(4), QStringLiteral("0, 0"));
        QCOMPARE(column(model, NetworkTableModel::Core).left(4), QStringLiteral("1, 1"));
        QCOMPARE(column(model, NetworkTableModel::HoldsTogether).left(5), QStringLiteral("yes, "));
        QCOMPARE(model.index(0, NetworkTableModel::Community).data().toString(),
                 measures->communities.front().name);
    }

    void edges_withoutADateComeLast()
    {
        NetworkTableModel model(NetworkTableModel::Content::Edges, nullptr);
        model.setSource({std::make_shared<const Graph>(star()), {}, {}});

        model.sort(NetworkTableModel::When, Qt::AscendingOrder);

        QCOMPARE(column(model, NetworkTableModel::To), QStringLiteral("Actor 2, Actor 1, Actor 3"));
        QCOMPARE(model.at(0), std::optional<size_t>(1));
        QCOMPARE(model.rowOf(2), 2);
    }

    void filter_takesAllWordsInAnyColumn()
    {
        NetworkTables tables(nullptr);
        tables.setGraph(std::make_shared<const Graph>(star()));
        auto *edges = tables.findChild<QTableView *>(QStringLiteral("networkEdges"));
        auto *filter = tables.findChild<QLineEdit *>(QStringLiteral("networkTablesFilter"));

        QTest::keyClicks(filter, QStringLiteral("CRITICIZES 3"));

        QCOMPARE(column(*edges->model(), NetworkTableModel::To), QStringLiteral("Actor 3"));
    }

    void manyRows_areOrderedInAWorker()
    {
        NetworkTableModel model(NetworkTableModel::Content::Edges, nullptr);
        model.setSource({std::make_shared<const Graph>(star(5000)), {}, {}});
        model.sort(NetworkTableModel::To, Qt::DescendingOrder);

        QVERIFY(!model.isSettled());
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4999, 20000);

        QCOMPARE(model.index(0, NetworkTableModel::To).data().toString(),
                 QStringLiteral("Actor 4999"));
    }

    void selection_isSharedBothWays()
    {
        NetworkTables tables(nullptr);
        tables.setGraph(std::make_shared<const Graph>(star()));
        auto *nodes = tables.findChild<QTableView *>(QStringLiteral("networkNodes"));
        auto *edges = tables.findChild<QTableView *>(QStringLiteral("networkEdges"));
        QSignalSpy selected(&tables, &NetworkTables::itemSelected);
        QSignalSpy edgeSelected(&tables, &NetworkTables::edgeSelected);
        QSignalSpy edgeActivated(&tables, &NetworkTables::edgeActivated);

        tables.setSelectedItem(actorId(2));
        QCOMPARE(nodes->currentIndex().row(), 2);
        tables.setSelectedItem(LinkId(QStringLiteral("link:l3")));
        QCOMPARE(edges->currentIndex().row(), 2);
        QCOMPARE(selected.size() + edgeSelected.size(), 0);
        tables.setSelectedItem(actorId(2));
        QTest::keyClick(nodes, Qt::Key_Up);
        QCOMPARE(selected[0][0].value<ItemId>(), ItemId(actorId(1)));
        tables.findChild<QTabWidget *>()->setCurrentIndex(1);
        tables.setSelectedEdge(0);
        QTest::keyClick(edges, Qt::Key_Down);
        QCOMPARE(edgeSelected[0][0].value<size_t>(), size_t(1));
        QTest::keyClick(edges, Qt::Key_Return);

        QCOMPARE(edgeActivated.size(), 1);
    }
};

QTEST_MAIN(tst_NetworkTables)
#include "tst_networktables.moc"
