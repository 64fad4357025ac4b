// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/slidechart.h"

#include "briefings/export/charttables.h"

namespace Briefings {

SlideChart slideChart(const BriefingIndex &index, const ChartScene &scene)
{
    SlideChart chart{scene, {}};
    for (const auto &panel : scene.panels) {
        for (const auto &value : drawnValues(panel)) {
            if (!value.figure.isNull() && !chart.figures.contains(value.figure)) {
                chart.figures.insert(value.figure, figureCells(index, value.figure));
            }
        }
    }
    return chart;
}

} // namespace Briefings
