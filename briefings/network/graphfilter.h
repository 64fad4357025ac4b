// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/graphfilter.h"
#include "briefings/network/graph.h"

namespace Briefings {

/// The part of \a graph that \a filter lets through, its nodes and edges in their old order. First
/// what looks at one node or edge alone; then states, text and undated, which look at the edges
/// that are left; then core and degree, both of the same remainder; then the neighborhood; then
/// hideUnlinked. Linear in the graph's size, apart from sorting neighbors.
[[nodiscard]] Graph filtered(const Graph &graph, const GraphFilter &filter);

/// True when \a filter leaves some of what it is given \a kinds for: any part but kinds and hops is
/// not as it is by default. For "Clear filters".
[[nodiscard]] bool narrows(const GraphFilter &filter);

} // namespace Briefings
