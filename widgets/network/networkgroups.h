// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "briefings/network/layout.h"
#include "widgets/network/networkappearance.h"

#include <memory>
#include <optional>
#include <vector>

namespace Widgets {

/// A graph in which groups stand as single nodes, and where its parts come from.
struct GroupedGraph
{
    /// A group has the id of its strongest member, and the name of the group as label and title.
    std::shared_ptr<const Briefings::Graph> graph;
    // All empty while nothing is grouped: everything is where it was.
    std::vector<size_t> nodeOf; ///< Per node as given: which node it is now.
    /// Per edge as given: which edge it is now; nothing inside of a group.
    std::vector<std::optional<size_t>> edgeOf;
    std::vector<std::vector<size_t>> members; ///< Per node: nodes as given, at least one.
    std::vector<size_t> firstEdge;            ///< Per edge: one that was given.
    std::vector<std::optional<size_t>> group; ///< Per node: a position in the groups.

    [[nodiscard]] bool hasGroups() const { return !members.empty(); }
    [[nodiscard]] std::vector<size_t> membersOf(size_t node) const;
    [[nodiscard]] size_t givenEdge(size_t edge) const;
    [[nodiscard]] std::optional<size_t> groupAt(size_t node) const;
    /// The node that shows \a id; nothing when it is not in the graph.
    [[nodiscard]] std::optional<size_t> find(const Briefings::Graph &given,
                                             const Briefings::ItemId &id) const;
};

/// \a graph with the members of each of \a groups as one node. Edges of the same relation between
/// the same two nodes become one, with the words of all of them.
[[nodiscard]] GroupedGraph grouped(const std::shared_ptr<const Briefings::Graph> &graph,
                                   const std::vector<NetworkGroup> &groups);

/// A group is in the middle of its members.
[[nodiscard]] std::vector<Briefings::LayoutPoint>
groupedPoints(const GroupedGraph &grouped, const std::vector<Briefings::LayoutPoint> &points);

/// What \a given says of nodes and edges as they are now: the largest size and the mean measure of
/// a group's members; a group fades when all of them do.
[[nodiscard]] NetworkAppearance groupedAppearance(const GroupedGraph &grouped,
                                                  const NetworkAppearance &given);

} // namespace Widgets
