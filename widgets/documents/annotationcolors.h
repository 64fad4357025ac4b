// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/annotation.h"
#include "widgets/common/theme.h"

namespace Widgets {

/// What is painted behind highlighted words; text on it keeps a contrast of at least 7:1.
[[nodiscard]] QColor annotationTint(const ThemeColors &colors, Briefings::AnnotationColor color);

/// "Yellow" …, translated.
[[nodiscard]] QString annotationColorText(Briefings::AnnotationColor color);

} // namespace Widgets
