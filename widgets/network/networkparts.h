// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/network/timewindow.h"
#include "widgets/common/latesttask.h"
#include "widgets/network/networklook.h"

#include <memory>

namespace Widgets {

/// What of a briefing is asked for; a value for a worker.
struct NetworkRequest
{
    std::shared_ptr<const Briefings::BriefingIndex> index;
    std::shared_ptr<const Briefings::Graph> whole; ///< Of \a index; null when it is to be made.
    Briefings::GraphFilter filter;
    NetworkLook look;
};

/// The graphs of one picture.
struct NetworkParts
{
    std::shared_ptr<const Briefings::Graph> whole;
    std::shared_ptr<const Briefings::Graph> projected; ///< Everything that filters can let through.
    /// What is laid out: more than is shown, where hiding is not to move what stays.
    std::shared_ptr<const Briefings::Graph> placed;
    std::shared_ptr<const Briefings::Graph> shown;
    std::shared_ptr<const Briefings::TimeWindow> time; ///< Of what is shown.
};

/// Null when canceled. For a worker: takes seconds for a very large briefing.
[[nodiscard]] std::shared_ptr<const NetworkParts> makeParts(const NetworkRequest &request,
                                                            const TaskWatch &watch);

/// \a request's filter as it works in its projection: all but ActorsEventsClaims and Everything,
/// which are made of what is ticked, show the kinds that they are about.
[[nodiscard]] Briefings::GraphFilter effectiveFilter(const NetworkRequest &request);

/// What a layout of \a kind needs to know of \a graph besides boxes and edges; \a measures may be
/// null.
void addLayoutFacts(Briefings::LayoutGraph &layout, const Briefings::Graph &graph,
                    const Briefings::GraphMeasures *measures, const Briefings::ItemId &focus);

} // namespace Widgets
