// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencesections.h"

#include "widgets/common/chipbutton.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/labels.h"
#include "widgets/evidence/evidencecard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

namespace {

/// Longer lists begin with so many cards and a button that brings the rest. Nothing is cut off by
/// force.
constexpr size_t firstCards = 6;

} // namespace

EvidenceSections::EvidenceSections(const EvidenceContent &content, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    for (const auto &section : content.sections) {
        auto *heading = makeLabel(LabelRole::Section, section.heading, this);
        heading->setContentsMargins(0, 10, 0, 1);
        column->addWidget(heading);
        addFacts(column, section);
        addRows(column, section);
        addChips(column, section);
    }
}

void EvidenceSections::addFacts(QVBoxLayout *column, const EvidenceSection &section)
{
    if (section.facts.empty()) {
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &fact : section.facts) {
        auto *name = makeLabel(LabelRole::Muted, fact.name, this);
        name->setWordWrap(false);
        auto *value = makeLabel(LabelRole::Body, fact.value, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        ++row;
    }
    column->addLayout(grid);
}

void EvidenceSections::addRows(QVBoxLayout *column, const EvidenceSection &section)
{
    // One more card takes no more room than a button that says there is one more.
    const size_t shown = section.rows.size() <= firstCards + 1 ? section.rows.size() : firstCards;
    for (size_t i = 0; i < shown; ++i) {
        addCard(column, column->count(), section.rows[i]);
    }
    if (shown == section.rows.size()) {
        return;
    }
    const auto rest = std::vector<EvidenceRow>(section.rows.begin() + static_cast<qsizetype>(shown),
                                               section.rows.end());
    auto *more = new QPushButton(tr("Show %n more", nullptr, static_cast<int>(rest.size())), this);
    more->setAccessibleName(tr("%1: %2").arg(section.heading, more->text()));
    column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this, column, more, rest] {
        int position = column->indexOf(more);
        const int first = position;
        for (const auto &row : rest) {
            addCard(column, position++, row);
        }
        more->deleteLater();
        more->hide();
        column->itemAt(first)->widget()->setFocus(Qt::OtherFocusReason);
    });
}

void EvidenceSections::addCard(QVBoxLayout *column, int position, const EvidenceRow &row)
{
    auto *card = new EvidenceCard(row, this);
    connect(card, &EvidenceCard::selectRequested, this, &EvidenceSections::selectRequested);
    connect(card, &EvidenceCard::passageRequested, this, &EvidenceSections::passageRequested);
    connect(card, &EvidenceCard::copyRequested, this, &EvidenceSections::copyRequested);
    column->insertWidget(position, card);
}

void EvidenceSections::addChips(QVBoxLayout *column, const EvidenceSection &section)
{
    if (section.chips.empty()) {
        return;
    }
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder);
    for (const auto &chip : section.chips) {
        auto *button = new ChipButton(chip.item.kind(), chip.text, holder);
        connect(button, &ChipButton::clicked, this,
                [this, item = chip.item] { Q_EMIT selectRequested(item); });
        flow->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    // Of a fixed height it would never be higher than one row.
    column->addWidget(holder, 0, Qt::AlignTop);
}

} // namespace Widgets
