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

    /// Sets the side on which \a label stands by the mark that covers \a extent. Returns the point
    /// that it is tied to: an edge of the extent.
    QPointF placeMark(PlotLabel &label, const QRectF &extent, SceneDirection direction);

    /// Inside the bar when there is room, else beside it.
    void placeBar(PlotLabel &label, const QRectF &box, double thickness, SceneDirection direction);

private:
    [[nodiscard]] double cost(const QRectF &box, const QRectF &own) const;

    QRectF m_page;
    QRectF m_plot;
    double m_radius;
    std::vector<QRectF> m_obstacles;
    std::vector<QRectF> m_placed;
};

} // namespace Briefings
