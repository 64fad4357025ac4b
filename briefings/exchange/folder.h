// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/diagnostic.h"
#include "briefings/core/result.h"
#include "briefings/model/contents.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace Briefings {

/// The files of a folder form by their path inside it, with '/'.
using FolderFiles = std::map<QString, QByteArray>;

/// What a folder form says. Reading never fails as a whole: what could be read is there, the rest
/// is diagnosed.
struct FolderReading
{
    Contents contents;
    Diagnostics diagnostics;
};

/// Reads the files that belong to a folder form at \a path. Fails when there is no briefing.json
/// that can be read. Files larger than 64 MiB are refused. Blocks on the disk.
[[nodiscard]] Result<FolderFiles> loadFolder(const QString &path);

/// Parses and validates \a files: JSON, the schemas, ids, references, units, dates, and every
/// passage against its text.
[[nodiscard]] FolderReading readFolder(const FolderFiles &files);

/// The folder form of \a contents. Files whose facts are unchanged since they were read keep their
/// bytes.
[[nodiscard]] FolderFiles writeFolder(const Contents &contents);

/// Writes \a files under \a path, each whole or not at all; the folder is made when absent. A file
/// that stands there and belongs to no briefing is left alone. Refused with Conflict when \a path
/// holds something other than a briefing.
[[nodiscard]] Result<> saveFolder(const QString &path, const FolderFiles &files);

/// Fills in position, prefix and suffix of every passage of \a files from its quote, and carries
/// passages over whose text has moved. The diagnostics name those that were not found once. Nothing
/// else changes.
struct Reanchoring
{
    FolderFiles files;
    int filled = 0; ///< Passages that had no position.
    int moved = 0;  ///< Passages whose position was another.
    Diagnostics diagnostics;
};
[[nodiscard]] Reanchoring reanchor(const FolderFiles &files);

} // namespace Briefings
