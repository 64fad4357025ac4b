// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>

namespace Briefings {

/// Who holds a lock, as they wrote it into the lock file.
struct LockHolder
{
    qint64 process = 0; ///< 0 when it is not known.
    QString program;
    QString host;

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// An exclusive lock that the operating system frees when its program ends, however it ends: a file
/// under flock(2), removed when the lock is given up. What a killed program leaves behind, be it
/// empty or half written, is no lock. Two locks on one path exclude each other within one program
/// too. To be destroyed in any thread.
class FileLock
{
public:
    enum class Outcome
    {
        Locked,
        HeldElsewhere,
        FolderNotWritable,
        NotSupported ///< The file system knows no locks, or the system has run out of them.
    };

    struct Attempt;

    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    FileLock(FileLock &&) = delete;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

    /// Tries once, without waiting, to lock by the file \a path, which is made when it is absent.
    [[nodiscard]] static Attempt tryLock(const QString &path);

private:
    FileLock(QByteArray path, int descriptor);

    QByteArray m_path;
    int m_descriptor;
};

struct FileLock::Attempt
{
    Outcome outcome = Outcome::NotSupported;
    std::unique_ptr<FileLock> lock; ///< Null unless it is locked.
    LockHolder holder;              ///< With HeldElsewhere, as far as it can be read.
};

} // namespace Briefings
