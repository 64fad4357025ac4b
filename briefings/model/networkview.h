// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/graphfilter.h"

#include <QString>

#include <vector>

namespace Briefings {

/// How a network is laid out.
enum class NetworkLayout
{
    Force,    ///< Distance on screen follows distance in the graph; communities draw together.
    Radial,   ///< Rings about a focus, one for each step away from it.
    Layered,  ///< From left to right by time.
    Circular, ///< On a circle; each community is an arc of it.
    ClaimMap  ///< An argument tree: what is spoken of on top, who speaks of it below.
};

/// What the size or the color of nodes may follow.
enum class NetworkMeasure
{
    Degree,
    Betweenness,
    Closeness,
    PageRank,
    Clustering,
    Core
};

enum class NetworkColoring
{
    Kind,
    Community,
    Measure ///< By NetworkView::colorMeasure.
};

/// A node that stays where a person has put it.
struct NetworkPin
{
    ItemId item;
    double x = 0; ///< In the units of the layout; y grows downwards.
    double y = 0;

    friend bool operator==(const NetworkPin &, const NetworkPin &) = default;
};

/// What of a network is shown and how: a person's choice, saved under a title; no fact. Items that
/// its filter and its pins name may be gone; they do no harm then.
struct NetworkView
{
    NetworkViewId id;
    QString title;
    Projection projection = Projection::ActorsEventsClaims;
    ItemId of; ///< The document or the question of the projections of one; else null.
    GraphFilter filter;
    NetworkLayout layout = NetworkLayout::Force;
    double tightness = 0.5; ///< Of the force layout: 0 for faithful distances … 1 for communities.
    NetworkMeasure sizeMeasure = NetworkMeasure::Degree;
    NetworkColoring coloring = NetworkColoring::Kind;
    NetworkMeasure colorMeasure = NetworkMeasure::Degree;
    std::vector<NetworkPin> pins;
    QString note;

    friend bool operator==(const NetworkView &, const NetworkView &) = default;
};

} // namespace Briefings
