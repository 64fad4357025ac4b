// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <utility>
#include <vector>

namespace App {

/// A graph as it comes from elsewhere: names, and who is linked with whom.
struct EdgeList
{
    QStringList nodes; ///< In the order in which they are first named, without repeats.
    std::vector<std::pair<size_t, size_t>> edges; ///< Positions in \a nodes.
};

/// Reads a table whose first row names the columns, among them "source" and "target"; other columns
/// are passed over. Fields may stand in double quotes. A row without a target names a node alone.
/// The error names \a name and the line.
[[nodiscard]] Briefings::Result<EdgeList> readCsvEdges(const QByteArray &bytes,
                                                       const QString &name);

/// Reads the nodes and edges of GraphML, of all graphs in it; everything else is passed over.
/// The error names \a name and the line.
[[nodiscard]] Briefings::Result<EdgeList> readGraphMlEdges(const QByteArray &bytes,
                                                           const QString &name);

} // namespace App
