// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/networkanswers.h"

#include "app/cli/outputjson.h"
#include "briefings/network/measures.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace App {

using namespace Briefings;

namespace {

Json textOrNull(const QString &text) { return text.isEmpty() ? Json() : Json(toUtf8(text)); }

Json nodeJson(const GraphNode &node)
{
    Json json;
    json["id"] = toUtf8(node.id.toString());
    json["title"] = toUtf8(node.title);
    json["kind"] = toUtf8(kindPrefix(node.id.kind()).toString());
    return json;
}

/// With the number of its paragraph.
Json passageJson(Input &input, const Passage &passage)
{
    Json json = outputJson(passage);
    if (const auto text = input.text(passage.document, passage.body)) {
        json["paragraph"] = text->paragraphNumber(passage.range.start());
    }
    return json;
}

Json hopJson(NetworkInput &network, const PathHop &hop)
{
    const GraphEdge &edge = network.graph.edges()[hop.edge];
    const auto &nodes = network.graph.nodes();
    const bool statesRelation =
        edge.origin != EdgeOrigin::CoMention && edge.origin != EdgeOrigin::Shared;
    Json json;
    json["from"] = toUtf8(nodes[hop.isForward ? edge.from : edge.to].id.toString());
    json["to"] = toUtf8(nodes[hop.isForward ? edge.to : edge.from].id.toString());
    json["relation"] = statesRelation ? Json(toUtf8(toText(edge.relation))) : Json();
    json["direction"] = hop.isForward ? "forward" : "backward";
    json["label"] = toUtf8(relationText(edge, hop.isForward));
    json["sentence"] = toUtf8(hopSentence(network.graph, hop));
    json["origin"] = toUtf8(toText(edge.origin));
    json["item"] = toUtf8(edge.item.toString());
    json["qualifier"] = textOrNull(edge.qualifier);
    json["date"] = textOrNull(edge.date.toString());
    json["state"] = toUtf8(toText(edge.state));
    json["weight"] = edge.weight;
    json["evidenceCost"] = evidenceCost(edge);
    auto &reasons = json["reasons"] = Json::array();
    for (const ItemId &reason : edge.reasons) {
        reasons.push_back(toUtf8(reason.toString()));
    }
    auto &passages = json["passages"] = Json::array();
    for (const Passage &passage : edge.passages) {
        passages.push_back(passageJson(network.input, passage));
    }
    return json;
}

Json pathJson(NetworkInput &network, const GraphPath &path)
{
    Json json;
    json["cost"] = path.cost;
    auto &nodes = json["nodes"] = Json::array();
    for (const size_t node : path.nodes) {
        nodes.push_back(nodeJson(network.graph.nodes()[node]));
    }
    auto &hops = json["hops"] = Json::array();
    for (const PathHop &hop : path.hops) {
        hops.push_back(hopJson(network, hop));
    }
    return json;
}

void printPassage(NetworkInput &network, const Passage &passage)
{
    const Document *document = network.index.document(passage.document);
    const auto text = network.input.text(passage.document, passage.body);
    const QString title = document == nullptr              ? passage.document.toString()
                          : document->shortTitle.isEmpty() ? document->title
                                                           : document->shortTitle;
    //: A source: document, number of the paragraph, the words.
    printLine(QCoreApplication::translate("App", "      %1 ¶ %2: “%3”")
                  .arg(title)
                  .arg(text ? text->paragraphNumber(passage.range.start()) : 0)
                  .arg(passage.quote.simplified()));
}

void printPath(NetworkInput &network, const GraphPath &path, int number)
{
    QStringList titles;
    for (const size_t node : path.nodes) {
        titles.append(network.graph.nodes()[node].label);
    }
    printLine(QStringLiteral("%1. %2").arg(number).arg(titles.join(QStringLiteral(" → "))));
    for (const PathHop &hop : path.hops) {
        const GraphEdge &edge = network.graph.edges()[hop.edge];
        printLine(QStringLiteral("   %1").arg(hopSentence(network.graph, hop)));
        for (const Passage &passage : edge.passages) {
            printPassage(network, passage);
        }
        if (edge.passages.empty()) {
            printLine(QCoreApplication::translate("App", "      (rests on no words)"));
        }
    }
}

Json measuresJson(const GraphNode &node, const NodeMeasures &measures, const Community &community)
{
    Json json = nodeJson(node);
    json["degree"] = measures.degree;
    json["betweenness"] = measures.betweenness;
    json["closeness"] = measures.closeness;
    json["pageRank"] = measures.pageRank;
    json["clustering"] = measures.clustering;
    json["core"] = measures.core;
    json["component"] = measures.component;
    json["community"] = measures.community;
    json["communityName"] = toUtf8(community.name);
    json["isArticulation"] = measures.isArticulation;
    return json;
}

void printMeasuresJson(const Graph &graph, const GraphMeasures &measures,
                       const std::vector<size_t> &order)
{
    Json json;
    json["componentCount"] = measures.componentCount;
    auto &communities = json["communities"] = Json::array();
    for (const Community &community : measures.communities) {
        Json entry;
        entry["name"] = toUtf8(community.name);
        entry["size"] = community.nodes.size();
        communities.push_back(std::move(entry));
    }
    auto &nodes = json["nodes"] = Json::array();
    for (const size_t node : order) {
        nodes.push_back(measuresJson(graph.nodes()[node], measures.nodes[node],
                                     measures.communities[measures.nodes[node].community]));
    }
    printJson(json);
}

void printMeasuresTable(const Graph &graph, const GraphMeasures &measures,
                        const std::vector<size_t> &order)
{
    printLine(QStringLiteral("id\tlabel\tdegree\tbetweenness\tcloseness\tpageRank\tclustering\tcore"
                             "\tcomponent\tisArticulation\tcommunity"));
    const auto number = [](double value) { return QString::number(value, 'f', 6); };
    for (const size_t node : order) {
        const NodeMeasures &m = measures.nodes[node];
        printLine(QStringList{graph.nodes()[node].id.toString(),
                              graph.nodes()[node].label.simplified(), QString::number(m.degree),
                              number(m.betweenness), number(m.closeness), number(m.pageRank),
                              number(m.clustering), QString::number(m.core),
                              QString::number(m.component),
                              m.isArticulation ? QStringLiteral("yes") : QStringLiteral("no"),
                              measures.communities[m.community].name.simplified()}
                      .join(QLatin1Char('\t')));
    }
}

} // namespace

