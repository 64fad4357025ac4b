// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace App {

/// One function per subcommand, each in the file of its name.
[[nodiscard]] Exit runAnchor(const QStringList &arguments);
[[nodiscard]] Exit runAnnotations(const QStringList &arguments);
[[nodiscard]] Exit runChart(const QStringList &arguments);
[[nodiscard]] Exit runCheck(const QStringList &arguments);
[[nodiscard]] Exit runCompare(const QStringList &arguments);
[[nodiscard]] Exit runEdit(const QStringList &arguments);
[[nodiscard]] Exit runExport(const QStringList &arguments);
[[nodiscard]] Exit runLayout(const QStringList &arguments);
[[nodiscard]] Exit runList(const QStringList &arguments);
[[nodiscard]] Exit runNetwork(const QStringList &arguments);
[[nodiscard]] Exit runPack(const QStringList &arguments);
[[nodiscard]] Exit runRedo(const QStringList &arguments);
[[nodiscard]] Exit runSearch(const QStringList &arguments);
[[nodiscard]] Exit runShow(const QStringList &arguments);
[[nodiscard]] Exit runUndo(const QStringList &arguments);
[[nodiscard]] Exit runUnpack(const QStringList &arguments);

} // namespace App
