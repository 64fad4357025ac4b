// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/zipfile.h"

#include "briefings/core/tr.h"

#include <algorithm>
#include <cstdio>
#include <zip.h>

namespace Briefings {

namespace {

/// What minizip takes for a file.
struct Memory
{
    QByteArray bytes;
    qsizetype position = 0;
};

Memory *memory(voidpf stream) { return static_cast<Memory *>(stream); }

voidpf openMemory(voidpf opaque, const char * /*name*/, int /*mode*/) { return opaque; }

uLong readMemory(voidpf /*opaque*/, voidpf stream, void *buffer, uLong size)
{
    auto *file = memory(stream);
    const auto count = std::min(static_cast<qsizetype>(size), file->bytes.size() - file->position);
    std::copy_n(file->bytes.constData() + file->position, count, static_cast<char *>(buffer));
    file->position += count;
    return static_cast<uLong>(count);
}

uLong writeMemory(voidpf /*opaque*/, voidpf stream, const void *buffer, uLong size)
{
    auto *file = memory(stream);
    const auto count = static_cast<qsizetype>(size);
    if (file->position + count > file->bytes.size()) {
        file->bytes.resize(file->position + count);
    }
    std::copy_n(static_cast<const char *>(buffer), count, file->bytes.data() + file->position);
    file->position += count;
    return size;
}

long tellMemory(voidpf /*opaque*/, voidpf stream)
{
    return static_cast<long>(memory(stream)->position);
}

long seekMemory(voidpf /*opaque*/, voidpf stream, uLong offset, int origin)
{
    auto *file = memory(stream);
    const auto base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file->position
                      : origin == ZLIB_FILEFUNC_SEEK_END ? file->bytes.size()
                                                         : 0;
    const auto wanted = base + static_cast<qsizetype>(offset);
    if (wanted < 0 || wanted > file->bytes.size()) {
        return -1;
    }
    file->position = wanted;
    return 0;
}

int closeMemory(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }
int errorOfMemory(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }

bool append(zipFile archive, const ZipEntry &entry)
{
    zip_fileinfo info{};
    info.tmz_date.tm_year = 1980;
    info.tmz_date.tm_mday = 1;
    if (zipOpenNewFileInZip(archive, entry.name.toLatin1().constData(), &info, nullptr, 0, nullptr,
                            0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION)
        != ZIP_OK) {
        return false;
    }
    const bool isWritten = zipWriteInFileInZip(archive, entry.bytes.constData(),
                                               static_cast<unsigned>(entry.bytes.size()))
                           == ZIP_OK;
    return zipCloseFileInZip(archive) == ZIP_OK && isWritten;
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipEntry> &entries)
{
    Memory file;
    zlib_filefunc_def functions{openMemory, readMemory,  writeMemory,   tellMemory,
                                seekMemory, closeMemory, errorOfMemory, &file};
    zipFile archive = zipOpen2("", APPEND_STATUS_CREATE, nullptr, &functions);
    const bool isComplete =
        archive != nullptr && std::ranges::all_of(entries, [archive](const ZipEntry &entry) {
            return append(archive, entry);
        });
    const bool isClosed = archive != nullptr && zipClose(archive, nullptr) == ZIP_OK;
    if (!isComplete || !isClosed) {
        return fail(Error::Kind::Internal,
                    Tr::tr("The file could not be put together. Close other programs to free some "
                           "memory and try again."),
                    QStringLiteral("minizip"));
    }
    return file.bytes;
}

} // namespace Briefings
