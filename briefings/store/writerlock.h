// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Briefings {

/// The right to write one file, or the reason why it cannot be had.
struct WriterLock
{
    std::unique_ptr<QLockFile> lock; ///< Null when the file can only be read; freed when destroyed.
    bool isHeldElsewhere = false;    ///< Somebody else has it, here or in another process.
    QString reason;                  ///< A sentence for the person; empty with a lock.
};

/// Tries to become the one writer of \a path, by a file ".~lock.NAME" beside it, as office programs
/// do. A lock whose process is gone is taken over. Does not wait. \a path must be canonical, so
/// that all names of a file share a lock.
[[nodiscard]] WriterLock lockForWriting(const QString &path);

} // namespace Briefings
