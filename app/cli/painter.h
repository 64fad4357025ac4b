// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace App {

/// Has sidelight-painter carry out a command that paints; \a arguments begin with its name.
/// Painting needs Qt Gui and its fonts, which would make every other command start slower.
[[nodiscard]] Exit runPainter(const QStringList &arguments);

} // namespace App
