// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/fileheader.h"

#include "briefings/core/tr.h"
#include "briefings/store/schema.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Briefings {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype writeVersionOffset = 18;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

quint32 wordAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error format(const QString &message, const QString &detail = {})
{
    return {Error::Kind::Format, message, detail};
}

/// Everything about the header that needs no other byte of the file.
Result<FileHeader> parse(const QByteArray &header, const QString &path, int newestVersion)
{
    const QByteArray magic("SQLite format 3", 16);
    if (!header.startsWith(magic)) {
        return fail(format(
            Tr::tr(
                "“%1” is not a briefing but a file of another kind. Choose a file that Sidelight "
                "wrote, or a folder with a briefing.json.")
                .arg(path)));
    }
    if (header.size() < headerSize) {
        return fail(format(
            Tr::tr("“%1” is cut off: it ends after %n byte(s). Copy it again, or use a copy from a "
                   "backup.",
                   nullptr, static_cast<int>(header.size()))
                .arg(path)));
    }
    if (wordAt(header, applicationIdOffset) != applicationId) {
        return fail(format(
            Tr::tr("“%1” is a database of another program, not a briefing. Choose a file that "
                   "Sidelight "
                   "wrote.")
                .arg(path),
            QStringLiteral("application id %1").arg(wordAt(header, applicationIdOffset), 8, 16)));
    }
    const auto version = static_cast<qint32>(wordAt(header, userVersionOffset));
    if (version > newestVersion) {
        return fail(format(
            Tr::tr(
                "“%1” was written by a newer Sidelight (file version %2; this one reads up to %3). "
                "Open it with the newer program, or update this one.")
                .arg(path)
                .arg(version)
                .arg(newestVersion)));
    }
    if (version < 1) {
        return fail(
            format(Tr::tr("“%1” is damaged: its header gives no version. Use a copy from a backup.")
                       .arg(path),
                   QStringLiteral("user version %1").arg(version)));
    }
    if (header[writeVersionOffset] != 1 || header[readVersionOffset] != 1) {
        return fail(
            format(Tr::tr("“%1” was changed by another program, or is damaged: its header is not "
                          "as Sidelight "
                          "writes it. Use a copy from a backup.")
                       .arg(path),
                   QStringLiteral("file format versions other than 1, as with a write-ahead log")));
    }
    return FileHeader{version};
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(
            Error::Kind::NotFound,
            Tr::tr("There is no file “%1”. Check its name, and whether its drive is connected.")
                .arg(path));
    }
    if (!info.isFile()) {
        return fail(
            format(Tr::tr("“%1” is not a file. Choose a file that Sidelight wrote.").arg(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Io,
                    Tr::tr("“%1” could not be read: %2. Check that you may read it.")
                        .arg(path, file.errorString()));
    }
    if (file.size() == 0) {
        return fail(
            format(Tr::tr("“%1” is empty. Copy it again, or use a copy from a backup.").arg(path)));
    }
    const auto header = file.read(headerSize);
    auto parsed = parse(header, path, newestVersion);
    if (!parsed || hasJournal(path)) {
        return parsed;
    }

    const auto pageSizeWord = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = pageSizeWord == 1 ? 65536 : pageSizeWord;
    const qint64 expected = pageSize * wordAt(header, pageCountOffset);
    if (file.size() < expected) {
        return fail(format(Tr::tr("“%1” is cut off: it has %2 of %3 bytes. Copy it again, or use a "
                                  "copy from a backup.")
                               .arg(path)
                               .arg(file.size())
                               .arg(expected)));
    }
    if (file.size() != expected || expected == 0) {
        return fail(format(
            Tr::tr("“%1” is damaged: its length is not the one its header gives. Use a copy from a "
                   "backup.")
                .arg(path),
            QStringLiteral("%1 bytes, header says %2").arg(file.size()).arg(expected)));
    }
    return parsed;
}

QString journalPath(const QString &path) { return path + QLatin1String("-journal"); }

bool hasJournal(const QString &path) { return QFileInfo(journalPath(path)).size() > 0; }

} // namespace Briefings
