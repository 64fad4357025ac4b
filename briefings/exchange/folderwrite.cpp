// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/exchange/folderlayout.h"
#include "briefings/model/json.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace Briefings {

namespace {

template <typename T>
Json listToJson(const std::vector<T> &values, const SourceNames &names)
{
    auto array = Json::array();
    for (const auto &value : values) {
        array.push_back(toJson(Item(value), names));
    }
    return array;
}

Json listOf(const Briefing &briefing, ItemKind kind, const SourceNames &names)
{
    switch (kind) {
    case ItemKind::Document:
        return listToJson(briefing.documents, names);
    case ItemKind::Actor:
        return listToJson(briefing.actors, names);
    case ItemKind::Event:
        return listToJson(briefing.events, names);
    case ItemKind::Question:
        return listToJson(briefing.questions, names);
    case ItemKind::Claim:
        return listToJson(briefing.claims, names);
    case ItemKind::Stance:
        return listToJson(briefing.stances, names);
    case ItemKind::Measure:
        return listToJson(briefing.measures, names);
    case ItemKind::Figure:
        return listToJson(briefing.figures, names);
    case ItemKind::Formula:
        return listToJson(briefing.formulas, names);
    case ItemKind::Assumption:
        return listToJson(briefing.assumptions, names);
    case ItemKind::Link:
        return listToJson(briefing.links, names);
    case ItemKind::Chart:
        return listToJson(briefing.charts, names);
    case ItemKind::NetworkView:
        return listToJson(briefing.networkViews, names);
    case ItemKind::Annotation:
        return listToJson(briefing.annotations, names);
    case ItemKind::None:
    case ItemKind::Briefing:
    case ItemKind::Passage:
        break;
    }
    return Json::array();
}

} // namespace

FolderFiles writeFolder(const Contents &contents)
{
    const auto &briefing = contents.briefing;
    const SourceNames names(briefing.documents);
    std::map<QString, Json> trees;

    auto &heading = trees[headingFile];
    heading["format"] = formatName.data();
    heading["version"] = formatVersion;
    heading["id"] = toUtf8(briefing.id.toString());
    heading["title"] = toUtf8(briefing.title);
    heading["summary"] = toUtf8(briefing.summary);
    heading[documentsMember.data()] = listOf(briefing, ItemKind::Document, names);
    for (const auto &list : folderLists) {
        auto items = listOf(briefing, list.kind, names);
        if (mayBeMissing(list.kind) && items.empty() && !contents.verbatim.contains(list.file)) {
            continue;
        }
        trees[list.file][list.member.data()] = std::move(items);
    }

    FolderFiles files;
    for (const auto &[name, tree] : trees) {
        auto canonical = canonicalBytes(tree);
        const auto kept = contents.verbatim.find(name);
        const bool isUnchanged =
            kept != contents.verbatim.end()
            && kept->second.canonicalHash
                   == QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
        if (isUnchanged) {
            canonical = kept->second.bytes;
        }
        files.emplace(name, std::move(canonical));
    }
    for (const auto &document : briefing.documents) {
        for (const auto &body : document.bodies) {
            const auto source = contents.sources.find({document.id, body.body});
            if (source != contents.sources.end()) {
                files.emplace(body.file, source->second);
            }
        }
    }
    return files;
}

} // namespace Briefings
