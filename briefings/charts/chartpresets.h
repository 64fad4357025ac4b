// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/chart.h"

#include <QString>

#include <span>

namespace Briefings {

/// A size that a chart is exported in.
struct ChartPresetSize
{
    ChartPreset preset = ChartPreset::Slide;
    int width = 0; ///< In dots of 1/96 inch, as the height.
    int height = 0;
    double textScale = 1; ///< How much larger than in a report the letters are.
};

/// All presets, in the order in which they are offered.
[[nodiscard]] std::span<const ChartPresetSize> chartPresets();
[[nodiscard]] const ChartPresetSize &presetSize(ChartPreset preset);
/// "Slide", "Report column" …, translated.
[[nodiscard]] QString presetText(ChartPreset preset);

} // namespace Briefings
