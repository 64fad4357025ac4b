// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/timeline/eventrelations.h"
#include "briefings/timeline/timeaxis.h"
#include "widgets/timeline/timelinemarks.h"
#include "widgets/timeline/timelinescene.h"

#include <QSet>

#include <optional>
#include <vector>

class QPainter;

namespace Widgets {

/// What stands out on a timeline.
struct TimelineEmphasis
{
    Briefings::ItemId selected;
    QSet<Briefings::ItemId> related;         ///< When there are any, all others are faint.
    std::vector<Briefings::EventLink> links; ///< Of the selected event.
    std::optional<Occurrence> current;       ///< Where the keyboard is, ringed.
    std::optional<Occurrence> hovered;
    std::optional<Briefings::DayRange> days; ///< That are looked at elsewhere: shaded.
};

/// Draws the parts of a scene one under the other, for the screen and for pictures alike.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineScene &scene,
                    const TimelineEmphasis &emphasis);

    /// The lanes at \a top, of which \a scrolled pixels are above it, down to \a bottom.
    void paintLanes(double top, double bottom, double scrolled) const;
    /// The documents' own dates, with their caption, at \a top.
    void paintDocuments(double top) const;
    void paintAxis(double top) const;

private:
    void paintDays(double top, double bottom) const;
    void paintGrid(double top, double bottom) const;
    void paintHeads(double top, double bottom, double scrolled) const;
    void paintMarks(bool areDocuments, double shift, double top, double bottom) const;
    void paintMark(const TimelineMark &mark, double shift) const;
    void paintShape(const TimelineMark &mark, const QRectF &shape, const QColor &ground) const;
    void paintLinks(double shift) const;
    [[nodiscard]] const TimelineMark *nearestMark(const Briefings::ItemId &item, double y) const;
    [[nodiscard]] bool isFaint(const Briefings::ItemId &item) const;

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineStyle &m_style;
    const TimelineEmphasis &m_emphasis;
    Briefings::TimeAxis m_axis;
};

/// The forms that occur among the entries of \a content.
[[nodiscard]] TimelineForms formsOf(const TimelineContent &content);

} // namespace Widgets
