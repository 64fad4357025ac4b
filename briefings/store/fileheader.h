// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QString>

namespace Briefings {

/// What the first 100 bytes of a file say, as far as we use it.
struct FileHeader
{
    int version = 0; ///< Of the schema.
};

/// Reads the header of \a path without SQLite and checks that the file is one of ours, whole, and
/// of a version up to \a newestVersion. Each way in which it is not has a message of its own. While
/// there is a journal the length is not checked, since SQLite will first put back what an
/// interrupted change left half done.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString &path, int newestVersion);

/// The file in which SQLite keeps what it needs to take back an unfinished change.
[[nodiscard]] QString journalPath(const QString &path);

/// True when an unfinished change may have to be taken back.
[[nodiscard]] bool hasJournal(const QString &path);

} // namespace Briefings
