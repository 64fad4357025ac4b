// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/timewindow.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

size_t add(Graph &graph, const char *id, const char *date = "")
{
    GraphNode node;
    node.id = *ItemId::fromString(QString::fromUtf8(id));
    if (qstrlen(date) > 0) {
        node.date = EdtfDate::parse(QString::fromUtf8(date)).value();
    }
    return graph.addNode(node);
}

void join(Graph &graph, size_t from, size_t to, const char *date = "")
{
    GraphEdge edge;
    edge.from = from;
    edge.to = to;
    if (qstrlen(date) > 0) {
        edge.date = EdtfDate::parse(QString::fromUtf8(date)).value();
    }
    graph.addEdge(edge);
}

qint64 day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay();
}

} // namespace

class tst_TimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    /// A lab at an event of 2024 and one of 2025, a firm at the first only, a claim of no date.
    void outside_followsDatesAndWhatTheyReach()
    {
        Graph graph;
        const size_t early = add(graph, "event:early", "2024-03-05");
        const size_t late = add(graph, "event:late", "2025-01");
        const size_t lab = add(graph, "actor:lab");
        const size_t firm = add(graph, "actor:firm");
        const size_t claim = add(graph, "claim:one");
        join(graph, lab, early);
        join(graph, lab, late);
        join(graph, firm, early);
        join(graph, firm, claim);
        const TimeWindow window(graph);

        const auto in2025 = window.outside(day(2025, 1, 31), day(2025, 12, 31));
        QCOMPARE(in2025.nodes, (std::vector<bool>{true, false, false, true, false}));
        QCOMPARE(in2025.edges, (std::vector<bool>{true, false, true, true}));

        const auto in2024 = window.outside(day(2024, 1, 1), day(2024, 12, 31));
        QCOMPARE(in2024.nodes, (std::vector<bool>{false, true, false, false, false}));
        QCOMPARE(in2024.edges, (std::vector<bool>{false, true, false, false}));

        const auto all = window.outside(day(1900, 1, 1), day(2100, 1, 1));
        QCOMPARE(std::ranges::count(all.nodes, true), 0);
        QCOMPARE(std::ranges::count(all.edges, true), 0);
    }

    void outside_datedLinksSayWhen()
    {
        Graph graph;
        const size_t lab = add(graph, "actor:lab");
        const size_t firm = add(graph, "actor:firm");
        join(graph, lab, firm, "2020/2022");
        const TimeWindow window(graph);

        QCOMPARE(window.outside(day(2021, 1, 1), day(2021, 1, 1)).nodes,
                 (std::vector<bool>{false, false}));
        QCOMPARE(window.outside(day(2023, 1, 1), day(2024, 1, 1)).nodes,
                 (std::vector<bool>{true, true}));
    }

    void outside_openEndsTouchEverythingOnTheirSide()
    {
        Graph graph;
        add(graph, "event:going-on", "2024/..");
        const TimeWindow window(graph);

        QVERIFY(!window.outside(day(2040, 1, 1), day(2041, 1, 1)).nodes[0]);
        QVERIFY(window.outside(day(2023, 1, 1), day(2023, 12, 31)).nodes[0]);
        const auto spans = window.spans();
        QCOMPARE(spans.size(), size_t(1));
        QCOMPARE(spans[0].first, spans[0].second);
    }

    void empty_isNothing()
    {
        const TimeWindow window((Graph()));
        QVERIFY(window.spans().empty());
        QVERIFY(window.outside(0, 1).nodes.empty());
    }
};

QTEST_GUILESS_MAIN(tst_TimeWindow)
#include "tst_timewindow.moc"
