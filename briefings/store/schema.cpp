// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/schema.h"

#include "briefings/core/tr.h"
#include "briefings/store/rows.h"
#include "briefings/store/searchindex.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace Briefings {

namespace {

// "hash" stands before the large columns: SQLite must not walk through a text's pages to get at it.
constexpr auto metaSql =
    "CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, hash BLOB NOT NULL)"
    " STRICT";
constexpr auto itemSql =
    "CREATE TABLE item(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
    " position INTEGER NOT NULL, payload TEXT NOT NULL, hash BLOB NOT NULL) STRICT";
constexpr auto bodySql =
    "CREATE TABLE body(document TEXT NOT NULL, body TEXT NOT NULL, version INTEGER NOT NULL,"
    " reader TEXT NOT NULL, text_hash BLOB NOT NULL, hash BLOB NOT NULL, source BLOB NOT NULL,"
    " PRIMARY KEY(document, body, version)) STRICT";
constexpr auto folderFileSql =
    "CREATE TABLE folder_file(name TEXT NOT NULL PRIMARY KEY, canonical_hash BLOB NOT"
    " NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL) STRICT";
constexpr auto undoSql =
    "CREATE TABLE undo(number INTEGER PRIMARY KEY, label TEXT NOT NULL, edit TEXT NOT NULL,"
    " inverse TEXT NOT NULL, undone INTEGER NOT NULL, hash BLOB NOT NULL) STRICT";
// The words come folded from text/terms.h; the tokenizer only has to cut at spaces and to keep
// U+066B, the decimal point, inside its number.
constexpr auto searchSqlV1 = "CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, heading, words,"
                             " tokenize = \"unicode61 remove_diacritics 0 tokenchars '\u066B'\")";
// What is typed is searched as the beginning of a word. Without an index of beginnings, FTS5 joins
// the lists of all words that begin so: a tenth of a second for one letter.
constexpr auto searchSql = "CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, heading, words,"
                           " prefix = '1 2 3',"
                           " tokenize = \"unicode61 remove_diacritics 0 tokenchars '\u066B'\")";

struct SchemaObject
{
    std::string type;
    std::string name;
    std::string table;
    std::string sql;

    friend bool operator==(const SchemaObject &, const SchemaObject &) = default;
};

std::vector<SchemaObject> objectsOf(SQLite::Database &db)
{
    std::vector<SchemaObject> objects;
    SQLite::Statement statement(
        db, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type");
    while (statement.executeStep()) {
        objects.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                           statement.getColumn(2).getString(), statement.getColumn(3).getString()});
    }
    return objects;
}

void setVersion(SQLite::Database &db, int version)
{
    db.exec("PRAGMA user_version = " + std::to_string(version));
}

} // namespace

const Schema &currentSchema()
{
    static const Schema schema{
        3,
        {{1, {metaSql, itemSql, bodySql, folderFileSql, undoSql, searchSqlV1}},
         {2, {metaSql, itemSql, bodySql, folderFileSql, undoSql, searchSql}},
         {3, {metaSql, itemSql, bodySql, folderFileSql, undoSql, searchSql}}},
        {{1,
          [](SQLite::Database &db) {
              distrustIndex(db); // It is filled anew when it is next opened for writing.
              resetIndex(db);
          }},
         // Items may be views of the network, which older programs take for damage.
         {2, [](SQLite::Database &) {}}},
    };
    return schema;
}

const char *searchTableStatement() { return searchSql; }

void createTables(SQLite::Database &db, const Schema &schema, int version)
{
    db.exec("PRAGMA application_id = " + std::to_string(applicationId));
    for (const auto *statement : schema.statements.at(version)) {
        db.exec(statement);
    }
    setVersion(db, version);
}

Result<> checkTables(SQLite::Database &db, const Schema &schema, int version, const QString &path)
{
    SQLite::Database reference(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    createTables(reference, schema, version);
    const auto expected = objectsOf(reference);
    const auto found = objectsOf(db);
    if (found == expected) {
        return {};
    }
    const auto other = std::ranges::find_if(found, [&expected](const SchemaObject &object) {
        return std::ranges::find(expected, object) == expected.end();
    });
    return fail(Error::Kind::Format,
                Tr::tr("“%1” was changed by another program: its tables are not as Sidelight makes "
                       "them. Nothing was "
                       "read from it. Use a copy from a backup.")
                    .arg(path),
                other == found.end()
                    ? QStringLiteral("a table is missing")
                    : QString::fromStdString(other->type + ' ' + other->name + ": " + other->sql));
}

Result<> migrate(SQLite::Database &db, const Schema &schema, const QString &path)
{
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    auto version = db.execAndGet("PRAGMA user_version").getInt();
    for (; version < schema.version; ++version) {
        const auto step = std::ranges::find(schema.migrations, version, &Migration::fromVersion);
        Q_ASSERT_X(step != schema.migrations.end(), "migrate",
                   "every version but the last has its migration");
        step->migrate(db);
    }
    rehash(db);
    setVersion(db, version);
    if (auto tables = checkTables(db, schema, version, path); !tables) {
        return tables;
    }
    transaction.commit();
    return {};
}

} // namespace Briefings
