// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartpresets.h"

#include "briefings/core/tr.h"

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

constexpr std::array presets{
    ChartPresetSize{ChartPreset::Slide, 1280, 720, 1.6},       // 13.33 x 7.5 inches, 16:9.
    ChartPresetSize{ChartPreset::HalfSlide, 640, 640, 1.35},   // Beside a column of text.
    ChartPresetSize{ChartPreset::ReportColumn, 620, 460, 1},   // As wide as the text of an A4 page.
    ChartPresetSize{ChartPreset::SocialCard, 1200, 628, 1.75}, // What link previews take, 1.91:1.
};

} // namespace

std::span<const ChartPresetSize> chartPresets() { return presets; }

const ChartPresetSize &presetSize(ChartPreset preset)
{
    return *std::ranges::find(presets, preset, &ChartPresetSize::preset);
}

QString presetText(ChartPreset preset)
{
    switch (preset) {
    case ChartPreset::Slide:
        return Tr::tr("Slide");
    case ChartPreset::HalfSlide:
        return Tr::tr("Half slide");
    case ChartPreset::ReportColumn:
        return Tr::tr("Report column");
    case ChartPreset::SocialCard:
        return Tr::tr("Social card");
    }
    return {};
}

} // namespace Briefings
