// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/claimselection.h"

#include "briefings/text/terms.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <tuple>

namespace Briefings {

namespace {

/// Everything that a person may look for in a row, between line breaks.
QString textOf(const MatrixRow &row, const BriefingIndex &index)
{
    QStringList parts;
    if (const auto *claim = index.claim(row.claim)) {
        parts << claim->statement << claim->shortText;
    }
    if (const auto *question = index.question(row.question)) {
        parts << question->text << question->shortText;
    }
    if (!row.holder.isNull()) {
        parts << index.title(row.holder);
    }
    for (const auto &cell : row.cells) {
        parts << cell.gist;
    }
    return parts.join(QLatin1Char('\n'));
}

/// Looks for words in texts as search folds them; what has no words, such as "≈", is looked for as
/// it is.
class Needle
{
public:
    explicit Needle(const QString &text)
    {
        for (const auto &term : findTerms(text)) {
            m_words.append(term.folded);
        }
        if (m_words.isEmpty()) {
            m_literal = text.trimmed();
        }
    }

    [[nodiscard]] bool isIn(const QString &text) const
    {
        if (m_words.isEmpty()) {
            return text.contains(m_literal, Qt::CaseInsensitive);
        }
        const auto folded = indexText(text);
        return std::ranges::all_of(
            m_words, [&folded](const QString &word) { return folded.contains(word); });
    }

private:
    QStringList m_words;
    QString m_literal;
};

bool passes(const AgreementMatrix &matrix, const MatrixRow &row, const ClaimFilter &filter)
{
    if (filter.disagreementsOnly && row.summary.verdict() != Verdict::Disagreement) {
        return false;
    }
    if (!filter.voice.isNull() && row.cell(matrix.position(filter.voice)) == nullptr) {
        return false;
    }
    return filter.holder.isNull() || row.holder == filter.holder;
}

} // namespace

bool ClaimFilter::isOpen() const
{
    return !disagreementsOnly && voice.isNull() && holder.isNull() && text.trimmed().isEmpty();
}

std::vector<int> selectClaims(const AgreementMatrix &matrix, const BriefingIndex &index,
                              const ClaimFilter &filter, ClaimOrder order)
{
    const bool hasText = !filter.text.trimmed().isEmpty();
    const Needle needle(filter.text);
    std::vector<int> selected;
    for (size_t i = 0; i < matrix.rows.size(); ++i) {
        const auto &row = matrix.rows[i];
        if (passes(matrix, row, filter) && (!hasText || needle.isIn(textOf(row, index)))) {
            selected.push_back(static_cast<int>(i));
        }
    }
    const auto rank = [&matrix, order](int position) {
        const auto &summary = matrix.rows[static_cast<size_t>(position)].summary;
        switch (order) {
        case ClaimOrder::MostDisputed:
            return std::tuple(summary.opposedPairs(), summary.disputes);
        case ClaimOrder::MostVoices:
            return std::tuple(summary.voices(), 0);
        case ClaimOrder::ByQuestion:
            break;
        }
        return std::tuple(0, 0);
    };
    std::ranges::stable_sort(selected, std::ranges::greater(), rank);
    return selected;
}

} // namespace Briefings
