// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkparts.h"

#include "briefings/network/graphfilter.h"
#include "briefings/network/projection.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphFilter;
using Briefings::LayoutKind;
using Briefings::Projection;

namespace {

/// What makes nodes exist, without what only hides them for now.
GraphFilter placingFilter(const NetworkRequest &request)
{
    const GraphFilter shown = effectiveFilter(request);
    if (request.look.layout != LayoutKind::Force || !shown.focus.isEmpty()) {
        return shown;
    }
    GraphFilter filter;
    filter.kinds = shown.kinds;
    // What a claim is about does not pull: nearly everything is about the same few actors, and the
    // picture would be one knot.
    filter.hiddenRelations = {Briefings::Relation::About};
    return filter;
}

bool isMadeOfKinds(Projection projection)
{
    return projection == Projection::ActorsEventsClaims || projection == Projection::Everything;
}

/// Everything, when more kinds are ticked than its name says.
Projection projectionOf(const NetworkRequest &request)
{
    const Projection projection = request.look.projection;
    return isMadeOfKinds(projection)
                   && !Briefings::shownKinds(Projection::ActorsEventsClaims)
                           .contains(request.filter.kinds)
               ? Projection::Everything
               : projection;
}

double dayOf(const Briefings::EdtfDate &date)
{
    const QDate first = date.earliest().isValid() ? date.earliest() : date.latest();
    const QDate last = date.latest().isValid() ? date.latest() : date.earliest();
    if (!first.isValid()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    static const auto epoch = static_cast<double>(QDate(1970, 1, 1).toJulianDay());
    return (static_cast<double>(first.toJulianDay()) + static_cast<double>(last.toJulianDay())) / 2
           - epoch;
}

/// Puts the days closer together the further they are apart, in their order: most of a briefing is
/// of a few months, and what led to them is of years. True to scale, all of it would be one column.
void shortenGaps(std::vector<double> &days)
{
    constexpr double power = 0.4;
    std::vector<double> sorted;
    std::ranges::copy_if(days, std::back_inserter(sorted),
                         [](double day) { return std::isfinite(day); });
    std::ranges::sort(sorted);
    const auto repeats = std::ranges::unique(sorted);
    sorted.erase(repeats.begin(), repeats.end());
    std::map<double, double> places;
    double place = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        place += i == 0 ? 0 : std::pow(sorted[i] - sorted[i - 1], power);
        places.emplace(sorted[i], place);
    }
    for (double &day : days) {
        if (std::isfinite(day)) {
            day = places.at(day);
        }
    }
}

} // namespace

GraphFilter effectiveFilter(const NetworkRequest &request)
{
    GraphFilter filter = request.filter;
    if (!isMadeOfKinds(request.look.projection)) {
        filter.kinds = Briefings::shownKinds(request.look.projection);
    }
    if (request.look.projection == Projection::OneQuestion) {
        // Here it is what holds everything together.
        filter.hiddenRelations.remove(Briefings::Relation::About);
    }
    return filter;
}

std::shared_ptr<const NetworkParts> makeParts(const NetworkRequest &request, const TaskWatch &watch)
{
    auto parts = std::make_shared<NetworkParts>();
    parts->whole = request.whole
                       ? request.whole
                       : std::make_shared<const Graph>(Briefings::makeGraph(*request.index));
    if (watch.isCanceled()) {
        return nullptr;
    }
    parts->projected = std::make_shared<const Graph>(
        Briefings::projected(*parts->whole, projectionOf(request), request.look.of));
    if (watch.isCanceled()) {
        return nullptr;
    }
    parts->shown = std::make_shared<const Graph>(
        Briefings::filtered(*parts->projected, effectiveFilter(request)));
    if (watch.isCanceled()) {
        return nullptr;
    }
    const GraphFilter placing = placingFilter(request);
    parts->placed =
        placing == effectiveFilter(request)
            ? parts->shown
            : std::make_shared<const Graph>(Briefings::filtered(*parts->projected, placing));
    parts->time = std::make_shared<const Briefings::TimeWindow>(*parts->shown);
    return watch.isCanceled() ? nullptr : parts;
}

void addLayoutFacts(Briefings::LayoutGraph &layout, const Graph &graph,
                    const Briefings::GraphMeasures *measures, const Briefings::ItemId &focus)
{
    for (const Briefings::GraphNode &node : graph.nodes()) {
        layout.times.push_back(dayOf(node.date));
    }
    shortenGaps(layout.times);
    for (const Briefings::GraphEdge &edge : graph.edges()) {
        layout.isAttack.push_back(edge.relation == Briefings::Relation::Disputes);
    }
    if (measures != nullptr && measures->nodes.size() == graph.nodes().size()) {
        for (const Briefings::NodeMeasures &node : measures->nodes) {
            layout.groups.push_back(node.community);
        }
    }
    layout.focus = graph.find(focus);
}

} // namespace Widgets
