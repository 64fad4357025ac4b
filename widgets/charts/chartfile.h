// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/briefingindex.h"
#include "widgets/charts/chartexport.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace Widgets {

/// What a chart can be taken away as.
enum class ChartFormat
{
    Png,
    Svg,
    Pdf,
    Pptx, ///< A native chart that can be edited, on a slide.
    Xlsx,
    Csv
};

inline constexpr std::array chartFormats = {ChartFormat::Png,  ChartFormat::Svg,  ChartFormat::Pdf,
                                            ChartFormat::Pptx, ChartFormat::Xlsx, ChartFormat::Csv};

/// "png", "pptx" …: the end of a file's name.
[[nodiscard]] QString suffix(ChartFormat format);

/// Charts to be written: a value, made where the window is and turned into files in a worker.
struct ChartFiles
{
    std::shared_ptr<const Briefings::BriefingIndex> index;
    std::vector<Briefings::Chart> charts;
    ChartFormat format = ChartFormat::Png;
    ChartPictureOptions options; ///< Of pictures.
    bool isWide = true;          ///< Slides of 16:9, else 4:3.
};

/// The bytes of a file with the first of \a files' charts; slides hold all of them. Not for the GUI
/// thread.
[[nodiscard]] Briefings::Result<QByteArray> chartFile(const ChartFiles &files);

} // namespace Widgets
