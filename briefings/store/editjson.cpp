// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/model/json.h"
#include "briefings/store/edit.h"
#include "briefings/store/overload.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace Briefings {

namespace {

/// Deeper than any edit of ours; keeps a hostile file from using up the stack.
constexpr int deepestBatch = 16;

Json write(const Edit &edit)
{
    const SourceNames names;
    return std::visit(VisitorOf{
                          [&names](const PutItem &change) {
                              Json json{{"put", toJson(change.item, names)}};
                              if (change.position) {
                                  json["position"] = *change.position;
                              }
                              return json;
                          },
                          [](const RemoveItem &change) {
                              return Json{{"remove", toUtf8(change.id.toString())}};
                          },
                          [](const MergeActors &change) {
                              return Json{{"merge",
                                           {{"kept", toUtf8(change.kept.toString())},
                                            {"absorbed", toUtf8(change.absorbed.toString())}}}};
                          },
                          [](const SetHeading &change) {
                              return Json{{"heading",
                                           {{"title", toUtf8(change.title)},
                                            {"summary", toUtf8(change.summary)}}}};
                          },
                          [](const BatchEdit &change) {
                              auto edits = Json::array();
                              for (const auto &one : change.edits) {
                                  edits.push_back(write(one));
                              }
                              Json json = Json::object();
                              json["batch"] = std::move(edits);
                              return json;
                          },
                      },
                      edit.change);
}

/// Members that are not in \a known are misspelled ones, most often.
void refuseOthers(const Json &json, const JsonPlace &place,
                  std::initializer_list<const char *> known)
{
    for (const auto &[name, value] : json.items()) {
        const auto &text = name;
        if (std::ranges::none_of(known, [&text](const char *one) { return text == one; })) {
            place.at(QString::fromStdString(name))
                .error(Tr::tr("This member is not known here. Take it out."));
        }
    }
}

QString readText(const Json &json, const char *name, const JsonPlace &place)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()) {
        place.at(QString::fromLatin1(name)).error(Tr::tr("A text in quotes is expected here."));
        return {};
    }
    return QString::fromStdString(found->get_ref<const std::string &>());
}

template <typename IdType>
IdType readId(const QString &text, const JsonPlace &place)
{
    const auto id = IdType::fromString(text);
    if (!id) {
        place.error(Tr::tr("“%1” is not an id that belongs here. Ids read like “actor:deepseek”.")
                        .arg(text));
    }
    return id.value_or(IdType());
}

std::optional<Edit> readPut(const Json &json, const JsonPlace &place)
{
    refuseOthers(json, place, {"put", "position"});
    PutItem change;
    if (const auto position = json.find("position"); position != json.end()) {
        const bool isWhole =
            position->is_number_unsigned()
            && position->get<quint64>() <= static_cast<quint64>(std::numeric_limits<qint32>::max());
        if (isWhole) {
            change.position = position->get<qsizetype>();
        } else {
            place.at(QStringLiteral("position"))
                .error(Tr::tr("A whole number from 0 up is expected here."));
        }
    }
    const auto at = place.at(QStringLiteral("put"));
    const auto &item = json.at("put");
    if (!item.is_object()) {
        at.error(Tr::tr("An object in braces is expected here."));
        return std::nullopt;
    }
    const auto id = readId<ItemId>(readText(item, "id", at), at.at(QStringLiteral("id")));
    if (id.isNull()) {
        return std::nullopt;
    }
    if (id.kind() == ItemKind::Briefing || id.kind() == ItemKind::Passage) {
        at.at(QStringLiteral("id"))
            .error(Tr::tr("“%1” is no item that can be put by itself.").arg(id.toString()));
        return std::nullopt;
    }
    auto read = itemFromJson(id.kind(), item, SourceNames(), at);
    if (!read) {
        return std::nullopt;
    }
    change.item = std::move(*read);
    return Edit{std::move(change)};
}

std::optional<Edit> readMerge(const Json &json, const JsonPlace &place)
{
    if (!json.is_object()) {
        place.error(Tr::tr("An object in braces is expected here."));
        return std::nullopt;
    }
    refuseOthers(json, place, {"kept", "absorbed"});
    return Edit{MergeActors{
        readId<ActorId>(readText(json, "kept", place), place.at(QStringLiteral("kept"))),
        readId<ActorId>(readText(json, "absorbed", place), place.at(QStringLiteral("absorbed")))}};
}

std::optional<Edit> readHeading(const Json &json, const JsonPlace &place)
{
    if (!json.is_object()) {
        place.error(Tr::tr("An object in braces is expected here."));
        return std::nullopt;
    }
    refuseOthers(json, place, {"title", "summary"});
    return Edit{SetHeading{readText(json, "title", place), readText(json, "summary", place)}};
}

std::optional<Edit> read(const Json &json, const JsonPlace &place, int depth)
{
    constexpr std::array names{"put", "remove", "merge", "heading", "batch"};
    const auto has = [&json](const char *name) { return json.contains(name); };
    if (!json.is_object() || std::ranges::count_if(names, has) != 1) {
        place.error(Tr::tr("An object with one of “put”, “remove”, “merge”, “heading” and “batch” "
                           "is expected here."));
        return std::nullopt;
    }
    if (json.contains("put")) {
        return readPut(json, place);
    }
    refuseOthers(json, place, {"remove", "merge", "heading", "batch"});
    if (json.contains("remove")) {
        const auto at = place.at(QStringLiteral("remove"));
        return Edit{RemoveItem{readId<ItemId>(readText(json, "remove", place), at)}};
    }
    if (json.contains("merge")) {
        return readMerge(json.at("merge"), place.at(QStringLiteral("merge")));
    }
    if (json.contains("heading")) {
        return readHeading(json.at("heading"), place.at(QStringLiteral("heading")));
    }

    const auto at = place.at(QStringLiteral("batch"));
    const auto &list = json.at("batch");
    if (!list.is_array()) {
        at.error(Tr::tr("A list in brackets is expected here."));
        return std::nullopt;
    }
    if (depth >= deepestBatch) {
        at.error(Tr::tr("Batches stand too deep in one another. Write them as one list."));
        return std::nullopt;
    }
    BatchEdit batch;
    for (size_t i = 0; i < list.size(); ++i) {
        if (auto edit = read(list[i], at.at(i), depth + 1)) {
            batch.edits.push_back(std::move(*edit));
        }
    }
    return Edit{std::move(batch)};
}

} // namespace

QByteArray editToJson(const Edit &edit)
{
    return QByteArray::fromStdString(
        write(edit).dump(-1, ' ', false, Json::error_handler_t::replace));
}

Result<Edit> editFromJson(const QByteArray &bytes)
{
    const auto json = parseJson(bytes);
    if (!json) {
        return fail(json.error());
    }
    Diagnostics diagnostics;
    auto edit = read(*json, {QStringLiteral("edit"), {}, &diagnostics}, 0);
    QStringList lines;
    for (const auto &diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error) {
            lines.append(toLine(diagnostic));
        }
    }
    if (!lines.isEmpty()) {
        return fail(Error::Kind::Format,
                    Tr::tr("The edit cannot be carried out as it is written.\n%1")
                        .arg(lines.join(QLatin1Char('\n'))));
    }
    if (!edit) {
        return fail(Error::Kind::Format,
                    Tr::tr("The edit cannot be carried out as it is written."));
    }
    return std::move(*edit);
}

} // namespace Briefings
