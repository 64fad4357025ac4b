// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/figurecomparison.h"

namespace Briefings {

/// What a reader of a measure's figures has to know before comparing them.
struct MeasureFlags
{
    int figures = 0;         ///< How many figures it has.
    int suspectedErrors = 0; ///< How many of them are flagged as probable errors of their source.
    /// Two figures of one subject and scope, neither flagged, exclude each other even when rounding
    /// is allowed for.
    bool hasConflict = false;

    friend bool operator==(const MeasureFlags &, const MeasureFlags &) = default;
};

/// From \a groups, as compareFigures() gives them.
[[nodiscard]] MeasureFlags measureFlags(const std::vector<FigureGroup> &groups,
                                        const MeasureId &measure);
/// Compares all figures of the briefing; for more than one measure compare once.
[[nodiscard]] MeasureFlags measureFlags(const BriefingIndex &index, const MeasureId &measure);

} // namespace Briefings
