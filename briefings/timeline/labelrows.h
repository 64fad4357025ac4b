// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace Briefings {

/// A mark on a timeline that wants its label beside or inside it. Lengths are in pixels.
struct RowItem
{
    double left = 0;
    double right = 0;
    double labelWidth = 0;  ///< Of the whole text.
    double numberWidth = 0; ///< Of the number that can stand for it.
};

enum class LabelForm
{
    Full,
    Elided, ///< Cut with "…": the whole is in the tool tip and in the table.
    Number, ///< The number of its row in the table.
    None
};

struct PlacedItem
{
    int row = 0;
    LabelForm form = LabelForm::Full;
    double labelLeft = 0;
    double labelRight = 0; ///< labelRight - labelLeft is what the text may take.

    friend bool operator==(const PlacedItem &, const PlacedItem &) = default;
};

/// A way of placing that is tried when those before it need too many rows.
struct LabelStep
{
    double widest = 0; ///< Labels are cut to this, or less where their row has room for more.
    int rows = 1;      ///< As many as may be used.
};

struct RowOptions
{
    double gap = 10;              ///< Between one item with its label and the next of the row.
    double labelGap = 5;          ///< Between a mark and its label.
    double insidePadding = 6;     ///< Between the ends of a bar and the label in it.
    std::vector<LabelStep> steps; ///< When none fits, numbers are used in the rows of the last.
    /// Where labels must stay; a label that has no room on either side of its mark becomes a
    /// number. Without it labels may stand anywhere.
    std::optional<double> leftmost;
    std::optional<double> rightmost;
    /// What is seen now: a side on which the whole label is seen wins over one where it is cut.
    std::optional<double> seenLeft;
    std::optional<double> seenRight;
};

struct PlacedRows
{
    std::vector<PlacedItem> items; ///< In the order of the request.
    int rows = 0;
};

/// Gives every item a row and its label a place, inside a bar that is long enough, else right or
/// left of the mark, such that no label meets another one or another item's mark. Rows are added as
/// far as a step allows; what then has no room has LabelForm::None and shares a row. The same
/// request gives the same rows. O(n log n) for each step.
[[nodiscard]] PlacedRows placeRows(const std::vector<RowItem> &items, const RowOptions &options);

} // namespace Briefings
