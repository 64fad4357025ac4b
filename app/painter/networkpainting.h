// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace App {

/// Paints the network that \a arguments, which begin with "network", describe into the file that
/// they name.
[[nodiscard]] Exit paintNetworkFile(const QStringList &arguments);

} // namespace App
