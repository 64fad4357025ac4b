// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputjson.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace App {

using namespace Briefings;

namespace {

Json hitJson(const SearchHit &hit)
{
    Json json;
    json["id"] = toUtf8(hit.id.toString());
    json["kind"] = toUtf8(kindPrefix(hit.id.kind()).toString());
    json["title"] = toUtf8(hit.title);
    if (const auto place = passageFromId(hit.id)) {
        json["document"] = toUtf8(place->document.toString());
        json["body"] = toUtf8(toText(place->body));
        json["start"] = place->range.start();
        json["end"] = place->range.end();
    }
    json["text"] = toUtf8(hit.text);
    auto &matches = json["matches"] = Json::array();
    for (const auto &match : hit.matches) {
        matches.push_back(Json::array({match.start(), match.end()}));
    }
    return json;
}

} // namespace

Exit runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addOption(
        {QStringLiteral("limit"), QString(), QStringLiteral("N"), QStringLiteral("20")});
    if (!parseArguments(parser, arguments, 1, 2)) {
        return Exit::WrongUsage;
    }
    bool isNumber = false;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1) {
        printError(QCoreApplication::translate("App", "--limit takes a whole number from 1 up."));
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    auto input = Input::open(parser.positionalArguments().value(1), exit);
    if (!input) {
        return exit;
    }
    const auto store = input->store();
    if (!store) {
        return failed(store.error());
    }
    const auto results = (*store)->search(parser.positionalArguments().at(0), limit);
    if (!results) {
        return failed(results.error());
    }
    if (parser.isSet(QStringLiteral("json"))) {
        Json json;
        json["query"] = toUtf8(results->query);
        json["isLiteral"] = results->isLiteral;
        json["problem"] = results->isLiteral ? Json(toUtf8(results->problem)) : Json();
        auto &hits = json["hits"] = Json::array();
        for (const auto &hit : results->hits) {
            hits.push_back(hitJson(hit));
        }
        printJson(json);
        return Exit::Done;
    }
    if (results->isLiteral) {
        printError(
            QCoreApplication::translate("App", "Searched word for word. %1").arg(results->problem));
    }
    for (const auto &hit : results->hits) {
        printLine(QStringLiteral("%1\t%2\t%3").arg(hit.id.toString(), hit.title, hit.text));
    }
    if (results->hits.empty()) {
        printError(QCoreApplication::translate("App", "Nothing matches “%1”.").arg(results->query));
    }
    return Exit::Done;
}

} // namespace App
