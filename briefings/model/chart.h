// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"

#include <QString>

#include <vector>

namespace Briefings {

enum class ChartKind
{
    RangeDots
};
enum class ChartScale
{
    Linear,
    Log
};

/// A chart as a presenter saved it: what is drawn and the words around it. The data come from the
/// figures.
struct Chart
{
    ChartId id;
    QString title;    ///< States a finding.
    QString subtitle; ///< States measure and unit.
    ChartKind kind = ChartKind::RangeDots;
    std::vector<MeasureId> measures;
    std::vector<FigureId> figures; ///< In drawing order; empty for all figures of the measures.
    ChartScale scale = ChartScale::Linear;
    QString note;
    QString source; ///< The source line, part of every export.
    QString alternativeText;

    friend bool operator==(const Chart &, const Chart &) = default;
};

} // namespace Briefings
