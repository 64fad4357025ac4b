// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/networkimport.h"

#include "app/cli/input.h"
#include "app/cli/outputjson.h"
#include "briefings/exchange/graphload.h"
#include "briefings/model/words.h"
#include "briefings/store/additems.h"
#include "briefings/store/store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace App {

using namespace Briefings;

namespace {

const char *wordOf(NodeMatch match)
{
    switch (match) {
    case NodeMatch::Id:
        return "id";
    case NodeMatch::Name:
        return "name";
    case NodeMatch::Alias:
        return "alias";
    case NodeMatch::New:
        return "new";
    case NodeMatch::Unfit:
        break;
    }
    return "unfit";
}

const char *wordOf(ImportState state)
{
    switch (state) {
    case ImportState::Ready:
        return "ready";
    case ImportState::NeedsRelation:
        return "needsRelation";
    case ImportState::MayNotJoin:
        return "mayNotJoin";
    case ImportState::UnfitEnd:
        return "unfitEnd";
    case ImportState::Known:
        return "known";
    case ImportState::NoStatement:
        break;
    }
    return "noStatement";
}

Json orNull(const QString &text) { return text.isEmpty() ? Json() : Json(toUtf8(text)); }

Json nodeJson(const ImportNode &node, size_t number)
{
    Json json;
    json["row"] = "n" + std::to_string(number);
    json["id"] = toUtf8(node.fileId);
    json["name"] = toUtf8(node.name);
    json["line"] = node.line;
    json["match"] = wordOf(node.match);
    json["item"] = orNull(node.item.toString());
    json["actorKind"] =
        node.match == NodeMatch::New ? Json(toUtf8(toText(node.actorKind))) : Json();
    auto &others = json["others"] = Json::array();
    for (const auto &other : node.others) {
        others.push_back(toUtf8(other.toString()));
    }
    json["accepted"] = node.isAccepted;
    return json;
}

Json edgeJson(const GraphImport &import, const ImportEdge &edge, size_t number)
{
    Json json;
    json["row"] = number;
    json["from"] = toUtf8(import.nodes[edge.from].name);
    json["fromItem"] = orNull(import.nodes[edge.from].item.toString());
    json["relation"] = edge.relation ? Json(toUtf8(toText(*edge.relation))) : Json();
    json["to"] = toUtf8(import.nodes[edge.to].name);
    json["toItem"] = orNull(import.nodes[edge.to].item.toString());
    json["word"] = orNull(edge.word);
    json["turned"] = edge.isTurned;
    json["qualifier"] = orNull(edge.qualifier);
    json["date"] = orNull(edge.date.toString());
    json["line"] = edge.line;
    json["status"] = wordOf(edge.state);
    json["state"] = toUtf8(toText(worstState(edge.passages)));
    auto &passages = json["passages"] = Json::array();
    for (const auto &passage : edge.passages) {
        passages.push_back(outputJson(passage));
    }
    json["accepted"] = edge.isAccepted;
    return json;
}

void printImportJson(const GraphImport &import)
{
    Json json;
    json["title"] = orNull(import.title);
    json["whole"] = import.isWhole;
    auto &nodes = json["nodes"] = Json::array();
    for (size_t i = 0; i < import.nodes.size(); ++i) {
        nodes.push_back(nodeJson(import.nodes[i], i + 1));
    }
    auto &edges = json["edges"] = Json::array();
    for (size_t i = 0; i < import.edges.size(); ++i) {
        edges.push_back(edgeJson(import, import.edges[i], i + 1));
    }
    auto &problems = json["problems"] = Json::array();
    for (const auto &problem : import.problems) {
        const bool isError = problem.severity == Diagnostic::Severity::Error;
        problems.push_back({{"severity", isError ? "error" : "warning"},
                            {"file", toUtf8(problem.file)},
                            {"line", problem.line},
                            {"message", toUtf8(problem.message)}});
    }
    printJson(json);
}

void printImport(const GraphImport &import)
{
    for (size_t i = 0; i < import.nodes.size(); ++i) {
        const auto &node = import.nodes[i];
        printLine(QStringLiteral("n%1\t%2\t%3\t%4")
                      .arg(QString::number(i + 1), nodeMatchText(node.match), node.name,
                           node.item.toString()));
    }
    int ready = 0;
    int wordless = 0;
    for (size_t i = 0; i < import.edges.size(); ++i) {
        const auto &edge = import.edges[i];
        const bool isReady = edge.state == ImportState::Ready;
        ready += isReady ? 1 : 0;
        wordless += isReady && edge.passages.empty() ? 1 : 0;
        printLine(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                      .arg(QString::number(i + 1), importStateText(edge.state),
                           import.nodes[edge.from].name,
                           edge.relation
                               ? label(*edge.relation)
                               : QCoreApplication::translate("App", "“%1”?").arg(edge.word),
                           import.nodes[edge.to].name));
    }
    printLine(QCoreApplication::translate(
                  "App", "%1 of %2 edges can become links, %3 of them without words to rest on.")
                  .arg(ready)
                  .arg(import.edges.size())
                  .arg(wordless));
}

Result<> chooseRelations(GraphImport &import, const QStringList &choices,
                         const BriefingIndex &index)
{
    for (const auto &choice : choices) {
        const auto split = choice.lastIndexOf(u'=');
        const auto relation = fromText<Relation>(choice.mid(split + 1));
        if (split < 0 || !relation) {
            return fail(Error::Kind::Format,
                        QCoreApplication::translate("App", "“%1” gives no relation to a word; say "
                                                           "it as in “sells=supplies”.")
                            .arg(choice));
        }
        (void)Briefings::chooseRelations(import, choice.left(split), *relation, index);
    }
    return {};
}

/// Puts what was accepted into the file at \a path.
Result<int> addAccepted(const QString &path, const GraphImport &import)
{
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store) {
        return fail(store.error());
    }
    const auto items = acceptedItems(import, BriefingIndex(store->briefing()));
    if (items.empty()) {
        return 0;
    }
    const auto edit = addItems(*store->briefing(), items);
    if (!edit) {
        return fail(edit.error());
    }
    if (const auto done = apply(*store, *edit); !done) {
        return fail(done.error());
    }
    return static_cast<int>(items.size());
}

