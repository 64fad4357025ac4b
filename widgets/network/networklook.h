// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/networkview.h"
#include "briefings/network/layout.h"
#include "briefings/network/measures.h"

#include <QString>

#include <vector>

namespace Widgets {

/// How a network is looked at, apart from what is filtered away.
struct NetworkLook
{
    Briefings::Projection projection = Briefings::Projection::ActorsEventsClaims;
    Briefings::ItemId of; ///< The document or the question of a projection of one.
    Briefings::LayoutKind layout = Briefings::LayoutKind::Force;
    double tightness = 0.5; ///< Of a force layout: 0 faithful distances, 1 tight communities.
    Briefings::NetworkMeasure sizeMeasure = Briefings::NetworkMeasure::Degree;
    Briefings::NetworkColoring coloring = Briefings::NetworkColoring::Kind;
    Briefings::NetworkMeasure colorMeasure = Briefings::NetworkMeasure::Degree;

    friend bool operator==(const NetworkLook &, const NetworkLook &) = default;
};

/// For a person: "Force", "Radial" …
[[nodiscard]] QString layoutText(Briefings::LayoutKind kind);
[[nodiscard]] QString projectionText(Briefings::Projection projection);
[[nodiscard]] QString measureText(Briefings::NetworkMeasure measure);
/// What a picture shows, for the line below its title: "Actors, events, claims · around DeepSeek, 2
/// steps · size: betweenness".
[[nodiscard]] QString pictureText(const Briefings::BriefingIndex &index, const NetworkLook &look,
                                  const Briefings::GraphFilter &filter);
/// What the color of nodes says: "kind", "community" or a measure.
[[nodiscard]] QString coloringText(const NetworkLook &look);

/// The \a measure of each node, as a share of the largest one; all 0 when that is 0.
[[nodiscard]] std::vector<double> sharesOf(const Briefings::GraphMeasures &measures,
                                           Briefings::NetworkMeasure measure);

} // namespace Widgets
