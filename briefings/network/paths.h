// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Briefings {

/// One step of a path.
struct PathHop
{
    size_t edge = 0;       ///< A position in Graph::edges().
    bool isForward = true; ///< False when the path runs from the edge's end to its start.

    friend bool operator==(const PathHop &, const PathHop &) = default;
};

struct GraphPath
{
    std::vector<size_t> nodes; ///< From the first to the last, no node twice.
    std::vector<PathHop> hops; ///< One fewer than nodes.
    double cost = 0;           ///< The number of hops, or the sum of their evidenceCost().

    friend bool operator==(const GraphPath &, const GraphPath &) = default;
};

enum class PathCost
{
    Shortest,         ///< Fewest hops; of equally many, the strongest evidence.
    StrongestEvidence ///< The least evidenceCost() in sum.
};

struct PathOptions
{
    size_t count = 3; ///< How many different paths are wanted at most.
    PathCost cost = PathCost::Shortest;
    /// Edges and events that are dated outside of these days are not used; what has no date is.
    /// Invalid for no bound.
    QDate earliest;
    QDate latest;
};

/// How little an edge is to be relied on: −ln s with
///
///     s = f · (1 + p + d) / (2 + p + d)
///
/// where p is the number of its passages, d the number of documents they are in, and f is 1 for
/// sound words, 0.9 for moved, 0.5 for ambiguous, 0.3 for changed and 0.1 for lost ones, halved
/// when the edge states no relation (a co-mention, a shared third). A path is as strong as the
/// product of its hops, so its cost is their sum. Above 0.
[[nodiscard]] double evidenceCost(const GraphEdge &edge);

/// The best paths between two nodes, the best first; edges are used both ways, and between two
/// nodes the edge of the strongest evidence. Yen 1971, doi:10.1287/mnsc.17.11.712. Of equal cost
/// the one whose nodes come first in the graph is first. Empty when no path leads there, and when
/// \a from is \a to.
[[nodiscard]] std::vector<GraphPath> findPaths(const Graph &graph, size_t from, size_t to,
                                               const PathOptions &options = {});

/// What stands between the two ends in a sentence, read along \a isForward: "is supplied by".
[[nodiscard]] QString relationText(const GraphEdge &edge, bool isForward);

/// One step as a sentence, in the direction of the path: "DeepSeek is supplied by Nvidia (until
/// 2023)".
[[nodiscard]] QString hopSentence(const Graph &graph, const PathHop &hop);

} // namespace Briefings
