// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/rows.h"
#include "briefings/store/schema.h"
#include "briefings/store/searchindex.h"

#include <QCryptographicHash>
#include <QSysInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>

namespace Briefings {

namespace {

/// Counts up whenever the same facts give other rows of the index.
constexpr auto indexFormat = "3";

/// FTS5 keeps these beside the table "search"; reading them is plain SQL and wakes nothing up.
constexpr std::array indexTables{"search_config", "search_content", "search_data", "search_docsize",
                                 "search_idx"};

void addTable(QCryptographicHash &hash, SQLite::Database &db, const char *table)
{
    SQLite::Statement row(db, std::string("SELECT * FROM ") + table);
    while (row.executeStep()) {
        for (int column = 0; column < row.getColumnCount(); ++column) {
            const auto bytes = bytesAt(row, column);
            const auto length = qToBigEndian(static_cast<qint64>(bytes.size()));
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
            hash.addData(bytes);
        }
    }
}

/// The mark: over the index and the facts, keyed by the machine, so that nobody elsewhere can make
/// it. The machine's id cannot be read back from it.
QString stampOf(SQLite::Database &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("sidelight search index "));
    hash.addData(QByteArrayView(indexFormat));
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QByteArrayView(sqlite3_libversion()));
    hash.addData(Seal::of(db).toText().toLatin1());
    for (const auto *table : indexTables) {
        addTable(hash, db, table);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString storedStamp(SQLite::Database &db)
{
    SQLite::Statement row(db, "SELECT value FROM meta WHERE key = ?");
    bindValues(row, indexKey());
    return row.executeStep() ? textAt(row, 0) : QString();
}

/// Lets the tables of the index be written by hand while it lives.
class Undefended
{
public:
    explicit Undefended(SQLite::Database &db) : m_handle(db.getHandle())
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, static_cast<int *>(nullptr));
    }
    ~Undefended()
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, static_cast<int *>(nullptr));
    }
    Q_DISABLE_COPY_MOVE(Undefended)

private:
    sqlite3 *m_handle;
};

} // namespace

bool isIndexTrusted(SQLite::Database &db)
{
    const auto stored = storedStamp(db);
    return !stored.isEmpty() && stored == stampOf(db);
}

void trustIndex(SQLite::Database &db) { writeRow(db, metaTable, {indexKey(), stampOf(db)}); }

void distrustIndex(SQLite::Database &db) { run(db, "DELETE FROM meta WHERE key = ?", indexKey()); }

void resetIndex(SQLite::Database &db)
{
    // To drop the table, SQLite first reads what lies beside it. That is put right by hand, as it
    // is beside a new table, so that a broken one can be dropped too.
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fresh.exec(searchTableStatement());
    {
        const Undefended undefended(db);
        for (const auto *table : indexTables) {
            db.exec(std::string("DELETE FROM ") + table);
        }
        SQLite::Statement config(fresh, "SELECT k, v FROM search_config");
        while (config.executeStep()) {
            run(db, "INSERT INTO search_config(k, v) VALUES(?, ?)", textAt(config, 0),
                intAt(config, 1));
        }
        SQLite::Statement data(fresh, "SELECT id, block FROM search_data");
        while (data.executeStep()) {
            run(db, "INSERT INTO search_data(id, block) VALUES(?, ?)", intAt(data, 0),
                bytesAt(data, 1));
        }
    }
    db.exec("DROP TABLE search");
    db.exec(searchTableStatement());
}

} // namespace Briefings
