// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/csv.h"
#include "briefings/export/networkformats.h"

namespace Briefings {

namespace {

/// Numbers are cells of numbers, so that a minus sign is not taken for the beginning of a formula.
void addValues(std::vector<TableCell> &row, size_t first, const std::vector<GraphColumn> &columns,
               const GraphValues &values)
{
    row.resize(first + columns.size());
    for (const auto &value : values) {
        auto &cell = row[first + value.column];
        const auto type = columns[value.column].type;
        bool isNumber = false;
        if (type == GraphValueType::Integer || type == GraphValueType::Number) {
            const auto number = value.text.toDouble(&isNumber);
            if (isNumber) {
                cell.number = number;
            }
        }
        if (!isNumber) {
            cell.text = value.text;
        }
    }
}

Table tableOf(std::initializer_list<QString> own, const std::vector<GraphColumn> &columns)
{
    Table table;
    for (const auto &name : own) {
        table.columns.push_back({name});
    }
    for (const auto &column : columns) {
        table.columns.push_back({column.name});
    }
    return table;
}

} // namespace

GraphTables toGraphTables(const GraphFile &file)
{
    auto nodes = tableOf({QStringLiteral("id")}, file.nodeColumns);
    for (const auto &node : file.nodes) {
        std::vector<TableCell> row{{node.id}};
        addValues(row, 1, file.nodeColumns, node.values);
        nodes.rows.push_back(std::move(row));
    }
    auto edges = tableOf({QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("target")},
                         file.edgeColumns);
    for (const auto &edge : file.edges) {
        std::vector<TableCell> row{{edge.id}, {edge.source}, {edge.target}};
        addValues(row, 3, file.edgeColumns, edge.values);
        edges.rows.push_back(std::move(row));
    }
    return {toCsv(nodes), toCsv(edges)};
}

} // namespace Briefings
