// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/atomicwrite.h"

#include "briefings/core/tr.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace Briefings {

namespace {

constexpr qsizetype chunkSize = qsizetype(64) * 1024;

/// A file descriptor that closes itself; close() can be checked.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wanted = static_cast<size_t>(std::min(chunkSize, bytes.size() - done));
        const auto written = ::write(fd, bytes.constData() + done, wanted);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        done += written;
    }
    return true;
}

tl::unexpected<Error> ioError(const QString &path, int code)
{
    const QString remedy = code == ENOSPC || code == EDQUOT || code == EFBIG
                               ? Tr::tr("Free some space or choose another folder, then try again.")
                               : Tr::tr("Choose another folder or another name.");
    return fail(Error::Kind::Io,
                Tr::tr("“%1” could not be written: %2. What was there before is unchanged. %3")
                    .arg(path, QString::fromLocal8Bit(std::strerror(code)), remedy),
                QStringLiteral("errno %1").arg(code));
}

} // namespace

Result<> atomicWrite(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    // A link keeps pointing at the file it named.
    const QString target = info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    QByteArray temporary = QFile::encodeName(target) + ".XXXXXX";

    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return ioError(path, errno);
    }
    const auto giveUp = [&temporary, &path](int code) {
        ::unlink(temporary.constData());
        return ioError(path, code);
    };
    const auto permissions = info.exists() ? QFile::permissions(target)
                                           : QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                 | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (!writeAll(file.fd(), bytes) || ::fsync(file.fd()) != 0 || !file.close()) {
        return giveUp(errno);
    }
    QFile::setPermissions(QFile::decodeName(temporary), permissions);
    if (std::rename(temporary.constData(), QFile::encodeName(target).constData()) != 0) {
        return giveUp(errno);
    }
    // The rename itself is durable only when the folder is on disk.
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen()) {
        ::fsync(directory.fd());
    }
    return {};
}

} // namespace Briefings
