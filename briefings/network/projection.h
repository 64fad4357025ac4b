// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/graphfilter.h"
#include "briefings/network/graph.h"

namespace Briefings {

/// One view of the whole \a graph, to be filtered afterwards. \a of names the document or the
/// question of the projections of one; the result is empty when the graph has no such node.
///
/// - ActorsOnly keeps the edges between actors and joins by one Shared edge each two actors that
///   are linked with the same event, or with the same claim or figure that at least one of them
///   holds or takes a stance on (that a claim is merely about both says nothing of the two). Its
///   reasons are those items, its weight is their number, its passages and its state are those of
///   the edges that it rests on, and its date runs from the first to the last of their dates when
///   all of them have one.
/// - ClaimsOnly keeps the edges between claims, and joins by a Shared edge with the question as its
///   reason each two claims that answer one question, since they are what a reader weighs against
///   each other; their stated edges say how.
/// - OneDocument keeps what has a passage in \a of, the document itself, and of the edges the
///   passages in it only.
/// - OneQuestion keeps the question, its claims, whatever is linked with them, and all edges among
///   these.
///
/// An item that joins more than projectionCrowd others joins the first of them only, in the graph's
/// order, so that the result stays linear in the graph's size.
[[nodiscard]] Graph projected(const Graph &graph, Projection projection, const ItemId &of = {});

/// See projected(): a clique of that many has 780 edges.
constexpr size_t projectionCrowd = 40;

/// The kinds of node that \a projection may give.
[[nodiscard]] QSet<ItemKind> shownKinds(Projection projection);

} // namespace Briefings
