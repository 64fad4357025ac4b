// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinescene.h"

namespace Widgets {

/// Lets assistive technology see a TimelineCanvas as a list: a child for every event and then every
/// document, named by its sentence. Installing twice does nothing.
void installTimelineAccessibility();

/// The number of the child that stands for \a what.
[[nodiscard]] int timelineChildOf(const TimelineScene &scene, const Occurrence &what);

} // namespace Widgets
