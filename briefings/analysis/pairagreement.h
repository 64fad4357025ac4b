// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"

#include <optional>
#include <vector>

namespace Briefings {

/// How two stances on one claim stand to each other.
enum class Accord
{
    Same,   ///< Both support, both qualify or both dispute.
    Partly, ///< One supports what the other qualifies.
    Opposed ///< One disputes what the other supports or qualifies.
};

[[nodiscard]] Accord accord(StanceKind a, StanceKind b);

/// Below this many claims that both speak to, a share would be chance.
inline constexpr int leastSharedClaims = 3;

/// How far two voices agree on the claims that both speak to. Where one is silent, nothing is
/// counted.
struct PairAgreement
{
    int a = 0; ///< Positions in AgreementMatrix::voices.
    int b = 0;
    int same = 0; ///< Claims by Accord.
    int partly = 0;
    int opposed = 0;

    [[nodiscard]] int shared() const { return same + partly + opposed; }
    /// 0..1: the same stance counts one, partly a half, opposed nothing, over shared(). Nothing
    /// below leastSharedClaims.
    [[nodiscard]] std::optional<double> share() const;

    friend bool operator==(const PairAgreement &, const PairAgreement &) = default;
};

/// Of the voices at \a a and \a b; the same counts for (b, a).
[[nodiscard]] PairAgreement pairAgreement(const AgreementMatrix &matrix, int a, int b);

/// Every pair of documents once, a before b, in the order of the documents.
[[nodiscard]] std::vector<PairAgreement> documentPairs(const AgreementMatrix &matrix);

} // namespace Briefings
