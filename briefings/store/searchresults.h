// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/search.h"
#include "briefings/store/searchindex.h"

namespace Briefings {

/// What a person sees of \a found, one for one: titles and texts, from the facts and texts
/// themselves; not yet what to highlight. Empty where there is no such thing.
[[nodiscard]] Result<std::vector<SearchHit>>
makeHits(const Briefing &briefing, const std::vector<IndexHit> &found, const TextSource &texts);

} // namespace Briefings
