// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencebuilder.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Widgets {

using namespace Briefings;

namespace {

/// Quotes shorter than this are shown inside their sentence: "2,048" alone says little.
constexpr qsizetype shortQuote = 60;

/// A stretch of UTF-16 units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The sentences of the block that \a range touches, cut to that block.
Stretch sentencesAround(const BlockDocument &text, Stretch range)
{
    const auto *block = text.blockAt(text.map.toCodePoint(range.start));
    if (block == nullptr) {
        return range;
    }
    const qsizetype first = text.map.toUnit(block->range.start());
    const qsizetype last = text.map.toUnit(block->range.end());
    const auto words = text.text.mid(first, last - first);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    Stretch around{0, words.size()};
    finder.setPosition(std::min(range.start - first + 1, words.size()));
    if (const auto before = finder.toPreviousBoundary(); before >= 0) {
        around.start = before;
    }
    finder.setPosition(std::max<qsizetype>(range.end - first - 1, 0));
    if (const auto after = finder.toNextBoundary(); after >= 0) {
        around.end = after;
    }
    return {first + around.start, first + around.end};
}

} // namespace

EvidenceBuilder::EvidenceBuilder(const BriefingIndex &index, const TextLookup &texts)
    : m_index(index), m_texts(texts)
{ }

EvidenceContent EvidenceBuilder::build(const ItemId &item) const
{
    EvidenceContent content;
    content.item = item;
    content.chip = kindText(item.kind());
    content.title = m_index.title(item);
    const auto found = m_index.item(item);
    if (item.kind() == ItemKind::None || item.kind() == ItemKind::Briefing) {
        addBriefing(content);
    } else if (const auto place = passageFromId(item)) {
        addPassage(content, *place);
    } else if (!found) {
        content.warning = tr("This item is not in the briefing any more.");
    } else if (const auto *claim = std::get_if<Claim>(&*found)) {
        addClaim(content, *claim);
    } else if (const auto *stance = std::get_if<Stance>(&*found)) {
        addStance(content, *stance);
    } else if (const auto *question = std::get_if<Question>(&*found)) {
        addQuestion(content, *question);
    } else if (const auto *actor = std::get_if<Actor>(&*found)) {
        addActor(content, *actor);
    } else if (const auto *event = std::get_if<Event>(&*found)) {
        addEvent(content, *event);
    } else if (const auto *link = std::get_if<Link>(&*found)) {
        addLink(content, *link);
    } else if (const auto *measure = std::get_if<Measure>(&*found)) {
        addMeasure(content, *measure);
    } else if (const auto *figure = std::get_if<Figure>(&*found)) {
        addFigure(content, *figure);
    } else if (const auto *formula = std::get_if<Formula>(&*found)) {
        addFormula(content, *formula);
    } else if (const auto *assumption = std::get_if<Assumption>(&*found)) {
        addAssumption(content, *assumption);
    } else if (const auto *chart = std::get_if<Chart>(&*found)) {
        addChart(content, *chart);
    } else if (const auto *annotation = std::get_if<Annotation>(&*found)) {
        addPassages(content, item, annotation->passages, tr("Highlighted words"));
    } else if (const auto *document = std::get_if<Document>(&*found)) {
        addDocument(content, *document);
    }
    return content;
}

QString EvidenceBuilder::placeText(const Passage &passage) const
{
    const auto name = shortTitle(m_index, passage.document);
    const auto text = m_texts(passage.document, passage.body);
    const int number = text ? text->paragraphNumber(passage.range.start()) : 0;
    if (number == 0) {
        return name;
    }
    //: Where words stand: %1 is a document's short title, %2 the number of a paragraph.
    return tr("%1, ¶ %2").arg(name, QLocale().toString(number));
}

EvidenceRow EvidenceBuilder::passageRow(const ItemId &item, const Passage &passage,
                                        const QString &marked) const
{
    EvidenceRow row;
    row.item = item;
    row.passage = passage;
    row.state = passage.state;
    row.lead = placeText(passage);
    row.text = passage.quote;

    const auto text = m_texts(passage.document, passage.body);
    const bool stands =
        passage.state == EvidenceState::Sound || passage.state == EvidenceState::Moved;
    qsizetype quoteStart = 0;
    if (text && stands && passage.quote.size() < shortQuote) {
        const Stretch range{text->map.toUnit(passage.range.start()),
                            text->map.toUnit(passage.range.end())};
        const auto around = sentencesAround(*text, range);
        row.text = text->text.mid(around.start, around.end - around.start);
        quoteStart = range.start - around.start;
        while (!row.text.isEmpty() && row.text.back().isSpace()) {
            row.text.chop(1);
        }
    }
    const bool isWhole = row.text.size() == passage.quote.size();
    const auto position = marked.isEmpty() ? -1 : passage.quote.indexOf(marked);
    if (position >= 0) {
        row.marks.push_back({quoteStart + position, marked.size()});
    } else if (!isWhole) {
        row.marks.push_back(
            {quoteStart, std::min(passage.quote.size(), row.text.size() - quoteStart)});
    }
    return row;
}

