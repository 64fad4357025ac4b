// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/measures.h"
#include "tests/briefings/network/graphsamples.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

/// Two groups of four in which all know all, joined by one edge between 3 and 4.
Graph twoGroups()
{
    std::vector<std::pair<size_t, size_t>> edges{{3, 4}};
    for (const size_t first : {size_t(0), size_t(4)}) {
        for (size_t a = first; a < first + 4; ++a) {
            for (size_t b = a + 1; b < first + 4; ++b) {
                edges.emplace_back(a, b);
            }
        }
    }
    return sampleGraph(8, edges);
}

} // namespace

class tst_Measures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void measure_ofNothingIsNothing()
    {
        const auto measures = measure(Graph());

        QVERIFY(measures);
        QCOMPARE(*measures, GraphMeasures());
    }

    void articulations_areWhomEverythingHangsOn()
    {
        const GraphMeasures measures = measure(twoGroups()).value();

        for (size_t node = 0; node < 8; ++node) {
            QCOMPARE(measures.nodes[node].isArticulation, node == 3 || node == 4);
        }
        QCOMPARE(measures.componentCount, size_t(1));
        QCOMPARE(measures.nodes[0].core, size_t(3));
    }

    void communities_areNamedAfterTheirStrongestActors()
    {
        const GraphMeasures measures = measure(twoGroups()).value();

        QCOMPARE(measures.communities.size(), size_t(2));
        QCOMPARE(measures.communities[0].nodes, (std::vector<size_t>{0, 1, 2, 3}));
        // 3 is the only one of its group that is linked with the other one.
        QCOMPARE(measures.communities[0].name, QStringLiteral("N3 and N0"));
        QCOMPARE(measures.communities[1].name, QStringLiteral("N4 and N5"));
        QCOMPARE(measures.nodes[6].community, size_t(1));
    }

    void communities_withoutActorsAreNamedAfterTheirStrongestNode()
    {
        Graph graph;
        GraphNode actor = sampleNode(0);
        GraphNode claim;
        claim.id = ClaimId(QStringLiteral("claim:cheap"));
        claim.label = QStringLiteral("It was cheap");
        graph.addNode(actor);
        graph.addNode(claim);
        const GraphMeasures apart = measure(graph).value();
        graph.addEdge(sampleEdge(0, 1));
        const GraphMeasures joined = measure(graph).value();

        QCOMPARE(apart.communities.size(), size_t(2));
        QCOMPARE(apart.communities[1].name, QStringLiteral("It was cheap"));
        QCOMPARE(joined.communities.size(), size_t(1));
        QCOMPARE(joined.communities[0].name, QStringLiteral("N0"));
    }

    /// A tie of many shared items holds together what one of few does not.
    void communities_followTheWeightsOfEdges()
    {
        Graph graph = sampleGraph(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}});
        GraphEdge heavy = sampleEdge(1, 2);
        heavy.weight = 10;
        graph.addEdge(heavy);
        heavy.from = 3;
        heavy.to = 0;
        graph.addEdge(heavy);

        const GraphMeasures measures = measure(graph).value();

        QCOMPARE(measures.nodes[1].community, measures.nodes[2].community);
        QCOMPARE(measures.nodes[3].community, measures.nodes[0].community);
        QVERIFY(measures.nodes[0].community != measures.nodes[1].community);
    }

    void measures_seeEachTieOnceAndNoLoops()
    {
        const Graph plain = sampleGraph(4, {{0, 1}, {1, 2}, {2, 3}});
        const Graph repeated =
            sampleGraph(4, {{0, 1}, {1, 0}, {0, 1}, {1, 2}, {1, 1}, {2, 3}, {3, 3}});

        const auto expected = measure(plain).value();
        const auto measures = measure(repeated).value();

        for (size_t node = 0; node < 4; ++node) {
            NodeMeasures ours = measures.nodes[node];
            ours.community = expected.nodes[node].community; // Which weights may change.
            QCOMPARE(ours, expected.nodes[node]);
        }
    }

    void measures_areTheSameTwice()
    {
        const Graph graph = randomGraph(150, 400, 7);

        QCOMPARE(measure(graph).value(), measure(graph).value());
    }

    void measure_stopsWhenNobodyWantsIt_data()
    {
        QTest::addColumn<int>("questions");
        for (const int questions : {0, 1, 20, 350}) {
            QTest::addRow("at question %d", questions) << questions;
        }
    }

    void measure_stopsWhenNobodyWantsIt()
    {
        QFETCH(int, questions);
        int asked = 0;

        const auto measures =
            measure(randomGraph(300, 900, 3), [&asked, questions] { return asked++ >= questions; });

        QVERIFY(!measures);
        QCOMPARE(measures.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, questions + 1);
    }
};

QTEST_GUILESS_MAIN(tst_Measures)
#include "tst_measures.moc"
