// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/components.h"
#include "briefings/network/layout.h"
#include "briefings/network/layouts/parts.h"
#include "tests/support/testsupport.h"
#include "tests/support/topicgraph.h"

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Briefings;

namespace {

using Points = std::vector<LayoutPoint>;

LayoutGraph graphOf(size_t nodes, std::vector<std::pair<size_t, size_t>> edges,
                    LayoutBox box = {10, 10})
{
    LayoutGraph graph;
    graph.boxes.assign(nodes, box);
    graph.edges = std::move(edges);
    return graph;
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

/// Stress at the best scale, of a picture of \a graph.
double stressOf(const LayoutGraph &graph, const Points &points)
{
    const std::vector<size_t> topics(points.size());
    return TestSupport::scoreOf({points.size(), graph.edges, topics}, points).stress;
}

/// A binary tree, all of whose leaves are \a depth steps from the root.
LayoutGraph tree(int depth)
{
    LayoutGraph graph = graphOf((size_t{1} << (depth + 1)) - 1, {});
    for (size_t node = 1; node < graph.boxes.size(); ++node) {
        graph.edges.emplace_back((node - 1) / 2, node);
    }
    return graph;
}

/// The topmost and leftmost place that all boxes of a component need, and the opposite one.
struct Frame
{
    LayoutPoint low{1e9, 1e9};
    LayoutPoint high{-1e9, -1e9};
};

Frame frameOf(const Points &points, const std::vector<LayoutBox> &boxes, size_t first, size_t last)
{
    Frame frame;
    for (size_t i = first; i < last; ++i) {
        frame.low = {std::min(frame.low.x, points[i].x - boxes[i].width / 2),
                     std::min(frame.low.y, points[i].y - boxes[i].height / 2)};
        frame.high = {std::max(frame.high.x, points[i].x + boxes[i].width / 2),
                      std::max(frame.high.y, points[i].y + boxes[i].height / 2)};
    }
    return frame;
}

bool overlap(const Frame &a, const Frame &b)
{
    return a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y && b.low.y < a.high.y;
}

double radiusOf(const Points &points)
{
    LayoutPoint center;
    for (const LayoutPoint &point : points) {
        center = {center.x + point.x / static_cast<double>(points.size()),
                  center.y + point.y / static_cast<double>(points.size())};
    }
    double radius = 0;
    for (const LayoutPoint &point : points) {
        radius = std::max(radius, distance(point, center));
    }
    return radius;
}

void setPrevious(LayoutGraph &graph, const Points &points)
{
    graph.previous.assign(graph.boxes.size(), std::nullopt);
    for (size_t i = 0; i < points.size(); ++i) {
        graph.previous[i] = points[i];
    }
}

/// The first nodes of \a graph with the edges among them; parts that hang on later nodes fall off.
LayoutGraph firstOf(const LayoutGraph &graph, size_t count)
{
    LayoutGraph first = graphOf(count, {}, {});
    std::ranges::copy_if(graph.edges, std::back_inserter(first.edges), [count](const auto &edge) {
        return edge.first < count && edge.second < count;
    });
    return first;
}

bool sameBytes(const Points &a, const Points &b)
{
    return a.size() == b.size()
           && std::memcmp(a.data(), b.data(), a.size() * sizeof(LayoutPoint)) == 0;
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

    void layOut_unrollsAPath()
    {
        const Points points = layOut(path(12), {}).value();

        // Stretched from left to right, an edge's length between neighbors.
        QVERIFY(std::abs(distance(points.front(), points.back()) - 1100) < 60);
        for (size_t i = 1; i < points.size(); ++i) {
            QVERIFY(std::abs(distance(points[i - 1], points[i]) - 100) < 15);
            QVERIFY(std::abs(points[i].y - points[i - 1].y) < 40);
        }
    }

    void layOut_flattensAGrid_data()
    {
        QTest::addColumn<int>("side");
        QTest::addRow("64 nodes, against all pairs") << 8;
        QTest::addRow("400 nodes, against samples") << 20;
    }

    void layOut_flattensAGrid()
    {
        QFETCH(int, side);
        const auto count = static_cast<size_t>(side);
        const LayoutGraph graph = grid(count);

        const Points points = layOut(graph, {}).value();

        QVERIFY(stressOf(graph, points) < 0.06);
        // Opposite corners are the farthest apart of all.
        QVERIFY(distance(points.front(), points.back()) > 100.0 * side);
        QVERIFY(distance(points[count - 1], points[count * (count - 1)]) > 100.0 * side);
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void layOut_spreadsATree()
    {
        const LayoutGraph graph = tree(8); // 511 nodes

        const Points points = layOut(graph, {}).value();

        QVERIFY(stressOf(graph, points) < 0.3);
        QCOMPARE(overlaps(points, graph.boxes), 0);
        // An edge joins what is near: most are shorter than a fifth of the picture.
        const double radius = radiusOf(points);
        const auto isShort = [&](const auto &edge) {
            return distance(points[edge.first], points[edge.second]) < radius / 5;
        };
        const auto shortCount = std::ranges::count_if(graph.edges, isShort);
        QVERIFY2(shortCount > 400, qPrintable(QString::number(shortCount)));
    }

    void layOut_packsIslandsApart()
    {
        const LayoutGraph graph = islands(40);
        LayoutOptions options;

        const Points points = layOut(graph, options).value();

        for (size_t a = 0; a < 40; ++a) {
            for (size_t b = a + 1; b < 40; ++b) {
                QVERIFY(!overlap(frameOf(points, graph.boxes, 3 * a, 3 * a + 3),
                                 frameOf(points, graph.boxes, 3 * b, 3 * b + 3)));
                QVERIFY(distance(points[3 * a], points[3 * b]) >= options.islandGap);
            }
        }
        const auto [left, right] = std::ranges::minmax(points, {}, &LayoutPoint::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &LayoutPoint::y);
        const double ratio = (right.x - left.x) / (bottom.y - top.y);
        QVERIFY2(ratio > 0.7 && ratio < 2.5, qPrintable(QString::number(ratio)));
    }

    void layOut_takesWhatIsOdd_data()
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

    void layOut_takesWhatIsOdd()
    {
        QFETCH(int, nodes);
        QFETCH(QList<int>, ends);
        LayoutGraph graph = graphOf(static_cast<size_t>(nodes), {});
        for (qsizetype i = 0; i + 1 < ends.size(); i += 2) {
            graph.edges.emplace_back(static_cast<size_t>(ends[i]),
                                     static_cast<size_t>(ends[i + 1]));
        }

        const Points points = layOut(graph, {}).value();

        QCOMPARE(points.size(), static_cast<size_t>(nodes));
        QVERIFY(areFinite(points));
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void layOut_doesNotSeeDirectionsAndRepeats()
    {
        LayoutGraph once = path(6);
        LayoutGraph often = once;
        for (const auto &edge : once.edges) {
            often.edges.emplace_back(edge.second, edge.first);
        }
        often.edges.emplace_back(2, 2);

        QCOMPARE(layOut(often, {}).value(), layOut(once, {}).value());
    }

    void layOut_givesTheSameBytes_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("threads");
        QTest::addRow("few nodes, again") << 150 << 1;
        QTest::addRow("many nodes, again") << 5000 << 1;
        QTest::addRow("many nodes on two threads") << 5000 << 2;
        QTest::addRow("many nodes on three threads") << 5000 << 3;
        QTest::addRow("many nodes on as many threads as there are") << 5000 << 0;
    }

    void layOut_givesTheSameBytes()
    {
        QFETCH(int, nodes);
        QFETCH(int, threads);
        const auto count = static_cast<size_t>(nodes);
        const LayoutGraph graph = TestSupport::topicGraph(count, 3 * count, 5).layoutGraph();
        LayoutOptions options;
        options.threads = 1;
        const Points first = layOut(graph, options).value();

        options.threads = threads;
        const Points second = layOut(graph, options).value();

        QVERIFY(sameBytes(first, second));
    }

    void layOut_leavesNoBoxesOnEachOther()
    {
        const LayoutGraph graph = tangle(150);

        const Points points = layOut(graph, {}).value();

        QVERIFY(areFinite(points));
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void layOut_isAFaithfulOrATightPicture_data()
    {
        QTest::addColumn<double>("tightness");
        QTest::addColumn<double>("mostStress");
        QTest::addColumn<double>("leastNp1");
        QTest::addColumn<double>("leastNp2");
        QTest::addRow("distances") << 0.0 << 0.17 << 0.0 << 0.08;
        QTest::addRow("half way") << 0.5 << 0.21 << 0.07 << 0.22;
        QTest::addRow("communities") << 1.0 << 0.23 << 0.09 << 0.24;
    }

    void layOut_isAFaithfulOrATightPicture()
    {
        QFETCH(double, tightness);
        QFETCH(double, mostStress);
        QFETCH(double, leastNp1);
        QFETCH(double, leastNp2);
        LayoutOptions options;
        options.tightness = tightness;
        for (const uint64_t seed : {31U, 32U}) {
            const auto graph = TestSupport::topicGraph(2000, 6000, seed);

            const auto score =
                TestSupport::scoreOf(graph, layOut(graph.layoutGraph(), options).value());

            const auto text = QStringLiteral("stress %1, np1 %2, np2 %3, purity %4")
                                  .arg(score.stress)
                                  .arg(score.np1)
                                  .arg(score.np2)
                                  .arg(score.purity);
            QVERIFY2(score.stress < mostStress && score.np1 >= leastNp1 && score.np2 > leastNp2,
                     qPrintable(text));
        }
    }

    void layOut_movesOldNodesLittleForNewOnes()
    {
        constexpr size_t oldCount = 1950;
        LayoutGraph graph = TestSupport::topicGraph(2000, 6000, 8).layoutGraph();
        const Points before = layOut(firstOf(graph, oldCount), {}).value();
        setPrevious(graph, before);
        std::vector<bool> isNearNew(graph.boxes.size(), false);
        for (const auto &[a, b] : graph.edges) {
            isNearNew[a] = isNearNew[a] || b >= oldCount;
            isNearNew[b] = isNearNew[b] || a >= oldCount;
        }

        const Points after = layOut(graph, {}).value();

        double moved = 0;
        for (size_t node = 0; node < oldCount; ++node) {
            QVERIFY(isNearNew[node] || after[node] == before[node]);
            moved += distance(before[node], after[node]) / oldCount;
        }
        QVERIFY(moved > 0);
        QVERIFY(moved < 0.01 * radiusOf(before));
        // What is new is near what it is linked to: nearer than things are in the mean.
        double near = 0;
        double far = 0;
        double count = 0;
        for (const auto &[a, b] : graph.edges) {
            if (std::max(a, b) >= oldCount) {
                near += distance(after[a], after[b]);
                far += distance(after[a], after[(b * 31) % oldCount]);
                ++count;
            }
        }
        QVERIFY(count > 100);
        QVERIFY2(near < 0.7 * far, qPrintable(QString::number(near / far)));
    }

    void layOut_keepsAllThatWasThere()
    {
        LayoutGraph graph = tangle(60);
        LayoutGraph half = firstOf(graph, 40);
        half.boxes = std::vector<LayoutBox>(40, {70, 36});
        const Points before = layOut(half, {}).value();
        setPrevious(graph, before);
        for (const LayoutKind kind : {LayoutKind::Force, LayoutKind::Radial, LayoutKind::Layered,
                                      LayoutKind::Circular, LayoutKind::ClaimMap}) {
            LayoutOptions options;
            options.kind = kind;
            options.keepsPrevious = true;

            const Points after = layOut(graph, options).value();

            for (size_t node = 0; node < before.size(); ++node) {
                QCOMPARE(after[node], before[node]);
            }
            QCOMPARE(overlaps(after, graph.boxes), 0);
        }
    }

    void layOut_honorsPins_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addRow("force") << LayoutKind::Force;
        QTest::addRow("radial") << LayoutKind::Radial;
        QTest::addRow("layered") << LayoutKind::Layered;
        QTest::addRow("circular") << LayoutKind::Circular;
        QTest::addRow("claim map") << LayoutKind::ClaimMap;
    }

    void layOut_honorsPins()
    {
        QFETCH(LayoutKind, kind);
        LayoutGraph graph = tangle(60);
        graph.previous.resize(60);
        graph.isPinned.resize(60);
        const std::vector<std::pair<size_t, LayoutPoint>> pins{
            {3, {-812.25, 77.5}}, {17, {400.125, -3}}, {44, {20, 650.0625}}};
        for (const auto &[node, place] : pins) {
            graph.previous[node] = place;
            graph.isPinned[node] = true;
        }
        LayoutOptions options;
        options.kind = kind;

        const Points points = layOut(graph, options).value();

        for (const auto &[node, place] : pins) {
            QCOMPARE(points[node], place);
        }
        QVERIFY(areFinite(points));
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void layOut_leavesPinnedNeighborsOfNewNodes()
    {
        LayoutGraph graph = path(9);
        const Points before = layOut(path(8), {}).value();
        setPrevious(graph, before);
        graph.isPinned.assign(9, false);
        graph.isPinned[7] = true;

        const Points after = layOut(graph, {}).value();

        for (size_t node = 0; node < 8; ++node) {
            QCOMPARE(after[node], before[node]);
        }
        QVERIFY(distance(after[8], after[7]) < 200);
    }

    void layOut_putsNewIslandsBesideWhatIsThere()
    {
        LayoutGraph graph = islands(6);
        LayoutGraph half = islands(3);
        const Points before = layOut(half, {}).value();
        setPrevious(graph, before);

        const Points after = layOut(graph, {}).value();

        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        for (size_t a = 0; a < 6; ++a) {
            for (size_t b = a + 1; b < 6; ++b) {
                QVERIFY(!overlap(frameOf(after, graph.boxes, 3 * a, 3 * a + 3),
                                 frameOf(after, graph.boxes, 3 * b, 3 * b + 3)));
            }
        }
    }

    void layOut_endsWhenNobodyWaits_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addRow("force") << LayoutKind::Force;
        QTest::addRow("radial") << LayoutKind::Radial;
        QTest::addRow("layered") << LayoutKind::Layered;
        QTest::addRow("circular") << LayoutKind::Circular;
        QTest::addRow("claim map") << LayoutKind::ClaimMap;
    }

    void layOut_endsWhenNobodyWaits()
    {
        QFETCH(LayoutKind, kind);
        LayoutOptions options;
        options.kind = kind;
        int asked = 0;

        const auto result = layOut(tangle(100), options, {[&asked] { return ++asked > 1; }, {}});

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 2);
    }

    void layOut_saysHowFarItIs()
    {
        LayoutGraph graph = TestSupport::topicGraph(5000, 15000, 3).layoutGraph();
        graph.boxes.resize(5030); // and some islands
        std::vector<double> told;

        QVERIFY(layOut(graph, {}, {{}, [&told](double done) { told.push_back(done); }}));

        QVERIFY(told.size() > 50);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.front() >= 0);
        QCOMPARE(told.back(), 1.0);
        const double middle = told[told.size() / 2];
        QVERIFY2(middle > 0.2 && middle < 0.9, qPrintable(QString::number(middle)));
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
