// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinestyle.h"

#include <QFontMetricsF>

#include <cmath>

namespace Widgets {

namespace {

TimelineStyle makeStyle(const ThemeColors &colors, double zoom)
{
    TimelineStyle style;
    style.colors = colors;
    style.zoom = zoom;
    const auto font = [zoom](QFont base, double pixelSize, bool isBold = false) {
        base.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize * zoom))));
        base.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
        return base;
    };
    const QFont sans = interfaceFont(interfacePixelSize);
    style.label = font(sans, interfacePixelSize - 1);
    style.axis = font(sans, interfacePixelSize - 2);
    style.band = font(sans, interfacePixelSize - 2, true);
    style.head = font(sans, interfacePixelSize - 1, true);
    style.title = font(readingFont(interfacePixelSize), interfacePixelSize + 7, true);
    const double line = std::ceil(QFontMetricsF(style.label).height());
    style.barHeight = line + 2;
    style.rowHeight = line + 6;
    style.markRadius = 5.5 * zoom;
    style.arrow = 24 * zoom;
    style.lanePadding = 5 * zoom;
    style.axisHeight = 2 * std::ceil(QFontMetricsF(style.band).height()) + 9;
    return style;
}

} // namespace

TimelineStyle screenTimelineStyle(const ThemeColors &colors)
{
    return makeStyle(colors, zoomFactor());
}

TimelineStyle pictureTimelineStyle(const ThemeColors &colors) { return makeStyle(colors, 1); }

} // namespace Widgets
