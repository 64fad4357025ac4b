// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/merge.h"

#include "briefings/core/tr.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Briefings {

namespace {

void appendNew(Passages &passages, const Passages &others)
{
    for (const auto &passage : others) {
        if (std::ranges::find(passages, passage) == passages.end()) {
            passages.push_back(passage);
        }
    }
}

void joinActors(Actor &kept, const Actor &absorbed)
{
    for (const auto &name : QStringList{absorbed.name} + absorbed.aliases) {
        if (name != kept.name && !kept.aliases.contains(name)) {
            kept.aliases.append(name);
        }
    }
    if (kept.description.trimmed().isEmpty()) {
        kept.description = absorbed.description;
    }
    appendNew(kept.passages, absorbed.passages);
}

/// Puts \a kept in the place of \a absorbed wherever an item names it.
class Renaming
{
public:
    Renaming(const ActorId &kept, const ActorId &absorbed) : m_kept(kept), m_absorbed(absorbed) { }

    void apply(ActorId &id) const
    {
        if (id == m_absorbed) {
            id = m_kept;
        }
    }

    void apply(ItemId &id) const
    {
        if (id == ItemId(m_absorbed)) {
            id = m_kept;
        }
    }

    void apply(Event &event) const
    {
        if (std::ranges::find(event.participants, m_absorbed, &Participant::actor)
            == event.participants.end()) {
            return;
        }
        std::vector<Participant> participants;
        for (auto participant : event.participants) {
            apply(participant.actor);
            if (std::ranges::find(participants, participant) == participants.end()) {
                participants.push_back(participant);
            }
        }
        event.participants = std::move(participants);
    }

    void apply(NetworkView &view) const
    {
        apply(view.filter.holders, m_kept);
        apply(view.filter.focus, ItemId(m_kept));
        apply(view.filter.hidden, ItemId(m_kept));
        const bool hasPin =
            std::ranges::find(view.pins, ItemId(m_kept), &NetworkPin::item) != view.pins.end();
        if (hasPin) {
            std::erase_if(view.pins,
                          [this](const NetworkPin &pin) { return pin.item == ItemId(m_absorbed); });
        }
        for (auto &pin : view.pins) {
            apply(pin.item);
        }
    }

private:
    template <typename IdType>
    void apply(QSet<IdType> &ids, const IdType &kept) const
    {
        if (ids.remove(IdType(m_absorbed))) {
            ids.insert(kept);
        }
    }

    ActorId m_kept;
    ActorId m_absorbed;
};

/// The stances of both actors on one claim become one.
Result<> mergeStances(std::vector<Stance> &stances, const ActorId &kept, const ActorId &absorbed)
{
    for (auto stance = stances.begin(); stance != stances.end();) {
        if (stance->by != ItemId(absorbed)) {
            ++stance;
            continue;
        }
        const auto same = std::ranges::find_if(stances, [&stance, &kept](const Stance &other) {
            return other.claim == stance->claim && other.by == ItemId(kept);
        });
        if (same == stances.end()) {
            stance->by = kept;
            ++stance;
            continue;
        }
        if (same->kind != stance->kind) {
            return fail(Error::Kind::Conflict,
                        Tr::tr("“%1” and “%2” take different stances on “%3”. Change or remove one "
                               "of “%4” and “%5” "
                               "before making them one.")
                            .arg(kept.toString(), absorbed.toString(), stance->claim.toString(),
                                 same->id.toString(), stance->id.toString()));
        }
        appendNew(same->passages, stance->passages);
        stance = stances.erase(stance);
    }
    return {};
}

template <typename T>
void appendDifference(std::vector<Edit> &edits, const std::vector<T> &from,
                      const std::vector<T> &to)
{
    using IdType = decltype(T::id);
    QHash<IdType, const T *> old;
    for (const auto &item : from) {
        old.insert(item.id, &item);
    }
    QSet<IdType> kept;
    for (const auto &item : to) {
        kept.insert(item.id);
    }
    for (const auto &item : from) {
        if (!kept.contains(item.id)) {
            edits.push_back(Edit{RemoveItem{item.id}});
        }
    }
    // From the front, so that each position is right when its turn comes.
    for (size_t i = 0; i < to.size(); ++i) {
        const auto *before = old.value(to[i].id);
        if (!before) {
            edits.push_back(Edit{PutItem{to[i], static_cast<qsizetype>(i)}});
        } else if (*before != to[i]) {
            edits.push_back(Edit{PutItem{to[i], std::nullopt}});
        }
    }
}

} // namespace

Result<> mergeActors(Briefing &briefing, const ActorId &kept, const ActorId &absorbed)
{
    for (const auto &id : {kept, absorbed}) {
        if (std::ranges::find(briefing.actors, id, &Actor::id) == briefing.actors.end()) {
            return fail(Error::Kind::NotFound,
                        Tr::tr("There is no actor “%1”. Choose two actors of the briefing.")
                            .arg(id.toString()));
        }
    }
    if (kept == absorbed) {
        return fail(
            Error::Kind::Conflict,
            Tr::tr("“%1” cannot be merged with itself. Choose two actors.").arg(kept.toString()));
    }
    if (auto stances = mergeStances(briefing.stances, kept, absorbed); !stances) {
        return stances;
    }

    const auto gone = std::ranges::find(briefing.actors, absorbed, &Actor::id);
    joinActors(*std::ranges::find(briefing.actors, kept, &Actor::id), *gone);
    briefing.actors.erase(gone);

    const Renaming renaming(kept, absorbed);
    for (auto &document : briefing.documents) {
        renaming.apply(document.voice);
    }
    for (auto &event : briefing.events) {
        renaming.apply(event);
    }
    for (auto &claim : briefing.claims) {
        renaming.apply(claim.holder);
    }
    for (auto &figure : briefing.figures) {
        renaming.apply(figure.subject);
        renaming.apply(figure.holder);
    }
    for (auto &formula : briefing.formulas) {
        renaming.apply(formula.subject);
    }
    for (auto &view : briefing.networkViews) {
        renaming.apply(view);
    }
    for (auto &link : briefing.links) {
        const bool wasLoop = link.from == link.to;
        renaming.apply(link.from);
        renaming.apply(link.to);
        // What joined the two would now join the actor to itself; marked here, taken out below.
        if (!wasLoop && link.from == link.to) {
            link.id = LinkId();
        }
    }
    std::erase_if(briefing.links, [](const Link &link) { return link.id.isNull(); });
    return {};
}

BatchEdit editsBetween(const Briefing &from, const Briefing &to)
{
    BatchEdit batch;
    if (from.title != to.title || from.summary != to.summary) {
        batch.edits.push_back(Edit{SetHeading{to.title, to.summary}});
    }
    appendDifference(batch.edits, from.documents, to.documents);
    appendDifference(batch.edits, from.actors, to.actors);
    appendDifference(batch.edits, from.events, to.events);
    appendDifference(batch.edits, from.questions, to.questions);
    appendDifference(batch.edits, from.claims, to.claims);
    appendDifference(batch.edits, from.stances, to.stances);
    appendDifference(batch.edits, from.measures, to.measures);
    appendDifference(batch.edits, from.figures, to.figures);
    appendDifference(batch.edits, from.formulas, to.formulas);
    appendDifference(batch.edits, from.assumptions, to.assumptions);
    appendDifference(batch.edits, from.links, to.links);
    appendDifference(batch.edits, from.charts, to.charts);
    appendDifference(batch.edits, from.networkViews, to.networkViews);
    appendDifference(batch.edits, from.annotations, to.annotations);
    return batch;
}

} // namespace Briefings
