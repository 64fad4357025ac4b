// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Briefings {

/// What a column of a graph file holds.
enum class GraphValueType
{
    String,
    Integer,
    Number,
    Boolean,
};

/// A named property that nodes or edges may have.
struct GraphColumn
{
    QString name;
    GraphValueType type = GraphValueType::String;
    QString fallback = {}; ///< What holds where no value is given; null when nothing does.

    friend bool operator==(const GraphColumn &, const GraphColumn &) = default;
};

/// One value, as it is written: numbers with a point, booleans as "true" and "false".
struct GraphValue
{
    size_t column = 0; ///< In the list of columns.
    QString text;

    friend bool operator==(const GraphValue &, const GraphValue &) = default;
};

/// At most one for each column, in the order of the columns.
using GraphValues = std::vector<GraphValue>;

struct GraphFileNode
{
    QString id; ///< Unique in its file.
    GraphValues values;
    int line = 0; ///< Where it was read, from 1; 0 when it was not.

    friend bool operator==(const GraphFileNode &, const GraphFileNode &) = default;
};

struct GraphFileEdge
{
    QString id; ///< May be empty.
    QString source;
    QString target;
    std::optional<bool> isDirected = {}; ///< As the file says; else as the graph is.
    GraphValues values;
    int line = 0;

    friend bool operator==(const GraphFileEdge &, const GraphFileEdge &) = default;
};

/// A graph with named properties, as other programs exchange it: what all formats are written from
/// and read into. It knows nothing of briefings.
struct GraphFile
{
    QString title;
    QString source; ///< The source line.
    bool isDirected = true;
    std::vector<GraphColumn> nodeColumns;
    std::vector<GraphColumn> edgeColumns;
    std::vector<GraphFileNode> nodes;
    std::vector<GraphFileEdge> edges;

    friend bool operator==(const GraphFile &, const GraphFile &) = default;
};

/// The position of the column \a name, whatever its case.
[[nodiscard]] std::optional<size_t> findColumn(const std::vector<GraphColumn> &columns,
                                               QStringView name);

/// The value of \a column, or the column's fallback; null when there is neither.
[[nodiscard]] QString valueOf(const std::vector<GraphColumn> &columns, const GraphValues &values,
                              std::optional<size_t> column);

} // namespace Briefings