EvidenceRow EvidenceBuilder::itemRow(const ItemId &item, const QString &lead) const
{
    EvidenceRow row;
    row.item = item;
    row.lead = lead;
    row.text = m_index.title(item);
    row.isItem = true;
    if (const auto found = m_index.item(item)) {
        const auto &passages = itemPassages(*found);
        if (!passages.empty()) {
            row.passage = passages.front();
            row.state = worstState(passages);
        }
    }
    return row;
}

EvidenceRow EvidenceBuilder::stanceRow(const Stance &stance, const QString &lead) const
{
    EvidenceRow row;
    row.stance = stance.kind;
    row.lead = lead;
    row.text = stance.gist;
    row.item = stance.id;
    row.isItem = true;
    if (!stance.passages.empty()) {
        row.passage = stance.passages.front();
        row.state = worstState(stance.passages);
    }
    return row;
}

EvidenceRow EvidenceBuilder::figureRow(const Figure &figure) const
{
    auto row = itemRow(figure.id, {});
    QStringList lead{shortTitle(m_index, figure.document), basisText(figure.basis)};
    if (!figure.holder.isNull()) {
        lead.append(m_index.title(figure.holder));
    }
    row.lead = lead.join(QStringLiteral(" · "));
    row.text = figure.scope.isEmpty()
                   ? figure.quantity.asWritten
                   : QStringLiteral("%1 – %2").arg(figure.quantity.asWritten, figure.scope);
    row.marks = {{0, figure.quantity.asWritten.size()}};
    return row;
}

EvidenceChip EvidenceBuilder::chip(const ItemId &item) const { return {item, shortName(item)}; }

QString EvidenceBuilder::shortName(const ItemId &item) const
{
    if (item.kind() == ItemKind::Document) {
        return shortTitle(m_index, item.to<ItemKind::Document>());
    }
    if (const auto *claim = m_index.claim(item.to<ItemKind::Claim>());
        claim != nullptr && !claim->shortText.isEmpty()) {
        return claim->shortText;
    }
    if (const auto *question = m_index.question(item.to<ItemKind::Question>());
        question != nullptr && !question->shortText.isEmpty()) {
        return question->shortText;
    }
    return m_index.title(item);
}

void EvidenceBuilder::addPassages(EvidenceContent &content, const ItemId &item,
                                  const Passages &passages, const QString &heading,
                                  const QString &marked) const
{
    content.state = worstState(passages);
    content.hasWords = !passages.empty();
    EvidenceSection section;
    section.heading = heading.isEmpty() ? tr("Rests on") : heading;
    for (const auto &passage : passages) {
        section.rows.push_back(passageRow(item, passage, marked));
    }
    addSection(content, std::move(section));
}

void EvidenceBuilder::addLinks(EvidenceContent &content, const ItemId &item) const
{
    EvidenceSection section;
    section.heading = tr("Links");
    for (const auto *link : m_index.links(item)) {
        const bool isForward = link->from == item;
        const auto &other = isForward ? link->to : link->from;
        QStringList lead{isForward ? label(link->relation) : inverseLabel(link->relation)};
        if (!link->qualifier.isEmpty()) {
            lead.append(link->qualifier);
        }
        if (!link->date.isNull()) {
            lead.append(displayText(link->date, QLocale()));
        }
        auto row = itemRow(other, lead.join(QStringLiteral(" · ")));
        row.text = m_index.title(other);
        row.passage.reset();
        if (!link->passages.empty()) {
            row.passage = link->passages.front();
        }
        row.state = worstState(link->passages);
        section.rows.push_back(std::move(row));
    }
    addSection(content, std::move(section));
}

void EvidenceBuilder::addSection(EvidenceContent &content, EvidenceSection section)
{
    if (!section.facts.empty() || !section.rows.empty() || !section.chips.empty()) {
        content.sections.push_back(std::move(section));
    }
}

void EvidenceBuilder::addFact(EvidenceSection &section, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        section.facts.push_back({name, value});
    }
}

} // namespace Widgets
