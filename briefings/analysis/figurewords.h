// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/derivedchecks.h"
#include "briefings/analysis/figurecomparison.h"

#include <QString>

namespace Briefings {

/// "agrees within rounding", "off by a power of ten (source error?)", translated. \a leastFactor
/// completes "differs by a factor of 3.2 or more"; rounded down, so as not to say too much.
[[nodiscard]] QString verdictWords(FigureVerdict verdict, std::optional<double> leastFactor = {});

/// "5.55–5.65 million USD", "3", "at least 10 GPU": \a values in \a unit, in English numbers, as
/// texts and charts have them.
[[nodiscard]] QString valuesText(const PossibleValues &values, const Unit &unit);

/// "“$5.6 million” (Policymaker's guide)", the words and who prints them.
[[nodiscard]] QString statementText(const BriefingIndex &index, const FigureId &figure);

/// What the figures of one scope make of each other, which of them stand apart, and which are
/// suspected source errors. Whole sentences.
[[nodiscard]] QString scopeSentence(const BriefingIndex &index, const FigureGroup &group,
                                    const ScopeGroup &scope);

/// The two statements, the verdict, and what would explain a difference.
[[nodiscard]] QString pairSentence(const BriefingIndex &index, const FigurePair &pair);

/// "“2,048 GPUs” × “2 months” = 2.244–3.741 million GPU-hour; stated: “2.788 million GPU hours”
/// (Policymaker's guide): agrees within rounding." Assumptions are called so.
[[nodiscard]] QString checkSentence(const BriefingIndex &index, const DerivedCheck &check);

} // namespace Briefings
