// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"

#include <QString>

#include <vector>

namespace Briefings {

enum class ClaimOrder
{
    ByQuestion,   ///< As the briefing has them.
    MostDisputed, ///< By RowSummary::opposedPairs(), then by who disputes.
    MostVoices    ///< By how many speak to it.
};

/// Which claims are wanted. All conditions hold together; the default wants all.
struct ClaimFilter
{
    bool disagreementsOnly = false;
    ItemId voice;   ///< Only claims that this document or actor speaks to; null for any.
    ActorId holder; ///< Only claims that this actor holds; null for any.
    QString text;   ///< Every word of it stands in the claim, its question, its holder's name or a
                    ///< gist; case and diacritics do not matter.

    /// True when it lets every claim through.
    [[nodiscard]] bool isOpen() const;

    friend bool operator==(const ClaimFilter &, const ClaimFilter &) = default;
};

/// The positions in \a matrix.rows of the claims that \a filter lets through, in \a order; claims
/// that rank alike stay in the briefing's order. \a matrix is of \a index.
[[nodiscard]] std::vector<int> selectClaims(const AgreementMatrix &matrix,
                                            const BriefingIndex &index, const ClaimFilter &filter,
                                            ClaimOrder order = ClaimOrder::ByQuestion);

} // namespace Briefings
