// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Briefings {

/// A file inside a zip archive.
struct ZipEntry
{
    QString name; ///< With slashes, without one in front; ASCII.
    QByteArray bytes;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// \a entries in their order as a zip archive, made in memory. All are dated 1980-01-01, so that
/// the same entries give the same bytes. Fails when memory runs out.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<ZipEntry> &entries);

} // namespace Briefings
