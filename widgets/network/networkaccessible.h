// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Widgets {

/// Lets assistive technology see a NetworkCanvas as a list: a child for every node and then every
/// edge, named by its sentence; pressing it selects it. Installing twice does nothing.
void installNetworkAccessibility();

} // namespace Widgets
