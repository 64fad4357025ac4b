// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/table.h"

#include <QByteArray>

namespace Briefings {

/// \a book as one page that needs no other file: title, tables with heads that stay while one
/// scrolls, source line; light and dark as the reader's browser wants it. All text is escaped.
[[nodiscard]] QByteArray toHtml(const TableBook &book);

} // namespace Briefings
