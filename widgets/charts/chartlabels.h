// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace Widgets {

/// Something in a column: where its middle would like to be, and how high it is.
struct SpreadItem
{
    double wanted = 0;
    double height = 0;
};

/// The middles of \a items so that none overlap and all lie between \a top and \a bottom, as near
/// to where they want to be as that leaves, in the order of their wishes. When they are higher than
/// the room together, they begin at \a top.
[[nodiscard]] std::vector<double> spread(const std::vector<SpreadItem> &items, double top,
                                         double bottom);

/// Finds room for labels around points: a label never covers an obstacle or an earlier label.
class ChartLabels
{
public:
    struct Found
    {
        QRectF rect;
        std::optional<QLineF> leader; ///< When the label is not beside its mark.
    };

    /// Labels stay inside \a room and \a gap from each other.
    ChartLabels(const QRectF &room, double gap) : m_room(room), m_gap(gap) { }

    void addObstacle(const QRectF &rect) { m_taken.push_back(rect); }
    /// Beside \a mark at the height of \a anchor, else above or below it, else further away;
    /// nothing when all of that is taken. What was found is taken from then on.
    [[nodiscard]] std::optional<Found> place(const QRectF &mark, const QPointF &anchor,
                                             const QSizeF &size, double distance);

private:
    [[nodiscard]] bool isFree(const QRectF &rect) const;

    QRectF m_room;
    double m_gap;
    std::vector<QRectF> m_taken;
};

} // namespace Widgets
