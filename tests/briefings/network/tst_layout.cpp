// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/components.h"
#include "briefings/network/layout.h"
#include "briefings/network/layoutsteps.h"
#include "tests/support/testsupport.h"

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Briefings;

namespace {

using Points = std::vector<LayoutPoint>;

LayoutGraph graphOf(size_t nodes, std::vector<std::pair<size_t, size_t>> edges,
                    LayoutBox box = {10, 10})
{
    return {std::vector<LayoutBox>(nodes, box), std::move(edges)};
}

LayoutGraph path(size_t nodes)
{
    LayoutGraph graph = graphOf(nodes, {});
    for (size_t i = 1; i < nodes; ++i) {
        graph.edges.emplace_back(i - 1, i);
    }
    return graph;
}

LayoutGraph grid(size_t side)
{
    LayoutGraph graph = graphOf(side * side, {});
    for (size_t row = 0; row < side; ++row) {
        for (size_t column = 0; column < side; ++column) {
            if (column + 1 < side) {
                graph.edges.emplace_back(row * side + column, row * side + column + 1);
            }
            if (row + 1 < side) {
                graph.edges.emplace_back(row * side + column, (row + 1) * side + column);
            }
        }
    }
    return graph;
}

/// Triangles that know nothing of each other.
LayoutGraph islands(size_t count)
{
    LayoutGraph graph = graphOf(3 * count, {});
    for (size_t i = 0; i < count; ++i) {
        graph.edges.emplace_back(3 * i, 3 * i + 1);
        graph.edges.emplace_back(3 * i + 1, 3 * i + 2);
        graph.edges.emplace_back(3 * i + 2, 3 * i);
    }
    return graph;
}

/// A ring whose nodes all know their next ones and some far one: dense enough to crowd.
LayoutGraph tangle(size_t nodes)
{
    LayoutGraph graph = graphOf(nodes, {}, {70, 36});
    for (size_t i = 0; i < nodes; ++i) {
        graph.edges.emplace_back(i, (i + 1) % nodes);
        graph.edges.emplace_back(i, (i * i + 3) % nodes);
        graph.edges.emplace_back(i, (i * 7 + 5) % nodes);
    }
    return graph;
}

double distance(const LayoutPoint &a, const LayoutPoint &b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

int overlaps(const Points &points, const std::vector<LayoutBox> &boxes)
{
    int count = 0;
    for (size_t a = 0; a < points.size(); ++a) {
        for (size_t b = a + 1; b < points.size(); ++b) {
            if (std::abs(points[a].x - points[b].x) < (boxes[a].width + boxes[b].width) / 2
                && std::abs(points[a].y - points[b].y) < (boxes[a].height + boxes[b].height) / 2) {
                ++count;
            }
        }
    }
    return count;
}

bool areFinite(const Points &points)
{
    return std::ranges::all_of(points, [](const LayoutPoint &point) {
        return std::isfinite(point.x) && std::isfinite(point.y);
    });
}

} // namespace

class tst_Layout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void forceLayout_unrollsAPath()
    {
        const Points points = forceLayout(path(12), {}).value();

        // Stretched from left to right, an edge's length between neighbors.
        QVERIFY(std::abs(distance(points.front(), points.back()) - 1100) < 60);
        for (size_t i = 1; i < points.size(); ++i) {
            QVERIFY(std::abs(distance(points[i - 1], points[i]) - 100) < 15);
            QVERIFY(std::abs(points[i].y - points[i - 1].y) < 40);
        }
    }

