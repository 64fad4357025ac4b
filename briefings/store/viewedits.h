// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"
#include "briefings/store/edit.h"

namespace Briefings {

/// Adds \a view under a free id made from its title ("networkview:whose-chips"); an id that it has
/// is not looked at. Changing is PutItem, removing RemoveItem.
[[nodiscard]] Edit addNetworkView(const Briefing &briefing, NetworkView view);

} // namespace Briefings
