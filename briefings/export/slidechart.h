// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"
#include "briefings/export/table.h"
#include "briefings/model/briefingindex.h"

#include <QHash>

#include <vector>

namespace Briefings {

/// A chart with all that its slide and its workbook say.
struct SlideChart
{
    ChartScene scene;
    QHash<FigureId, std::vector<TableCell>> figures; ///< Under figureColumns().

    friend bool operator==(const SlideChart &, const SlideChart &) = default;
};

/// \a scene with what \a index knows of its figures.
[[nodiscard]] SlideChart slideChart(const BriefingIndex &index, const ChartScene &scene);

} // namespace Briefings
