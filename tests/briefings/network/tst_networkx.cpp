// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/communities.h"
#include "briefings/network/measures.h"
#include "briefings/network/paths.h"
#include "tests/briefings/network/graphsamples.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cmath>
#include <map>

using namespace Briefings;
using namespace TestSupport;

namespace {

/// Reads graphs as [{"nodes": n, "edges": [[from, to, cost] …], "pairs": [[from, to] …],
/// "communities": [[node …] …]} …] and prints what networkx makes of each.
constexpr auto script = R"python(
import itertools, json, sys
import networkx as nx
# What nx.pagerank() does, without scipy.
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

def paths(graph, start, end, weight):
    try:
        found = itertools.islice(nx.shortest_simple_paths(graph, start, end, weight), 5)
        return [{"nodes": path,
                 "cost": nx.path_weight(graph, path, weight) if weight else len(path) - 1}
                for path in found]
    except nx.NetworkXNoPath:
        return []

def answers(asked):
    graph = nx.Graph()
    graph.add_nodes_from(range(asked["nodes"]))
    for start, end, cost in asked["edges"]:
        if start != end and cost < graph.get_edge_data(start, end, {"cost": 1e9})["cost"]:
            graph.add_edge(start, end, cost=cost)
    multiplicity = nx.Graph()
    multiplicity.add_nodes_from(graph)
    for start, end, cost in asked["edges"]:
        if start != end:
            weight = multiplicity.get_edge_data(start, end, {"weight": 0})["weight"]
            multiplicity.add_edge(start, end, weight=weight + 1)
    listed = lambda values: [values[node] for node in graph]
    has_edges = graph.number_of_edges() > 0
    louvain = max(nx.community.modularity(
        multiplicity, nx.community.louvain_communities(multiplicity, seed=seed))
        for seed in range(5)) if has_edges else 0
    return {
        "degree": listed(dict(graph.degree)),
        "betweenness": listed(nx.betweenness_centrality(graph)),
        "closeness": listed(nx.closeness_centrality(graph)),
        "pageRank": listed(_pagerank_python(graph, tol=1e-15, max_iter=100000, weight=None)),
        "clustering": listed(nx.clustering(graph)),
        "core": listed(nx.core_number(graph)),
        "articulations": sorted(nx.articulation_points(graph)),
        "components": sorted(sorted(part) for part in nx.connected_components(graph)),
        "modularity": nx.community.modularity(multiplicity, asked["communities"]) if has_edges else 0,
        "louvain": louvain,
        "connected": all(nx.is_connected(graph.subgraph(part)) for part in asked["communities"]),
        "shortest": [paths(graph, start, end, None) for start, end in asked["pairs"]],
        "strongest": [paths(graph, start, end, "cost") for start, end in asked["pairs"]],
    }

json.dump([answers(asked) for asked in json.load(sys.stdin)], sys.stdout)
)python";

std::vector<Graph> graphs()
{
    std::vector<Graph> all;
    // Sparse, with several components and lone nodes, to dense.
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const size_t nodes = 3 + seed * 4;
        all.push_back(randomGraph(nodes, nodes * (1 + seed % 5) / 2, seed));
    }
    all.push_back(sampleGraph(1, {}));
    all.push_back(sampleGraph(2, {{0, 1}, {0, 0}}));
    all.push_back(sampleGraph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}));
    return all;
}

/// From the first node to each fifth one.
std::vector<std::pair<size_t, size_t>> pairsIn(const Graph &graph)
{
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t node = 1; node < graph.nodes().size(); node += 5) {
        pairs.emplace_back(0, node);
    }
    return pairs;
}

QJsonArray toArray(const std::vector<size_t> &values)
{
    QJsonArray array;
    for (const size_t value : values) {
        array.append(static_cast<qint64>(value));
    }
    return array;
}

QJsonObject question(const Graph &graph, const GraphMeasures &measures)
{
    QJsonArray edges;
    for (const GraphEdge &edge : graph.edges()) {
        edges.append(QJsonArray{static_cast<qint64>(edge.from), static_cast<qint64>(edge.to),
                                evidenceCost(edge)});
    }
    QJsonArray pairs;
    for (const auto &[from, to] : pairsIn(graph)) {
        pairs.append(toArray({from, to}));
    }
    QJsonArray communities;
    for (const Community &community : measures.communities) {
        communities.append(toArray(community.nodes));
    }
    return {{QStringLiteral("nodes"), static_cast<qint64>(graph.nodes().size())},
            {QStringLiteral("edges"), edges},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("communities"), communities}};
}

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9; }

