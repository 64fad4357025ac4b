// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/pairagreement.h"

#include <vector>

namespace Briefings {

/// What another voice makes of a claim, seen from the one that is compared.
struct ComparedStance
{
    MatrixCell cell;
    Accord accord = Accord::Same;

    friend bool operator==(const ComparedStance &, const ComparedStance &) = default;
};

/// One claim that the compared voice speaks to.
struct ComparedClaim
{
    ClaimId claim;
    QuestionId question;
    MatrixCell own;
    std::vector<ComparedStance> others; ///< By voice; silent ones are left out.

    friend bool operator==(const ComparedClaim &, const ComparedClaim &) = default;
};

/// One voice against all others.
struct VoiceComparison
{
    int voice = 0;
    std::vector<ComparedClaim> claims; ///< In the matrix' order.
    std::vector<PairAgreement> pairs;  ///< With every other voice, a being this one.

    friend bool operator==(const VoiceComparison &, const VoiceComparison &) = default;
};

[[nodiscard]] VoiceComparison compareVoice(const AgreementMatrix &matrix, int voice);

} // namespace Briefings
