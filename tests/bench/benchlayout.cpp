// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The force layout beside Graphviz sfdp and Boost's Fruchterman–Reingold, on graphs with planted
// topics: CPU time and how good the pictures are, as numbers and as ratios to sfdp.

#include "briefings/network/layout.h"
#include "tests/support/topicgraph.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/random_layout.hpp>
#include <boost/graph/topology.hpp>
#include <boost/random/linear_congruential.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>
#include <sys/resource.h>

using namespace Briefings;
using TestSupport::LayoutScore;
using TestSupport::TopicGraph;

namespace {

using Points = std::vector<LayoutPoint>;

double ownSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double childSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Outcome
{
    Points points;
    double seconds = 0;
};

Outcome ours(const LayoutGraph &graph, double tightness)
{
    LayoutOptions options;
    options.tightness = tightness;
    options.threads = 1;
    Outcome outcome;
    outcome.seconds = 1e9;
    // The least of some runs: others use this machine too.
    const int runs = graph.boxes.size() > 50'000 ? 2 : 5;
    for (int run = 0; run < runs; ++run) {
        const double begin = ownSeconds();
        outcome.points = layOut(graph, options).value();
        outcome.seconds = std::min(outcome.seconds, ownSeconds() - begin);
    }
    return outcome;
}

std::optional<Outcome> graphviz(const TopicGraph &graph)
{
    QByteArray dot("graph g {\nnode [shape=point,width=0.05,label=\"\"];\n");
    for (const auto &[a, b] : graph.edges) {
        dot += QByteArray::number(a) + "--" + QByteArray::number(b) + ";\n";
    }
    dot += "}\n";
    const double begin = childSeconds();
    QProcess process;
    process.start(QStringLiteral("sfdp"), {QStringLiteral("-Tplain")});
    if (!process.waitForStarted()) {
        return {};
    }
    process.write(dot);
    process.closeWriteChannel();
    if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
        return {};
    }
    Outcome outcome{Points(graph.nodeCount), childSeconds() - begin};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() > 3 && words.at(0) == "node") {
            outcome.points[words.at(1).toULongLong()] = {words.at(2).toDouble(),
                                                         words.at(3).toDouble()};
        }
    }
    return outcome;
}

Outcome boostGrid(const TopicGraph &graph)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    using Topology = boost::rectangle_topology<boost::minstd_rand>;
    Graph boostGraph(graph.nodeCount);
    for (const auto &[a, b] : graph.edges) {
        boost::add_edge(a, b, boostGraph);
    }
    const double begin = ownSeconds();
    const double side = 100 * std::sqrt(static_cast<double>(graph.nodeCount));
    boost::minstd_rand random(1);
    const Topology topology(random, 0, 0, side, side);
    std::vector<Topology::point_type> places(graph.nodeCount);
    const auto map = boost::make_iterator_property_map(places.begin(),
                                                       boost::get(boost::vertex_index, boostGraph));
    boost::random_graph_layout(boostGraph, map, topology);
    boost::fruchterman_reingold_force_directed_layout(
        boostGraph, map, topology, boost::cooling(boost::linear_cooling<double>(100, side / 10)));
    Outcome outcome{{}, ownSeconds() - begin};
    for (const auto &place : places) {
        outcome.points.push_back({place[0], place[1]});
    }
    return outcome;
}

/// What was measured of one engine, as the mean over all seeds.
struct Line
{
    const char *name = "";
    double seconds = 0;
    LayoutScore score{};
    int count = 0;
};

void add(Line &line, const TopicGraph &graph, const Outcome &outcome)
{
    const LayoutScore score = TestSupport::scoreOf(graph, outcome.points);
    ++line.count;
    const double share = 1.0 / line.count;
    const auto mean = [share](double &value, double next) { value += share * (next - value); };
    mean(line.seconds, outcome.seconds);
    mean(line.score.stress, score.stress);
    mean(line.score.np1, score.np1);
    mean(line.score.np2, score.np2);
    mean(line.score.purity, score.purity);
}

/// The figures that the engine was built for, on the machine that it was built on.
struct Target
{
    size_t nodes = 0;
    const char *name = "";
    double seconds = 0;
    double stress = 0;
    double np1 = 0;
    double np2 = 0;
};

