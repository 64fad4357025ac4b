// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/filestate.h"

#include "briefings/core/tr.h"
#include "briefings/model/json.h"
#include "briefings/store/positions.h"
#include "briefings/store/references.h"
#include "briefings/text/markdown.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Briefings {

namespace {

/// The item that a row holds, or why there is none.
Result<Item> readItem(SQLite::Statement &row, const QString &path)
{
    const auto text = textAt(row, 1);
    const auto id = ItemId::fromString(text);
    const auto json = parseJson(bytesAt(row, 4));
    if (!id || !json || kindPrefix(id->kind()) != textAt(row, 2)) {
        return fail(damaged(path, QStringLiteral("item %1").arg(text)));
    }
    Diagnostics diagnostics;
    auto item = itemFromJson(id->kind(), *json, SourceNames(), {text, {}, &diagnostics});
    if (!item || hasErrors(diagnostics) || itemId(*item) != *id) {
        const auto detail = diagnostics.empty() ? text : toLine(diagnostics.front());
        return fail(damaged(path, QStringLiteral("item %1").arg(detail)));
    }
    return std::move(*item);
}

Result<> loadItems(SQLite::Database &db, const QString &path, Briefing &briefing, FileState &state)
{
    SQLite::Statement row(db, "SELECT * FROM item ORDER BY position, number");
    while (row.executeStep()) {
        if (!isIntact(itemTable.name, row)) {
            return fail(damaged(path, QStringLiteral("item %1: hash").arg(textAt(row, 1))));
        }
        auto item = readItem(row, path);
        if (!item) {
            return fail(item.error());
        }
        const auto id = itemId(*item);
        if (state.rows.contains(id)) {
            return fail(damaged(path, QStringLiteral("item %1 twice").arg(id.toString())));
        }
        state.rows.insert(id, {intAt(row, 0), intAt(row, 3), bytesAt(row, 5)});
        state.nextNumber = std::max(state.nextNumber, intAt(row, 0) + 1);
        std::visit(
            [&briefing](auto &&value) {
                using T = std::decay_t<decltype(value)>;
                items<T>(briefing).push_back(std::forward<decltype(value)>(value));
            },
            std::move(*item));
    }
    return {};
}

Result<> loadHeading(SQLite::Database &db, const QString &path, Briefing &briefing, QString &seal)
{
    QHash<QString, QString> values;
    SQLite::Statement row(db, "SELECT * FROM meta");
    while (row.executeStep()) {
        const auto key = textAt(row, 0);
        // The stamp of the search index is no fact: when it is broken, the index is made anew.
        if (key != indexKey() && !isIntact(metaTable.name, row)) {
            return fail(damaged(path, QStringLiteral("meta %1: hash").arg(key)));
        }
        values.insert(key, textAt(row, 1));
    }
    const auto id = BriefingId::fromString(values.value(QStringLiteral("id")));
    if (!id) {
        return fail(damaged(path, QStringLiteral("meta id")));
    }
    briefing.id = *id;
    briefing.title = values.value(QStringLiteral("title"));
    briefing.summary = values.value(QStringLiteral("summary"));
    seal = values.value(sealKey());
    return {};
}

void writeMeta(SQLite::Database &db, Seal &seal, const QString &key, const QString &before,
               const QString &after, bool isNew)
{
    if (!isNew && before == after) {
        return;
    }
    if (!isNew) {
        seal.toggle(rowHash(metaTable.name, {key, before}));
    }
    seal.toggle(writeRow(db, metaTable, {key, after}));
}

QString payloadOf(const Item &item)
{
    return QString::fromStdString(
        toJson(item, SourceNames()).dump(-1, ' ', false, Json::error_handler_t::replace));
}

void writeItem(SQLite::Database &db, FileState &state, const Item &item, qint64 position)
{
    const auto id = itemId(item);
    auto row = state.rows.value(id);
    if (row.number == 0) {
        row.number = state.nextNumber++;
    } else {
        state.seal.toggle(row.hash);
    }
    row.position = position;
    row.hash = writeRow(
        db, itemTable,
        {row.number, id.toString(), kindPrefix(id.kind()).toString(), position, payloadOf(item)});
    state.seal.toggle(row.hash);
    state.rows.insert(id, row);
}

/// The sort key of every item of \a list, of which those that are new have no row yet.
template <typename T>
std::vector<qint64> keysOf(const FileState &state, const std::vector<T> &list)
{
    std::vector<std::optional<qint64>> old;
    old.reserve(list.size());
    for (const auto &item : list) {
        const auto row = state.rows.constFind(ItemId(item.id));
        old.push_back(row == state.rows.constEnd() ? std::nullopt : std::optional(row->position));
    }
    return sortKeys(old);
}

} // namespace

