// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/edit.h"

#include "briefings/core/tr.h"
#include "briefings/store/merge.h"
#include "briefings/store/overload.h"
#include "briefings/store/references.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace Briefings {

namespace {

/// Carries edits out on a copy of the briefing and keeps the ids of what was touched, which are
/// checked at the end: inside a batch an item may name one that only comes later.
class Editor
{
public:
    explicit Editor(const Briefing &briefing) : m_briefing(briefing) { }

    /// The inverse of \a edit.
    Result<Edit> carryOut(const Edit &edit)
    {
        return std::visit([this](const auto &change) { return carryOut(change); }, edit.change);
    }

    [[nodiscard]] Result<> check() const;
    [[nodiscard]] Briefing take() { return std::move(m_briefing); }

private:
    Result<Edit> carryOut(const PutItem &change)
    {
        return std::visit([this, &change](const auto &item) { return put(item, change.position); },
                          change.item);
    }
    Result<Edit> carryOut(const RemoveItem &change);
    Result<Edit> carryOut(const MergeActors &change);
    Result<Edit> carryOut(const SetHeading &change);
    Result<Edit> carryOut(const BatchEdit &change);

    template <typename T>
    Result<Edit> put(const T &item, std::optional<qsizetype> position);
    template <typename T>
    std::optional<Edit> remove(std::vector<T> &list, const ItemId &id);

    Briefing m_briefing;
    std::set<ItemId> m_put;
    std::set<ItemId> m_removed;
};

tl::unexpected<Error> notFound(const ItemId &id)
{
    return fail(Error::Kind::NotFound,
                Tr::tr("There is no “%1” in the briefing. It may have been removed or renamed.")
                    .arg(id.toString()));
}

/// A document's text is frozen: the words that passages quote must not go away under them.
template <typename T>
Result<> checkReplacement(const T &before, const T &after)
{
    if constexpr (std::is_same_v<T, Document>) {
        if (before.bodies != after.bodies) {
            return fail(
                Error::Kind::Conflict,
                Tr::tr(
                    "The texts of “%1” cannot be changed without their source. Leave “digest” and "
                    "“original” as they are.")
                    .arg(after.id.toString()));
        }
    }
    return {};
}

template <typename T>
Result<Edit> Editor::put(const T &item, std::optional<qsizetype> position)
{
    if (item.id.isNull()) {
        return fail(Error::Kind::Format,
                    Tr::tr("The item has no id. Give it one, such as “actor:deepseek”."));
    }
    auto &list = items<T>(m_briefing);
    const auto found = std::ranges::find(list, item.id, &T::id);
    const bool isNew = found == list.end();
    const auto old = found - list.begin();
    const auto last = static_cast<qsizetype>(list.size()) - (isNew ? 0 : 1);
    const auto wanted = position.value_or(old);
    if (wanted < 0 || wanted > last) {
        return fail(Error::Kind::Conflict,
                    Tr::tr("“%1” cannot stand at position %2. Give one from 0 to %3, or none.")
                        .arg(item.id.toString())
                        .arg(wanted)
                        .arg(last));
    }

    m_put.insert(item.id);
    if (isNew) {
        list.insert(list.begin() + wanted, item);
        return Edit{RemoveItem{item.id}};
    }
    if (auto allowed = checkReplacement(*found, item); !allowed) {
        return fail(allowed.error());
    }
    PutItem inverse{std::move(*found),
                    wanted == old ? std::nullopt : std::optional<qsizetype>(old)};
    if (wanted == old) {
        *found = item;
    } else {
        list.erase(found);
        list.insert(list.begin() + wanted, item);
    }
    return Edit{std::move(inverse)};
}

template <typename T>
std::optional<Edit> Editor::remove(std::vector<T> &list, const ItemId &id)
{
    const auto found = std::ranges::find_if(
        list, [&id](const T &item) { return item.id.toString() == id.toString(); });
    if (found == list.end()) {
        return std::nullopt;
    }
    Edit inverse{PutItem{*found, found - list.begin()}};
    list.erase(found);
    return inverse;
}

Result<Edit> Editor::carryOut(const RemoveItem &change)
{
    std::optional<Edit> inverse;
    forEachList(m_briefing, [this, &inverse, &change](auto &list) {
        if (!inverse) {
            inverse = remove(list, change.id);
        }
    });
    if (!inverse) {
        return notFound(change.id);
    }
    m_removed.insert(change.id);
    return std::move(*inverse);
}

Result<Edit> Editor::carryOut(const MergeActors &change)
{
    const Briefing before = m_briefing;
    if (auto merged = mergeActors(m_briefing, change.kept, change.absorbed); !merged) {
        return fail(merged.error());
    }
    for (const auto &edit : editsBetween(before, m_briefing).edits) {
        if (const auto *put = std::get_if<PutItem>(&edit.change)) {
            m_put.insert(itemId(put->item));
        } else if (const auto *removed = std::get_if<RemoveItem>(&edit.change)) {
            m_removed.insert(removed->id);
        }
    }
    return Edit{editsBetween(m_briefing, before)};
}

Result<Edit> Editor::carryOut(const SetHeading &change)
{
    if (change.title.trimmed().isEmpty()) {
        return fail(Error::Kind::Format, Tr::tr("A briefing needs a title. Give it one."));
    }
    Edit inverse{SetHeading{m_briefing.title, m_briefing.summary}};
    m_briefing.title = change.title;
    m_briefing.summary = change.summary;
    return inverse;
}

Result<Edit> Editor::carryOut(const BatchEdit &change)
{
    BatchEdit inverse;
    for (const auto &edit : change.edits) {
        auto one = carryOut(edit);
        if (!one) {
            return one;
        }
        inverse.edits.push_back(std::move(*one));
    }
    std::ranges::reverse(inverse.edits);
    return Edit{std::move(inverse)};
}

Result<> Editor::check() const
{
    const auto known = allIds(m_briefing);
    Result<> result;
    forEachItem(m_briefing, [this, &known, &result](const auto &item) {
        if (!result) {
            return;
        }
        if (m_put.contains(item.id)) {
            result = checkItem(m_briefing, known, Item(item));
            return;
        }
        if (m_removed.empty()) {
            return;
        }
        for (const auto &id : references(Item(item))) {
            if (m_removed.contains(id) && !known.contains(id)) {
                result = fail(
                    Error::Kind::Conflict,
                    Tr::tr(
                        "“%1” cannot be removed while “%2” names it. Change or remove that first.")
                        .arg(id.toString(), item.id.toString()));
                return;
            }
        }
    });
    return result;
}

} // namespace

Result<EditOutcome> applied(const Briefing &briefing, const Edit &edit)
{
    Editor editor(briefing);
    auto inverse = editor.carryOut(edit);
    if (!inverse) {
        return fail(inverse.error());
    }
    if (auto fits = editor.check(); !fits) {
        return fail(fits.error());
    }
    return EditOutcome{editor.take(), std::move(*inverse)};
}

} // namespace Briefings
