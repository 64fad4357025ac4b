// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkformats.h"
#include "briefings/model/json.h"

#include <nlohmann/json.hpp>

namespace Briefings {

namespace {

Json typed(const QString &text, GraphValueType type)
{
    bool isRead = false;
    switch (type) {
    case GraphValueType::Integer:
        if (const auto number = text.toLongLong(&isRead); isRead) {
            return number;
        }
        break;
    case GraphValueType::Number:
        if (const auto number = text.toDouble(&isRead); isRead) {
            return number;
        }
        break;
    case GraphValueType::Boolean:
        return text == u"true" || text == u"1";
    case GraphValueType::String:
        break;
    }
    return toUtf8(text);
}

/// Where a column is called as one of \a json's members, the member stays.
void addValues(Json &json, const std::vector<GraphColumn> &columns, const GraphValues &values)
{
    for (const auto &value : values) {
        const auto &column = columns[value.column];
        const auto name = toUtf8(column.name);
        if (!json.contains(name)) {
            json[name] = typed(value.text, column.type);
        }
    }
}

} // namespace

QByteArray toNodeLinkJson(const GraphFile &file)
{
    Json json;
    json["directed"] = file.isDirected;
    json["multigraph"] = true;
    json["graph"] = {{"title", toUtf8(file.title)}, {"source", toUtf8(file.source)}};
    auto &nodes = json["nodes"] = Json::array();
    for (const auto &node : file.nodes) {
        Json entry;
        entry["id"] = toUtf8(node.id);
        addValues(entry, file.nodeColumns, node.values);
        nodes.push_back(std::move(entry));
    }
    auto &links = json["links"] = Json::array();
    int number = 0;
    for (const auto &edge : file.edges) {
        ++number;
        Json entry;
        entry["source"] = toUtf8(edge.source);
        entry["target"] = toUtf8(edge.target);
        entry["key"] = toUtf8(edge.id.isEmpty() ? QStringLiteral("e%1").arg(number) : edge.id);
        addValues(entry, file.edgeColumns, edge.values);
        links.push_back(std::move(entry));
    }
    return canonicalBytes(json);
}

} // namespace Briefings
