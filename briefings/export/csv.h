// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/table.h"

#include <QByteArray>

namespace Briefings {

/// \a table as RFC 4180 has it: CRLF, quotes doubled, every row with as many fields as there are
/// columns. UTF-8 with a byte order mark, without which spreadsheets read another encoding. A text
/// that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets an
/// apostrophe before it; numbers are written with a point.
[[nodiscard]] QByteArray toCsv(const Table &table);

} // namespace Briefings
