// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/networkstanding.h"

#include "briefings/network/graphfilter.h"
#include "briefings/network/projection.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphNode;
using Briefings::ItemId;
using Briefings::NodeMeasures;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkStanding)
};

/// How many nodes of the same kind stand between more others, and how many there are.
std::pair<int, int> rankOf(const NetworkStanding &standing, size_t node)
{
    int before = 0;
    int all = 0;
    for (size_t other = 0; other < standing.graph.nodes().size(); ++other) {
        if (standing.graph.nodes()[other].id.kind() == standing.graph.nodes()[node].id.kind()) {
            ++all;
            before += standing.measures.nodes[other].betweenness
                              > standing.measures.nodes[node].betweenness
                          ? 1
                          : 0;
        }
    }
    return {before + 1, all};
}

} // namespace

std::shared_ptr<const NetworkStanding> networkStanding(const Briefings::BriefingIndex &index,
                                                       const std::function<bool()> &isCanceled)
{
    Briefings::GraphFilter filter;
    filter.hiddenRelations = {Briefings::Relation::About};
    Graph graph =
        Briefings::filtered(Briefings::projected(Briefings::makeGraph(index),
                                                 Briefings::Projection::ActorsEventsClaims),
                            filter);
    if (!Briefings::isQuicklyMeasured(graph)) {
        return nullptr;
    }
    auto measures = Briefings::measure(graph, isCanceled);
    return measures ? std::make_shared<const NetworkStanding>(
               NetworkStanding{std::move(graph), std::move(*measures)})
                    : nullptr;
}

std::optional<EvidenceSection> standingSection(const NetworkStanding &standing, const ItemId &item)
{
    const auto node = standing.graph.find(item);
    if (!node) {
        return std::nullopt;
    }
    const NodeMeasures &measures = standing.measures.nodes[*node];
    EvidenceSection section;
    section.heading = Words::tr("Standing in this network");
    const auto add = [&section](const QString &name, const QString &value) {
        section.facts.push_back({name, value});
    };
    const QLocale locale;
    add(Words::tr("Links"), locale.toString(static_cast<qulonglong>(measures.degree)));
    if (measures.betweenness > 0) {
        const auto [rank, all] = rankOf(standing, *node);
        //: %1 is the betweenness, %2 the rank among the nodes of its kind, %3 their number.
        add(Words::tr("Betweenness"), Words::tr("%1 (no. %2 of %3)")
                                          .arg(locale.toString(measures.betweenness, 'f', 2))
                                          .arg(rank)
                                          .arg(all));
    }
    if (measures.degree > 0) {
        add(Words::tr("Community"), standing.measures.communities[measures.community].name);
    }
    if (measures.isArticulation) {
        add(Words::tr("Without it"), Words::tr("the network falls apart"));
    }
    return section;
}

} // namespace Widgets
