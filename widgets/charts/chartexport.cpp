// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartexport.h"

#include "widgets/charts/chartlayout.h"
#include "widgets/charts/chartpainter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Widgets {

using Briefings::ChartScene;
using Briefings::Error;
using Briefings::fail;
using Briefings::Result;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Charts)
};

constexpr QSize leastSize{240, 180};
constexpr int longestSide = 8'000;

} // namespace

ChartPictureOptions pictureOptions(Briefings::ChartPreset preset)
{
    const Briefings::ChartPresetSize &size = Briefings::presetSize(preset);
    return {{size.width, size.height}, size.textScale, 1, false};
}

Result<QByteArray> paintChartPicture(const ChartScene &scene, PictureFormat format,
                                     const ChartPictureOptions &options)
{
    const QSize &size = options.size;
    if (size.width() < leastSize.width() || size.height() < leastSize.height()
        || std::max(size.width(), size.height()) > longestSide) {
        return fail(Error::Kind::Format,
                    Tr::tr("A picture of %1 × %2 dots cannot be read or made. Choose a size from "
                           "240 × 180 to 8000 × 8000.")
                        .arg(size.width())
                        .arg(size.height()));
    }
    const FittedChart chart =
        fitChart(scene, options.isDark ? darkColors() : lightColors(), size, options.textScale);
    return pictureBytes(
        {size, scene.title, scene.alternativeText, chart.style.colors.paper,
         [&chart](QPainter &painter) { paintChart(painter, chart.geometry, chart.style); }},
        format, options.scale);
}

} // namespace Widgets
