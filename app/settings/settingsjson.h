// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "widgets/shell/windowstate.h"

#include <QByteArray>

namespace App {

/// The two files as JSON. Members that are missing keep their defaults, unknown ones are passed
/// over, so that an older program reads a newer file. Reading fails with Format for anything that
/// is no JSON object or whose members have the wrong type.
[[nodiscard]] QByteArray toJson(const Widgets::Preferences &preferences);
[[nodiscard]] QByteArray toJson(const Widgets::WindowState &state);
[[nodiscard]] Briefings::Result<Widgets::Preferences> preferencesFromJson(const QByteArray &bytes);
[[nodiscard]] Briefings::Result<Widgets::WindowState> windowStateFromJson(const QByteArray &bytes);

} // namespace App
