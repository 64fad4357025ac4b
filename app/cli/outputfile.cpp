// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include "briefings/core/atomicwrite.h"

#include <cstdio>

namespace App {

Exit writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == u"-") {
        const auto size = static_cast<size_t>(bytes.size());
        const bool isWritten =
            std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
        return isWritten ? Exit::Done : Exit::CannotReadOrWrite;
    }
    const auto written = Briefings::atomicWrite(path, bytes);
    return written ? Exit::Done : failed(written.error());
}

} // namespace App
