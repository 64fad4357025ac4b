// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/database.h"

#include "briefings/core/tr.h"
#include "briefings/store/fileheader.h"
#include "briefings/store/rows.h"
#include "briefings/store/writerlock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace Briefings {

namespace {

/// How long to wait for another program's lock before giving up.
constexpr int patienceMs = 5000;

/// Larger than any text that we read (64 MiB); a row that claims more is no row of ours.
constexpr int longestValue = 128 * 1024 * 1024;

/// What https://www.sqlite.org/security.html advises for files from strangers, and what keeps a
/// commit.
void harden(SQLite::Database &db)
{
    auto *handle = db.getHandle();
    constexpr std::array switches{
        std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
        std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0),
        std::pair(SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0),
        std::pair(SQLITE_DBCONFIG_DQS_DML, 0),
        std::pair(SQLITE_DBCONFIG_DQS_DDL, 0),
    };
    for (const auto &[name, value] : switches) {
        const auto code = sqlite3_db_config(handle, name, value, static_cast<int *>(nullptr));
        if (code != SQLITE_OK) {
            throw SQLite::Exception(handle, code);
        }
    }
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_extended_result_codes(handle, 1);
    db.exec("PRAGMA cell_size_check = ON;"
            "PRAGMA mmap_size = 0;"
            // 32 MiB at most: with the usual 2, a search in 100,000 passages reads, and checks, the
            // same pages at every letter.
            "PRAGMA cache_size = -32768;"
            "PRAGMA temp_store = MEMORY;"
            "PRAGMA secure_delete = ON;"
            "PRAGMA synchronous = FULL;");
}

std::unique_ptr<SQLite::Database> connect(const QString &path, int flags)
{
    auto db = std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(), flags,
                                                 patienceMs);
    harden(*db);
    return db;
}

std::unique_ptr<SQLite::Database> connectForWriting(const QString &path)
{
    auto db = connect(path, SQLite::OPEN_READWRITE);
    // With synchronous = FULL, the pair that lost no commit in simulated power cuts.
    (void)db->execAndGet("PRAGMA journal_mode = TRUNCATE");
    return db;
}

std::unique_ptr<SQLite::Database> copyIntoMemory(SQLite::Database &db)
{
    auto memory = openMemory();
    SQLite::Backup backup(*memory, db);
    backup.executeStep(-1);
    return memory;
}

/// A file whose last change was cut off, and that may not be written: SQLite takes the change back
/// in a copy.
Result<std::unique_ptr<SQLite::Database>> recoveredInMemory(const QString &path)
{
    const QTemporaryDir folder;
    const auto copy = folder.filePath(QStringLiteral("copy"));
    if (!folder.isValid() || !QFile::copy(path, copy)
        || !QFile::copy(journalPath(path), journalPath(copy))
        || !QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || !QFile::setPermissions(journalPath(copy),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(Error::Kind::Io, Tr::tr("The last change of “%1” was cut off, and there is no "
                                            "room to take it back in a copy. Free "
                                            "some space, or open the file for writing.")
                                         .arg(path));
    }
    auto db = connectForWriting(copy);
    return copyIntoMemory(*db);
}

Result<std::unique_ptr<SQLite::Database>> connectForReading(const QString &path)
{
    try {
        auto db = connect(path, SQLite::OPEN_READONLY);
        (void)db->execAndGet("SELECT count(*) FROM sqlite_schema");
        return db;
    } catch (const SQLite::Exception &exception) {
        const auto code = exception.getErrorCode() & 0xff;
        if (!hasJournal(path) || (code != SQLITE_READONLY && code != SQLITE_CANTOPEN)) {
            throw;
        }
    }
    return recoveredInMemory(path);
}

/// Whether what SQLite sees is ours and sound; the header is read again, since SQLite may have
/// taken back a change.
Result<int> check(SQLite::Database &db, const Schema &schema, const QString &path)
{
    if (static_cast<quint32>(db.execAndGet("PRAGMA application_id").getInt()) != applicationId) {
        return fail(damaged(path, QStringLiteral("application id")));
    }
    const auto version = db.execAndGet("PRAGMA user_version").getInt();
    if (!schema.statements.contains(version)) {
        return fail(damaged(path, QStringLiteral("user version %1").arg(version)));
    }
    if (auto tables = checkTables(db, schema, version, path); !tables) {
        return fail(tables.error());
    }
    const auto verdict = db.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") {
        return fail(damaged(path, QString::fromStdString(verdict)));
    }
    return version;
}

/// Before a migration every row must be what was written: afterwards nobody could tell.
Result<> checkRows(SQLite::Database &db, const QString &path)
{
    for (const auto &table : hashedTables(db)) {
        if (const auto broken = brokenRows(db, table.constData()); !broken.isEmpty()) {
            return fail(damaged(path, broken.join(QLatin1String(", "))));
        }
    }
    SQLite::Statement seal(db, "SELECT value FROM meta WHERE key = ?");
    bindValues(seal, sealKey());
    if (!seal.executeStep() || textAt(seal, 0) != Seal::of(db).toText()) {
        return fail(damaged(path, QStringLiteral("seal")));
    }
    return {};
}

Result<OpenFile> open(OpenFile file, const Schema &schema)
{
    if (file.lock) {
        file.db = connectForWriting(file.path);
    } else {
        auto db = connectForReading(file.path);
        if (!db) {
            return fail(db.error());
        }
        file.db = std::move(*db);
    }
    const auto version = check(*file.db, schema, file.path);
    if (!version) {
        return fail(version.error());
    }
    if (*version == schema.version) {
        return file;
    }
    if (auto rows = checkRows(*file.db, file.path); !rows) {
        return fail(rows.error());
    }
    if (!file.lock) {
        file.db = copyIntoMemory(*file.db);
    }
    if (auto migrated = migrate(*file.db, schema, file.path); !migrated) {
        return fail(migrated.error());
    }
    return file;
}

} // namespace

Result<OpenFile> openFile(const QString &path, WantedAccess access, const Schema &schema)
{
    if (auto header = readFileHeader(path, schema.version); !header) {
        return fail(header.error());
    }
    OpenFile file;
    file.path = QFileInfo(path).canonicalFilePath();
    if (access == WantedAccess::ReadWrite) {
        auto writer = lockForWriting(file.path);
        file.lock = std::move(writer.lock);
        file.readOnlyReason = writer.reason;
    } else {
        file.readOnlyReason =
            Tr::tr("“%1” was opened for reading only.").arg(QFileInfo(path).fileName());
    }
    const auto canonical = file.path;
    return guarded(canonical, [&file, &schema] { return open(std::move(file), schema); });
}

void settleJournal(const QString &path)
{
    if (!hasJournal(path)) {
        return;
    }
    try {
        auto db = connectForWriting(path);
        (void)db->execAndGet("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception &) {
        // No file of SQLite's, so the journal is of no use to it.
    }
    QFile::remove(journalPath(path));
}

std::unique_ptr<SQLite::Database> openMemory()
{
    auto db = std::make_unique<SQLite::Database>(":memory:",
                                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    harden(*db);
    return db;
}

} // namespace Briefings
