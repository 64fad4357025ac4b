// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/graphfilter.h"
#include "briefings/network/layout.h"
#include "briefings/network/measures.h"

#include <QString>

#include <vector>

namespace Widgets {

/// What the size of a node says.
enum class NodeSizing
{
    Links,
    Betweenness,
    Closeness,
    PageRank,
    Core
};

/// What the color of a node says.
enum class NodeTint
{
    Kind,
    Community,
    Links,
    Betweenness,
    PageRank
};

/// How a network is looked at, apart from what is filtered away.
struct NetworkLook
{
    Briefings::Projection projection = Briefings::Projection::ActorsEventsClaims;
    Briefings::ItemId of; ///< The document or the question of a projection of one.
    Briefings::LayoutKind layout = Briefings::LayoutKind::Force;
    double tightness = 0.5; ///< Of a force layout: 0 faithful distances, 1 tight communities.
    NodeSizing sizing = NodeSizing::Links;
    NodeTint tint = NodeTint::Kind;

    friend bool operator==(const NetworkLook &, const NetworkLook &) = default;
};

/// For a person: "Force", "Radial" …
[[nodiscard]] QString layoutText(Briefings::LayoutKind kind);
[[nodiscard]] QString projectionText(Briefings::Projection projection);
[[nodiscard]] QString sizingText(NodeSizing sizing);
[[nodiscard]] QString tintText(NodeTint tint);

/// What \a sizing measures, one per node, from 0 to 1 for the largest.
[[nodiscard]] std::vector<double> sizesOf(const Briefings::GraphMeasures &measures,
                                          NodeSizing sizing);
/// Likewise for a tint that is a measure; empty for the others.
[[nodiscard]] std::vector<double> tintsOf(const Briefings::GraphMeasures &measures, NodeTint tint);

} // namespace Widgets
