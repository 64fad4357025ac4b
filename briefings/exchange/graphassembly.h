// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/graphread.h"

#include <QHash>
#include <QSet>

#include <cstddef>

namespace Briefings {

/// Puts a graph together from untrusted rows, whatever format they come from: ids are there and
/// stand once, edges have their ends, and there is not too much.
class GraphAssembly
{
public:
    /// What messages call the file from here on.
    void setFile(const QString &name);

    void error(int line, const QString &message);
    void warning(int line, const QString &message);
    /// An error after which no more was read.
    void stop(int line, const QString &message);
    [[nodiscard]] bool isStopped() const { return !m_reading.isWhole; }
    /// Stops when there are more than largestGraphFile.
    void checkSize(const QByteArray &bytes);

    [[nodiscard]] GraphFile &graph() { return m_reading.file; }
    /// The position of a column of this name and type, a new one when there is none. Nothing when
    /// there are too many.
    [[nodiscard]] std::optional<size_t> column(std::vector<GraphColumn> &columns,
                                               const GraphColumn &column, int line);

    void addNode(GraphFileNode node);
    /// Nodes may come after their edges.
    void addEdge(GraphFileEdge edge);
    [[nodiscard]] bool hasNode(const QString &id) const { return m_nodeIds.contains(id); }

    /// The graph, read from \a edges and \a nodes, without the edges whose ends are not there,
    /// which is said.
    [[nodiscard]] GraphReading take(const GraphSource &edges, const GraphSource &nodes);

private:
    void add(Diagnostic::Severity severity, int line, const QString &message);
    [[nodiscard]] bool hasRoom(int line);

    GraphReading m_reading;
    QString m_file;
    QHash<QString, int> m_nodeIds; ///< With their lines.
    QSet<QString> m_edgeIds;
    int m_problemCount = 0;
    std::ptrdiff_t m_firstOfFile = 0; ///< Among the problems.
};

} // namespace Briefings
