// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/parts.h"
#include "briefings/network/layouts/stepsearch.h"
#include "tests/support/testsupport.h"
#include "tests/support/topicgraph.h"

#include <algorithm>

using namespace Briefings;

class tst_StepSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void run_countsStepsAsOneSearchDoes_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("sources");
        QTest::addRow("a path, where few have news") << 900 << -1 << 64;
        QTest::addRow("a graph where most have news at once") << 2000 << 6000 << 64;
        QTest::addRow("fewer sources than bits") << 300 << 500 << 5;
        QTest::addRow("fewer nodes than bits") << 20 << 30 << 20;
        QTest::addRow("one node") << 1 << -1 << 1;
    }

    void run_countsStepsAsOneSearchDoes()
    {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(int, sources);
        const auto count = static_cast<size_t>(nodes);
        std::vector<std::pair<size_t, size_t>> links;
        if (edges < 0) {
            for (size_t i = 1; i < count; ++i) {
                links.emplace_back(i - 1, i);
            }
        } else {
            links = TestSupport::topicGraph(count, static_cast<size_t>(edges), 4).edges;
        }
        const CompactGraph graph = makeCompactGraph(count, links);
        StepSearch search(graph);
        StepTable table;
        for (int round = 0; round < 2; ++round) { // The second finds no leftovers of the first.
            table.sources.clear();
            for (int i = 0; i < sources; ++i) {
                table.sources.push_back(static_cast<uint32_t>((i * 13 + round) % nodes));
            }

            search.run(table);

            for (size_t i = 0; i < table.sources.size(); ++i) {
                const auto expected = stepsFrom(graph, table.sources[i]);
                for (size_t node = 0; node < count; ++node) {
                    QCOMPARE(static_cast<int>(table.steps[node * sourcesAtOnce + i]),
                             expected[node]);
                }
            }
            for (size_t node = 0; node < count; ++node) {
                for (size_t i = table.sources.size(); i < sourcesAtOnce; ++i) {
                    QCOMPARE(table.steps[node * sourcesAtOnce + i], quint16(0));
                }
            }
        }
    }

    void connectedParts_comeLargestFirst()
    {
        LayoutGraph graph;
        graph.boxes.resize(6);
        graph.edges = {{4, 5}, {5, 1}, {0, 3}, {3, 3}, {0, 3}};
        graph.focus = 3;
        graph.isAttack = {false, true, false, false, true};

        const auto parts = connectedParts(graph);

        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(parts[0].nodes, (std::vector<size_t>{1, 4, 5}));
        QCOMPARE(parts[0].graph.isAttack, (std::vector<bool>{false, true}));
        QCOMPARE(parts[1].nodes, (std::vector<size_t>{0, 3}));
        QCOMPARE(parts[1].graph.focus, std::optional<size_t>(1));
        QVERIFY(!parts[0].graph.focus);
        QCOMPARE(parts[2].nodes, (std::vector<size_t>{2}));
        const CompactGraph compact = makeCompactGraph(6, graph.edges);
        QCOMPARE(compact.degree(3), 1U);
        QCOMPARE(compact.degree(5), 2U);
    }
};

QTEST_GUILESS_MAIN(tst_StepSearch)
#include "tst_stepsearch.moc"
