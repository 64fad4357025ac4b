// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Widgets {

/// Lets assistive technology see a ChartView as a list: a child for every mark, named by its
/// sentence. Installing twice does nothing.
void installChartAccessibility();

} // namespace Widgets
