// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/actor.h"
#include "briefings/model/annotation.h"
#include "briefings/model/assumption.h"
#include "briefings/model/chart.h"
#include "briefings/model/claim.h"
#include "briefings/model/document.h"
#include "briefings/model/event.h"
#include "briefings/model/figure.h"
#include "briefings/model/formula.h"
#include "briefings/model/link.h"
#include "briefings/model/networkview.h"

#include <QString>

#include <vector>

namespace Briefings {

/// One set of documents about one matter, with everything known about them. A value; shared between
/// threads as `std::shared_ptr<const Briefing>`. The texts of the documents are not in it.
struct Briefing
{
    BriefingId id;
    QString title;
    QString summary;
    std::vector<Document> documents;
    std::vector<Actor> actors;
    std::vector<Event> events;
    std::vector<Question> questions;
    std::vector<Claim> claims;
    std::vector<Stance> stances;
    std::vector<Measure> measures;
    std::vector<Figure> figures;
    std::vector<Formula> formulas;       ///< What should follow from which figures.
    std::vector<Assumption> assumptions; ///< What formulas suppose; no facts.
    std::vector<Link> links;
    std::vector<Chart> charts;
    std::vector<NetworkView> networkViews; ///< How a person looks at the graph; no facts.
    std::vector<Annotation> annotations;   ///< A reader's own; no facts.

    friend bool operator==(const Briefing &, const Briefing &) = default;
};

} // namespace Briefings
