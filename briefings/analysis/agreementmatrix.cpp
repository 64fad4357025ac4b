// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/agreementmatrix.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Briefings {

namespace {

std::vector<ItemId> voicesOf(const Briefing &briefing)
{
    std::vector<ItemId> voices;
    for (const auto &document : briefing.documents) {
        voices.push_back(document.id);
    }
    QSet<ItemId> speaking;
    for (const auto &stance : briefing.stances) {
        speaking.insert(stance.by);
    }
    for (const auto &actor : briefing.actors) {
        if (speaking.contains(actor.id)) {
            voices.push_back(actor.id);
        }
    }
    return voices;
}

RowSummary summaryOf(const std::vector<MatrixCell> &cells)
{
    RowSummary summary;
    for (const auto &cell : cells) {
        switch (cell.kind) {
        case StanceKind::Supports:
            ++summary.supports;
            break;
        case StanceKind::Qualifies:
            ++summary.qualifies;
            break;
        case StanceKind::Disputes:
            ++summary.disputes;
            break;
        }
    }
    return summary;
}

MatrixRow rowOf(const BriefingIndex &index, const Claim &claim, const QHash<ItemId, int> &positions)
{
    MatrixRow row{claim.id, claim.question, claim.holder, {}, {}};
    for (const auto *stance : index.stances(claim.id)) {
        const int voice = positions.value(stance->by, -1);
        if (voice >= 0) {
            row.cells.push_back({voice, stance->id, stance->kind, stance->gist, stance->passages});
        }
    }
    std::ranges::stable_sort(row.cells, {}, &MatrixCell::voice);
    const auto repeats = std::ranges::unique(row.cells, {}, &MatrixCell::voice);
    row.cells.erase(repeats.begin(), repeats.end());
    row.summary = summaryOf(row.cells);
    return row;
}

} // namespace

Verdict RowSummary::verdict() const
{
    if (voices() < 2) {
        return voices() == 0 ? Verdict::Silence : Verdict::OneVoice;
    }
    if (opposedPairs() > 0) {
        return Verdict::Disagreement;
    }
    return qualifies > 0 ? Verdict::Qualified : Verdict::Agreement;
}

const MatrixCell *MatrixRow::cell(int voice) const
{
    const auto found = std::ranges::lower_bound(cells, voice, {}, &MatrixCell::voice);
    return found == cells.end() || found->voice != voice ? nullptr : &*found;
}

int AgreementMatrix::position(const ItemId &voice) const
{
    const auto found = std::ranges::find(voices, voice);
    return found == voices.end() ? -1 : static_cast<int>(found - voices.begin());
}

const MatrixRow *AgreementMatrix::row(const ClaimId &claim) const
{
    const auto found = std::ranges::find(rows, claim, &MatrixRow::claim);
    return found == rows.end() ? nullptr : &*found;
}

AgreementMatrix agreementMatrix(const BriefingIndex &index)
{
    AgreementMatrix matrix;
    matrix.voices = voicesOf(index.briefing());
    matrix.documents = static_cast<int>(index.briefing().documents.size());
    QHash<ItemId, int> positions;
    for (const auto &voice : matrix.voices) {
        positions.insert(voice, static_cast<int>(positions.size()));
    }
    for (const auto &question : index.briefing().questions) {
        for (const auto *claim : index.claims(question.id)) {
            matrix.rows.push_back(rowOf(index, *claim, positions));
        }
    }
    return matrix;
}

} // namespace Briefings
