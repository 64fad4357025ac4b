// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/additems.h"

#include "briefings/core/tr.h"
#include "briefings/model/briefingindex.h"

#include <QSet>

namespace Briefings {

Result<Edit> addItems(const Briefing &briefing, const std::vector<Item> &items)
{
    const BriefingIndex index(std::make_shared<const Briefing>(briefing));
    QSet<ItemId> added;
    BatchEdit batch;
    for (const auto &item : items) {
        const auto id = itemId(item);
        if (index.contains(id) || added.contains(id)) {
            return fail(Error::Kind::Conflict,
                        Tr::tr("“%1” is there already. Nothing was added.").arg(id.toString()));
        }
        added.insert(id);
        batch.edits.push_back({PutItem{item, {}}});
    }
    Edit edit{std::move(batch)};
    if (auto outcome = applied(briefing, edit); !outcome) {
        return fail(outcome.error());
    }
    return edit;
}

} // namespace Briefings
