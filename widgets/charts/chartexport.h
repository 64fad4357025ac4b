// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartpresets.h"
#include "briefings/charts/chartscene.h"
#include "briefings/core/result.h"
#include "widgets/common/tablepicture.h"

#include <QByteArray>
#include <QSize>

namespace Widgets {

/// How a chart is made a picture.
struct ChartPictureOptions
{
    QSize size{1280, 720}; ///< In dots of 1/96 inch.
    double textScale = 1;  ///< How much larger than in print letters are, where there is room.
    int scale = 1;         ///< Of a PNG: how many pixels a dot is wide, 1 to 4.
    bool isDark = false;
};

/// The size and the letters of \a preset.
[[nodiscard]] ChartPictureOptions pictureOptions(Briefings::ChartPreset preset);

/// \a scene as a picture of exactly that size, with its source line; see fitChart() for what does
/// not fit. Text stays text in SVG and PDF, and a PDF carries its fonts. Fails with
/// Error::Kind::Format when the size is below 240 x 180 or above 8,000 dots, with Kind::Io when
/// there is no memory for it. May run in any thread.
[[nodiscard]] Briefings::Result<QByteArray> paintChartPicture(const Briefings::ChartScene &scene,
                                                              PictureFormat format,
                                                              const ChartPictureOptions &options);

} // namespace Widgets
