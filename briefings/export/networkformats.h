// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/graphfile.h"

#include <QByteArray>

namespace Briefings {

/// \a file as GraphML 1.0 (http://graphml.graphdrawing.org): typed keys, one data element for each
/// value. What readGraphMl() makes of it gives the same bytes again.
[[nodiscard]] QByteArray toGraphMl(const GraphFile &file);

/// \a file as GEXF 1.2 (https://gexf.net), the newest version that networkx and Gephi both read.
/// The columns label, weight, x, y, earliest and latest become GEXF's own label, weight, position,
/// start and end; all others are declared attributes.
[[nodiscard]] QByteArray toGexf(const GraphFile &file);

/// \a file in the language of Graphviz. Shapes and colors follow the column kind, lines the columns
/// origin and state; places, when there are any, are for "neato -n".
[[nodiscard]] QByteArray toDot(const GraphFile &file);

/// \a file as the node-link JSON of networkx (node_link_data with "links") and d3, with an edge's
/// id as its "key". Numbers and booleans are JSON's own.
[[nodiscard]] QByteArray toNodeLinkJson(const GraphFile &file);

/// A graph as two tables.
struct GraphTables
{
    QByteArray nodes; ///< id and the columns of nodes.
    QByteArray edges; ///< id, source, target and the columns of edges.
};

/// \a file as CSV, as toCsv() writes it; each table ends with no title and no source line, since
/// other programs read them.
[[nodiscard]] GraphTables toGraphTables(const GraphFile &file);

} // namespace Briefings
