// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/sqlvalues.h"

#include "briefings/core/tr.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace Briefings {

void bindValue(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}

void bindValue(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}

void bindValue(SQLite::Statement &statement, int index, const QByteArray &value)
{
    // A null pointer would be bound as NULL; constData() of an empty array is not one.
    statement.bind(index, static_cast<const void *>(value.constData()),
                   static_cast<int>(value.size()));
}

qint64 intAt(SQLite::Statement &statement, int column)
{
    return statement.getColumn(column).getInt64();
}

QString textAt(SQLite::Statement &statement, int column)
{
    return QString::fromUtf8(bytesAt(statement, column));
}

QByteArray bytesAt(SQLite::Statement &statement, int column)
{
    const auto value = statement.getColumn(column);
    const auto *blob = static_cast<const char *>(value.getBlob());
    return {blob, value.getBytes()};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Kind::Format,
            Tr::tr("“%1” is damaged: what is in it is not what was written. Nothing was changed. "
                   "Use a copy from a "
                   "backup.")
                .arg(path),
            detail};
}

Error toError(const SQLite::Exception &exception, const QString &path)
{
    const auto detail = QStringLiteral("SQLite %1/%2: %3")
                            .arg(exception.getErrorCode())
                            .arg(exception.getExtendedErrorCode())
                            .arg(QString::fromUtf8(exception.what()));
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(path, detail);
    case SQLITE_FULL:
        return {Error::Kind::Io,
                Tr::tr("The disk is full, so the change of “%1” was not saved. Free some space and "
                       "do it again.")
                    .arg(path),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Conflict,
                Tr::tr("Another program is working on “%1”. Wait until it is done, or close it, "
                       "and try again.")
                    .arg(path),
                detail};
    case SQLITE_READONLY:
        if (!QFileInfo::exists(path)) {
            return {Error::Kind::Io,
                    Tr::tr("“%1” was moved or deleted while it was open, so the change was not "
                           "saved. Put it back, or "
                           "open it at its new place.")
                        .arg(path),
                    detail};
        }
        return {Error::Kind::ReadOnly,
                Tr::tr("“%1” may not be written, or was replaced while it was open. Open it again.")
                    .arg(path),
                detail};
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Error::Kind::Io,
                Tr::tr("“%1” could not be opened. Check that it is there and that you may read it.")
                    .arg(path),
                detail};
    case SQLITE_TOOBIG:
        return {Error::Kind::Io,
                Tr::tr("A text is too large for “%1”. Use one of at most 64 MiB.").arg(path),
                detail};
    case SQLITE_NOMEM:
        return {
            Error::Kind::Io,
            Tr::tr(
                "There is not enough memory to work on “%1”. Close other programs and try again.")
                .arg(path),
            detail};
    case SQLITE_IOERR:
        return {Error::Kind::Io,
                Tr::tr("The disk reported an error while “%1” was read or written. Check the disk, "
                       "then open the file "
                       "again.")
                    .arg(path),
                detail};
    default:
        return {Error::Kind::Internal,
                Tr::tr("“%1” could not be read or written. Open it again; if that does not help, "
                       "report it.")
                    .arg(path),
                detail};
    }
}

} // namespace Briefings
