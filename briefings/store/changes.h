// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/item.h"

#include <optional>
#include <vector>

namespace Briefings {

/// One item that differs between two briefings; nothing where it is not there.
struct ItemChange
{
    ItemId id;
    std::optional<Item> before;
    std::optional<Item> after;
};

/// What differs between \a before and \a after apart from the order and the heading.
[[nodiscard]] std::vector<ItemChange> changesBetween(const Briefing &before, const Briefing &after);

} // namespace Briefings
