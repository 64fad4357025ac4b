// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QFont>

namespace Widgets {

/// Colors, fonts and lengths of a timeline. A value that another thread may draw with.
struct TimelineStyle
{
    ThemeColors colors;
    QFont label; ///< Of events and documents.
    QFont axis;  ///< Ticks, key, notes.
    QFont band;  ///< Months and years.
    QFont head;  ///< Lanes.
    QFont title; ///< Of a picture.
    double zoom = 1;
    double rowHeight = 22;
    double barHeight = 17;
    double markRadius = 5.5; ///< Half a diamond.
    double arrow = 26;       ///< How far an open end reaches.
    double lanePadding = 5;
    double axisHeight = 40; ///< Two lines of labels.
};

/// For the screen, at the application's zoom. GUI thread only.
[[nodiscard]] TimelineStyle screenTimelineStyle(const ThemeColors &colors);
/// For pictures, at 100 % whatever the zoom is. GUI thread only.
[[nodiscard]] TimelineStyle pictureTimelineStyle(const ThemeColors &colors);

} // namespace Widgets
