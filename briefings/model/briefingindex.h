// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"
#include "briefings/model/item.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Briefings {

/// Where one passage is used: by which item.
struct PassageUse
{
    Passage passage;
    ItemId item;
};

/// Look-ups in one immutable briefing, built once. A value that may be shared between threads;
/// holds the briefing.
class BriefingIndex
{
public:
    explicit BriefingIndex(std::shared_ptr<const Briefing> briefing);

    [[nodiscard]] const Briefing &briefing() const { return *m_briefing; }

    /// The item of that id, or null.
    [[nodiscard]] const Document *document(const DocumentId &id) const;
    [[nodiscard]] const Actor *actor(const ActorId &id) const;
    [[nodiscard]] const Event *event(const EventId &id) const;
    [[nodiscard]] const Question *question(const QuestionId &id) const;
    [[nodiscard]] const Claim *claim(const ClaimId &id) const;
    [[nodiscard]] const Stance *stance(const StanceId &id) const;
    [[nodiscard]] const Measure *measure(const MeasureId &id) const;
    [[nodiscard]] const Figure *figure(const FigureId &id) const;
    [[nodiscard]] const Formula *formula(const FormulaId &id) const;
    [[nodiscard]] const Assumption *assumption(const AssumptionId &id) const;
    [[nodiscard]] const Link *link(const LinkId &id) const;
    [[nodiscard]] const Chart *chart(const ChartId &id) const;
    [[nodiscard]] const NetworkView *networkView(const NetworkViewId &id) const;
    [[nodiscard]] const Annotation *annotation(const AnnotationId &id) const;

    /// A copy of the item, or nothing when the id is unknown or a passage's.
    [[nodiscard]] std::optional<Item> item(const ItemId &id) const;
    [[nodiscard]] bool contains(const ItemId &id) const;
    /// What a person calls the item; the id itself when it is unknown, and for a passage its quote.
    [[nodiscard]] QString title(const ItemId &id) const;
    /// The passages the item rests on, its own first, without repeats. A claim adds those of its
    /// stances, a question those of its claims, a measure those of its figures. A passage is its
    /// own, without its quote.
    [[nodiscard]] Passages passages(const ItemId &id) const;
    /// What rests on the words of \a document's \a body, by start, longer first.
    [[nodiscard]] std::vector<PassageUse> uses(const DocumentId &document, Body body) const;
    /// The links that begin or end at \a id, in the briefing's order.
    [[nodiscard]] std::vector<const Link *> links(const ItemId &id) const;
    [[nodiscard]] std::vector<const Claim *> claims(const QuestionId &question) const;
    [[nodiscard]] std::vector<const Stance *> stances(const ClaimId &claim) const;
    /// The stance of \a by on \a claim; null means silent.
    [[nodiscard]] const Stance *stance(const ClaimId &claim, const ItemId &by) const;

private:
    struct Place
    {
        ItemKind kind = ItemKind::None;
        size_t position = 0;
    };

    template <typename T>
    [[nodiscard]] const T *find(const ItemId &id) const;

    std::shared_ptr<const Briefing> m_briefing;
    QHash<ItemId, Place> m_places;
    QHash<ItemId, std::vector<size_t>> m_linksOfItem;
    QHash<QuestionId, std::vector<size_t>> m_claimsOfQuestion;
    QHash<ClaimId, std::vector<size_t>> m_stancesOfClaim;
    QHash<DocumentId, std::vector<PassageUse>> m_usesOfDocument;
};

} // namespace Briefings
