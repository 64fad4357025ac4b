// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"
#include "briefings/analysis/claimselection.h"
#include "briefings/analysis/pairagreement.h"

#include <QString>

namespace Briefings {

/// "supports", "qualifies", "disputes", translated.
[[nodiscard]] QString stanceWord(StanceKind kind);
/// "✓ supports": with the sign that stands for it everywhere.
[[nodiscard]] QString signedStance(StanceKind kind);
/// "same", "partly", "opposed", translated.
[[nodiscard]] QString accordWord(Accord accord);
/// "≠ opposed": with a sign before it.
[[nodiscard]] QString signedAccord(Accord accord);

/// What a document or an actor is called at the head of a column.
[[nodiscard]] QString voiceName(const BriefingIndex &index, const ItemId &voice);
/// What a claim is called in a list.
[[nodiscard]] QString claimName(const Claim &claim);

/// "disagreement", "only qualified", "one voice" …, translated.
[[nodiscard]] QString verdictWord(Verdict verdict);
/// "2 support, 1 disputes"; empty when nobody speaks.
[[nodiscard]] QString summaryText(const RowSummary &summary);

/// "54 %", or "too few shared claims" where the pair is not scored.
[[nodiscard]] QString shareText(const PairAgreement &pair);
/// "54 % of 13 claims", or "too few shared claims (2)".
[[nodiscard]] QString pairText(const PairAgreement &pair);
/// What a share counts, in one sentence, for whoever reads a table of them.
[[nodiscard]] QString shareRule();

/// "only disagreements · Fast Company speaks · held by DeepSeek · with “chips”"; empty when \a
/// filter lets all through.
[[nodiscard]] QString filterText(const BriefingIndex &index, const ClaimFilter &filter);
/// "Source: DeepSeek and US AI policy: News digest, …": the line under everything that is exported.
[[nodiscard]] QString sourceLine(const BriefingIndex &index);

} // namespace Briefings
