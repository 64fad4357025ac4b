// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputjson.h"

#include "app/cli/command.h"

#include <nlohmann/json.hpp>

#include <array>

namespace App {

using namespace Briefings;

namespace {

/// Members that scripts may rely on; null where there is nothing to say.
constexpr auto figureMembers = std::to_array<const char *>(
    {"id", "document", "measure", "subject", "low", "high", "stated", "unit", "asWritten",
     "precision", "basis", "scope", "holder", "asOf", "note", "flag"});

} // namespace

Json outputJson(const Passage &passage)
{
    Json json;
    json["document"] = toUtf8(passage.document.toString());
    json["body"] = toUtf8(toText(passage.body));
    json["start"] = passage.range.start();
    json["end"] = passage.range.end();
    json["quote"] = toUtf8(passage.quote);
    return json;
}

Json outputJson(const Item &item)
{
    const Json stored = toJson(item, SourceNames());
    Json json;
    if (std::holds_alternative<Figure>(item)) {
        for (const char *member : figureMembers) {
            json[member] = stored.contains(member) ? stored[member] : Json();
        }
    } else {
        json = stored;
        json.erase("passages");
    }
    if (stored.contains("passages")) {
        const auto &passages = itemPassages(item);
        json["state"] = toUtf8(toText(worstState(passages)));
        auto &list = json["passages"] = Json::array();
        for (const auto &passage : passages) {
            list.push_back(outputJson(passage));
        }
    }
    return json;
}

void printJson(const Json &json) { printLine(QString::fromUtf8(canonicalBytes(json)).trimmed()); }

} // namespace App