Result<> accept(GraphImport &import, const QString &rows)
{
    if (!import.isWhole) {
        return fail(Error::Kind::Format,
                    QCoreApplication::translate("App", "The file was not read to its end, so "
                                                       "nothing was accepted."));
    }
    if (rows == u"all") {
        acceptAll(import);
        return {};
    }
    return acceptRows(import, rows);
}

} // namespace

Result<> acceptRows(GraphImport &import, const QString &rows)
{
    static const QRegularExpression pattern(QStringLiteral("^(n?)(\\d{1,7})(?:-n?(\\d{1,7}))?$"));
    for (const auto &part : rows.split(u',', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(part.trimmed());
        const bool isNode = match.captured(1) == u"n";
        const auto first = match.captured(2).toULongLong();
        const auto last = match.captured(3).isEmpty() ? first : match.captured(3).toULongLong();
        const auto count = isNode ? import.nodes.size() : import.edges.size();
        if (!match.hasMatch() || first < 1 || last < first || last > count) {
            return fail(Error::Kind::Format,
                        QCoreApplication::translate("App", "There is no row “%1”.").arg(part));
        }
        for (auto row = first; row <= last; ++row) {
            const bool isGood = isNode ? import.nodes[row - 1].match == NodeMatch::New
                                       : import.edges[row - 1].state == ImportState::Ready;
            if (!isGood) {
                return fail(Error::Kind::Conflict,
                            QCoreApplication::translate("App", "Row %1 cannot be accepted: %2.")
                                .arg(isNode ? QStringLiteral("n%1").arg(row) : QString::number(row),
                                     isNode ? nodeMatchText(import.nodes[row - 1].match)
                                            : importStateText(import.edges[row - 1].state)));
            }
            (isNode ? import.nodes[row - 1].isAccepted : import.edges[row - 1].isAccepted) = true;
        }
    }
    return {};
}

Exit importNetwork(const NetworkImportArguments &arguments)
{
    if (!arguments.accepted.isEmpty() && arguments.path.isEmpty()) {
        printError(QCoreApplication::translate(
            "App", "Name the briefing to add the links to; the bundled one cannot be changed."));
        return Exit::WrongUsage;
    }
    const auto reading = loadGraph(arguments.file, arguments.nodes);
    if (!reading) {
        return failed(reading.error());
    }
    Exit exit = Exit::Done;
    auto input = Input::open(arguments.path, exit);
    if (!input) {
        return exit;
    }
    const BriefingIndex index(std::make_shared<const Briefing>(input->briefing()));
    auto import = proposeImport(*reading, index, [&input](const DocumentId &document, Body body) {
        return input->text(document, body);
    });
    if (const auto chosen = chooseRelations(import, arguments.relations, index); !chosen) {
        return failed(chosen.error());
    }
    bool hasErrors = false;
    for (const auto &problem : import.problems) {
        printError(toLine(problem));
        hasErrors = hasErrors || problem.severity == Diagnostic::Severity::Error;
    }
    if (!arguments.accepted.isEmpty()) {
        if (const auto accepted = accept(import, arguments.accepted); !accepted) {
            return failed(accepted.error());
        }
        input.reset(); // Its connection would keep the file from being written.
        const auto added = addAccepted(arguments.path, import);
        if (!added) {
            return failed(added.error());
        }
        printError(QCoreApplication::translate("App", "%1 actors and links added to “%2”")
                       .arg(*added)
                       .arg(arguments.path));
    }
    arguments.isJson ? printImportJson(import) : printImport(import);
    return hasErrors ? Exit::InputHasErrors : Exit::Done;
}

} // namespace App