    void forceLayout_flattensAGrid()
    {
        const LayoutGraph graph = grid(8);

        const Points points = forceLayout(graph, {}).value();

        QVERIFY(layoutStress(makeNeighbors(64, graph.edges), points, 100) < 0.06);
        // Opposite corners are the farthest apart of all.
        QVERIFY(distance(points[0], points[63]) > 700);
        QVERIFY(distance(points[7], points[56]) > 700);
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void forceLayout_packsIslandsApart()
    {
        const LayoutGraph graph = islands(40);
        LayoutOptions options;

        const Points points = forceLayout(graph, options).value();

        for (size_t a = 0; a < 120; ++a) {
            for (size_t b = a + 1; b < 120; ++b) {
                if (a / 3 != b / 3) {
                    QVERIFY(distance(points[a], points[b]) >= options.islandGap);
                }
            }
        }
        const auto [left, right] = std::ranges::minmax(points, {}, &LayoutPoint::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &LayoutPoint::y);
        const double ratio = (right.x - left.x) / (bottom.y - top.y);
        QVERIFY2(ratio > 0.7 && ratio < 2.5, qPrintable(QString::number(ratio)));
    }

    void forceLayout_takesWhatIsOdd_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<QList<int>>("ends");
        QTest::addRow("no node") << 0 << QList<int>{};
        QTest::addRow("one node") << 1 << QList<int>{};
        QTest::addRow("one node with a self-loop") << 1 << QList<int>{0, 0};
        QTest::addRow("two nodes without an edge") << 2 << QList<int>{};
        QTest::addRow("parallel edges") << 2 << QList<int>{0, 1, 1, 0, 0, 1};
        QTest::addRow("self-loops among edges") << 3 << QList<int>{0, 0, 0, 1, 1, 1, 1, 2};
    }

    void forceLayout_takesWhatIsOdd()
    {
        QFETCH(int, nodes);
        QFETCH(QList<int>, ends);
        LayoutGraph graph = graphOf(static_cast<size_t>(nodes), {});
        for (qsizetype i = 0; i + 1 < ends.size(); i += 2) {
            graph.edges.emplace_back(static_cast<size_t>(ends[i]),
                                     static_cast<size_t>(ends[i + 1]));
        }

        const Points points = forceLayout(graph, {}).value();

        QCOMPARE(points.size(), static_cast<size_t>(nodes));
        QVERIFY(areFinite(points));
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void forceLayout_doesNotSeeDirectionsAndRepeats()
    {
        LayoutGraph once = path(6);
        LayoutGraph often = once;
        for (const auto &edge : once.edges) {
            often.edges.emplace_back(edge.second, edge.first);
        }
        often.edges.emplace_back(2, 2);

        QCOMPARE(forceLayout(often, {}).value(), forceLayout(once, {}).value());
    }

    void forceLayout_givesTheSameBytes()
    {
        const LayoutGraph graph = tangle(150);

        const Points first = forceLayout(graph, {}).value();
        const Points second = forceLayout(graph, {}).value();

        QCOMPARE(first.size(), second.size());
        QVERIFY(std::memcmp(first.data(), second.data(), first.size() * sizeof(LayoutPoint)) == 0);
    }

    void forceLayout_leavesNoBoxesOnEachOther()
    {
        const LayoutGraph graph = tangle(150);

        const Points points = forceLayout(graph, {}).value();

        QVERIFY(areFinite(points));
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void forceLayout_samplesLargeComponents()
    {
        const LayoutGraph graph = grid(46); // 2,116 nodes: above the limit for all pairs.

        const Points points = forceLayout(graph, {}).value();

        QVERIFY(areFinite(points));
        QVERIFY(distance(points.front(), points.back()) > 3500);
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void forceLayout_endsWhenNobodyWaits()
    {
        int asked = 0;

        const auto result = forceLayout(tangle(100), {}, [&asked] { return ++asked > 3; });

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 4);
    }

    void connectedComponents_comeLargestFirst()
    {
        const Neighbors neighbors = makeNeighbors(6, {{4, 5}, {5, 1}, {0, 3}});

        const auto components = connectedComponents(neighbors);

        QCOMPARE(components, (std::vector<std::vector<size_t>>{{1, 4, 5}, {0, 3}, {2}}));
        QCOMPARE(distancesFrom(neighbors, 4), (std::vector<int>{-1, 2, -1, -1, 0, 1}));
    }
};

QTEST_GUILESS_MAIN(tst_Layout)
#include "tst_layout.moc"
