// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/network/measures.h"
#include "widgets/evidence/evidencecontent.h"

#include <functional>
#include <memory>
#include <optional>

namespace Widgets {

/// How the actors, events and claims of a briefing stand among each other; a value.
struct NetworkStanding
{
    Briefings::Graph graph;
    Briefings::GraphMeasures measures;
};

/// Of the network as it is first seen. Null when canceled, and for a network that is too large to
/// be measured while a person waits. For a worker.
[[nodiscard]] std::shared_ptr<const NetworkStanding>
networkStanding(const Briefings::BriefingIndex &index, const std::function<bool()> &isCanceled);

/// What is said of \a item: its links, its betweenness with its rank among its kind, and its
/// community. Nothing when it is not in the network.
[[nodiscard]] std::optional<EvidenceSection> standingSection(const NetworkStanding &standing,
                                                             const Briefings::ItemId &item);

} // namespace Widgets
