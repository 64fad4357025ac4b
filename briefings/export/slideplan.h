// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"
#include "briefings/export/chartplan.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace Briefings {

enum class SlideFormat
{
    Wide,    ///< 16:9, 960 × 540 points.
    Standard ///< 4:3, 720 × 540 points.
};

[[nodiscard]] QSizeF slideSize(SlideFormat format);

/// A text on a slide, in a box that holds all of it.
struct SlideText
{
    QString text;
    QRectF box;
    LabelLine look; ///< Size, color and weight; its text is not used.

    friend bool operator==(const SlideText &, const SlideText &) = default;
};

/// A slide ready to be written: what stands where, in points.
struct SlidePlan
{
    QSizeF size;
    SlideText title;
    SlideText subtitle; ///< Empty text: none. The same for the note.
    SlideText note;     ///< With call-outs that found no room in the chart, a line each.
    SlideText source;
    SlideText fallback;        ///< Says that there is nothing to draw, where the chart would be.
    std::vector<QRectF> boxes; ///< Of the panels, in the scene's order.
    std::vector<ChartPlan> charts; ///< Likewise. Empty when there is nothing to draw.

    friend bool operator==(const SlidePlan &, const SlidePlan &) = default;
};

/// Lays out the slide of \a scene. Long texts are set smaller, never cut.
[[nodiscard]] SlidePlan planSlide(const ChartScene &scene, SlideFormat format);

} // namespace Briefings
