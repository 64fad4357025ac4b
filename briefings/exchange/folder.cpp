// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"

#include "briefings/core/atomicwrite.h"
#include "briefings/core/tr.h"
#include "briefings/exchange/folderlayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Briefings {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

Result<QByteArray> loadFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.size() > largestFile) {
        return fail(
            Error::Kind::Format,
            Tr::tr("“%1” is larger than 64 MiB, more than a briefing's file may be.").arg(path));
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Kind::Io,
            Tr::tr("“%1” could not be read: %2. Check that it is a file and that you may read it.")
                .arg(path, info.isFile() ? file.errorString() : Tr::tr("it is not a file")));
    }
    auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(Error::Kind::Io,
                    Tr::tr("“%1” could not be read to its end: %2.").arg(path, file.errorString()));
    }
    return bytes;
}

} // namespace

Result<FolderFiles> loadFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists()) {
        return fail(Error::Kind::NotFound,
                    Tr::tr("There is no folder “%1”. Check its name.").arg(path));
    }
    if (!folder.exists(headingFile)) {
        return fail(
            Error::Kind::Format,
            Tr::tr("“%1” is not a briefing: it holds no file “%2”. Choose the folder that does.")
                .arg(path, headingFile));
    }
    QStringList names{headingFile};
    for (const auto &list : folderLists) {
        if (!names.contains(list.file) && folder.exists(list.file)) {
            names.append(list.file);
        }
    }
    const QDir documents(folder.filePath(documentsFolder));
    for (const auto &name : documents.entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name)) {
        names.append(documentsFolder + name);
    }
    FolderFiles files;
    for (const auto &name : names) {
        auto bytes = loadFile(folder.filePath(name));
        if (!bytes) {
            return fail(bytes.error());
        }
        files.emplace(name, std::move(*bytes));
    }
    return files;
}

Result<> saveFolder(const QString &path, const FolderFiles &files)
{
    const QDir folder(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir()) {
        return fail(Error::Kind::Conflict, Tr::tr("“%1” is a file. Name a folder.").arg(path));
    }
    if (folder.exists() && !folder.isEmpty() && !folder.exists(headingFile)) {
        return fail(
            Error::Kind::Conflict,
            Tr::tr("“%1” holds something other than a briefing. Name an empty or a new folder.")
                .arg(path));
    }
    if (!folder.mkpath(documentsFolder.chopped(1))) {
        return fail(
            Error::Kind::Io,
            Tr::tr("The folder “%1” could not be made. Check that you may write there.").arg(path));
    }
    for (const auto &[name, bytes] : files) {
        if (auto written = atomicWrite(folder.filePath(name), bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace Briefings