Result<FileState> loadState(SQLite::Database &db, const QString &path)
{
    FileState state;
    auto briefing = std::make_shared<Briefing>();
    QString seal;
    if (auto heading = loadHeading(db, path, *briefing, seal); !heading) {
        return fail(heading.error());
    }
    if (auto items = loadItems(db, path, *briefing, state); !items) {
        return fail(items.error());
    }
    if (const auto broken = brokenRows(db, undoTable.name); !broken.isEmpty()) {
        return fail(damaged(path, broken.join(QLatin1String(", "))));
    }
    state.seal = Seal::of(db);
    if (state.seal.toText() != seal) {
        return fail(damaged(path, QStringLiteral("seal")));
    }
    state.briefing = std::move(briefing);
    return state;
}

void writeFacts(SQLite::Database &db, FileState &state, const Briefing &after,
                const std::vector<ItemChange> &changes)
{
    const auto before = state.briefing;
    const bool isNew = !before;
    const auto meta = [&](const QString &key, QString Briefing::*field) {
        writeMeta(db, state.seal, key, isNew ? QString() : (*before).*field, after.*field, isNew);
    };
    writeMeta(db, state.seal, QStringLiteral("id"), isNew ? QString() : before->id.toString(),
              after.id.toString(), isNew);
    meta(QStringLiteral("title"), &Briefing::title);
    meta(QStringLiteral("summary"), &Briefing::summary);

    QSet<ItemId> changed;
    for (const auto &change : changes) {
        if (change.after) {
            changed.insert(change.id);
        } else {
            const auto row = state.rows.take(change.id);
            run(db, "DELETE FROM item WHERE number = ?", row.number);
            state.seal.toggle(row.hash);
        }
    }
    forEachList(after, [&db, &state, &changed](const auto &list) {
        const auto keys = keysOf(state, list);
        for (size_t i = 0; i < list.size(); ++i) {
            const ItemId id = list[i].id;
            if (changed.contains(id) || state.rows.value(id).position != keys[i]) {
                writeItem(db, state, list[i], keys[i]);
            }
        }
    });
    state.briefing = std::make_shared<const Briefing>(after);
}

void writeSeal(SQLite::Database &db, const Seal &seal)
{
    writeRow(db, metaTable, {sealKey(), seal.toText()});
}

Result<QByteArray> loadSource(SQLite::Database &db, const QString &path, const DocumentId &document,
                              Body body, int version)
{
    SQLite::Statement row(db, "SELECT * FROM body WHERE document = ? AND body = ? AND version = ?");
    bindValues(row, document.toString(), toText(body), static_cast<qint64>(version));
    if (!row.executeStep()) {
        return fail(
            Error::Kind::NotFound,
            Tr::tr("“%1” has no text “%2” of “%3”.").arg(path, toText(body), document.toString()));
    }
    if (!isIntact(bodyTable.name, row)) {
        return fail(damaged(
            path, QStringLiteral("body %1 %2: hash").arg(document.toString(), toText(body))));
    }
    return bytesAt(row, 6);
}

void writeSource(SQLite::Database &db, Seal &seal, const DocumentId &document,
                 const DocumentBody &body, const QByteArray &source)
{
    const auto text = readMarkdown(source).text.toUtf8();
    seal.toggle(writeRow(db, bodyTable,
                         {document.toString(), toText(body.body), static_cast<qint64>(body.version),
                          markdownReaderName(),
                          QCryptographicHash::hash(text, QCryptographicHash::Sha256), source}));
}

Result<std::map<QString, VerbatimFile>> loadFolderFiles(SQLite::Database &db, const QString &path)
{
    std::map<QString, VerbatimFile> files;
    SQLite::Statement row(db, "SELECT * FROM folder_file ORDER BY name");
    while (row.executeStep()) {
        if (!isIntact(folderFileTable.name, row)) {
            return fail(damaged(path, QStringLiteral("folder_file %1: hash").arg(textAt(row, 0))));
        }
        files.emplace(textAt(row, 0), VerbatimFile{bytesAt(row, 3), bytesAt(row, 1)});
    }
    return files;
}

void writeFolderFiles(SQLite::Database &db, Seal &seal,
                      const std::map<QString, VerbatimFile> &files)
{
    for (const auto &[name, file] : files) {
        seal.toggle(writeRow(db, folderFileTable, {name, file.canonicalHash, file.bytes}));
    }
}

} // namespace Briefings
