// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"
#include "briefings/model/contents.h"
#include "briefings/store/changes.h"
#include "briefings/store/rows.h"

#include <QHash>

#include <memory>

namespace Briefings {

/// Where an item stands in the file.
struct ItemRow
{
    qint64 number = 0;   ///< The row's key; stays the same while the item is there.
    qint64 position = 0; ///< Sorts the items of its kind.
    QByteArray hash;
};

/// What a file holds, as of one moment: its facts, and what is needed to write only what changes.
struct FileState
{
    std::shared_ptr<const Briefing> briefing;
    QHash<ItemId, ItemRow> rows;
    qint64 nextNumber = 1;
    Seal seal;
};

/// Reads the facts, and checks the hash of every row that it reads and the seal of all.
[[nodiscard]] Result<FileState> loadState(SQLite::Database &db, const QString &path);

/// Writes what differs between \a state and \a after, whose differences are \a changes, and follows
/// it in \a state. Runs inside the caller's transaction.
void writeFacts(SQLite::Database &db, FileState &state, const Briefing &after,
                const std::vector<ItemChange> &changes);

/// Writes the seal: the last step of every transaction.
void writeSeal(SQLite::Database &db, const Seal &seal);

/// A body's bytes. NotFound when there is none.
[[nodiscard]] Result<QByteArray> loadSource(SQLite::Database &db, const QString &path,
                                            const DocumentId &document, Body body, int version);

/// Writes a body's bytes with the hash of their text, as this program reads them.
void writeSource(SQLite::Database &db, Seal &seal, const DocumentId &document,
                 const DocumentBody &body, const QByteArray &source);

/// The files of the folder form that are kept as they were written.
[[nodiscard]] Result<std::map<QString, VerbatimFile>> loadFolderFiles(SQLite::Database &db,
                                                                      const QString &path);
void writeFolderFiles(SQLite::Database &db, Seal &seal,
                      const std::map<QString, VerbatimFile> &files);

} // namespace Briefings
