// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Widgets {

struct ThemeColors;

/// resources/styles/sidelight.qss with its @names replaced by \a colors. \a zoomPercent is written
/// into it, so that another zoom is another sheet and every widget hears of it by
/// QEvent::StyleChange.
[[nodiscard]] QString styleSheetText(const ThemeColors &colors, int zoomPercent);

} // namespace Widgets
