// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/measureflags.h"

namespace Briefings {

MeasureFlags measureFlags(const std::vector<FigureGroup> &groups, const MeasureId &measure)
{
    MeasureFlags flags;
    for (const auto &group : groups) {
        if (group.measure == measure) {
            flags.figures += static_cast<int>(group.figureCount());
            flags.suspectedErrors += static_cast<int>(group.suspects.size());
            flags.hasConflict = flags.hasConflict || excludes(group.verdict);
        }
    }
    return flags;
}

MeasureFlags measureFlags(const BriefingIndex &index, const MeasureId &measure)
{
    return measureFlags(compareFigures(index), measure);
}

} // namespace Briefings
