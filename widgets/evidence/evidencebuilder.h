// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/evidencecontent.h"

#include <QCoreApplication>

namespace Widgets {

/// Puts an EvidenceContent together; one function per kind of item, in the file that is named after
/// the kinds.
class EvidenceBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::EvidenceBuilder)

public:
    EvidenceBuilder(const Briefings::BriefingIndex &index, const TextLookup &texts);

    [[nodiscard]] EvidenceContent build(const Briefings::ItemId &item) const;

private:
    void addClaim(EvidenceContent &content, const Briefings::Claim &claim) const;
    void addStance(EvidenceContent &content, const Briefings::Stance &stance) const;
    void addQuestion(EvidenceContent &content, const Briefings::Question &question) const;
    void addActor(EvidenceContent &content, const Briefings::Actor &actor) const;
    void addEvent(EvidenceContent &content, const Briefings::Event &event) const;
    void addLink(EvidenceContent &content, const Briefings::Link &link) const;
    void addMeasure(EvidenceContent &content, const Briefings::Measure &measure) const;
    void addFigure(EvidenceContent &content, const Briefings::Figure &figure) const;
    void addFormula(EvidenceContent &content, const Briefings::Formula &formula) const;
    void addAssumption(EvidenceContent &content, const Briefings::Assumption &assumption) const;
    void addChart(EvidenceContent &content, const Briefings::Chart &chart) const;
    void addDocument(EvidenceContent &content, const Briefings::Document &document) const;
    void addPassage(EvidenceContent &content, const Briefings::Passage &place) const;
    void addBriefing(EvidenceContent &content) const;

    /// "Policymaker's guide, ¶ 9"; without the number while the text is not loaded.
    [[nodiscard]] QString placeText(const Briefings::Passage &passage) const;
    /// A card for words on which \a item rests. Short quotes are shown in their sentence; \a marked
    /// are the words to be marked in it, the whole quote when empty.
    [[nodiscard]] EvidenceRow passageRow(const Briefings::ItemId &item,
                                         const Briefings::Passage &passage,
                                         const QString &marked = {}) const;
    /// A card for \a item with \a lead above its title; its words are the first of its passages.
    [[nodiscard]] EvidenceRow itemRow(const Briefings::ItemId &item, const QString &lead) const;
    [[nodiscard]] EvidenceRow stanceRow(const Briefings::Stance &stance, const QString &lead) const;
    [[nodiscard]] EvidenceRow figureRow(const Briefings::Figure &figure) const;
    [[nodiscard]] EvidenceChip chip(const Briefings::ItemId &item) const;
    /// The name of a document or actor for the middle of a line.
    [[nodiscard]] QString shortName(const Briefings::ItemId &item) const;

    /// "Rests on" with a card per passage; the state of the content is the worst of theirs.
    void addPassages(EvidenceContent &content, const Briefings::ItemId &item,
                     const Briefings::Passages &passages, const QString &heading = {},
                     const QString &marked = {}) const;
    /// A card per link of \a item, with the relation in the direction as seen from \a item.
    void addLinks(EvidenceContent &content, const Briefings::ItemId &item) const;
    static void addSection(EvidenceContent &content, EvidenceSection section);
    static void addFact(EvidenceSection &section, const QString &name, const QString &value);

    const Briefings::BriefingIndex &m_index;
    const TextLookup &m_texts;
};

} // namespace Widgets
