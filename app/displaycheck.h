// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace App {

/// True when a window can be asked for: a display is named in the environment, or another platform
/// is chosen. \a arguments are those of the program, for "-platform".
[[nodiscard]] bool hasDisplay(int argumentCount, const char *const *arguments);

/// What to do when there is none; ends with a line feed.
[[nodiscard]] QString noDisplayMessage();

/// Makes a platform that cannot start end the program with noDisplayMessage() and exit status 3.
/// Without this, Qt aborts and leaves a core file.
void installDisplayFailureHandler();
/// From here on the display is there, and fatal messages are what they are.
void removeDisplayFailureHandler();

} // namespace App
