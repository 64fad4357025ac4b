// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/diagnostic.h"
#include "briefings/exchange/graphfile.h"

#include <QByteArray>

#include <vector>

namespace Briefings {

/// What is wrong with a graph file, and where.
struct GraphProblem
{
    Diagnostic::Severity severity = Diagnostic::Severity::Error;
    QString file;    ///< As it was called.
    int line = 0;    ///< From 1; 0 for the file as a whole.
    QString message; ///< Translated: what is wrong, and what became of it.

    friend bool operator==(const GraphProblem &, const GraphProblem &) = default;
};

/// "edges.csv:12: error: …", one line.
[[nodiscard]] QString toLine(const GraphProblem &problem);

/// The bytes of a file and what messages call it.
struct GraphSource
{
    QString name;
    QByteArray bytes;
};

/// What was read. What is wrong is left out and said; all else is there.
struct GraphReading
{
    QString edgeSource; ///< What messages call the file of the edges, and that of the nodes.
    QString nodeSource;
    GraphFile file;
    std::vector<GraphProblem> problems; ///< In the order of lines, at most 500.
    bool isWhole = true; ///< False when reading had to stop before the end of the file.
};

/// Files above this are refused.
inline constexpr qsizetype largestGraphFile = qsizetype(64) * 1024 * 1024;

/// Reads untrusted GraphML: no entities, no other files; at most 64 levels, 500 keys, and a million
/// nodes and edges. Of graphs inside of nodes, ports, hyperedges, and graphs after the first is
/// said that they are left out. Labels that yEd keeps in drawings become the column label. Pure;
/// may be called in a process of its own.
[[nodiscard]] GraphReading readGraphMl(const GraphSource &source);

/// Reads untrusted tables: CSV with commas, semicolons or tabs, UTF-8, one line of names first. \a
/// edges needs columns source (or from) and target (or to), \a nodes one called id. Without nodes
/// (no bytes), the ends of edges are the nodes. All columns are texts. The apostrophe that keeps
/// spreadsheets from running a text is taken off. Pure.
[[nodiscard]] GraphReading readGraphTables(const GraphSource &edges, const GraphSource &nodes = {});

} // namespace Briefings
