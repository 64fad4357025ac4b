// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networklook.h"

#include <QCoreApplication>

#include <algorithm>

namespace Widgets {

using Briefings::GraphMeasures;
using Briefings::LayoutKind;
using Briefings::NodeMeasures;
using Briefings::Projection;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkLook)
};

template <typename Value>
std::vector<double> shares(const GraphMeasures &measures, Value value)
{
    std::vector<double> result;
    result.reserve(measures.nodes.size());
    double most = 0;
    for (const NodeMeasures &node : measures.nodes) {
        result.push_back(value(node));
        most = std::max(most, result.back());
    }
    for (double &one : result) {
        one = most > 0 ? one / most : 0;
    }
    return result;
}

double linksOf(const NodeMeasures &node) { return static_cast<double>(node.degree); }

double betweennessOf(const NodeMeasures &node) { return node.betweenness; }

double pageRankOf(const NodeMeasures &node) { return node.pageRank; }

} // namespace

QString layoutText(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Force:
        return Words::tr("Force");
    case LayoutKind::Radial:
        return Words::tr("Radial");
    case LayoutKind::Layered:
        return Words::tr("Layered by time");
    case LayoutKind::Circular:
        return Words::tr("Circular");
    case LayoutKind::ClaimMap:
        break;
    }
    return Words::tr("Claim map");
}

QString projectionText(Projection projection)
{
    switch (projection) {
    case Projection::ActorsEventsClaims:
        return Words::tr("Actors, events, claims");
    case Projection::ActorsOnly:
        return Words::tr("Actors only");
    case Projection::ClaimsOnly:
        return Words::tr("Claims only");
    case Projection::OneDocument:
        return Words::tr("One document");
    case Projection::OneQuestion:
        return Words::tr("One question");
    case Projection::Everything:
        break;
    }
    return Words::tr("Everything");
}

QString sizingText(NodeSizing sizing)
{
    switch (sizing) {
    case NodeSizing::Links:
        return Words::tr("links");
    case NodeSizing::Betweenness:
        return Words::tr("betweenness");
    case NodeSizing::Closeness:
        return Words::tr("closeness");
    case NodeSizing::PageRank:
        return Words::tr("PageRank");
    case NodeSizing::Core:
        break;
    }
    return Words::tr("core");
}

QString tintText(NodeTint tint)
{
    switch (tint) {
    case NodeTint::Kind:
        return Words::tr("kind");
    case NodeTint::Community:
        return Words::tr("community");
    case NodeTint::Links:
        return Words::tr("links");
    case NodeTint::Betweenness:
        return Words::tr("betweenness");
    case NodeTint::PageRank:
        break;
    }
    return Words::tr("PageRank");
}

std::vector<double> sizesOf(const GraphMeasures &measures, NodeSizing sizing)
{
    switch (sizing) {
    case NodeSizing::Links:
        return shares(measures, linksOf);
    case NodeSizing::Betweenness:
        return shares(measures, betweennessOf);
    case NodeSizing::Closeness:
        return shares(measures, [](const NodeMeasures &node) { return node.closeness; });
    case NodeSizing::PageRank:
        return shares(measures, pageRankOf);
    case NodeSizing::Core:
        break;
    }
    return shares(measures,
                  [](const NodeMeasures &node) { return static_cast<double>(node.core); });
}

std::vector<double> tintsOf(const GraphMeasures &measures, NodeTint tint)
{
    switch (tint) {
    case NodeTint::Kind:
    case NodeTint::Community:
        return {};
    case NodeTint::Links:
        return shares(measures, linksOf);
    case NodeTint::Betweenness:
        return shares(measures, betweennessOf);
    case NodeTint::PageRank:
        break;
    }
    return shares(measures, pageRankOf);
}

} // namespace Widgets
