// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QString>

#include <vector>

namespace Briefings {

/// What one voice makes of one claim.
struct MatrixCell
{
    int voice = 0; ///< Position in AgreementMatrix::voices.
    StanceId stance;
    StanceKind kind = StanceKind::Supports;
    QString gist; ///< In one line, why.
    Passages passages;

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// How the voices on one claim stand to each other.
enum class Verdict
{
    Silence,      ///< Nobody takes a stance.
    OneVoice,     ///< One does, so there is nothing to compare.
    Agreement,    ///< All who speak support it, or all dispute it.
    Qualified,    ///< Nobody disputes it, and at least one qualifies it.
    Disagreement, ///< One disputes what another supports or qualifies.
};

/// Who speaks to one claim, counted; silent voices are in none of the counts.
struct RowSummary
{
    int supports = 0;
    int qualifies = 0;
    int disputes = 0;

    [[nodiscard]] int voices() const { return supports + qualifies + disputes; }
    /// Pairs of voices of which one disputes the claim and the other does not; the measure of how
    /// disputed a claim is.
    [[nodiscard]] int opposedPairs() const { return disputes * (supports + qualifies); }
    [[nodiscard]] Verdict verdict() const;

    friend bool operator==(const RowSummary &, const RowSummary &) = default;
};

/// One claim and all who speak to it.
struct MatrixRow
{
    ClaimId claim;
    QuestionId question;
    ActorId holder;                ///< Null when several documents hold the claim alike.
    std::vector<MatrixCell> cells; ///< By voice, at most one each.
    RowSummary summary;

    /// Null means that the voice is silent.
    [[nodiscard]] const MatrixCell *cell(int voice) const;

    friend bool operator==(const MatrixRow &, const MatrixRow &) = default;
};

/// Who says what about which claim. A value of its own; holds no briefing.
struct AgreementMatrix
{
    std::vector<ItemId> voices;  ///< All documents, then the actors who take stances, each in the
                                 ///< briefing's order.
    int documents = 0;           ///< How many of the voices are documents.
    std::vector<MatrixRow> rows; ///< The claims of the first question, then of the next.

    /// -1 when \a voice takes no part.
    [[nodiscard]] int position(const ItemId &voice) const;
    /// Null when \a claim is not in the matrix.
    [[nodiscard]] const MatrixRow *row(const ClaimId &claim) const;

    friend bool operator==(const AgreementMatrix &, const AgreementMatrix &) = default;
};

/// The claims of \a index against everybody who takes a stance on them. Where a voice has two
/// stances on one claim, which the checks refuse, the first counts. Linear in stances and claims.
[[nodiscard]] AgreementMatrix agreementMatrix(const BriefingIndex &index);

} // namespace Briefings
