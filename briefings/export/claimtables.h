// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"
#include "briefings/export/table.h"

#include <vector>

namespace Briefings {

/// Claims against voices, in the order of \a rows, which are positions in \a matrix.rows: each cell
/// the stance with its gist below, or "silent". Only voices that are documents or speak to one of
/// the rows have a column.
[[nodiscard]] Table matrixTable(const BriefingIndex &index, const AgreementMatrix &matrix,
                                const std::vector<int> &rows);

/// Which claims and voices of a matrix are shown, and how.
struct MatrixCut
{
    std::vector<int> rows;   ///< Positions in AgreementMatrix::rows.
    std::vector<int> voices; ///< Positions in AgreementMatrix::voices.
    bool hasHeadings = true; ///< Each question above its claims; else it stands below each claim.
    int compared = -1; ///< A voice that the others are held against; -1 for none. Then their cells
                       ///< say how they stand to it, and their heads how far they agree.

    friend bool operator==(const MatrixCut &, const MatrixCut &) = default;
};

/// The voices that matter to the claims at \a rows: all documents, and the actors who speak to one
/// of them.
[[nodiscard]] std::vector<int> speakingVoices(const AgreementMatrix &matrix,
                                              const std::vector<int> &rows);

/// The matrix as it is read on screen and in pictures: claims, and what each voice makes of them.
[[nodiscard]] Table shownTable(const BriefingIndex &index, const AgreementMatrix &matrix,
                               const MatrixCut &cut);

/// One row for each stance on the claims at \a rows: question, claim, holder, voice, stance, gist,
/// the quoted words with their places, and the state of that evidence. A claim to which nobody
/// speaks has a row that says so.
[[nodiscard]] Table stanceTable(const BriefingIndex &index, const AgreementMatrix &matrix,
                                const std::vector<int> &rows);

/// One row for each pair of documents: the claims that both speak to, how they stand, and the
/// share.
[[nodiscard]] Table pairTable(const BriefingIndex &index, const AgreementMatrix &matrix);

/// All three, with title and source line; \a subtitle says which part of the claims it is.
[[nodiscard]] TableBook claimBook(const BriefingIndex &index, const AgreementMatrix &matrix,
                                  const std::vector<int> &rows, const QString &subtitle);

} // namespace Briefings
