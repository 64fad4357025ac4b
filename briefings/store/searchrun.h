// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/search.h"
#include "briefings/store/searchindex.h"
#include "briefings/store/searchquery.h"

namespace Briefings {

/// The best of passages and of items that fit \a query, by rank; up to half of \a limit is kept for
/// passages.
[[nodiscard]] Result<std::vector<SearchHit>> runSearch(const SearchIndex &index,
                                                       const FileState &state,
                                                       const TextSource &texts,
                                                       const SearchQuery &query, int limit);

} // namespace Briefings
