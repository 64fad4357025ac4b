// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"
#include "briefings/model/briefingindex.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace Widgets {

struct PassageCard;
class PassageCards;

/// Under the matrix: the claim of the current cell, and the words of everybody who speaks to it
/// beside each other, those of the cell's own voice first.
class ClaimDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimDetail)

public:
    explicit ClaimDetail(QWidget *parent);

    /// \a voice is the one whose cell it is; -1 for the claim itself.
    void showClaim(const Briefings::BriefingIndex &index, const Briefings::AgreementMatrix &matrix,
                   const Briefings::MatrixRow &row, int voice);
    /// A question, and how many of its claims are disputed.
    void showQuestion(const Briefings::BriefingIndex &index,
                      const Briefings::AgreementMatrix &matrix, const Briefings::QuestionId &id);
    /// Says what the strip is for.
    void showNothing();

    [[nodiscard]] PassageCards &cards() const { return *m_cards; }

Q_SIGNALS:
    void passageOpened(const Briefings::ItemId &item, const Briefings::Passage &passage);
    void stanceChosen(const Briefings::ItemId &item); ///< One without words.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(int card);

    QLabel *m_claim;
    QLabel *m_summary;
    PassageCards *m_cards;
};

} // namespace Widgets
