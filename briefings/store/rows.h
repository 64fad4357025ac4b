// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/sqlvalues.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace Briefings {

// Every table of ours has a column "hash": SHA-256 over the table's name and all other columns of
// the row in their order, each with its type and length. SQLite's own checks miss most bit flips
// that change text; this finds them.

using RowValue = std::variant<qint64, QString, QByteArray>;

/// A table and its columns but "hash", in their order.
struct Table
{
    const char *name = nullptr;
    const char *columns = nullptr;
};

constexpr Table metaTable{"meta", "key, value"};
constexpr Table itemTable{"item", "number, id, kind, position, payload"};
constexpr Table bodyTable{"body", "document, body, version, reader, text_hash, source"};
constexpr Table folderFileTable{"folder_file", "name, canonical_hash, bytes"};
constexpr Table undoTable{"undo", "number, label, edit, inverse, undone"};

/// The hash of a row of \a table; \a values are its columns but "hash", in the table's order.
[[nodiscard]] QByteArray rowHash(const char *table, const std::vector<RowValue> &values);

/// The hash that the row under \a statement, a "SELECT * FROM table", should have.
[[nodiscard]] QByteArray rowHash(const char *table, SQLite::Statement &statement);

/// True when the row under \a statement, a "SELECT * FROM table", has the hash that it should have.
[[nodiscard]] bool isIntact(const char *table, SQLite::Statement &statement);

/// Writes a row with its hash, over the one of the same key. Returns the hash.
QByteArray writeRow(SQLite::Database &db, const Table &table, const std::vector<RowValue> &values);

/// All rows of a file as one value: the exclusive or of their hashes, so that it can follow each
/// change of a row, and so that a row that is missing or there twice is found. Kept in the table
/// "meta".
class Seal
{
public:
    Seal();

    /// Puts the row of that hash in when it is out, and out when it is in.
    void toggle(const QByteArray &hash);
    [[nodiscard]] QString toText() const;

    /// The seal of all rows as they are in \a db.
    [[nodiscard]] static Seal of(SQLite::Database &db);

    friend bool operator==(const Seal &, const Seal &) = default;

private:
    QByteArray m_bytes;
};

/// The rows of "meta" that the seal leaves out: itself, and the stamp of the search index.
[[nodiscard]] QString sealKey();
[[nodiscard]] QString indexKey();

/// The names of our tables that hold rows with a hash.
[[nodiscard]] std::vector<QByteArray> hashedTables(SQLite::Database &db);

/// Where rows are that do not have the hash they should have: "item 17". Empty when all is well.
[[nodiscard]] QStringList brokenRows(SQLite::Database &db, const char *table);

/// Writes the hash of every row and the seal anew, after a migration.
void rehash(SQLite::Database &db);

} // namespace Briefings
