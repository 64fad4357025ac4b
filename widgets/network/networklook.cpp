// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networklook.h"

#include <QCoreApplication>

#include <algorithm>

namespace Widgets {

using Briefings::GraphMeasures;
using Briefings::LayoutKind;
using Briefings::NetworkColoring;
using Briefings::NetworkMeasure;
using Briefings::NodeMeasures;
using Briefings::Projection;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkLook)
};

double valueOf(const NodeMeasures &node, NetworkMeasure measure)
{
    switch (measure) {
    case NetworkMeasure::Degree:
        return static_cast<double>(node.degree);
    case NetworkMeasure::Betweenness:
        return node.betweenness;
    case NetworkMeasure::Closeness:
        return node.closeness;
    case NetworkMeasure::PageRank:
        return node.pageRank;
    case NetworkMeasure::Clustering:
        return node.clustering;
    case NetworkMeasure::Core:
        break;
    }
    return static_cast<double>(node.core);
}

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

QString pictureText(const Briefings::BriefingIndex &index, const NetworkLook &look,
                    const Briefings::GraphFilter &filter)
{
    QStringList parts{projectionText(look.projection)};
    if (!look.of.isNull()) {
        parts.append(index.title(look.of));
    }
    if (!filter.focus.isEmpty()) {
        QStringList names;
        for (const Briefings::ItemId &item : filter.focus) {
            names.append(index.title(item));
        }
        names.sort(); // A set has no order.
        //: Names, and how many steps away from them is shown.
        parts.append(Words::tr("around %1, %n steps", nullptr, filter.hops)
                         .arg(names.join(QStringLiteral(", "))));
    }
    if (!filter.text.isEmpty()) {
        parts.append(Words::tr("with the words “%1”").arg(filter.text));
    }
    if (look.sizeMeasure != NetworkMeasure::Degree) {
        //: What the size of nodes says.
        parts.append(Words::tr("size: %1").arg(measureText(look.sizeMeasure)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString measureText(NetworkMeasure measure)
{
    switch (measure) {
    case NetworkMeasure::Degree:
        return Words::tr("links");
    case NetworkMeasure::Betweenness:
        return Words::tr("betweenness");
    case NetworkMeasure::Closeness:
        return Words::tr("closeness");
    case NetworkMeasure::PageRank:
        return Words::tr("PageRank");
    case NetworkMeasure::Clustering:
        return Words::tr("clustering");
    case NetworkMeasure::Core:
        break;
    }
    return Words::tr("core");
}

QString coloringText(const NetworkLook &look)
{
    switch (look.coloring) {
    case NetworkColoring::Kind:
        return Words::tr("kind");
    case NetworkColoring::Community:
        return Words::tr("community");
    case NetworkColoring::Measure:
        break;
    }
    return measureText(look.colorMeasure);
}

std::vector<double> sharesOf(const GraphMeasures &measures, NetworkMeasure measure)
{
    std::vector<double> result;
    result.reserve(measures.nodes.size());
    double most = 0;
    for (const NodeMeasures &node : measures.nodes) {
        result.push_back(valueOf(node, measure));
        most = std::max(most, result.back());
    }
    for (double &one : result) {
        one = most > 0 ? one / most : 0;
    }
    return result;
}

} // namespace Widgets
