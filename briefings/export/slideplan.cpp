// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/slideplan.h"

#include "briefings/core/tr.h"
#include "briefings/export/plotlabels.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace Briefings {

namespace {

constexpr double side = 36;
constexpr double top = 24;
constexpr double bottom = 18;
constexpr double gap = 6;
constexpr double panelGap = 14;
constexpr double lineSpacing = 1.2;

constexpr std::array<double, 5> titleSizes{28, 24, 20, 16, 12};
constexpr std::array<double, 3> subtitleSizes{15, 12, 10};
constexpr std::array<double, 4> noteSizes{11, 10, 8, 6};

/// \a text in the first of \a sizes in which it takes at most \a share lines; in the last one
/// however many it takes. Its box begins at the slide's top.
SlideText fitted(const QString &text, double width, std::span<const double> sizes, int share,
                 const LabelLine &look)
{
    SlideText fit{text, {}, look};
    for (const double size : sizes) {
        qsizetype lines = 0;
        for (const auto &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            // A little narrower than the box: the reader's program may set letters wider.
            lines += slideLines(paragraph, width * 0.97, size, look.weight).size();
        }
        fit.look.size = size;
        fit.box = {side, 0, width, static_cast<double>(lines) * size * lineSpacing};
        if (lines <= share) {
            break;
        }
    }
    return fit;
}

/// The number of panels in a row that keeps them nearest to three by two.
int columnsFor(size_t panels, const QSizeF &room)
{
    int best = 1;
    double least = std::numeric_limits<double>::infinity();
    for (int columns = 1; std::cmp_less_equal(columns, panels); ++columns) {
        const double rows = std::ceil(static_cast<double>(panels) / columns);
        const double shape = room.width() / columns / (room.height() / rows);
        const double off = std::abs(std::log(shape / 1.5));
        if (off < least) {
            least = off;
            best = columns;
        }
    }
    return best;
}

std::vector<QRectF> panelBoxes(size_t panels, const QRectF &room)
{
    const int columns = columnsFor(panels, room.size());
    const int rows = static_cast<int>((panels + static_cast<size_t>(columns) - 1)
                                      / static_cast<size_t>(columns));
    const double width = (room.width() - panelGap * (columns - 1)) / columns;
    const double height = (room.height() - panelGap * (rows - 1)) / rows;
    std::vector<QRectF> boxes;
    for (int i = 0; std::cmp_less(i, panels); ++i) {
        boxes.emplace_back(room.left() + (i % columns) * (width + panelGap),
                           room.top() + (i / columns) * (height + panelGap), width, height);
    }
    return boxes;
}

bool hasMarks(const ScenePanel &panel)
{
    return !panel.marks.empty() || !panel.bars.empty() || !panel.lines.empty();
}

/// Places texts and panels; \a footnotes are part of the note.
SlidePlan arranged(const ChartScene &scene, SlideFormat format, const QStringList &footnotes)
{
    SlidePlan plan;
    plan.size = slideSize(format);
    const double width = plan.size.width() - 2 * side;
    double y = top;
    plan.title = fitted(scene.title, width, titleSizes, 2, {{}, 28, inkRgb, FontWeight::Bold});
    plan.title.box.moveTop(y);
    y += plan.title.box.height() + gap / 2;
    plan.subtitle = fitted(scene.subtitle, width, subtitleSizes, 2, {{}, 15, mutedRgb});
    plan.subtitle.box.moveTop(y);
    y += plan.subtitle.box.height() + gap;

    QStringList notes;
    if (!scene.note.isEmpty()) {
        notes.append(scene.note);
    }
    notes.append(footnotes);
    notes.removeDuplicates();
    double floor = plan.size.height() - bottom;
    plan.source = fitted(scene.source, width, noteSizes, 3, {{}, 11, mutedRgb});
    plan.source.box.moveBottom(floor);
    floor -= plan.source.box.height() + (scene.source.isEmpty() ? 0 : gap / 2);
    plan.note = fitted(notes.join(u'\n'), width, noteSizes, 5, {{}, 11, inkRgb});
    plan.note.box.moveBottom(floor);
    floor -= plan.note.box.height() + gap;
    plan.boxes =
        panelBoxes(scene.panels.size(),
                   {QPointF(side, y), QPointF(plan.size.width() - side, std::max(y + 120, floor))});
    return plan;
}

} // namespace

QSizeF slideSize(SlideFormat format)
{
    return format == SlideFormat::Wide ? QSizeF(960, 540) : QSizeF(720, 540);
}

SlidePlan planSlide(const ChartScene &scene, SlideFormat format)
{
    auto plan = arranged(scene, format, {});
    if (std::ranges::none_of(scene.panels, hasMarks)) {
        constexpr std::array<double, 1> sizes{16};
        plan.fallback = fitted(Tr::tr("There is nothing to draw in this chart."),
                               plan.title.box.width(), sizes, 1, {{}, 16, mutedRgb});
        plan.fallback.box.moveTop(plan.size.height() / 2);
        plan.boxes.clear();
        return plan;
    }
    QStringList footnotes;
    for (size_t i = 0; i < scene.panels.size(); ++i) {
        footnotes.append(planChart(scene.panels[i], plan.boxes[i].size(), scene.palette).footnotes);
    }
    if (!footnotes.isEmpty()) {
        plan = arranged(scene, format, footnotes);
    }
    for (size_t i = 0; i < scene.panels.size(); ++i) {
        plan.charts.push_back(planChart(scene.panels[i], plan.boxes[i].size(), scene.palette));
    }
    return plan;
}

} // namespace Briefings
