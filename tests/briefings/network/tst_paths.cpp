// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/paths.h"
#include "tests/briefings/network/graphsamples.h"
#include "tests/support/testsupport.h"

#include <set>

using namespace Briefings;
using namespace TestSupport;

namespace {

EdtfDate date(const char *text) { return EdtfDate::parse(QString::fromUtf8(text)).value(); }

/// From 0 to 3 over 1 or, with more passages on each hop, over 2.
Graph diamond()
{
    Graph graph = sampleGraph(4, {});
    graph.addEdge(sampleEdge(0, 1));
    graph.addEdge(sampleEdge(1, 3));
    graph.addEdge(sampleEdge(0, 2, 3));
    graph.addEdge(sampleEdge(3, 2, 3));
    return graph;
}

GraphNode eventNode(const char *id, const char *day)
{
    GraphNode node;
    node.id = EventId(QString::fromUtf8(id));
    node.title = QStringLiteral("Launch");
    node.date = date(day);
    return node;
}

} // namespace

class tst_Paths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void paths_ofEquallyManyHopsComeByEvidence()
    {
        const auto paths = findPaths(diamond(), 0, 3);

        QCOMPARE(paths.size(), size_t(2));
        QCOMPARE(paths[0].nodes, (std::vector<size_t>{0, 2, 3}));
        QCOMPARE(paths[0].cost, 2.0);
        QCOMPARE(paths[1].nodes, (std::vector<size_t>{0, 1, 3}));
    }

    void paths_ofEqualWorthComeInTheOrderOfTheGraph()
    {
        const Graph graph = sampleGraph(5, {{3, 4}, {0, 3}, {2, 4}, {0, 2}, {1, 4}, {0, 1}});

        const auto paths = findPaths(graph, 0, 4);

        QCOMPARE(paths.size(), size_t(3));
        QCOMPARE(paths[0].nodes[1], size_t(1));
        QCOMPARE(paths[1].nodes[1], size_t(2));
        QCOMPARE(paths[2].nodes[1], size_t(3));
    }

    void hops_sayInWhichDirectionTheyTakeAnEdge()
    {
        const auto paths = findPaths(diamond(), 0, 3);

        QCOMPARE(paths[0].hops, (std::vector<PathHop>{{2, true}, {3, false}}));
    }

    void hops_takeTheEdgeOfStrongestEvidence()
    {
        Graph graph = sampleGraph(2, {{0, 1}});
        graph.addEdge(sampleEdge(1, 0, 4));
        graph.addEdge(sampleEdge(0, 1, 2));

        QCOMPARE(findPaths(graph, 0, 1).at(0).hops, (std::vector<PathHop>{{1, false}}));
    }

    /// Two hops of many sound passages are more to rely on than one whose words are lost.
    void strongestEvidence_mayTakeTheLongerWay()
    {
        Graph graph = sampleGraph(3, {});
        graph.addEdge(sampleEdge(0, 2));
        graph.addEdge(sampleEdge(0, 1, 2));
        graph.addEdge(sampleEdge(1, 2, 2));
        PathOptions options;
        options.cost = PathCost::StrongestEvidence;
        QCOMPARE(findPaths(graph, 0, 2, options).at(0).hops.size(), size_t(1));

        Graph lost = sampleGraph(3, {});
        GraphEdge direct = sampleEdge(0, 2);
        direct.state = EvidenceState::Lost;
        lost.addEdge(direct);
        lost.addEdge(sampleEdge(0, 1, 9));
        lost.addEdge(sampleEdge(1, 2, 9));
        const auto paths = findPaths(lost, 0, 2, options);

        QCOMPARE(paths.at(0).nodes, (std::vector<size_t>{0, 1, 2}));
        QCOMPARE(paths.at(0).cost, evidenceCost(lost.edges()[1]) + evidenceCost(lost.edges()[2]));
        QCOMPARE(paths.size(), size_t(2));
    }

    void evidenceCost_isByStateWordsAndWhatIsStated()
    {
        const GraphEdge edge = sampleEdge(0, 1, 2);
        QCOMPARE(evidenceCost(edge), -std::log(5.0 / 6));
        GraphEdge moved = edge;
        moved.state = EvidenceState::Moved;
        QCOMPARE(evidenceCost(moved), -std::log(0.9 * 5.0 / 6));
        GraphEdge beside = edge;
        beside.origin = EdgeOrigin::CoMention;
        QCOMPARE(evidenceCost(beside), -std::log(0.5 * 5.0 / 6));
    }

    void dates_barWhatIsKnownToBeOutside()
    {
        Graph graph = sampleGraph(4, {});
        GraphEdge early = sampleEdge(0, 1);
        early.date = date("2022-10");
        graph.addEdge(early);
        graph.addEdge(sampleEdge(1, 3));
        graph.addNode(eventNode("event:launch", "2025-01-20"));
        graph.addEdge(sampleEdge(0, 4));
        graph.addEdge(sampleEdge(3, 4));
        PathOptions options;

        QCOMPARE(findPaths(graph, 0, 3, options).size(), size_t(2));
        options.earliest = QDate(2023, 1, 1);
        QCOMPARE(findPaths(graph, 0, 3, options).size(), size_t(1));
        QCOMPARE(findPaths(graph, 0, 3, options)[0].nodes[1], size_t(4));
        options.latest = QDate(2024, 12, 31);
        QVERIFY(findPaths(graph, 0, 3, options).empty());
        options.earliest = {};
        QCOMPARE(findPaths(graph, 0, 3, options).at(0).nodes[1], size_t(1));
    }

    void paths_areDifferentAndRepeatNoNode()
    {
        const Graph graph = randomGraph(30, 90, 5);
        PathOptions options;
        options.count = 50;

        const auto paths = findPaths(graph, 0, 29, options);

        QCOMPARE(paths.size(), size_t(50));
        std::set<std::vector<size_t>> different;
        for (const GraphPath &path : paths) {
            different.insert(path.nodes);
            QCOMPARE(std::set<size_t>(path.nodes.begin(), path.nodes.end()).size(),
                     path.nodes.size());
            for (size_t hop = 0; hop < path.hops.size(); ++hop) {
                const GraphEdge &edge = graph.edges()[path.hops[hop].edge];
                const auto [from, to] = path.hops[hop].isForward ? std::pair(edge.from, edge.to)
                                                                 : std::pair(edge.to, edge.from);
                QCOMPARE(from, path.nodes[hop]);
                QCOMPARE(to, path.nodes[hop + 1]);
            }
        }
        QCOMPARE(different.size(), size_t(50));
    }

    void paths_areNoneWhereNoneLeads()
    {
        const Graph graph = sampleGraph(3, {{0, 1}});
        PathOptions none;
        none.count = 0;

        QVERIFY(findPaths(graph, 0, 2).empty());
        QVERIFY(findPaths(graph, 1, 1).empty());
        QVERIFY(findPaths(graph, 0, 1, none).empty());
    }

    void sentences_readInTheDirectionOfThePath()
    {
        Graph graph = sampleGraph(2, {{0, 1}});
        GraphEdge edge = sampleEdge(1, 0);
        edge.qualifier = QStringLiteral("until 2023");
        graph.addEdge(edge);

        QCOMPARE(hopSentence(graph, {0, true}), QStringLiteral("N0 supplies N1"));
        QCOMPARE(hopSentence(graph, {0, false}), QStringLiteral("N1 is supplied by N0"));
        QCOMPARE(hopSentence(graph, {1, false}),
                 QStringLiteral("N0 is supplied by N1 (until 2023)"));
    }

    void sentences_sayWhatIsNoStatedRelation()
    {
        Graph graph = sampleGraph(2, {});
        GraphEdge edge = sampleEdge(0, 1);
        edge.origin = EdgeOrigin::CoMention;
        graph.addEdge(edge);
        edge.origin = EdgeOrigin::Shared;
        edge.reasons = {EventId(QStringLiteral("event:launch"))};
        graph.addEdge(edge);

        QCOMPARE(hopSentence(graph, {0, false}), QStringLiteral("N1 is spoken of beside N0"));
        QVERIFY(hopSentence(graph, {1, true}).startsWith(QStringLiteral("N0 shares 1 item")));
    }

    void sentences_quoteWhatIsASentenceItself()
    {
        Graph graph = sampleGraph(1, {});
        graph.addNode(eventNode("event:launch", "2025-01-20"));
        GraphEdge edge = sampleEdge(0, 1);
        edge.relation = Relation::TakesPartIn;
        graph.addEdge(edge);

        QCOMPARE(hopSentence(graph, {0, false}), QStringLiteral("“Launch” involves N0"));
    }
};

QTEST_GUILESS_MAIN(tst_Paths)
#include "tst_paths.moc"
