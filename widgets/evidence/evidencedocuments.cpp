// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencebuilder.h"

#include <QLocale>

#include <algorithm>

namespace Widgets {

using namespace Briefings;

void EvidenceBuilder::addDocument(EvidenceContent &content, const Document &document) const
{
    content.title = document.title;
    content.line = documentLine(document);
    if (!document.kind.isEmpty()) {
        content.chip = tr("%1 · %2").arg(kindText(ItemKind::Document), document.kind);
    }
    EvidenceSection about;
    about.heading = tr("About it");
    addFact(about, tr("Published by"), document.publisher);
    addFact(about, tr("Written by"), QLocale().createSeparatedList(document.authors));
    addFact(about, tr("Date"),
            document.date.isNull() ? tr("not known") : displayText(document.date, QLocale()));
    addFact(about, tr("How it is known"), document.dateBasis);
    addFact(about, tr("Language"), QLocale(document.language).nativeLanguageName());
    addFact(about, tr("Rights"), document.rights);
    addSection(content, std::move(about));
    if (!document.voice.isNull()) {
        addSection(content, {tr("Speaks for"), {}, {}, {chip(document.voice)}});
    }

    EvidenceSection stances{tr("Its stance on claims"), {}, {}, {}};
    for (const auto &stance : m_index.briefing().stances) {
        if (stance.by == ItemId(document.id)) {
            stances.rows.push_back(stanceRow(stance, shortName(stance.claim)));
        }
    }
    EvidenceSection figures{tr("Figures in it"), {}, {}, {}};
    for (const auto &figure : m_index.briefing().figures) {
        if (figure.document == document.id) {
            auto row = figureRow(figure);
            row.lead = m_index.title(figure.measure);
            figures.rows.push_back(std::move(row));
        }
    }
    addSection(content, std::move(stances));
    addSection(content, std::move(figures));
    addLinks(content, document.id);
}

void EvidenceBuilder::addPassage(EvidenceContent &content, const Passage &place) const
{
    Passage passage = place;
    const auto text = m_texts(place.document, place.body);
    EvidenceSection uses{tr("What rests on it"), {}, {}, {}};
    std::vector<ItemId> seen;
    for (const auto &use : m_index.uses(place.document, place.body)) {
        if (!use.passage.range.overlaps(place.range)) {
            continue;
        }
        if (use.passage.range == place.range) {
            passage = use.passage;
        }
        if (std::ranges::find(seen, use.item) == seen.end()) {
            seen.push_back(use.item);
            auto row = itemRow(use.item, kindText(use.item.kind()));
            row.passage = use.passage;
            row.state = use.passage.state;
            uses.rows.push_back(std::move(row));
        }
    }
    if (passage.quote.isEmpty() && text) {
        passage.quote = text->slice(place.range);
    }
    content.title = placeText(passage);
    if (const auto *document = m_index.document(place.document)) {
        content.line = QStringLiteral("%1 · %2").arg(document->title, documentLine(*document));
    }
    if (!passage.quote.isEmpty()) {
        addSection(content, {tr("The words"), {}, {passageRow(content.item, passage)}, {}});
    }
    content.state = passage.state;
    if (uses.rows.empty()) {
        addFact(uses, tr("Nothing"), tr("No fact of this briefing rests on these words."));
    }
    addSection(content, std::move(uses));
}

void EvidenceBuilder::addBriefing(EvidenceContent &content) const
{
    const auto &briefing = m_index.briefing();
    content.chip = kindText(ItemKind::Briefing);
    content.title = briefing.title;
    content.line = briefing.summary;
    EvidenceSection counts;
    counts.heading = tr("In this briefing");
    const auto add = [&counts](const QString &name, size_t count) {
        addFact(counts, name, QLocale().toString(static_cast<qulonglong>(count)));
    };
    add(tr("Documents"), briefing.documents.size());
    add(tr("Questions"), briefing.questions.size());
    add(tr("Claims"), briefing.claims.size());
    add(tr("Actors"), briefing.actors.size());
    add(tr("Events"), briefing.events.size());
    add(tr("Figures"), briefing.figures.size());
    addSection(content, std::move(counts));
    EvidenceSection questions{tr("Questions"), {}, {}, {}};
    for (const auto &question : briefing.questions) {
        const auto count = static_cast<qulonglong>(m_index.claims(question.id).size());
        auto row = itemRow(question.id, tr("Answers: %1").arg(QLocale().toString(count)));
        row.passage.reset();
        row.state = EvidenceState::Sound;
        questions.rows.push_back(std::move(row));
    }
    addSection(content, std::move(questions));
}

} // namespace Widgets
