// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/changes.h"

#include "briefings/store/references.h"

#include <QHash>

namespace Briefings {

std::vector<ItemChange> changesBetween(const Briefing &before, const Briefing &after)
{
    std::vector<ItemChange> changes;
    forEachList(after, [&before, &changes](const auto &list) {
        using T = typename std::decay_t<decltype(list)>::value_type;
        QHash<QString, const T *> old;
        for (const auto &item : items<T>(before)) {
            old.insert(item.id.toString(), &item);
        }
        for (const auto &item : list) {
            const auto *was = old.take(item.id.toString());
            if (!was) {
                changes.push_back({item.id, std::nullopt, item});
            } else if (*was != item) {
                changes.push_back({item.id, *was, item});
            }
        }
        for (const auto &item : items<T>(before)) {
            if (old.contains(item.id.toString())) {
                changes.push_back({item.id, item, std::nullopt});
            }
        }
    });
    return changes;
}

} // namespace Briefings
