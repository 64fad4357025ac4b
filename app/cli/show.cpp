// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputjson.h"
#include "briefings/analysis/figurewords.h"
#include "briefings/model/briefingindex.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace App {

using namespace Briefings;

namespace {

/// A passage with the number of its paragraph.
Json passageJson(Input &input, const Passage &passage)
{
    auto json = outputJson(passage);
    if (const auto text = input.text(passage.document, passage.body)) {
        json["quote"] = toUtf8(text->slice(passage.range));
        json["paragraph"] = text->paragraphNumber(passage.range.start());
    }
    return json;
}

Json itemJson(Input &input, const BriefingIndex &index, const ItemId &id)
{
    Json json;
    if (const auto item = index.item(id)) {
        json = outputJson(*item);
    } else {
        json["id"] = toUtf8(id.toString());
    }
    auto &passages = json["passages"] = Json::array();
    for (const auto &passage : index.passages(id)) {
        passages.push_back(passageJson(input, passage));
    }
    auto &links = json["links"] = Json::array();
    for (const auto *link : index.links(id)) {
        const bool isOutward = link->from == id;
        Json entry;
        entry["id"] = toUtf8(link->id.toString());
        entry["relation"] = toUtf8(toText(link->relation));
        entry["label"] = toUtf8(isOutward ? label(link->relation) : inverseLabel(link->relation));
        entry["other"] = toUtf8((isOutward ? link->to : link->from).toString());
        entry["title"] = toUtf8(index.title(isOutward ? link->to : link->from));
        links.push_back(std::move(entry));
    }
    if (id.kind() == ItemKind::Claim) {
        auto &stances = json["stances"] = Json::array();
        for (const auto *stance : index.stances(id.to<ItemKind::Claim>())) {
            stances.push_back(outputJson(Item(*stance)));
        }
    }
    if (id.kind() == ItemKind::Formula || id.kind() == ItemKind::Assumption) {
        auto &checks = json["checks"] = Json::array();
        for (const auto &check : derivedChecks(index).checks) {
            const bool isSupposed =
                std::ranges::any_of(check.inputs, [&id](const CheckInput &used) {
                    return ItemId(used.assumption) == id;
                });
            if (isSupposed || ItemId(check.formula) == id) {
                checks.push_back(toUtf8(checkSentence(index, check)));
            }
        }
    }
    if (const auto place = passageFromId(id)) {
        auto &restingItems = json["items"] = Json::array();
        for (const auto &use : index.uses(place->document, place->body)) {
            if (use.passage.range.overlaps(place->range)) {
                restingItems.push_back(toUtf8(use.item.toString()));
            }
        }
    }
    return json;
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
                             : QString::fromStdString(value.dump());
}

void printReadable(const QString &title, const Json &json)
{
    printLine(title);
    for (const auto &[name, value] : json.items()) {
        if (value.is_null() || (value.is_array() && value.empty())) {
            continue;
        }
        const auto member = QString::fromStdString(name);
        if (!value.is_array()) {
            printLine(QStringLiteral("  %1: %2").arg(member, textOf(value)));
            continue;
        }
        printLine(QStringLiteral("  %1:").arg(member));
        for (const auto &entry : value) {
            if (entry.contains("quote")) {
                printLine(
                    QStringLiteral("    %1 ¶ %2 (%3–%4): %5")
                        .arg(textOf(entry["document"]), textOf(entry.value("paragraph", Json(0))),
                             textOf(entry["start"]), textOf(entry["end"]), textOf(entry["quote"])));
            } else if (entry.contains("label")) {
                printLine(QStringLiteral("    %1 %2")
                              .arg(textOf(entry["label"]), textOf(entry["title"])));
            } else if (entry.contains("gist")) {
                printLine(
                    QStringLiteral("    %1 %2: %3")
                        .arg(textOf(entry["by"]), textOf(entry["kind"]), textOf(entry["gist"])));
            } else {
                printLine(QStringLiteral("    %1").arg(textOf(entry)));
            }
        }
    }
}

} // namespace

Exit runShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parseArguments(parser, arguments, 1, 2)) {
        return Exit::WrongUsage;
    }
    const auto text = parser.positionalArguments().at(0);
    const auto id = ItemId::fromString(text);
    if (!id) {
        printError(QCoreApplication::translate("App",
                                               "“%1” is not an id. Ids read like “actor:deepseek”; "
                                               "“sidelight-cli list actors” prints them.")
                       .arg(text));
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    auto input = Input::open(parser.positionalArguments().value(1), exit);
    if (!input) {
        return exit;
    }
    const BriefingIndex index(std::make_shared<const Briefing>(input->briefing()));
    const auto place = passageFromId(*id);
    const bool isKnown =
        place ? input->text(place->document, place->body) != nullptr : index.contains(*id);
    if (!isKnown) {
        printError(
            QCoreApplication::translate("App", "There is nothing called “%1” in this briefing.")
                .arg(text));
        return Exit::InputHasErrors;
    }
    const auto json = itemJson(*input, index, *id);
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(json);
    } else {
        printReadable(index.title(*id), json);
    }
    return Exit::Done;
}

} // namespace App
