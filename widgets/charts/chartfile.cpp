// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartfile.h"

#include "briefings/charts/makescene.h"
#include "briefings/export/chartpptx.h"
#include "briefings/export/charttables.h"
#include "briefings/export/csv.h"
#include "briefings/export/xlsx.h"

namespace Widgets {

using Briefings::Result;

namespace {

Result<QByteArray> slides(const ChartFiles &files)
{
    std::vector<Briefings::SlideChart> charts;
    charts.reserve(files.charts.size());
    for (const auto &chart : files.charts) {
        charts.push_back(
            Briefings::slideChart(*files.index, Briefings::makeScene(*files.index, chart)));
    }
    return Briefings::pptx(charts, files.isWide ? Briefings::SlideFormat::Wide
                                                : Briefings::SlideFormat::Standard);
}

} // namespace

QString suffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return QStringLiteral("png");
    case ChartFormat::Svg:
        return QStringLiteral("svg");
    case ChartFormat::Pdf:
        return QStringLiteral("pdf");
    case ChartFormat::Pptx:
        return QStringLiteral("pptx");
    case ChartFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ChartFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

Result<QByteArray> chartFile(const ChartFiles &files)
{
    if (files.format == ChartFormat::Pptx) {
        return slides(files);
    }
    const auto scene = Briefings::makeScene(*files.index, files.charts.front());
    switch (files.format) {
    case ChartFormat::Svg:
        return paintChartPicture(scene, PictureFormat::Svg, files.options);
    case ChartFormat::Pdf:
        return paintChartPicture(scene, PictureFormat::Pdf, files.options);
    case ChartFormat::Xlsx:
        return Briefings::toXlsx(Briefings::chartBook(*files.index, scene, scene.omitted));
    case ChartFormat::Csv:
        return Briefings::toCsv(Briefings::chartTable(*files.index, scene, scene.omitted));
    case ChartFormat::Png:
    case ChartFormat::Pptx:
        break;
    }
    return paintChartPicture(scene, PictureFormat::Png, files.options);
}

} // namespace Widgets