Exit printPaths(const NetworkArguments &arguments, NetworkInput &network)
{
    const auto from = network.graph.find(network.ends.at(0));
    const auto to = network.graph.find(network.ends.at(1));
    std::vector<GraphPath> paths;
    if (from && to) {
        paths = findPaths(network.graph, *from, *to, arguments.paths);
    }
    if (arguments.isJson) {
        Json json;
        json["from"] = toUtf8(network.ends[0].toString());
        json["to"] = toUtf8(network.ends[1].toString());
        json["cost"] =
            arguments.paths.cost == PathCost::StrongestEvidence ? "evidence" : "shortest";
        auto &list = json["paths"] = Json::array();
        for (const GraphPath &path : paths) {
            list.push_back(pathJson(network, path));
        }
        printJson(json);
        return Exit::Done;
    }
    for (size_t i = 0; i < paths.size(); ++i) {
        printPath(network, paths[i], static_cast<int>(i) + 1);
    }
    if (paths.empty()) {
        printLine(
            QCoreApplication::translate("App", "No path leads from “%1” to “%2” over what is "
                                               "shown. Fewer filters, other --kinds or "
                                               "--co-mentions show more.")
                .arg(network.index.title(network.ends[0]), network.index.title(network.ends[1])));
    }
    return Exit::Done;
}

Exit printMeasures(const NetworkArguments &arguments, const NetworkInput &network)
{
    const auto measures = measure(network.graph);
    if (!measures) {
        return failed(measures.error());
    }
    std::vector<size_t> order(measures->nodes.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&measures](size_t a, size_t b) {
        return measures->nodes[a].pageRank > measures->nodes[b].pageRank;
    });
    if (arguments.isJson) {
        printMeasuresJson(network.graph, *measures, order);
    } else {
        printMeasuresTable(network.graph, *measures, order);
    }
    return Exit::Done;
}

} // namespace App
