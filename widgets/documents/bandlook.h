// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/alignment.h"
#include "widgets/common/theme.h"

#include <QColor>
#include <QPen>
#include <QString>

namespace Widgets {

/// How bands look, by color, line pattern and sign, so that no one of these has to tell alone.
[[nodiscard]] QColor bandColor(const ThemeColors &colors, Briefings::BandKind kind);
[[nodiscard]] QPen bandPen(Briefings::BandKind kind, const QColor &color, bool isStrong);
/// "✓", "=" and so on; empty where the pattern is enough.
[[nodiscard]] QString bandSign(Briefings::BandKind kind);

} // namespace Widgets
