// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/export/slidechart.h"
#include "briefings/export/slideplan.h"

#include <QByteArray>

#include <vector>

namespace Briefings {

/// A presentation with a slide for each of \a charts: title, subtitle, an editable native chart for
/// each panel, note and source line; in the notes what the chart shows, and its source. The same
/// charts give the same bytes. Writes workbooks into a temporary folder; not for the GUI thread.
/// Fails when there is no room for that.
[[nodiscard]] Result<QByteArray> pptx(const std::vector<SlideChart> &charts, SlideFormat format);

} // namespace Briefings
