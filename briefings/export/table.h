// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Briefings {

/// What a cell is, for formats that can show it. The words say it too.
enum class CellStyle
{
    Plain,
    Heading,
    Supports,
    Qualifies,
    Disputes,
    Muted,
    Percent ///< A number from 0 to 1.
};

struct TableCell
{
    QString text; ///< What a person reads; also beside a number.
    CellStyle style = CellStyle::Plain;
    /// For spreadsheets, which count with it.
    std::optional<double> number = {}; // NOLINT(readability-redundant-member-init): may be left out
    /// How spreadsheets work the number out again from other cells: "=Figures!B2". Ours, never a
    /// document's.
    QString formula = {}; // NOLINT(readability-redundant-member-init): may be left out

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct TableColumn
{
    QString title;
    int width = 12; ///< In characters.

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Rows and columns to be written into a file. Rows may be shorter than the columns.
struct Table
{
    QString name; ///< Of the sheet, or the heading above it.
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    int frozenColumns = 0; ///< That stay when the others scroll.

    friend bool operator==(const Table &, const Table &) = default;
};

/// Tables that belong together, with what is said about all of them.
struct TableBook
{
    QString title;
    QString subtitle; ///< Which part of the matter it shows; may be empty.
    QString source;   ///< The source line, which no export goes without.
    std::vector<Table> tables;

    friend bool operator==(const TableBook &, const TableBook &) = default;
};

} // namespace Briefings
