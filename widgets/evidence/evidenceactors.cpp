// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencebuilder.h"

#include <QLocale>

#include <algorithm>

namespace Widgets {

using namespace Briefings;

namespace {

/// \a link between an event and an actor says no more than the list of participants.
bool saysParticipation(const Link &link, const ItemId &actor)
{
    return link.relation == Relation::TakesPartIn && link.from == actor;
}

} // namespace

void EvidenceBuilder::addActor(EvidenceContent &content, const Actor &actor) const
{
    const ItemId id = actor.id;
    //: What a thing is: %1 is "Actor", %2 the kind of actor, such as "lab".
    content.chip = tr("%1 · %2").arg(kindText(ItemKind::Actor), actorKindText(actor.kind));
    QStringList line;
    if (!actor.description.isEmpty()) {
        line.append(actor.description);
    }
    if (!actor.aliases.isEmpty()) {
        line.append(tr("Also: %1.").arg(QLocale().createSeparatedList(actor.aliases)));
    }
    content.line = line.join(u' ');

    EvidenceSection events{tr("Events"), {}, {}, {}};
    std::vector<const Event *> happened;
    for (const auto &event : m_index.briefing().events) {
        const bool takesPart = std::ranges::any_of(
            event.participants, [&](const Participant &p) { return p.actor == actor.id; });
        const auto links = m_index.links(event.id);
        if (takesPart || std::ranges::any_of(links, [&](const Link *link) {
                return saysParticipation(*link, id);
            })) {
            happened.push_back(&event);
        }
    }
    std::ranges::stable_sort(
        happened, [](const Event *a, const Event *b) { return isBefore(a->date, b->date); });
    for (const auto *event : happened) {
        events.rows.push_back(itemRow(event->id, displayText(event->date, QLocale())));
    }

    EvidenceSection held{tr("Claims it holds"), {}, {}, {}};
    for (const auto &claim : m_index.briefing().claims) {
        if (claim.holder == actor.id) {
            held.rows.push_back(itemRow(claim.id, shortName(claim.question)));
        }
    }
    EvidenceSection stances{tr("Its stance on claims"), {}, {}, {}};
    for (const auto &stance : m_index.briefing().stances) {
        if (stance.by == id) {
            stances.rows.push_back(stanceRow(stance, shortName(stance.claim)));
        }
    }
    EvidenceSection figures{tr("Figures about it"), {}, {}, {}};
    EvidenceSection stated{tr("Figures it gives"), {}, {}, {}};
    for (const auto &figure : m_index.briefing().figures) {
        if (figure.subject == actor.id || figure.holder == actor.id) {
            auto row = figureRow(figure);
            row.lead = QStringLiteral("%1 · %2").arg(m_index.title(figure.measure), row.lead);
            (figure.subject == actor.id ? figures : stated).rows.push_back(std::move(row));
        }
    }

    addSection(content, std::move(events));
    addSection(content, std::move(held));
    addSection(content, std::move(stances));
    addSection(content, std::move(figures));
    addSection(content, std::move(stated));
    addLinks(content, id);
    addPassages(content, id, actor.passages, tr("Mentioned in"));
}

void EvidenceBuilder::addEvent(EvidenceContent &content, const Event &event) const
{
    content.line = event.date.isNull() ? tr("Date not known") : displayText(event.date, QLocale());
    EvidenceSection facts;
    facts.heading = tr("About it");
    addFact(facts, tr("What"), event.description);
    addFact(facts, tr("Date inferred"), event.inference);
    addSection(content, std::move(facts));

    EvidenceSection participants{tr("Who took part"), {}, {}, {}};
    for (const auto &participant : event.participants) {
        auto row = itemRow(participant.actor, participant.role);
        // The actor's own first mention says nothing about this event.
        row.passage.reset();
        row.state = EvidenceState::Sound;
        participants.rows.push_back(std::move(row));
    }
    addSection(content, std::move(participants));
    addPassages(content, event.id, event.passages);
    addLinks(content, event.id);
}

void EvidenceBuilder::addLink(EvidenceContent &content, const Link &link) const
{
    //: A link as a sentence: %1 and %3 are its ends, %2 is what joins them.
    content.title =
        tr("%1 %2 %3").arg(shortName(link.from), label(link.relation), shortName(link.to));
    QStringList line;
    if (!link.qualifier.isEmpty()) {
        line.append(link.qualifier);
    }
    if (!link.date.isNull()) {
        line.append(displayText(link.date, QLocale()));
    }
    content.line = line.join(QStringLiteral(" · "));
    addPassages(content, link.id, link.passages);
    addSection(content, {tr("Joins"), {}, {}, {chip(link.from), chip(link.to)}});
}

} // namespace Widgets
