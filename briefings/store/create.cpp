// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/atomicwrite.h"
#include "briefings/core/tr.h"
#include "briefings/store/database.h"
#include "briefings/store/filestate.h"
#include "briefings/store/references.h"
#include "briefings/store/store.h"
#include "briefings/store/writerlock.h"

#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <memory>

namespace Briefings {

namespace {

Result<> checkContents(const Contents &contents)
{
    const auto known = allIds(contents.briefing);
    Result<> result;
    forEachItem(contents.briefing, [&contents, &known, &result](const auto &item) {
        if (result) {
            result = checkItem(contents.briefing, known, Item(item));
        }
    });
    return result;
}

Result<> writeAll(SQLite::Database &db, const Contents &contents)
{
    // What decides about the bytes is said, so that equal contents give equal files everywhere.
    db.exec("PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8';");
    SQLite::Transaction transaction(db);
    createTables(db, currentSchema(), currentSchema().version);
    FileState state;
    writeFacts(db, state, contents.briefing, changesBetween({}, contents.briefing));
    for (const auto &document : contents.briefing.documents) {
        for (const auto &body : document.bodies) {
            const auto source = contents.sources.find({document.id, body.body});
            if (source == contents.sources.end()) {
                return fail(Error::Kind::NotFound, Tr::tr("The text “%1” of “%2” is missing. Put "
                                                          "the file there, or take it out of the "
                                                          "document.")
                                                       .arg(body.file, document.id.toString()));
            }
            writeSource(db, state.seal, document.id, body, source->second);
        }
    }
    writeFolderFiles(db, state.seal, contents.verbatim);
    writeSeal(db, state.seal);
    transaction.commit();
    return {};
}

/// The whole file as bytes. The search index is left empty: the first program that opens the file
/// for writing makes it, on its machine, and readers make theirs in memory.
Result<QByteArray> fileBytes(const QString &path, const Contents &contents)
{
    return guarded(path, [&contents]() -> Result<QByteArray> {
        const auto db = openMemory();
        if (auto written = writeAll(*db, contents); !written) {
            return fail(written.error());
        }
        sqlite3_int64 size = 0;
        const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
            sqlite3_serialize(db->getHandle(), "main", &size, 0), sqlite3_free);
        if (!bytes) {
            throw SQLite::Exception("no memory for the file", SQLITE_NOMEM);
        }
        return QByteArray(reinterpret_cast<const char *>(bytes.get()),
                          static_cast<qsizetype>(size));
    });
}

} // namespace

Result<> Store::create(const QString &path, const Contents &contents)
{
    if (auto checked = checkContents(contents); !checked) {
        return checked;
    }
    const auto bytes = fileBytes(path, contents);
    if (!bytes) {
        return fail(bytes.error());
    }

    const QFileInfo info(path);
    const auto target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto writer = lockForWriting(target);
    if (writer.isHeldElsewhere) {
        return fail(Error::Kind::Conflict,
                    Tr::tr("“%1” is open in another window and cannot be replaced. Close it there, "
                           "or choose another "
                           "name.")
                        .arg(path),
                    writer.reason);
    }
    if (!writer.lock && info.exists()) {
        return fail(Error::Kind::ReadOnly, writer.reason);
    }
    if (writer.lock) {
        settleJournal(target);
    }
    return atomicWrite(target, *bytes);
}

} // namespace Briefings
