// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <utility>

// Only the .cpp files of this folder and headers that no other folder includes may use this: SQLite
// stays in here. Functions of this folder let SQLite::Exception pass; the edge (store.cpp,
// create.cpp, database.cpp) turns it into an Error by guarded().

namespace Briefings {

void bindValue(SQLite::Statement &statement, int index, qint64 value);
void bindValue(SQLite::Statement &statement, int index, const QString &value);
void bindValue(SQLite::Statement &statement, int index, const QByteArray &value);

/// Binds \a values to the parameters from 1 on.
template <typename... Values>
void bindValues(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (bindValue(statement, ++index, values), ...);
}

[[nodiscard]] qint64 intAt(SQLite::Statement &statement, int column);
[[nodiscard]] QString textAt(SQLite::Statement &statement, int column);
[[nodiscard]] QByteArray bytesAt(SQLite::Statement &statement, int column);

/// Runs one statement that gives no rows.
template <typename... Values>
void run(SQLite::Database &db, const char *sql, const Values &...values)
{
    SQLite::Statement statement(db, sql);
    bindValues(statement, values...);
    statement.exec();
}

/// What SQLite reports about \a path, in words for a person.
[[nodiscard]] Error toError(const SQLite::Exception &exception, const QString &path);

/// The error of a file whose contents are not what was written.
[[nodiscard]] Error damaged(const QString &path, const QString &detail);

/// The result of \a function, which returns some Result; an exception of SQLite's becomes its
/// Error.
template <typename Function>
[[nodiscard]] auto guarded(const QString &path, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const SQLite::Exception &exception) {
        return fail(toError(exception, path));
    }
}

} // namespace Briefings
