// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/chart.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace App {

/// What "chart" was asked for. Sizes and looks belong to pictures.
struct ChartArguments
{
    QString chart;   ///< An id, or its part behind "chart:"; empty with a measure.
    QString measure; ///< Likewise.
    QString path;    ///< Of the briefing; empty for the bundled one.
    QString output;
    QString ending; ///< Of the output, in lowercase: "png".
    std::optional<Briefings::ChartPreset> preset;
    int width = 0; ///< 0 when no size was given.
    int height = 0;
    int scale = 1;
    bool isDark = false;
    bool isAll = false; ///< All saved charts, into the folder \a output.
    bool isWide = true; ///< Slides of 16:9, else 4:3.
    QStringList look;   ///< The options for pictures, as they were given.
};

/// Reads the command's arguments; says what is wrong with them. Nothing means WrongUsage.
[[nodiscard]] std::optional<ChartArguments> parseChartArguments(const QStringList &arguments);

/// A chart with the briefing that it is drawn from.
struct ChartInput
{
    Briefings::BriefingIndex index;
    Briefings::Chart chart;
};

/// The chart that \a arguments name, or a chart of all figures of their measure. On failure
/// everything has been said and the exit status is in \a exit.
[[nodiscard]] std::optional<ChartInput> openChart(const ChartArguments &arguments, Exit &exit);

} // namespace App
