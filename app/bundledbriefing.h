// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace App {

/// The briefing that comes with the program, beside the program in \a programFolder
/// (../share/sidelight/briefings/deepseek-2025.briefing); empty when it is not there.
[[nodiscard]] QString bundledBriefing(const QString &programFolder);

} // namespace App
