// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/export/table.h"

#include <QByteArray>
#include <QDateTime>

namespace Briefings {

/// \a book as an Excel workbook, a sheet for each table: heads and first columns frozen, texts
/// wrapped, numbers as numbers, stances in their colors. Texts are always strings, never formulas
/// (only TableCell::formula is one);
/// those above 32,767 characters, which a cell cannot hold, end in "…". Title and source line stand
/// below each table and in the file's properties, beside \a created; without one it is now. Writes
/// into a temporary folder; not for the GUI thread. Fails when there is no room for that.
[[nodiscard]] Result<QByteArray> toXlsx(const TableBook &book, const QDateTime &created = {});

} // namespace Briefings
