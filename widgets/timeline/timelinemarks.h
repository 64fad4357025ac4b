// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/timeline/dayspan.h"
#include "widgets/timeline/timelinestyle.h"

#include <QRectF>

class QPainter;

namespace Widgets {

/// A stretch of days as it is drawn. Fades go to the opaque ground, since pictures do not keep
/// transparency.
struct BarShape
{
    QRectF rect;          ///< What of it is drawn.
    double left = 0;      ///< Of the whole, tips included; beyond the rectangle where it is cut.
    double right = 0;     ///< Likewise.
    double sureLeft = 0;  ///< Left of it the bar fades when its start is soft.
    double sureRight = 0; ///< Right of it likewise.
    Briefings::SpanEnd start = Briefings::SpanEnd::Sharp;
    Briefings::SpanEnd end = Briefings::SpanEnd::Sharp;
    bool isApproximate = false; ///< Its line is a wave.
    bool isUncertain = false;   ///< Its line is broken.
    QColor color;
    QColor ground;        ///< What it fades to: the opaque color behind it.
    bool isFaint = false; ///< Others are meant now.
};

/// A diamond; with \a isFilled false, for a date that was inferred, only its outline.
void paintDay(QPainter &painter, const QPointF &center, const TimelineStyle &style,
              const QColor &color, bool isFilled);

/// A tinted bar on a line. Soft ends fade, open ends are arrows, sharp ends have a stroke.
void paintBar(QPainter &painter, const BarShape &bar, const TimelineStyle &style);

/// Which forms a key has to explain.
struct TimelineForms
{
    bool hasDays = false;
    bool hasInferredDays = false;
    bool hasSoftEnds = false;
    bool hasApproximate = false;
    bool hasUncertain = false;
    bool hasOpenEnds = false;
};

/// Explains the forms of marks in lines of \a width from \a topLeft on; with a null painter only
/// measures. Returns the height; zero without any form.
double paintTimelineKey(QPainter *painter, const TimelineForms &forms, const TimelineStyle &style,
                        const QPointF &topLeft, double width);

} // namespace Widgets
