// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Briefings {

/// Ascending sort keys for rows in a new order. \a old has the present key of each row in that
/// order, nothing for a new row. As many keys as possible stay as they are, so that moving one row
/// writes one row; when there is no room between two neighbors, all are numbered anew.
[[nodiscard]] std::vector<qint64> sortKeys(const std::vector<std::optional<qint64>> &old);

} // namespace Briefings
