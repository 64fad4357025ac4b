// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/chartplan.h"

#include <QByteArray>
#include <QString>

namespace Briefings {

/// The chart part (DrawingML, ECMA-376 part 1, 21.2) of \a plan: a scatter chart. Colors, caches
/// and the places of plot, titles and key are always written, so that every program draws the same.
/// \a workbook is the id of the relationship to the embedded workbook.
[[nodiscard]] QByteArray chartPart(const ChartPlan &plan, const QString &workbook);

} // namespace Briefings
