// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/networkview.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace Widgets {

/// Where a day stands in a layout by time.
struct DayMark
{
    double x = 0; ///< In the layout.
    QString text; ///< For a person.
    /// How much it tells: those that tell most are written first where there is little room.
    double weight = 1;

    friend bool operator==(const DayMark &, const DayMark &) = default;
};

/// How the nodes and edges of a graph look, besides what they are. Positions are those of the graph
/// that it belongs to; an empty list says nothing about any.
struct NetworkAppearance
{
    /// A node that belongs to no community.
    static constexpr size_t noCommunity = std::numeric_limits<size_t>::max();

    std::vector<double> sizes; ///< Per node, 0 to 1; empty: by the number of links.
    /// Of nodes. Their shape says their kind in any case.
    Briefings::NetworkColoring coloring = Briefings::NetworkColoring::Kind;
    std::vector<size_t> communities; ///< Per node, a position in communityNames or noCommunity.
    QStringList communityNames;
    std::vector<double> measure; ///< Per node, 0 to 1, for NetworkColoring::Measure.
    QString measureName;
    std::vector<size_t> pathNodes; ///< Of a path, in its order; everything else fades.
    std::vector<size_t> pathEdges;
    std::vector<bool> fadedNodes; ///< Outside of the time that is looked at, say.
    std::vector<bool> fadedEdges;
    QSet<Briefings::ItemId> pinned; ///< Have a pin.
    std::vector<DayMark> days;      ///< Ascending; none in layouts that are not by time.

    friend bool operator==(const NetworkAppearance &, const NetworkAppearance &) = default;
};

/// Nodes that are shown as one.
struct NetworkGroup
{
    QString name;
    QSet<Briefings::ItemId> members;

    friend bool operator==(const NetworkGroup &, const NetworkGroup &) = default;
};

} // namespace Widgets
