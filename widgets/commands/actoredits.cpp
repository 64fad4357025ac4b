// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands/actoredits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Widgets {

using Briefings::Error;
using Briefings::fail;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::ActorEdits)
};

tl::unexpected<Error> actorIsGone()
{
    return fail(Error::Kind::NotFound, Tr::tr("This actor is not in the briefing any more."));
}

} // namespace

Briefings::Result<Briefings::Edit> renameActor(const Briefings::BriefingIndex &index,
                                               const Briefings::ActorId &actor, const QString &name)
{
    const auto *found = index.actor(actor);
    if (found == nullptr) {
        return actorIsGone();
    }
    const auto cleaned = name.simplified();
    if (cleaned.isEmpty()) {
        return fail(Error::Kind::Format, Tr::tr("An actor needs a name."));
    }
    const auto &actors = index.briefing().actors;
    const bool isTaken = std::ranges::any_of(actors, [&](const Briefings::Actor &other) {
        return other.id != actor && other.name.compare(cleaned, Qt::CaseInsensitive) == 0;
    });
    if (isTaken) {
        return fail(Error::Kind::Conflict,
                    Tr::tr("Another actor is called “%1”. Choose a name that tells them apart.")
                        .arg(cleaned));
    }
    auto changed = *found;
    changed.aliases.removeAll(cleaned);
    if (changed.name != cleaned && !changed.aliases.contains(changed.name)) {
        changed.aliases.append(changed.name);
    }
    changed.name = cleaned;
    return Briefings::Edit{Briefings::PutItem{changed, std::nullopt}};
}

Briefings::Result<Briefings::Edit> describeActor(const Briefings::BriefingIndex &index,
                                                 const Briefings::ActorId &actor,
                                                 const QString &description)
{
    const auto *found = index.actor(actor);
    if (found == nullptr) {
        return actorIsGone();
    }
    auto changed = *found;
    changed.description = description.simplified();
    return Briefings::Edit{Briefings::PutItem{changed, std::nullopt}};
}

} // namespace Widgets
