// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/sqlvalues.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <vector>

namespace Briefings {

/// "SDLT", at offset 68 of every file.
constexpr quint32 applicationId = 0x53444C54;

/// One step forward: what leads from \a fromVersion to the next version. Runs inside the
/// transaction of all steps; the rows' hashes and the seal are written anew after the last one.
/// Lets SQLite::Exception pass.
struct Migration
{
    int fromVersion = 0;
    std::function<void(SQLite::Database &)> migrate;
};

/// The schema of the file, with all that came before it: a file of any version in \a statements can
/// be opened.
struct Schema
{
    int version = 0;
    std::map<int, std::vector<const char *>>
        statements;                    ///< Per version, what makes an empty file of it.
    std::vector<Migration> migrations; ///< Ascending; one for each version but the last.
};

/// The schema of this program.
[[nodiscard]] const Schema &currentSchema();

/// What makes the table of the search index, in a file or in memory.
[[nodiscard]] const char *searchTableStatement();

/// Makes the tables of \a version in the empty \a db, with application id and user version.
void createTables(SQLite::Database &db, const Schema &schema, int version);

/// Whether the tables in \a db are those of \a version, to the letter: no trigger, view, check or
/// expression that a stranger wrote may run.
[[nodiscard]] Result<> checkTables(SQLite::Database &db, const Schema &schema, int version,
                                   const QString &path);

/// Brings \a db forward to the schema's version, in one transaction. On failure it is as it was.
[[nodiscard]] Result<> migrate(SQLite::Database &db, const Schema &schema, const QString &path);

} // namespace Briefings
