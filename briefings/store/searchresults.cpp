// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchresults.h"

#include "briefings/store/references.h"
#include "briefings/store/searchtext.h"

#include <QHash>

#include <algorithm>

namespace Briefings {

namespace {

Result<SearchHit> passageHit(const Briefing &briefing, const IndexHit &found,
                             const TextSource &texts)
{
    SearchHit hit{found.id, {}, {}, {}, found.rank};
    const auto place = passageFromId(found.id);
    if (!place) {
        return hit;
    }
    const auto document = std::ranges::find(briefing.documents, place->document, &Document::id);
    if (document == briefing.documents.end()) {
        return hit;
    }
    const auto text = texts(place->document, place->body);
    if (!text) {
        return fail(text.error());
    }
    hit.title = document->shortTitle.isEmpty() ? document->title : document->shortTitle;
    hit.text = (*text)->slice(place->range);
    return hit;
}

} // namespace

Result<std::vector<SearchHit>> makeHits(const Briefing &briefing,
                                        const std::vector<IndexHit> &found, const TextSource &texts)
{
    const ItemNames names(briefing);
    QHash<ItemId, SearchHit> itemHits;
    for (const auto &one : found) {
        itemHits.insert(one.id, {});
    }
    forEachItem(briefing, [&briefing, &names, &itemHits](const auto &item) {
        const auto hit = itemHits.find(ItemId(item.id));
        if (hit != itemHits.end()) {
            hit->title = itemTitle(briefing, Item(item));
            hit->text = searchText(names, Item(item)).shown();
        }
    });

    std::vector<SearchHit> hits;
    for (const auto &one : found) {
        SearchHit hit = itemHits.value(one.id);
        if (one.id.kind() == ItemKind::Passage) {
            auto passage = passageHit(briefing, one, texts);
            if (!passage) {
                return fail(passage.error());
            }
            hit = std::move(*passage);
        }
        hit.id = one.id;
        hit.rank = one.rank;
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace Briefings
