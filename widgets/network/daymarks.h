// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "briefings/network/layout.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkappearance.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace Widgets {

class NetworkScene;

/// The days of the dated nodes of \a graph, where a layout by time has put them: ascending, each
/// day once. Nodes that stand out of the order of time, since somebody has moved them, say nothing.
[[nodiscard]] std::vector<DayMark> dayMarks(const Briefings::Graph &graph,
                                            const std::vector<Briefings::LayoutPoint> &points);

/// A day as it is written over a picture.
struct PlacedDay
{
    double x = 0; ///< Of its line.
    QRectF rect;
    QString text;
};

/// The room that days take at the top of a picture; 0 when it has none.
[[nodiscard]] double dayMarksHeight(const NetworkAppearance &appearance);
/// The days of \a scene that are in view and have room, above its area.
[[nodiscard]] std::vector<PlacedDay> placedDays(const NetworkScene &scene);
/// Each with a faint line down through the area.
void paintDays(QPainter &painter, const NetworkScene &scene, const ThemeColors &colors);

} // namespace Widgets
