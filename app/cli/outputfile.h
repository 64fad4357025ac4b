// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QByteArray>
#include <QString>

namespace App {

/// Writes \a bytes to the file at \a path, whole or not at all, or to stdout when it is empty or
/// "-". What fails is said.
[[nodiscard]] Exit writeOutput(const QString &path, const QByteArray &bytes);

} // namespace App
