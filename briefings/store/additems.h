// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/item.h"
#include "briefings/store/edit.h"

#include <vector>

namespace Briefings {

/// The one edit that adds all of \a items, in their order. Fails with Conflict when an id is taken,
/// and with what applied() says when they do not fit.
[[nodiscard]] Result<Edit> addItems(const Briefing &briefing, const std::vector<Item> &items);

} // namespace Briefings
