// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layout.h"

#include "app/cli/commands.h"
#include "app/cli/edgelist.h"
#include "app/cli/networkinput.h"
#include "app/cli/outputfile.h"
#include "app/cli/outputjson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace App {

using namespace Briefings;

namespace {

struct Arguments
{
    QString input;
    QString output;
    QString focus;
    QString kind;
    LayoutOptions options;
    bool isJson = false;
};

/// A number in a range; says what is wrong when it is none.
std::optional<double> numberOf(const QCommandLineParser &parser, const QString &option,
                               double otherwise, double least, double most)
{
    if (!parser.isSet(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const double number = parser.value(option).toDouble(&isNumber);
    if (isNumber && number >= least && number <= most) {
        return number;
    }
    printError(QCoreApplication::translate("App", "“%1” is no value for --%2. Give a number from "
                                                  "%3 to %4.")
                   .arg(parser.value(option), option)
                   .arg(least)
                   .arg(most));
    return {};
}

std::optional<Arguments> parse(const QStringList &arguments)
{
    const auto tightness = QStringLiteral("tightness");
    const auto threads = QStringLiteral("threads");
    const auto kindName = QStringLiteral("kind");
    const auto focus = QStringLiteral("focus");
    const auto output = QStringLiteral("o");
    const auto json = QStringLiteral("json");
    QCommandLineParser parser;
    parser.addOption({output, QString(), QStringLiteral("FILE")});
    parser.addOption({kindName, QString(), QStringLiteral("KIND"), QStringLiteral("force")});
    parser.addOption({focus, QString(), QStringLiteral("NODE")});
    parser.addOption({tightness, QString(), QStringLiteral("NUMBER")});
    parser.addOption({threads, QString(), QStringLiteral("NUMBER")});
    parser.addOption(QCommandLineOption(json));
    if (!parseArguments(parser, arguments, 1, 1)) {
        return {};
    }
    Arguments result;
    const auto kind = layoutNamed(parser.value(kindName));
    const auto tight = numberOf(parser, tightness, result.options.tightness, 0, 1);
    const auto threadCount = numberOf(parser, threads, 0, 0, 64);
    if (!kind || !tight || !threadCount) {
        return {};
    }
    result.input = parser.positionalArguments().constFirst();
    result.output = parser.value(output);
    result.focus = parser.value(focus);
    result.kind = parser.value(kindName);
    result.isJson = parser.isSet(json);
    result.options.kind = *kind;
    result.options.tightness = *tight;
    result.options.threads = static_cast<int>(*threadCount);
    return result;
}

std::optional<EdgeList> readEdges(const QString &path, Exit &exit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(QCoreApplication::translate(
                       "App", "“%1” could not be read (%2). Check the name and the permissions.")
                       .arg(path, file.errorString()));
        exit = Exit::CannotReadOrWrite;
        return {};
    }
    const QByteArray bytes = file.readAll();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"csv" && ending != u"graphml") {
        printError(QCoreApplication::translate(
                       "App", "“%1” ends neither in .csv nor in .graphml, so its format is not "
                              "known. Rename it.")
                       .arg(path));
        exit = Exit::WrongUsage;
        return {};
    }
    auto edges = ending == u"csv" ? readCsvEdges(bytes, path) : readGraphMlEdges(bytes, path);
    if (!edges) {
        exit = failed(edges.error());
        return {};
    }
    return std::move(*edges);
}

/// A field that a name may stand in whatever it has.
QByteArray csvField(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r')) {
        text.replace(u'"', QStringLiteral("\"\""));
        text = QStringLiteral("\"%1\"").arg(text);
    }
    return text.toUtf8();
}

/// Enough digits for a screen as large as a house, and no more.
double rounded(double value) { return std::round(value * 1000) / 1000; }

QByteArray csvOf(const EdgeList &list, const std::vector<LayoutPoint> &points)
{
    QByteArray bytes("node,x,y\n");
    for (size_t i = 0; i < points.size(); ++i) {
        bytes += csvField(list.nodes.at(static_cast<qsizetype>(i)));
        bytes += ',';
        bytes += QByteArray::number(rounded(points[i].x), 'g', 12);
        bytes += ',';
        bytes += QByteArray::number(rounded(points[i].y), 'g', 12);
        bytes += '\n';
    }
    return bytes;
}

Json jsonOf(const Arguments &arguments, const EdgeList &list,
            const std::vector<LayoutPoint> &points)
{
    Json json;
    json["kind"] = toUtf8(arguments.kind);
    json["nodeCount"] = points.size();
    json["edgeCount"] = list.edges.size();
    auto &positions = json["positions"] = Json::array();
    for (size_t i = 0; i < points.size(); ++i) {
        Json position;
        position["node"] = toUtf8(list.nodes.at(static_cast<qsizetype>(i)));
        position["x"] = rounded(points[i].x);
        position["y"] = rounded(points[i].y);
        positions.push_back(std::move(position));
    }
    return json;
}

} // namespace

Exit runLayout(const QStringList &arguments)
{
    const auto wanted = parse(arguments);
    if (!wanted) {
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto list = readEdges(wanted->input, exit);
    if (!list) {
        return exit;
    }
    LayoutGraph graph;
    graph.boxes.resize(static_cast<size_t>(list->nodes.size()));
    graph.edges = list->edges;
    if (!wanted->focus.isEmpty()) {
        const auto focus = list->nodes.indexOf(wanted->focus);
        if (focus < 0) {
            printError(QCoreApplication::translate(
                           "App", "No edge names the node “%1”. Give --focus a name from the file.")
                           .arg(wanted->focus));
            return Exit::WrongUsage;
        }
        graph.focus = static_cast<size_t>(focus);
    }
    const auto points = layOut(graph, wanted->options);
    if (!points) {
        return failed(points.error());
    }
    if (!wanted->output.isEmpty() || !wanted->isJson) {
        exit = writeOutput(wanted->output, csvOf(*list, *points));
    }
    if (exit == Exit::Done && wanted->isJson) {
        printJson(jsonOf(*wanted, *list, *points));
    }
    return exit;
}

} // namespace App
