// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/store/edit.h"
#include "briefings/store/overload.h"
#include "briefings/store/references.h"

#include <algorithm>

namespace Briefings {

namespace {

/// Menu entries stay short: a statement is cut after a word.
QString shortened(const QString &title)
{
    constexpr qsizetype longest = 48;
    if (title.size() <= longest) {
        return title;
    }
    const auto space = title.lastIndexOf(QLatin1Char(' '), longest - 1);
    auto end = space > longest / 2 ? space : longest - 1;
    if (title[end - 1].isHighSurrogate()) {
        --end;
    }
    return title.left(end) + QChar(0x2026);
}

QString addLabel(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return Tr::tr("Add document %1");
    case ItemKind::Actor:
        return Tr::tr("Add actor %1");
    case ItemKind::Event:
        return Tr::tr("Add event %1");
    case ItemKind::Question:
        return Tr::tr("Add question %1");
    case ItemKind::Claim:
        return Tr::tr("Add claim %1");
    case ItemKind::Stance:
        return Tr::tr("Add stance %1");
    case ItemKind::Measure:
        return Tr::tr("Add measure %1");
    case ItemKind::Figure:
        return Tr::tr("Add figure %1");
    case ItemKind::Formula:
        return Tr::tr("Add formula %1");
    case ItemKind::Assumption:
        return Tr::tr("Add assumption %1");
    case ItemKind::Link:
        return Tr::tr("Add link %1");
    case ItemKind::Annotation:
        return Tr::tr("Add note %1");
    case ItemKind::NetworkView:
        return Tr::tr("Add view %1");
    default:
        return Tr::tr("Add chart %1");
    }
}

QString changeLabel(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return Tr::tr("Change document %1");
    case ItemKind::Actor:
        return Tr::tr("Change actor %1");
    case ItemKind::Event:
        return Tr::tr("Change event %1");
    case ItemKind::Question:
        return Tr::tr("Change question %1");
    case ItemKind::Claim:
        return Tr::tr("Change claim %1");
    case ItemKind::Stance:
        return Tr::tr("Change stance %1");
    case ItemKind::Measure:
        return Tr::tr("Change measure %1");
    case ItemKind::Figure:
        return Tr::tr("Change figure %1");
    case ItemKind::Formula:
        return Tr::tr("Change formula %1");
    case ItemKind::Assumption:
        return Tr::tr("Change assumption %1");
    case ItemKind::Link:
        return Tr::tr("Change link %1");
    case ItemKind::Annotation:
        return Tr::tr("Change note %1");
    case ItemKind::NetworkView:
        return Tr::tr("Change view %1");
    default:
        return Tr::tr("Change chart %1");
    }
}

QString removeLabel(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return Tr::tr("Remove document %1");
    case ItemKind::Actor:
        return Tr::tr("Remove actor %1");
    case ItemKind::Event:
        return Tr::tr("Remove event %1");
    case ItemKind::Question:
        return Tr::tr("Remove question %1");
    case ItemKind::Claim:
        return Tr::tr("Remove claim %1");
    case ItemKind::Stance:
        return Tr::tr("Remove stance %1");
    case ItemKind::Measure:
        return Tr::tr("Remove measure %1");
    case ItemKind::Figure:
        return Tr::tr("Remove figure %1");
    case ItemKind::Formula:
        return Tr::tr("Remove formula %1");
    case ItemKind::Assumption:
        return Tr::tr("Remove assumption %1");
    case ItemKind::Link:
        return Tr::tr("Remove link %1");
    case ItemKind::Annotation:
        return Tr::tr("Remove note %1");
    case ItemKind::NetworkView:
        return Tr::tr("Remove view %1");
    default:
        return Tr::tr("Remove chart %1");
    }
}

template <typename T>
const T *find(const Briefing &briefing, const decltype(T::id) &id)
{
    const auto &list = items<T>(briefing);
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

QString putLabel(const Briefing &briefing, const PutItem &change)
{
    const auto id = itemId(change.item);
    const auto title = shortened(itemTitle(briefing, change.item));
    return std::visit(
        [&](const auto &item) {
            using T = std::decay_t<decltype(item)>;
            const auto *before = find<T>(briefing, item.id);
            if (!before) {
                return addLabel(id.kind()).arg(title);
            }
            if constexpr (std::is_same_v<T, Actor>) {
                if (before->name != item.name) {
                    return Tr::tr("Rename actor %1").arg(shortened(before->name));
                }
            }
            return changeLabel(id.kind()).arg(title);
        },
        change.item);
}

/// The title of an item of any kind; its id when there is none.
QString titleOf(const Briefing &briefing, const ItemId &id)
{
    QString title = id.toString();
    forEachItem(briefing, [&briefing, &id, &title](const auto &item) {
        if (item.id.toString() == id.toString()) {
            title = itemTitle(briefing, Item(item));
        }
    });
    return title;
}

} // namespace

QString editLabel(const Briefing &briefing, const Edit &edit)
{
    return std::visit(
        VisitorOf{
            [&briefing](const PutItem &change) { return putLabel(briefing, change); },
            [&briefing](const RemoveItem &change) {
                return removeLabel(change.id.kind()).arg(shortened(titleOf(briefing, change.id)));
            },
            [&briefing](const MergeActors &change) {
                return Tr::tr("Merge actor %1 into %2")
                    .arg(shortened(titleOf(briefing, change.absorbed)),
                         shortened(titleOf(briefing, change.kept)));
            },
            [](const SetHeading &) { return Tr::tr("Change title and summary"); },
            [&briefing](const BatchEdit &change) {
                return change.edits.size() == 1
                           ? editLabel(briefing, change.edits.front())
                           : Tr::tr("%n change(s)", nullptr, static_cast<int>(change.edits.size()));
            },
        },
        edit.change);
}

} // namespace Briefings
