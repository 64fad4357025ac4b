// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QByteArray>
#include <QString>

namespace Briefings {

/// Replaces the file at \a path by \a bytes, whole or not at all: chunks of 64 KiB, each checked,
/// into a new file beside it, fsync of file and folder, rename. On failure the old file is as it
/// was and the new one is gone. Blocks on the disk; not for the GUI thread.
[[nodiscard]] Result<> atomicWrite(const QString &path, const QByteArray &bytes);

} // namespace Briefings
