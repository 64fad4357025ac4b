// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/item.h"

#include <QSet>

#include <vector>

namespace Briefings {

/// The items that \a item names, without repeats; the documents of its passages are among them.
[[nodiscard]] std::vector<ItemId> references(const Item &item);

/// The ids of all items of \a briefing.
[[nodiscard]] QSet<ItemId> allIds(const Briefing &briefing);

/// Calls \a function with each of the briefing's vectors of items, kind by kind.
template <typename B, typename Function>
void forEachList(B &briefing, Function function)
{
    function(briefing.documents);
    function(briefing.actors);
    function(briefing.events);
    function(briefing.questions);
    function(briefing.claims);
    function(briefing.stances);
    function(briefing.measures);
    function(briefing.figures);
    function(briefing.formulas);
    function(briefing.assumptions);
    function(briefing.links);
    function(briefing.charts);
    function(briefing.networkViews);
    function(briefing.annotations);
}

/// Calls \a function with every item of \a briefing, kind by kind, in order.
template <typename B, typename Function>
void forEachItem(B &briefing, Function function)
{
    forEachList(briefing, [&function](auto &list) {
        for (auto &item : list) {
            function(item);
        }
    });
}

/// Whether \a item, one of \a briefing's, fits the others: what it names is there (\a known are the
/// ids of the briefing) and of the right kind, its passages lie in versions that exist, and its
/// JSON reads back alike.
[[nodiscard]] Result<> checkItem(const Briefing &briefing, const QSet<ItemId> &known,
                                 const Item &item);

} // namespace Briefings
