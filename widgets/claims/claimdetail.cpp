// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimdetail.h"

#include "briefings/export/claimwords.h"
#include "widgets/claims/passagecards.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Widgets {

using namespace Briefings;

namespace {

/// How many silent documents are named; the rest is counted.
constexpr qsizetype namedSilent = 6;

void addCards(std::vector<PassageCard> &cards, const BriefingIndex &index, const ItemId &voice,
              const MatrixCell &cell, bool isChosen)
{
    const auto name = voiceName(index, voice);
    PassageCard card{cell.stance, cell.kind, name, {}, cell.gist, std::nullopt, isChosen};
    if (cell.passages.empty()) {
        card.text = ClaimDetail::tr("No words of a document are given for it.");
        cards.push_back(card);
    }
    for (const auto &passage : cell.passages) {
        card.passage = passage;
        card.text = passage.quote;
        //: Whose words they are, and in which document they stand.
        card.voice =
            ItemId(passage.document) == voice
                ? name
                : ClaimDetail::tr("%1, in %2").arg(name, voiceName(index, passage.document));
        cards.push_back(card);
    }
}

QString silentText(const BriefingIndex &index, const AgreementMatrix &matrix, const MatrixRow &row)
{
    QStringList silent;
    for (int voice = 0; voice < matrix.documents; ++voice) {
        if (row.cell(voice) == nullptr) {
            silent.append(voiceName(index, matrix.voices[static_cast<size_t>(voice)]));
        }
    }
    if (silent.isEmpty()) {
        return {};
    }
    if (silent.size() > namedSilent) {
        return ClaimDetail::tr("%n document(s) silent", nullptr, static_cast<int>(silent.size()));
    }
    return ClaimDetail::tr("silent: %1").arg(silent.join(QStringLiteral(", ")));
}

} // namespace

ClaimDetail::ClaimDetail(QWidget *parent)
    : QWidget(parent), m_claim(makeLabel(LabelRole::Body, {}, this)),
      m_summary(makeLabel(LabelRole::Muted, {}, this)), m_cards(new PassageCards(this))
{
    setObjectName(QStringLiteral("claimDetail"));
    m_claim->setObjectName(QStringLiteral("claimDetailClaim"));
    m_summary->setObjectName(QStringLiteral("claimDetailSummary"));
    m_cards->setObjectName(QStringLiteral("passageCards"));
    m_cards->setAccessibleName(tr("The words of each document on this claim"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_claim);
    column->addWidget(m_summary);
    column->addWidget(m_cards, 1000);
    column->addStretch(1);
    connect(m_cards, &PassageCards::cardOpened, this, &ClaimDetail::open);
    showNothing();
}

void ClaimDetail::showNothing()
{
    m_claim->setText(tr("Choose a cell to read the words of each document on its claim here."));
    m_summary->hide();
    m_cards->setCards({});
    m_cards->hide();
}

void ClaimDetail::showQuestion(const BriefingIndex &index, const AgreementMatrix &matrix,
                               const QuestionId &id)
{
    showNothing();
    const auto *question = index.question(id);
    if (question == nullptr) {
        return;
    }
    int claims = 0;
    int disagreements = 0;
    for (const auto &row : matrix.rows) {
        claims += row.question == id ? 1 : 0;
        disagreements +=
            row.question == id && row.summary.verdict() == Verdict::Disagreement ? 1 : 0;
    }
    m_claim->setText(question->text);
    QStringList summary{tr("%n claim(s)", nullptr, claims),
                        tr("%n disagreement(s)", nullptr, disagreements)};
    if (!question->description.isEmpty()) {
        summary.append(question->description);
    }
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_summary->show();
}

void ClaimDetail::showClaim(const BriefingIndex &index, const AgreementMatrix &matrix,
                            const MatrixRow &row, int voice)
{
    const auto *claim = index.claim(row.claim);
    m_claim->setText(claim == nullptr ? row.claim.toString() : claim->statement);
    QStringList summary{verdictWord(row.summary.verdict())};
    for (const auto &part : {summaryText(row.summary), silentText(index, matrix, row)}) {
        if (!part.isEmpty()) {
            summary.append(part);
        }
    }
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_summary->show();

    std::vector<PassageCard> cards;
    if (const auto *chosen = row.cell(voice)) {
        addCards(cards, index, matrix.voices[static_cast<size_t>(voice)], *chosen, true);
    }
    for (const auto &cell : row.cells) {
        if (cell.voice != voice) {
            addCards(cards, index, matrix.voices[static_cast<size_t>(cell.voice)], cell, false);
        }
    }
    m_cards->setVisible(!cards.empty());
    m_cards->setCards(std::move(cards));
}

void ClaimDetail::open(int card)
{
    const auto chosen = m_cards->cards()[static_cast<size_t>(card)];
    if (chosen.passage) {
        Q_EMIT passageOpened(chosen.stance, *chosen.passage);
    } else {
        Q_EMIT stanceChosen(chosen.stance);
    }
}

void ClaimDetail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(themeColors(palette()).line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace Widgets
