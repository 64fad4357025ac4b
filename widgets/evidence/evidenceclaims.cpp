// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencebuilder.h"

#include <QLocale>

#include <algorithm>

namespace Widgets {

using namespace Briefings;

namespace {

/// A relation between claims that says what a stance says.
std::optional<StanceKind> stanceOf(Relation relation)
{
    switch (relation) {
    case Relation::Supports:
        return StanceKind::Supports;
    case Relation::Qualifies:
        return StanceKind::Qualifies;
    case Relation::Disputes:
        return StanceKind::Disputes;
    default:
        return std::nullopt;
    }
}

/// "✓ 3  ≈ 1": how many take which stance; kinds that nobody takes are left out.
QString stanceCounts(const std::vector<const Stance *> &stances)
{
    QStringList counts;
    for (const auto kind : {StanceKind::Supports, StanceKind::Qualifies, StanceKind::Disputes}) {
        const auto count = std::ranges::count(stances, kind, &Stance::kind);
        if (count > 0) {
            counts.append(QStringLiteral("%1 %2").arg(
                stanceSign(kind), QLocale().toString(static_cast<qlonglong>(count))));
        }
    }
    return counts.join(QStringLiteral("  "));
}

} // namespace

void EvidenceBuilder::addClaim(EvidenceContent &content, const Claim &claim) const
{
    content.title = claim.statement;
    QStringList line;
    if (!claim.holder.isNull()) {
        line.append(tr("Held by %1").arg(m_index.title(claim.holder)));
    }
    if (const auto *question = m_index.question(claim.question)) {
        line.append(tr("Answers “%1”").arg(question->text));
    }
    content.line = line.join(QStringLiteral(" · "));

    EvidenceSection against{tr("Against it"), {}, {}, {}};
    EvidenceSection qualifying{tr("Qualifies it"), {}, {}, {}};
    EvidenceSection with{tr("With it"), {}, {}, {}};
    const auto sectionFor = [&](StanceKind kind) -> EvidenceSection & {
        return kind == StanceKind::Disputes    ? against
               : kind == StanceKind::Qualifies ? qualifying
                                               : with;
    };
    for (const auto *stance : m_index.stances(claim.id)) {
        sectionFor(stance->kind).rows.push_back(stanceRow(*stance, shortName(stance->by)));
    }
    EvidenceSection linked{tr("Linked"), {}, {}, {}};
    if (!claim.holder.isNull()) {
        linked.chips.push_back(chip(claim.holder));
    }
    linked.chips.push_back(chip(claim.question));
    for (const auto *link : m_index.links(claim.id)) {
        const bool isForward = link->from == ItemId(claim.id);
        const auto &other = isForward ? link->to : link->from;
        if (const auto kind = stanceOf(link->relation); kind && !isForward) {
            auto row = itemRow(other, kindText(other.kind()));
            row.stance = kind;
            sectionFor(*kind).rows.push_back(std::move(row));
        } else if (std::ranges::find(linked.chips, other, &EvidenceChip::item)
                   == linked.chips.end()) {
            linked.chips.push_back(chip(other));
        }
    }

    EvidenceSection silent{tr("Silent on this"), {}, {}, {}};
    for (const auto &document : m_index.briefing().documents) {
        const bool saysIt = std::ranges::find(claim.passages, document.id, &Passage::document)
                            != claim.passages.end();
        if (!saysIt && m_index.stance(claim.id, document.id) == nullptr) {
            silent.chips.push_back(chip(document.id));
        }
    }
    addSection(content, std::move(against));
    addSection(content, std::move(qualifying));
    addSection(content, std::move(with));
    addPassages(content, claim.id, claim.passages);
    addSection(content, std::move(silent));
    addSection(content, std::move(linked));
}

void EvidenceBuilder::addStance(EvidenceContent &content, const Stance &stance) const
{
    const auto claim = shortName(stance.claim);
    const auto by = shortName(stance.by);
    switch (stance.kind) {
    case StanceKind::Supports:
        //: %1 is a document or an actor, %2 a claim.
        content.title = tr("%1 supports “%2”").arg(by, claim);
        break;
    case StanceKind::Qualifies:
        content.title = tr("%1 qualifies “%2”").arg(by, claim);
        break;
    case StanceKind::Disputes:
        content.title = tr("%1 disputes “%2”").arg(by, claim);
        break;
    }
    content.line = stance.gist;
    addPassages(content, stance.id, stance.passages);
    addSection(content, {tr("Said by"), {}, {}, {chip(stance.by)}});
    addSection(content,
               {tr("About the claim"), {}, {itemRow(stance.claim, kindText(ItemKind::Claim))}, {}});

    EvidenceSection others{tr("What others say"), {}, {}, {}};
    for (const auto *other : m_index.stances(stance.claim)) {
        if (other->id != stance.id) {
            others.rows.push_back(stanceRow(*other, shortName(other->by)));
        }
    }
    addSection(content, std::move(others));
}

void EvidenceBuilder::addQuestion(EvidenceContent &content, const Question &question) const
{
    content.title = question.text;
    content.line = question.description;
    EvidenceSection answers{tr("Answers"), {}, {}, {}};
    for (const auto *claim : m_index.claims(question.id)) {
        auto row = itemRow(claim->id, stanceCounts(m_index.stances(claim->id)));
        row.text = claim->statement;
        answers.rows.push_back(std::move(row));
    }
    addSection(content, std::move(answers));
    content.state = worstState(m_index.passages(question.id));
    if (!question.passages.empty()) {
        addPassages(content, question.id, question.passages, tr("Asked in"));
    }
    addLinks(content, question.id);
}

} // namespace Widgets
