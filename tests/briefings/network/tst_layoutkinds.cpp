// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layout.h"
#include "briefings/network/layouts/parts.h"
#include "briefings/network/timescale.h"
#include "tests/support/testsupport.h"
#include "tests/support/topicgraph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

using namespace Briefings;

namespace {

using Points = std::vector<LayoutPoint>;

LayoutGraph graphOf(size_t nodes, std::vector<std::pair<size_t, size_t>> edges)
{
    LayoutGraph graph;
    graph.boxes.assign(nodes, {80, 30});
    graph.edges = std::move(edges);
    return graph;
}

Points laidOut(const LayoutGraph &graph, LayoutKind kind)
{
    LayoutOptions options;
    options.kind = kind;
    return layOut(graph, options).value();
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

double side(const LayoutPoint &a, const LayoutPoint &b, const LayoutPoint &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int crossings(const LayoutGraph &graph, const Points &points)
{
    int count = 0;
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        for (size_t k = i + 1; k < graph.edges.size(); ++k) {
            const auto &[a, b] = graph.edges[i];
            const auto &[c, d] = graph.edges[k];
            if (std::set<size_t>{a, b, c, d}.size() == 4
                && side(points[a], points[b], points[c]) * side(points[a], points[b], points[d]) < 0
                && side(points[c], points[d], points[a]) * side(points[c], points[d], points[b])
                       < 0) {
                ++count;
            }
        }
    }
    return count;
}

/// With topics as groups and days as times.
LayoutGraph sample(size_t nodes, uint64_t seed)
{
    const auto topics = TestSupport::topicGraph(nodes, 3 * nodes / 2, seed);
    LayoutGraph graph = topics.layoutGraph();
    graph.boxes.assign(nodes, {80, 30});
    graph.groups = topics.topics;
    for (size_t node = 0; node < nodes; ++node) {
        graph.times.push_back(node % 5 == 0 ? std::numeric_limits<double>::quiet_NaN()
                                            : static_cast<double>(20000 + (node * 37) % 200));
    }
    for (size_t edge = 0; edge < graph.edges.size(); ++edge) {
        graph.isAttack.push_back(edge % 3 == 0);
    }
    return graph;
}

} // namespace

class tst_LayoutKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void everyKind_leavesNoBoxesOnEachOtherAndIsTheSameTwice_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addRow("radial") << LayoutKind::Radial;
        QTest::addRow("layered") << LayoutKind::Layered;
        QTest::addRow("circular") << LayoutKind::Circular;
        QTest::addRow("claim map") << LayoutKind::ClaimMap;
    }

    void everyKind_leavesNoBoxesOnEachOtherAndIsTheSameTwice()
    {
        QFETCH(LayoutKind, kind);
        LayoutGraph graph = sample(150, 6);
        graph.boxes.resize(155, {80, 30}); // and five nodes alone
        graph.edges.emplace_back(3, 3);
        graph.edges.push_back(graph.edges.front());

        const Points points = laidOut(graph, kind);

        QCOMPARE(points.size(), size_t(155));
        QCOMPARE(overlaps(points, graph.boxes), 0);
        QCOMPARE(laidOut(graph, kind), points);
        QVERIFY(std::ranges::all_of(points, [](const LayoutPoint &point) {
            return std::isfinite(point.x) && std::isfinite(point.y);
        }));
    }

    void everyKind_takesWhatIsOdd_data()
    {
        everyKind_leavesNoBoxesOnEachOtherAndIsTheSameTwice_data();
    }

    void everyKind_takesWhatIsOdd()
    {
        QFETCH(LayoutKind, kind);
        for (const LayoutGraph &graph :
             {graphOf(0, {}), graphOf(1, {}), graphOf(1, {{0, 0}}), graphOf(3, {}),
              graphOf(2, {{0, 1}, {1, 0}, {0, 1}}), graphOf(3, {{0, 1}, {1, 2}, {2, 0}})}) {
            const Points points = laidOut(graph, kind);

            QCOMPARE(points.size(), graph.boxes.size());
            QCOMPARE(overlaps(points, graph.boxes), 0);
        }
    }

    void radial_putsEveryNodeOnTheRingOfItsSteps()
    {
        LayoutGraph graph = sample(90, 3);
        graph.focus = 17;

        const Points points = laidOut(graph, LayoutKind::Radial);

        const auto steps = stepsFrom(makeCompactGraph(90, graph.edges), 17);
        std::vector<double> radii(static_cast<size_t>(*std::ranges::max_element(steps)) + 1, -1);
        for (size_t node = 0; node < 90; ++node) {
            double &radius = radii[static_cast<size_t>(steps[node])];
            const double own = distance(points[17], points[node]);
            radius = radius < 0 ? own : radius;
            QVERIFY(std::abs(own - radius) < 0.01);
        }
        // Rings lie apart, and never less than two fifths of what the widest do.
        double widest = 0;
        for (size_t ring = 1; ring < radii.size(); ++ring) {
            widest = std::max(widest, radii[ring] - radii[ring - 1]);
        }
        QVERIFY(widest >= 100);
        for (size_t ring = 1; ring < radii.size(); ++ring) {
            QVERIFY(radii[ring] - radii[ring - 1] > 0.399 * widest);
        }
    }

    void radial_drawsATreeWithoutCrossings()
    {
        LayoutGraph graph = graphOf(40, {});
        for (size_t node = 1; node < 40; ++node) {
            graph.edges.emplace_back(node, (node - 1) / 3);
        }
        graph.focus = 0;

        const Points points = laidOut(graph, LayoutKind::Radial);

        QCOMPARE(crossings(graph, points), 0);
    }

    void radial_takesTheNodeWithMostNeighbors()
    {
        const LayoutGraph graph = graphOf(6, {{0, 1}, {1, 2}, {2, 3}, {2, 4}, {2, 5}});

        const Points points = laidOut(graph, LayoutKind::Radial);

        for (const size_t node : {1, 3, 4, 5}) {
            QVERIFY(std::abs(distance(points[2], points[node]) - distance(points[2], points[1]))
                    < 1e-6);
        }
        QVERIFY(distance(points[2], points[0]) > 1.4 * distance(points[2], points[1]));
    }

    void circular_drawsCommunitiesAsArcs()
    {
        const LayoutGraph graph = sample(60, 9);

        const Points points = laidOut(graph, LayoutKind::Circular);

        LayoutPoint center;
        for (const LayoutPoint &point : points) {
            center.x += point.x / 60;
            center.y += point.y / 60;
        }
        std::vector<std::pair<double, size_t>> order;
        std::vector<double> radii;
        for (size_t node = 0; node < 60; ++node) {
            order.emplace_back(std::atan2(points[node].y - center.y, points[node].x - center.x),
                               graph.groups[node]);
            radii.push_back(distance(center, points[node]));
        }
        const auto [least, most] = std::ranges::minmax(radii);
        QVERIFY(most < 1.2 * least); // The center is that of mass; gaps shift it a little.
        std::ranges::sort(order);
        size_t changes = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            changes += order[i].second != order[(i + 1) % order.size()].second ? 1 : 0;
        }
        QCOMPARE(changes, std::set<size_t>(graph.groups.begin(), graph.groups.end()).size());
    }

    void circular_unravelsARing()
    {
        LayoutGraph graph = graphOf(24, {});
        for (size_t i = 0; i < 24; ++i) {
            graph.edges.emplace_back((i * 7) % 24, ((i + 1) * 7) % 24);
        }
        Points asNumbered;
        for (size_t i = 0; i < 24; ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / 24;
            asNumbered.push_back({std::cos(angle), std::sin(angle)});
        }

        const Points points = laidOut(graph, LayoutKind::Circular);

        QVERIFY(crossings(graph, points) * 5 < crossings(graph, asNumbered));
    }

    void layered_goesFromLeftToRightWithTime()
    {
        const LayoutGraph graph = sample(80, 5);

        const Points points = laidOut(graph, LayoutKind::Layered);

        const TimeScale scale = layeredTimeScale(graph, {});
        const auto [first, last] = std::ranges::minmax(points, {}, &LayoutPoint::x);
        const double factor = (last.x - first.x) / scale.stretches.back().lastX;
        QVERIFY(factor > 1 - 1e-9);
        const double origin = points[1].x - factor * scale.at(graph.times[1]);
        for (size_t node = 0; node < 80; ++node) {
            if (std::isfinite(graph.times[node])) {
                const double expected = origin + factor * scale.at(graph.times[node]);
                QVERIFY(std::abs(points[node].x - expected) < 1e-6);
            }
        }
        // What has no time stands between its neighbors.
        const auto compact = makeCompactGraph(80, graph.edges);
        for (uint32_t node = 0; node < 80; node += 5) {
            double low = 1e9;
            double high = -1e9;
            for (const uint32_t other : compact.neighbors(node)) {
                low = std::min(low, points[other].x);
                high = std::max(high, points[other].x);
            }
            QVERIFY(points[node].x >= low - 1e-6 && points[node].x <= high + 1e-6);
        }
    }

    void narrowPictures_areWidenedToTheShapeThatIsWanted_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addRow("layered") << LayoutKind::Layered;
        QTest::addRow("claim map") << LayoutKind::ClaimMap;
    }

    void narrowPictures_areWidenedToTheShapeThatIsWanted()
    {
        QFETCH(LayoutKind, kind);
        // A chain of pairs: high and narrow by itself, and all of one day but for the last.
        LayoutGraph graph = graphOf(24, {});
        for (size_t node = 2; node < 24; ++node) {
            graph.edges.emplace_back(node, node - 2 + node % 2);
        }
        graph.times.assign(24, 5);
        graph.times.back() = 6;
        LayoutOptions options;
        options.kind = kind;

        options.aspectRatio = 0.01; // As narrow as it comes.
        const Points narrow = layOut(graph, options).value();
        options.aspectRatio = 1.5;
        const Points wide = layOut(graph, options).value();

        const auto shape = [](const Points &points) {
            const auto [left, right] = std::ranges::minmax(points, {}, &LayoutPoint::x);
            const auto [top, bottom] = std::ranges::minmax(points, {}, &LayoutPoint::y);
            return (right.x - left.x) / (bottom.y - top.y);
        };
        QVERIFY(shape(wide) > 1.4 * shape(narrow));
        QVERIFY(shape(wide) < 1.6);
        QCOMPARE(overlaps(wide, graph.boxes), 0);
    }

    void layered_keepsSeparateStoriesApartOnOneAxis()
    {
        LayoutGraph graph = graphOf(6, {{0, 1}, {1, 2}, {3, 4}, {4, 5}});
        graph.times = {10, 20, 30, 10, 20, 30};

        const Points points = laidOut(graph, LayoutKind::Layered);

        for (size_t node = 0; node < 3; ++node) {
            QCOMPARE(points[node].x, points[node + 3].x);
            for (size_t other = 3; other < 6; ++other) {
                QVERIFY(points[other].y - points[node].y >= 30);
            }
        }
    }

    void timeScale_breaksLongGapsAndKeepsTheRestTrue()
    {
        const std::vector<double> days{100, 104, 110, 111, 120, 4000, 4010};

        const TimeScale scale = makeTimeScale(days, 1000);

        QCOMPARE(scale.stretches.size(), size_t(3));
        QVERIFY(!scale.stretches[0].isBreak);
        QVERIFY(scale.stretches[1].isBreak);
        QCOMPARE(scale.stretches[1].firstDay, 120.0);
        QCOMPARE(scale.stretches[1].lastDay, 4000.0);
        QVERIFY(std::abs(scale.stretches.back().lastX - 1000) < 1e-6);
        const double perDay = (scale.at(104) - scale.at(100)) / 4;
        QVERIFY(std::abs(scale.at(4010) - scale.at(4000) - 10 * perDay) < 1e-6);
        QVERIFY(scale.at(4000) - scale.at(120) < 100);
        QCOMPARE(scale.at(50), scale.at(100));
        QCOMPARE(scale.at(9000), scale.at(4010));
    }

    void timeScale_takesEvenAndFewDays()
    {
        QVERIFY(makeTimeScale({}, 100).stretches.empty());
        QCOMPARE(makeTimeScale(std::vector<double>{7}, 100).at(7), 0.0);
        const std::vector<double> months{0, 30, 61, 91, 122, 152};
        const TimeScale scale = makeTimeScale(months, 152);
        QCOMPARE(scale.stretches.size(), size_t(1));
        QVERIFY(std::abs(scale.at(61) - 61) < 1e-9);
    }

    void claimMap_putsWhatIsSpokenOfAboveTheSpeakers()
    {
        // 0 is the claim; 1 and 2 support it, 3 and 4 dispute it; 5 supports 1 and disputes 4.
        LayoutGraph graph = graphOf(6, {{4, 0}, {1, 0}, {3, 0}, {2, 0}, {5, 4}, {5, 1}});
        graph.isAttack = {true, false, true, false, true, false};

        const Points points = laidOut(graph, LayoutKind::ClaimMap);

        for (const auto &[from, to] : graph.edges) {
            QVERIFY(points[from].y > points[to].y + 30);
        }
        QCOMPARE(points[1].y, points[4].y);
        QVERIFY(points[1].x < points[3].x && points[2].x < points[3].x);
        QVERIFY(points[1].x < points[4].x && points[2].x < points[4].x);
        // In the middle of those that speak of it.
        QVERIFY(std::abs(points[0].x - (points[1].x + points[2].x + points[3].x + points[4].x) / 4)
                < 1e-6);
    }

    void claimMap_drawsATreeWithoutCrossings()
    {
        LayoutGraph graph = graphOf(60, {});
        for (size_t node = 1; node < 60; ++node) {
            graph.edges.emplace_back(node, (node - 1) / 2);
        }

        const Points points = laidOut(graph, LayoutKind::ClaimMap);

        QCOMPARE(crossings(graph, points), 0);
        QCOMPARE(overlaps(points, graph.boxes), 0);
    }

    void claimMap_opensCircles()
    {
        LayoutGraph graph = graphOf(5, {{0, 1}, {1, 2}, {2, 0}, {3, 1}, {4, 1}});

        const Points points = laidOut(graph, LayoutKind::ClaimMap);

        QCOMPARE(overlaps(points, graph.boxes), 0);
        // What is most spoken of stands on top.
        for (const size_t node : {0, 2, 3, 4}) {
            QVERIFY(points[1].y < points[node].y);
        }
    }
};

QTEST_GUILESS_MAIN(tst_LayoutKinds)
#include "tst_layoutkinds.moc"
