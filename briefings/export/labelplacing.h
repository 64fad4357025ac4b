// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/chartplan.h"

#include <QRectF>

#include <vector>

namespace Briefings {

/// Puts labels where they cover least: of each other, of marks, and of what is outside. In points.
class LabelPlacing
{
public:
    /// \a page is where labels may stand, \a plot what the axes enclose; a dot reaches \a radius
    /// from its middle.
    LabelPlacing(const QRectF &page, const QRectF &plot, double radius);

    void addObstacle(const QRectF &extent);
    /// A line that labels had better not cross.
    void addLine(const QPointF &from, const QPointF &to);

    /// Sets the side on which \a label stands by the mark that covers \a extent. Returns the point
    /// that it is tied to: by an edge of the extent, moved up or down where others are in the way.
    QPointF placeMark(PlotLabel &label, const QRectF &extent, SceneDirection direction);

    /// Inside the bar when there is room, else beside it. Returns the point that it is tied to.
    QPointF placeBar(PlotLabel &label, const QRectF &box, SceneDirection direction);

    /// Beside the upper end of a steep line, above the right end of a flat one.
    QPointF placeLine(PlotLabel &label, const QPointF &from, const QPointF &to);

private:
    struct Candidate
    {
        QPointF anchor;
        LabelPlace place = LabelPlace::Right;
        double penalty = 0;
    };

    [[nodiscard]] double cost(const QRectF &box, const QRectF &own) const;
    QPointF best(PlotLabel &label, const std::vector<Candidate> &candidates, double distance,
                 const QRectF &own);

    QRectF m_page;
    QRectF m_plot;
    double m_radius;
    std::vector<QRectF> m_obstacles;
    std::vector<QPointF> m_inkOfLines;
    std::vector<QRectF> m_placed;
};

} // namespace Briefings
