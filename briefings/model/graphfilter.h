// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/claim.h"
#include "briefings/model/passage.h"
#include "briefings/model/relation.h"

#include <QDate>
#include <QSet>
#include <QString>

namespace Briefings {

/// What in a briefing makes an edge of its graph.
enum class EdgeOrigin
{
    Link,          ///< A stored link.
    Participation, ///< An actor takes part in an event.
    Stance,        ///< Somebody's stance toward a claim.
    Holder,        ///< Who holds a claim or a figure.
    Subject,       ///< What a figure is about, or the question that a claim answers.
    CoMention,     ///< Both are spoken of in the same paragraph; no relation is stated.
    Shared,        ///< A projection's: both are joined with the same third items, the reasons.
};

/// Which part of a briefing's graph is looked at, before any filter.
enum class Projection
{
    ActorsEventsClaims, ///< Nodes of these three kinds.
    ActorsOnly,         ///< Actors, joined through what they share.
    ClaimsOnly,         ///< Claims that support, qualify and dispute each other.
    OneDocument,        ///< What one document speaks of, on its words alone.
    OneQuestion,        ///< One question's claims, who says what about them, and what they rest on.
    Everything,         ///< All nodes and edges.
};

/// What is shown of a graph. Every part narrows what the others let through; what is empty lets all
/// through. Saved in the briefing as a part of a NetworkView.
struct GraphFilter
{
    QSet<ItemKind> kinds{ItemKind::Actor, ItemKind::Event, ItemKind::Claim};
    /// Of edges that state a relation; co-mentions and shared edges state none.
    QSet<Relation> hiddenRelations;
    /// What only these speak of is left out; what rests on no words at all stays, so that its state
    /// can be seen.
    QSet<DocumentId> hiddenDocuments;
    QSet<EdgeOrigin> hiddenOrigins{EdgeOrigin::CoMention};
    /// Claims and figures of these only. Other kinds have no holder and stay.
    QSet<ActorId> holders;
    /// Of edges that support, qualify or dispute: these only. Other edges stay.
    QSet<StanceKind> stances;
    /// The first and the last day that nodes and edges with a date may touch; invalid for no bound.
    QDate earliest;
    QDate latest;
    /// Whether edges without a date stay when there is a bound, and nodes that nothing dated
    /// reaches.
    bool showsUndated = true;
    /// Edges in one of these states, and nodes that are in one or that such an edge reaches.
    QSet<EvidenceState> states;
    /// Nodes whose label or title holds all of these words, whatever their case and accents, and
    /// both ends of an edge whose qualifier does.
    QString text;
    size_t leastDegree = 0; ///< Neighbors among what all of the above leave.
    size_t leastCore = 0;   ///< Nodes of this k-core of what all of the above leave.
    /// Only what is at most \a hops steps from one of these, on what all of the above leave. What
    /// is in focus itself needs to pass hidden and hiddenDocuments only. Nothing is shown when none
    /// of them is there.
    QSet<ItemId> focus;
    int hops = 1;
    QSet<ItemId> hidden; ///< By hand.
    /// Leaves out nodes that no visible edge reaches, after all else.
    bool hideUnlinked = false;

    friend bool operator==(const GraphFilter &, const GraphFilter &) = default;
};

} // namespace Briefings
