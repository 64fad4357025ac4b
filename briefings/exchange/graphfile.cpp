// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphfile.h"

#include <algorithm>

namespace Briefings {

std::optional<size_t> findColumn(const std::vector<GraphColumn> &columns, QStringView name)
{
    const auto found = std::ranges::find_if(columns, [name](const GraphColumn &column) {
        return name.compare(column.name, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? std::nullopt
                                  : std::optional(static_cast<size_t>(found - columns.begin()));
}

QString valueOf(const std::vector<GraphColumn> &columns, const GraphValues &values,
                std::optional<size_t> column)
{
    if (!column) {
        return {};
    }
    const auto found = std::ranges::find(values, *column, &GraphValue::column);
    return found == values.end() ? columns[*column].fallback : found->text;
}

} // namespace Briefings
