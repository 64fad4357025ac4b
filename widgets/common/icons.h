// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Widgets {

/// Our icon \a name ("read" for resources/icons/read.svg), drawn in the color that the
/// application's palette has for button text when it is painted; in the accent color when it is on
/// and in the faded one when it is disabled.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace Widgets
