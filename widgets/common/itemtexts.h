// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/quantity.h"
#include "briefings/model/actor.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/figure.h"
#include "briefings/model/passage.h"

#include <QString>

namespace Widgets {

/// Words of the model for people, translated; all in lower case, for the middle of a line.
[[nodiscard]] QString actorKindText(Briefings::ActorKind kind);
[[nodiscard]] QString basisText(Briefings::Basis basis);
[[nodiscard]] QString precisionText(Briefings::Precision precision);

/// "sound", "moved", "changed" …, translated, and a sign that goes with it.
[[nodiscard]] QString evidenceStateText(Briefings::EvidenceState state);
[[nodiscard]] QString evidenceStateSign(Briefings::EvidenceState state);
/// A sentence that says what the state means for the reader; empty for sound. \a hasWords is false
/// for what never had a passage, which counts as lost.
[[nodiscard]] QString evidenceStateExplanation(Briefings::EvidenceState state,
                                               bool hasWords = true);

/// "5.576 million USD", "2,048 GPU": up to four significant digits beyond the scale word, so never
/// for storing.
[[nodiscard]] QString valueText(double value, const Briefings::Unit &unit);
/// The bounds of \a quantity for a person: "10 million to 99 million USD", "more than 2 month"; one
/// value when they are equal.
[[nodiscard]] QString boundsText(const Briefings::Quantity &quantity);

/// "Fast Company · Mark Sullivan · 30 January 2025"; parts that are not known are left out.
[[nodiscard]] QString documentLine(const Briefings::Document &document);
/// Of a document; the id's slug when the index does not know it.
[[nodiscard]] QString shortTitle(const Briefings::BriefingIndex &index,
                                 const Briefings::DocumentId &document);

} // namespace Widgets
