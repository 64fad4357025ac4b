// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/voicecomparison.h"

#include <utility>

namespace Briefings {

VoiceComparison compareVoice(const AgreementMatrix &matrix, int voice)
{
    VoiceComparison comparison{voice, {}, {}};
    for (const auto &row : matrix.rows) {
        const auto *own = row.cell(voice);
        if (own == nullptr) {
            continue;
        }
        ComparedClaim claim{row.claim, row.question, *own, {}};
        for (const auto &cell : row.cells) {
            if (cell.voice != voice) {
                claim.others.push_back({cell, accord(own->kind, cell.kind)});
            }
        }
        comparison.claims.push_back(std::move(claim));
    }
    for (int other = 0; std::cmp_less(other, matrix.voices.size()); ++other) {
        if (other != voice) {
            comparison.pairs.push_back(pairAgreement(matrix, voice, other));
        }
    }
    return comparison;
}

} // namespace Briefings
