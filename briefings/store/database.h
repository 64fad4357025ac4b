// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/filelock.h"
#include "briefings/core/result.h"
#include "briefings/store/schema.h"

#include <QString>

#include <memory>

namespace Briefings {

/// An open file whose tables are ours and sound as far as SQLite can tell; the rows' hashes are not
/// looked at yet.
struct OpenFile
{
    QString path; ///< Absolute, links resolved.
    std::unique_ptr<FileLock>
        lock; ///< Null when read-only. Above the connection: it is freed last.
    std::unique_ptr<SQLite::Database> db;
    QString readOnlyReason; ///< Empty when it may be written.
};

enum class WantedAccess
{
    ReadWrite,
    ReadOnly
};

/// Opens \a path with everything switched off that a hostile file could use, and brings it to the
/// version of \a schema: the file itself when it may be written, else a copy in memory. See
/// Store::open().
[[nodiscard]] Result<OpenFile> openFile(const QString &path, WantedAccess access,
                                        const Schema &schema);

/// An empty database in memory, as strict as a file.
[[nodiscard]] std::unique_ptr<SQLite::Database> openMemory();

/// Takes back what an interrupted change left half done in \a path, before the file is replaced:
/// the journal would otherwise be played into the new one. The file must be locked for writing.
void settleJournal(const QString &path);

} // namespace Briefings
