// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/filelock.h"

#include <QString>

#include <memory>

namespace Briefings {

/// The right to write one file, or the reason why it cannot be had.
struct WriterLock
{
    std::unique_ptr<FileLock> lock; ///< Null when the file can only be read; freed when destroyed.
    bool isHeldElsewhere = false;   ///< Somebody else has it, here or in another process.
    QString reason;                 ///< A sentence for the person; empty with a lock.
};

/// Tries to become the one writer of \a path, by a file ".~lock.NAME" beside it, as office programs
/// do. The lock goes with its program, however that ends. Does not wait. \a path must be canonical,
/// so that all names of a file share a lock.
[[nodiscard]] WriterLock lockForWriting(const QString &path);

} // namespace Briefings
