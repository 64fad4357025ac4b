// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/writerlock.h"

#include "briefings/core/tr.h"

#include <QFileInfo>

namespace Briefings {

namespace {

QString heldReason(const QString &name, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program)) {
        return Tr::tr("“%1” is open for writing in another window (%2, process %3 on %4). It can "
                      "only be read here; "
                      "close it there and open it again to change it.")
            .arg(name, program)
            .arg(process)
            .arg(host);
    }
    return Tr::tr("“%1” is open for writing in another window. It can only be read here; close it "
                  "there and open it "
                  "again to change it.")
        .arg(name);
}

} // namespace

WriterLock lockForWriting(const QString &path)
{
    const QFileInfo info(path);
    WriterLock result;
    if (info.exists() && !info.isWritable()) {
        result.reason = Tr::tr("“%1” is write-protected, so it can only be read. Copy it to a "
                               "folder of your own to "
                               "change it.")
                            .arg(info.fileName());
        return result;
    }
    auto lock = std::make_unique<QLockFile>(info.absolutePath() + QLatin1String("/.~lock.")
                                            + info.fileName());
    // Zero: a lock never becomes old by age; an analyst may leave the window open for a week.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        result.lock = std::move(lock);
        return result;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        result.isHeldElsewhere = true;
        result.reason = heldReason(info.fileName(), *lock);
    } else {
        result.reason = Tr::tr("The folder of “%1” may not be written, so a change could not be "
                               "saved safely. It can "
                               "only be read; copy it to a folder of your own to change it.")
                            .arg(info.fileName());
    }
    return result;
}

} // namespace Briefings
