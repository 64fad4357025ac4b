// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/graphfile.h"
#include "briefings/model/briefingindex.h"
#include "briefings/network/graph.h"
#include "briefings/network/layout.h"

#include <QHash>

#include <vector>

namespace Briefings {

/// A number for every node of a graph, such as its betweenness.
struct NodeMeasure
{
    QString name;
    std::vector<double> values; ///< One per node; NaN for none.

    friend bool operator==(const NodeMeasure &, const NodeMeasure &) = default;
};

/// What goes into a file besides the graph.
struct NetworkContext
{
    QString title;
    QString source;                       ///< The source line, which no export goes without.
    QHash<DocumentId, QString> documents; ///< What they are called in citations.
    std::vector<LayoutPoint> points = {}; ///< One per node, y downwards; none when empty.
    std::vector<NodeMeasure> measures = {};
};

/// Title, source line and the names of the documents of \a index.
[[nodiscard]] NetworkContext networkContext(const BriefingIndex &index);

/// \a graph as a file of nodes and edges. Its columns are part of the contract with scripts:
///
/// - nodes: label, title, kind (actor, event …), actorKind, documents (ids with blanks between),
///   state, date (EDTF as written), earliest and latest (days), holder, question; x and y when
///   there are points; one for each measure.
/// - edges: relation (as in links.json; empty for what states none), label (the relation in words),
///   origin (link, participation, stance, holder, subject, coMention, shared), symmetric,
///   qualifier, item, state, date, earliest, latest, weight, documents, reasons, passageCount,
///   passages (ids with blanks between), quotes and citations (one line for each passage).
///
/// Edges are called e1, e2 … in the order of the graph. Empty values are left out.
[[nodiscard]] GraphFile networkFile(const Graph &graph, const NetworkContext &context);

} // namespace Briefings
