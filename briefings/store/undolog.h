// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/edit.h"
#include "briefings/store/rows.h"

#include <optional>

namespace Briefings {

/// One edit that was carried out, or taken back, with what takes it back.
struct UndoEntry
{
    qint64 number = 0;
    QString label;
    QByteArray edit; ///< As editToJson() writes it.
    QByteArray inverse;
    bool isUndone = false;
};

/// How many edits can be taken back; older ones are forgotten.
constexpr qint64 longestUndo = 1000;

/// The edits of a file, oldest first: those done, then those taken back. A table, so that it
/// survives a restart.
struct UndoLog
{
    std::optional<UndoEntry> undoable; ///< The last one done.
    std::optional<UndoEntry> redoable; ///< The first one taken back.
};

[[nodiscard]] UndoLog loadUndoLog(SQLite::Database &db);

/// Appends \a entry as done and forgets what was taken back. Inside the caller's transaction, as is
/// setUndone().
void appendUndo(SQLite::Database &db, Seal &seal, const UndoEntry &entry);
void setUndone(SQLite::Database &db, Seal &seal, const UndoEntry &entry, bool isUndone);

} // namespace Briefings
