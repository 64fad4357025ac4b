// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/undolog.h"

namespace Briefings {

namespace {

std::optional<UndoEntry> readEntry(SQLite::Database &db, const char *sql)
{
    SQLite::Statement row(db, sql);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return UndoEntry{intAt(row, 0), textAt(row, 1), bytesAt(row, 2), bytesAt(row, 3),
                     intAt(row, 4) != 0};
}

std::vector<RowValue> valuesOf(const UndoEntry &entry)
{
    return {entry.number, entry.label, QString::fromUtf8(entry.edit),
            QString::fromUtf8(entry.inverse), static_cast<qint64>(entry.isUndone)};
}

template <typename... Values>
void erase(SQLite::Database &db, Seal &seal, const std::string &condition, const Values &...values)
{
    SQLite::Statement hashes(db, "SELECT hash FROM undo WHERE " + condition);
    bindValues(hashes, values...);
    while (hashes.executeStep()) {
        seal.toggle(bytesAt(hashes, 0));
    }
    run(db, ("DELETE FROM undo WHERE " + condition).c_str(), values...);
}

} // namespace

UndoLog loadUndoLog(SQLite::Database &db)
{
    return {readEntry(db, "SELECT * FROM undo WHERE undone = 0 ORDER BY number DESC LIMIT 1"),
            readEntry(db, "SELECT * FROM undo WHERE undone = 1 ORDER BY number LIMIT 1")};
}

void appendUndo(SQLite::Database &db, Seal &seal, const UndoEntry &entry)
{
    erase(db, seal, "undone = 1");
    auto added = entry;
    added.number = db.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM undo").getInt64();
    added.isUndone = false;
    seal.toggle(writeRow(db, undoTable, valuesOf(added)));
    erase(db, seal, "number <= ?", added.number - longestUndo);
}

void setUndone(SQLite::Database &db, Seal &seal, const UndoEntry &entry, bool isUndone)
{
    seal.toggle(rowHash(undoTable.name, valuesOf(entry)));
    auto changed = entry;
    changed.isUndone = isUndone;
    seal.toggle(writeRow(db, undoTable, valuesOf(changed)));
}

} // namespace Briefings
