// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/writerlock.h"

#include "briefings/core/tr.h"

#include <QFileInfo>

#include <utility>

namespace Briefings {

namespace {

QString heldReason(const QString &name, const LockHolder &holder)
{
    if (holder.process > 0) {
        return Tr::tr("“%1” is open for writing in another window (%2, process %3 on %4). It can "
                      "only be read here; "
                      "close it there and open it again to change it.")
            .arg(name, holder.program, QString::number(holder.process), holder.host);
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
    auto attempt =
        FileLock::tryLock(info.absolutePath() + QLatin1String("/.~lock.") + info.fileName());
    result.lock = std::move(attempt.lock);
    switch (attempt.outcome) {
    case FileLock::Outcome::Locked:
        break;
    case FileLock::Outcome::HeldElsewhere:
        result.isHeldElsewhere = true;
        result.reason = heldReason(info.fileName(), attempt.holder);
        break;
    case FileLock::Outcome::FolderNotWritable:
        result.reason = Tr::tr("The folder of “%1” may not be written, so a change could not be "
                               "saved safely. It can "
                               "only be read; copy it to a folder of your own to change it.")
                            .arg(info.fileName());
        break;
    case FileLock::Outcome::NotSupported:
        result.reason = Tr::tr("The drive of “%1” cannot keep two programs from changing the file "
                               "at once. It can only be read; copy it to another drive to change "
                               "it.")
                            .arg(info.fileName());
        break;
    }
    return result;
}

} // namespace Briefings
