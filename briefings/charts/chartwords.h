// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"

#include <QString>

namespace Briefings {

/// "claimed", "estimated" …, translated.
[[nodiscard]] QString basisText(Basis basis);

/// "source text changed" and the like; empty while the evidence is sound or has only moved.
[[nodiscard]] QString stateText(EvidenceState state);

/// One sentence for the mark of \a figure: "News digest: $6M training cost of DeepSeek V3, reported
/// by DeepSeek."
[[nodiscard]] QString figureSentence(const BriefingIndex &index, const Figure &figure);

/// A title for \a data: a finding only where the rows bear it out (one subject and scope, no words
/// instead of numbers), else what is shown and by how many documents. Never a mean.
[[nodiscard]] QString suggestedTitle(const BriefingIndex &index, const Chart &chart,
                                     const ChartData &data);

/// "Training cost, US dollars, log scale".
[[nodiscard]] QString suggestedSubtitle(const BriefingIndex &index, const Chart &chart,
                                        const ChartData &data);

/// "Sources: …": every document behind the rows, with publisher and date.
[[nodiscard]] QString suggestedSource(const BriefingIndex &index, const ChartData &data);

/// "Range dots", "Slope" …: what a person calls a kind of chart, translated.
[[nodiscard]] QString kindText(ChartKind kind);

/// What the chart shows, mark by mark.
[[nodiscard]] QString suggestedAlternativeText(const ChartScene &scene);

} // namespace Briefings
