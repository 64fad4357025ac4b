// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/store/searchquery.h"

namespace Briefings {

/// What "<field>:<value>" means; \a field is "doc", "actor", "kind" or "date". Several values are
/// joined by commas. Fails with Format, and a sentence for the person.
[[nodiscard]] Result<SearchNode> fieldNode(const QString &field, const QString &value);

/// True when some days of \a date lie in \a span. Never for no date.
[[nodiscard]] bool overlaps(const EdtfDate &date, const DateFilter::Span &span);

} // namespace Briefings
