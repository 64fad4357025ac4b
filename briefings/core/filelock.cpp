// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Briefings {

namespace {

/// The lock file, open; negative with errno set when that is impossible. A file that another person
/// left behind can be locked although it cannot be written.
int openLockFile(const QByteArray &path)
{
    constexpr mode_t everybody = 0666; // less the person's umask
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, everybody);
    if (descriptor >= 0 || errno != EACCES) {
        return descriptor;
    }
    return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

/// Whether \a path still names the file that was opened: who gives a lock up removes the file, and
/// a lock on a removed file keeps nobody out.
bool isStillThere(const QByteArray &path, int descriptor)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0
           && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

LockHolder readHolder(int descriptor)
{
    std::array<char, 1024> bytes = {};
    const auto size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    const auto lines = QString::fromUtf8(bytes.data(), size < 0 ? 0 : size).split(u'\n');
    if (lines.size() < 3) {
        return {};
    }
    return {lines.at(0).toLongLong(), lines.at(1), lines.at(2)};
}

/// Only for the sentence that others read; the lock holds without it.
void writeHolder(int descriptor)
{
    const auto text = QStringLiteral("%1\n%2\n%3\n")
                          .arg(QString::number(QCoreApplication::applicationPid()),
                               QCoreApplication::applicationName(), QSysInfo::machineHostName())
                          .toUtf8();
    if (::ftruncate(descriptor, 0) == 0) {
        [[maybe_unused]] const auto written =
            ::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0);
    }
}

} // namespace

FileLock::FileLock(QByteArray path, int descriptor)
    : m_path(std::move(path)), m_descriptor(descriptor)
{ }

FileLock::~FileLock()
{
    // Removed while it is still locked, so that nobody else's lock is removed.
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

FileLock::Attempt FileLock::tryLock(const QString &path)
{
    const auto name = QFile::encodeName(path);
    // The file may be removed between opening and locking it; then the next one is tried.
    for (int attempts = 0; attempts < 100; ++attempts) {
        const int descriptor = openLockFile(name);
        if (descriptor < 0) {
            return {Outcome::FolderNotWritable, nullptr, {}};
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isHeld = errno == EWOULDBLOCK;
            auto holder = isHeld ? readHolder(descriptor) : LockHolder();
            ::close(descriptor);
            return {isHeld ? Outcome::HeldElsewhere : Outcome::NotSupported, nullptr,
                    std::move(holder)};
        }
        if (isStillThere(name, descriptor)) {
            writeHolder(descriptor);
            return {Outcome::Locked, std::unique_ptr<FileLock>(new FileLock(name, descriptor)), {}};
        }
        ::close(descriptor);
    }
    return {Outcome::HeldElsewhere, nullptr, {}};
}

} // namespace Briefings
