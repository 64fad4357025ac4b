// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/briefingindex.h"

#include <algorithm>
#include <utility>

namespace Briefings {

BriefingIndex::BriefingIndex(std::shared_ptr<const Briefing> briefing)
    : m_briefing(std::move(briefing))
{
    const auto add = [this](ItemKind kind, const auto &values) {
        for (size_t i = 0; i < values.size(); ++i) {
            const ItemId id(values[i].id);
            m_places.insert(id, {kind, i});
            if constexpr (requires { values[i].passages; }) {
                for (const auto &passage : values[i].passages) {
                    m_usesOfDocument[passage.document].push_back({passage, id});
                }
            }
        }
    };
    const auto &b = *m_briefing;
    add(ItemKind::Document, b.documents);
    add(ItemKind::Actor, b.actors);
    add(ItemKind::Event, b.events);
    add(ItemKind::Question, b.questions);
    add(ItemKind::Claim, b.claims);
    add(ItemKind::Stance, b.stances);
    add(ItemKind::Measure, b.measures);
    add(ItemKind::Figure, b.figures);
    add(ItemKind::Formula, b.formulas);
    add(ItemKind::Assumption, b.assumptions);
    add(ItemKind::Link, b.links);
    add(ItemKind::Chart, b.charts);
    add(ItemKind::NetworkView, b.networkViews);
    add(ItemKind::Annotation, b.annotations);

    for (size_t i = 0; i < b.links.size(); ++i) {
        m_linksOfItem[b.links[i].from].push_back(i);
        if (b.links[i].to != b.links[i].from) {
            m_linksOfItem[b.links[i].to].push_back(i);
        }
    }
    for (size_t i = 0; i < b.claims.size(); ++i) {
        m_claimsOfQuestion[b.claims[i].question].push_back(i);
    }
    for (size_t i = 0; i < b.stances.size(); ++i) {
        m_stancesOfClaim[b.stances[i].claim].push_back(i);
    }
    for (auto &uses : m_usesOfDocument) {
        std::ranges::stable_sort(uses, [](const PassageUse &a, const PassageUse &other) {
            return std::pair(a.passage.range.start(), -a.passage.range.end())
                   < std::pair(other.passage.range.start(), -other.passage.range.end());
        });
    }
}

template <typename T>
const T *BriefingIndex::find(const ItemId &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &items<T>(*m_briefing).at(found->position);
}

const Document *BriefingIndex::document(const DocumentId &id) const { return find<Document>(id); }

const Actor *BriefingIndex::actor(const ActorId &id) const { return find<Actor>(id); }

const Event *BriefingIndex::event(const EventId &id) const { return find<Event>(id); }

const Question *BriefingIndex::question(const QuestionId &id) const { return find<Question>(id); }

const Claim *BriefingIndex::claim(const ClaimId &id) const { return find<Claim>(id); }

const Stance *BriefingIndex::stance(const StanceId &id) const { return find<Stance>(id); }

const Measure *BriefingIndex::measure(const MeasureId &id) const { return find<Measure>(id); }

const Figure *BriefingIndex::figure(const FigureId &id) const { return find<Figure>(id); }

const Formula *BriefingIndex::formula(const FormulaId &id) const { return find<Formula>(id); }

const Assumption *BriefingIndex::assumption(const AssumptionId &id) const
{
    return find<Assumption>(id);
}

const Link *BriefingIndex::link(const LinkId &id) const { return find<Link>(id); }

const Chart *BriefingIndex::chart(const ChartId &id) const { return find<Chart>(id); }

const NetworkView *BriefingIndex::networkView(const NetworkViewId &id) const
{
    return find<NetworkView>(id);
}

const Annotation *BriefingIndex::annotation(const AnnotationId &id) const
{
    return find<Annotation>(id);
}

bool BriefingIndex::contains(const ItemId &id) const { return m_places.contains(id); }

std::optional<Item> BriefingIndex::item(const ItemId &id) const
{
    const auto found = m_places.constFind(id);
    if (found == m_places.constEnd()) {
        return std::nullopt;
    }
    const auto &b = *m_briefing;
    switch (found->kind) {
    case ItemKind::Document:
        return b.documents[found->position];
    case ItemKind::Actor:
        return b.actors[found->position];
    case ItemKind::Event:
        return b.events[found->position];
    case ItemKind::Question:
        return b.questions[found->position];
    case ItemKind::Claim:
        return b.claims[found->position];
    case ItemKind::Stance:
        return b.stances[found->position];
    case ItemKind::Measure:
        return b.measures[found->position];
    case ItemKind::Figure:
        return b.figures[found->position];
    case ItemKind::Formula:
        return b.formulas[found->position];
    case ItemKind::Assumption:
        return b.assumptions[found->position];
    case ItemKind::Link:
        return b.links[found->position];
    case ItemKind::Chart:
        return b.charts[found->position];
    case ItemKind::NetworkView:
        return b.networkViews[found->position];
    case ItemKind::Annotation:
        return b.annotations[found->position];
    case ItemKind::None:
    case ItemKind::Briefing:
    case ItemKind::Passage:
        break;
    }
    return std::nullopt;
}

QString BriefingIndex::title(const ItemId &id) const
{
    if (const auto found = item(id)) {
        return itemTitle(*m_briefing, *found);
    }
    if (const auto place = passageFromId(id)) {
        for (const auto &use : uses(place->document, place->body)) {
            if (use.passage.range == place->range) {
                return use.passage.quote;
            }
        }
    }
    return id.toString();
}

Passages BriefingIndex::passages(const ItemId &id) const
{
    if (const auto place = passageFromId(id)) {
        return {*place};
    }
    const auto found = item(id);
    if (!found) {
        return {};
    }
    Passages passages = itemPassages(*found);
    const auto join = [&passages](const Passages &more) {
        for (const auto &passage : more) {
            if (std::ranges::find(passages, passage) == passages.end()) {
                passages.push_back(passage);
            }
        }
    };
    const auto joinClaim = [this, &join](const Claim &claim) {
        join(claim.passages);
        for (const auto *stance : stances(claim.id)) {
            join(stance->passages);
        }
    };
    if (id.kind() == ItemKind::Question) {
        for (const auto *claim : claims(id.to<ItemKind::Question>())) {
            joinClaim(*claim);
        }
    } else if (id.kind() == ItemKind::Claim) {
        joinClaim(*claim(id.to<ItemKind::Claim>()));
    } else if (id.kind() == ItemKind::Measure) {
        for (const auto &figure : m_briefing->figures) {
            if (ItemId(figure.measure) == id) {
                join(figure.passages);
            }
        }
    }
    return passages;
}

std::vector<PassageUse> BriefingIndex::uses(const DocumentId &document, Body body) const
{
    std::vector<PassageUse> uses;
    const auto found = m_usesOfDocument.constFind(document);
    if (found != m_usesOfDocument.constEnd()) {
        std::ranges::copy_if(*found, std::back_inserter(uses),
                             [body](const PassageUse &use) { return use.passage.body == body; });
    }
    return uses;
}

std::vector<const Link *> BriefingIndex::links(const ItemId &id) const
{
    std::vector<const Link *> links;
    for (const auto position : m_linksOfItem.value(id)) {
        links.push_back(&m_briefing->links[position]);
    }
    return links;
}

std::vector<const Claim *> BriefingIndex::claims(const QuestionId &question) const
{
    std::vector<const Claim *> claims;
    for (const auto position : m_claimsOfQuestion.value(question)) {
        claims.push_back(&m_briefing->claims[position]);
    }
    return claims;
}

std::vector<const Stance *> BriefingIndex::stances(const ClaimId &claim) const
{
    std::vector<const Stance *> stances;
    for (const auto position : m_stancesOfClaim.value(claim)) {
        stances.push_back(&m_briefing->stances[position]);
    }
    return stances;
}

const Stance *BriefingIndex::stance(const ClaimId &claim, const ItemId &by) const
{
    for (const auto *stance : stances(claim)) {
        if (stance->by == by) {
            return stance;
        }
    }
    return nullptr;
}

} // namespace Briefings
