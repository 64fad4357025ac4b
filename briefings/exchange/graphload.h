// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/exchange/graphread.h"

#include <QString>

namespace Briefings {

/// Reads the graph in the file at \a path: GraphML, or else a table of edges as CSV. \a nodes is
/// the table of nodes that goes with it; when empty, that beside "a-edges.csv" which is called
/// "a-nodes.csv", if there is one. Fails with Io when a file cannot be read or is larger than
/// largestGraphFile; what is wrong in it is in the reading. Blocks.
[[nodiscard]] Result<GraphReading> loadGraph(const QString &path, const QString &nodes = {});

} // namespace Briefings