constexpr Target targets[] = {
    {500, "faithful", 0.004, 0.110, 0.02, 0.24},
    {500, "communities", 0.013, 0.205, 0.34, 0.37},
    {10'000, "faithful", 0.073, 0.145, 0.002, 0.067},
    {10'000, "balanced", 0.171, 0.173, 0.054, 0.224},
    {10'000, "communities", 0.353, 0.196, 0.078, 0.253},
};

void print(const Line &line, const Line &reference, size_t nodes)
{
    if (line.count == 0) {
        std::printf("  %-14s not there\n", line.name);
        return;
    }
    const auto ratio = [](double value, double other) { return other > 0 ? value / other : 0; };
    std::printf("  %-14s %9.4f s  stress %.3f  np1 %.3f  np2 %.3f  purity %.3f", line.name,
                line.seconds, line.score.stress, line.score.np1, line.score.np2, line.score.purity);
    if (reference.count > 0) {
        std::printf("   to sfdp: time %.3f stress %.2f np1 %.1f np2 %.1f",
                    ratio(line.seconds, reference.seconds),
                    ratio(line.score.stress, reference.score.stress),
                    ratio(line.score.np1, reference.score.np1),
                    ratio(line.score.np2, reference.score.np2));
    }
    std::printf("\n");
    for (const Target &target : targets) {
        if (target.nodes == nodes && qstrcmp(target.name, line.name) == 0) {
            std::printf("  %-14s %9.4f s  stress %.3f  np1 %.3f  np2 %.3f   ours to it: time %.2f "
                        "stress %.2f np1 %.2f np2 %.2f\n",
                        "   target", target.seconds, target.stress, target.np1, target.np2,
                        line.seconds / target.seconds, line.score.stress / target.stress,
                        line.score.np1 / target.np1, line.score.np2 / target.np2);
        }
    }
}

void compare(size_t nodes, size_t edges, std::initializer_list<uint64_t> seeds, bool hasBoost,
             bool hasGraphviz)
{
    Line lines[] = {{.name = "faithful"}, {.name = "balanced"}, {.name = "communities"}};
    Line sfdp{.name = "sfdp"};
    Line boost{.name = "Boost FR grid"};
    for (const uint64_t seed : seeds) {
        const TopicGraph graph = TestSupport::topicGraph(nodes, edges, seed);
        const LayoutGraph layoutGraph = graph.layoutGraph();
        for (int i = 0; i < 3; ++i) {
            add(lines[i], graph, ours(layoutGraph, i * 0.5));
        }
        const auto fromGraphviz = hasGraphviz ? graphviz(graph) : std::nullopt;
        if (fromGraphviz) {
            add(sfdp, graph, *fromGraphviz);
        }
        if (hasBoost) {
            add(boost, graph, boostGrid(graph));
        }
    }
    std::printf("%zu nodes, %zu edges, mean of %zu graphs\n", nodes, edges, seeds.size());
    for (const Line &line : lines) {
        print(line, sfdp, nodes);
    }
    if (hasGraphviz) {
        print(sfdp, sfdp, nodes);
    }
    if (hasBoost) {
        print(boost, sfdp, nodes);
    }
}

/// 100 nodes come to a picture of the others.
void measureChange(size_t nodes)
{
    constexpr size_t newCount = 100;
    const TopicGraph whole = TestSupport::topicGraph(nodes, 3 * nodes, 21);
    const size_t oldCount = nodes - newCount;
    LayoutGraph old;
    old.boxes.resize(oldCount);
    std::ranges::copy_if(whole.edges, std::back_inserter(old.edges), [oldCount](const auto &edge) {
        return edge.first < oldCount && edge.second < oldCount;
    });
    const Points before = layOut(old, {}).value();
    LayoutGraph graph = whole.layoutGraph();
    graph.previous.resize(nodes);
    std::ranges::copy(before, graph.previous.begin());
    const Outcome outcome = ours(graph, 0.5);
    LayoutPoint center;
    for (const LayoutPoint &point : before) {
        center.x += point.x / static_cast<double>(oldCount);
        center.y += point.y / static_cast<double>(oldCount);
    }
    double radius = 0;
    double moved = 0;
    for (size_t i = 0; i < oldCount; ++i) {
        radius = std::max(radius, std::hypot(before[i].x - center.x, before[i].y - center.y));
        moved += std::hypot(outcome.points[i].x - before[i].x, outcome.points[i].y - before[i].y)
                 / static_cast<double>(oldCount);
    }
    std::printf("%zu new nodes on %zu: %.4f s CPU (target 0.05), old nodes move by %.3f %% of the "
                "radius in the mean (target 1)\n",
                newCount, oldCount, outcome.seconds, 100 * moved / radius);
}

} // namespace

// bench_layout [500|2000|10000|100000|change [sfdp]]: all, or one of them. sfdp takes minutes for
// 100,000 nodes and is left out there unless it is named.
int main(int argc, char **argv)
{
    const QByteArray only = argc > 1 ? argv[1] : "";
    const auto isWanted = [&only](const char *name) { return only.isEmpty() || only == name; };
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("CPU seconds on one thread; sfdp's include its start and reading\n");
    if (isWanted("500")) {
        compare(500, 1000, {101, 102, 103}, true, true);
    }
    if (isWanted("2000")) {
        compare(2000, 4000, {101}, true, true);
    }
    if (isWanted("10000")) {
        compare(10'000, 30'000, {101, 102, 103}, false, true);
    }
    if (isWanted("100000")) {
        compare(100'000, 300'000, {101}, false, argc > 2);
    }
    if (isWanted("change")) {
        measureChange(10'000);
    }
    return 0;
}