QJsonArray ask(const QJsonArray &questions, QByteArray &errors)
{
    QProcess process;
    // Debian's, for which packaging/install-dependencies brings networkx; a person's own Python may
    // come first in the path.
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"), QString::fromUtf8(script)});
    process.write(QJsonDocument(questions).toJson());
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    errors = process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace

/// The same questions to networkx, the library that analysts know.
class tst_Networkx : public QObject
{
    Q_OBJECT

    std::vector<Graph> m_graphs = graphs();
    std::vector<GraphMeasures> m_measures;
    QJsonArray m_answers;

    template <typename Check>
    void forEach(const Check &check)
    {
        for (size_t i = 0; i < m_graphs.size(); ++i) {
            const auto answers = m_answers[static_cast<qsizetype>(i)].toObject();
            QVERIFY2(!answers.isEmpty(), "networkx answers");
            check(m_graphs[i], m_measures[i], answers);
            if (QTest::currentTestFailed()) {
                qInfo() << "in graph" << i;
                return;
            }
        }
    }

    void compareNumbers(const char *name, double (*value)(const NodeMeasures &))
    {
        forEach([name, value](const Graph &, const GraphMeasures &measures,
                              const QJsonObject &answers) {
            const auto expected = answers[QLatin1String(name)].toArray();
            QCOMPARE(static_cast<size_t>(expected.size()), measures.nodes.size());
            for (size_t node = 0; node < measures.nodes.size(); ++node) {
                const double theirs = expected[static_cast<qsizetype>(node)].toDouble();
                const double ours = value(measures.nodes[node]);
                QVERIFY2(isNear(ours, theirs), qPrintable(QStringLiteral("node %1: %2, not %3")
                                                              .arg(node)
                                                              .arg(ours, 0, 'g', 17)
                                                              .arg(theirs, 0, 'g', 17)));
            }
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QJsonArray questions;
        for (const Graph &graph : m_graphs) {
            m_measures.push_back(measure(graph).value());
            questions.append(question(graph, m_measures.back()));
        }
        QByteArray errors;
        m_answers = ask(questions, errors);
        QVERIFY2(!m_answers.isEmpty(),
                 ("python3-networkx is needed; packaging/install-dependencies --test installs it\n"
                  + errors)
                     .constData());
    }

    void init() { failOnWarnings(); }

    void measures_areNetworkxs()
    {
        compareNumbers("degree", [](const NodeMeasures &node) { return double(node.degree); });
        compareNumbers("betweenness", [](const NodeMeasures &node) { return node.betweenness; });
        compareNumbers("closeness", [](const NodeMeasures &node) { return node.closeness; });
        compareNumbers("pageRank", [](const NodeMeasures &node) { return node.pageRank; });
        compareNumbers("clustering", [](const NodeMeasures &node) { return node.clustering; });
        compareNumbers("core", [](const NodeMeasures &node) { return double(node.core); });
    }

    void articulations_areNetworkxs()
    {
        forEach([](const Graph &, const GraphMeasures &measures, const QJsonObject &answers) {
            std::vector<size_t> articulations;
            for (size_t node = 0; node < measures.nodes.size(); ++node) {
                if (measures.nodes[node].isArticulation) {
                    articulations.push_back(node);
                }
            }
            QCOMPARE(toArray(articulations), answers[QLatin1String("articulations")].toArray());
        });
    }

    void components_areNetworkxs()
    {
        forEach([](const Graph &, const GraphMeasures &measures, const QJsonObject &answers) {
            std::vector<std::vector<size_t>> components(measures.componentCount);
            for (size_t node = 0; node < measures.nodes.size(); ++node) {
                components[measures.nodes[node].component].push_back(node);
            }
            std::ranges::sort(components);
            QJsonArray ours;
            for (const auto &component : components) {
                ours.append(toArray(component));
            }
            QCOMPARE(ours, answers[QLatin1String("components")].toArray());
        });
    }

    /// Nobody finds the best partition; ours is as good as the best of five by networkx's Louvain,
    /// within a hundredth, and none of its communities falls apart.
    void communities_areAsGoodAsNetworkxs()
    {
        forEach([](const Graph &graph, const GraphMeasures &measures, const QJsonObject &answers) {
            const double reached = answers[QLatin1String("modularity")].toDouble();
            QVERIFY(answers[QLatin1String("connected")].toBool());
            QVERIFY2(reached >= answers[QLatin1String("louvain")].toDouble() - 0.01,
                     qPrintable(QStringLiteral("%1, not %2")
                                    .arg(reached)
                                    .arg(answers[QLatin1String("louvain")].toDouble())));
            std::map<std::pair<size_t, size_t>, double> weights;
            for (const GraphEdge &edge : graph.edges()) {
                if (edge.from != edge.to) {
                    weights[std::minmax(edge.from, edge.to)] += edge.weight;
                }
            }
            WeightedNeighbors neighbors(graph.nodes().size());
            for (const auto &[ends, weight] : weights) {
                neighbors[ends.first].push_back({ends.second, weight});
                neighbors[ends.second].push_back({ends.first, weight});
            }
            std::vector<size_t> communities;
            for (const NodeMeasures &node : measures.nodes) {
                communities.push_back(node.community);
            }
            QVERIFY(isNear(modularity(neighbors, communities), reached));
        });
    }

    void paths_costWhatNetworkxsCost_data()
    {
        QTest::addColumn<PathCost>("cost");
        QTest::addColumn<QString>("name");
        QTest::addRow("the five shortest") << PathCost::Shortest << QStringLiteral("shortest");
        QTest::addRow("the five of strongest evidence")
            << PathCost::StrongestEvidence << QStringLiteral("strongest");
    }

    void paths_costWhatNetworkxsCost()
    {
        QFETCH(PathCost, cost);
        QFETCH(QString, name);
        int compared = 0;
        forEach([&](const Graph &graph, const GraphMeasures &, const QJsonObject &answers) {
            const auto pairs = pairsIn(graph);
            for (size_t i = 0; i < pairs.size(); ++i) {
                const auto theirs = answers[name].toArray()[static_cast<qsizetype>(i)].toArray();
                PathOptions options;
                options.count = 5;
                options.cost = cost;
                const auto ours = findPaths(graph, pairs[i].first, pairs[i].second, options);
                QCOMPARE(ours.size(), static_cast<size_t>(theirs.size()));
                for (size_t k = 0; k < ours.size(); ++k) {
                    const auto path = theirs[static_cast<qsizetype>(k)].toObject();
                    QVERIFY(isNear(ours[k].cost, path[QLatin1String("cost")].toDouble()));
                    ++compared;
                }
            }
        });
        QVERIFY(compared > 200);
    }
};

Q_DECLARE_METATYPE(PathCost)

QTEST_GUILESS_MAIN(tst_Networkx)
#include "tst_networkx.moc"
