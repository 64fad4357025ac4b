// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/passage.h"

#include <optional>

namespace Widgets {

enum class WalkDirection
{
    Next,
    Previous
};

/// The passage of \a item that follows \a current, or precedes it, in the order of documents and of
/// the text; from the last it goes on with the first. The first or last when \a current is none of
/// them; nothing when \a item has none.
[[nodiscard]] std::optional<Briefings::Passage>
walkPassages(const Briefings::BriefingIndex &index, const Briefings::ItemId &item,
             const std::optional<Briefings::Passage> &current, WalkDirection direction);

} // namespace Widgets
