// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/network/graph.h"

#include <QString>

#include <functional>
#include <vector>

namespace Briefings {

/// How a node stands in its graph. All but community and pageRank see each two linked nodes once,
/// whatever the number, direction and weight of the edges between them, and no self-loops.
struct NodeMeasures
{
    size_t degree = 0; ///< Different neighbors.
    /// Share of the shortest paths between two others that run through the node, 0…1; Brandes 2001,
    /// doi:10.1080/0022250X.2001.9990249. Divided by (n−1)(n−2)/2, as networkx does.
    double betweenness = 0;
    /// (r−1)/Σd · (r−1)/(n−1) with r the nodes of its component and d the steps to them, 0…1;
    /// Wasserman and Faust 1994, as networkx does. 0 when unlinked.
    double closeness = 0;
    /// Damped by 0.85; all nodes together have 1; Page, Brin and others 1999. Edges are followed
    /// both ways: whether a relation reads "funds" or "is funded by" is a matter of words, so their
    /// direction ranks nobody. Unlinked nodes jump anywhere.
    double pageRank = 0;
    /// Share of its pairs of neighbors that are neighbors, 0…1; 0 below two neighbors. Watts and
    /// Strogatz 1998.
    double clustering = 0;
    size_t component = 0; ///< From 0, the largest first.
    size_t core = 0; ///< The largest k such that the node is in a part where each has k neighbors.
    size_t community = 0;        ///< A position in GraphMeasures::communities.
    bool isArticulation = false; ///< Without it, its component falls apart.

    friend bool operator==(const NodeMeasures &, const NodeMeasures &) = default;
};

/// Nodes that are more linked among themselves than with others.
struct Community
{
    QString name;              ///< After its strongest actors: "DeepSeek and Nvidia".
    std::vector<size_t> nodes; ///< Ascending.

    friend bool operator==(const Community &, const Community &) = default;
};

struct GraphMeasures
{
    std::vector<NodeMeasures> nodes; ///< One per node of the graph.
    size_t componentCount = 0;
    std::vector<Community> communities; ///< The largest first, then by first node; none is empty.

    friend bool operator==(const GraphMeasures &, const GraphMeasures &) = default;
};

/// All measures of \a graph, the same for the same graph. Betweenness and closeness take a step per
/// node and edge: call it off the GUI thread. Fails with Error::Kind::Cancelled only.
[[nodiscard]] Result<GraphMeasures> measure(const Graph &graph,
                                            const std::function<bool()> &isCanceled = {});

/// Whether measure() takes no more than some seconds: betweenness and closeness take a step for
/// each pair of a node and a node or edge.
[[nodiscard]] bool isQuicklyMeasured(const Graph &graph);

} // namespace Briefings
