// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/networkview.h"

namespace TestSupport {

/// A view in which nothing is as in a new one; it names items of the small briefing.
inline Briefings::NetworkView sampleView()
{
    using namespace Briefings;
    NetworkView view;
    view.id = NetworkViewId(QStringLiteral("networkview:all"));
    view.title = QStringLiteral("All is set");
    view.projection = Projection::OneDocument;
    view.of = DocumentId(QStringLiteral("document:guide"));
    view.filter.kinds = {ItemKind::Figure, ItemKind::Document};
    view.filter.hiddenRelations = {Relation::About, Relation::Cites};
    view.filter.hiddenDocuments = {DocumentId(QStringLiteral("document:memo"))};
    view.filter.hiddenOrigins = {EdgeOrigin::Shared};
    view.filter.holders = {ActorId(QStringLiteral("actor:deepseek"))};
    view.filter.stances = {StanceKind::Disputes};
    view.filter.earliest = QDate(2024, 12, 1);
    view.filter.latest = QDate(2025, 1, 31);
    view.filter.showsUndated = false;
    view.filter.states = {EvidenceState::Lost, EvidenceState::Changed};
    view.filter.text = QStringLiteral("chips é");
    view.filter.leastDegree = 2;
    view.filter.leastCore = 3;
    view.filter.focus = {ActorId(QStringLiteral("actor:v3"))};
    view.filter.hops = 2;
    view.filter.hidden = {ClaimId(QStringLiteral("claim:cheap"))};
    view.filter.hideUnlinked = true;
    view.layout = NetworkLayout::Circular;
    view.tightness = 0.25;
    view.sizeMeasure = NetworkMeasure::PageRank;
    view.coloring = NetworkColoring::Measure;
    view.colorMeasure = NetworkMeasure::Core;
    view.pins = {{ActorId(QStringLiteral("actor:deepseek")), 1.5, -2},
                 {ActorId(QStringLiteral("actor:deepseek-ai")), 3, 4}};
    view.note = QStringLiteral("For the talk.");
    return view;
}

} // namespace TestSupport
