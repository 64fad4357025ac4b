// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphmatching.h"

#include "briefings/model/json.h"

#include <algorithm>

namespace Briefings {

namespace {

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// Letters alone, so that "trained_on", "Trained On" and "trainedOn" are the same.
QString foldedWord(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetter()) {
            letters.append(character.toCaseFolded());
        }
    }
    return letters;
}

/// Without the "is" or "was" that begins it.
QString shortenedLabel(const QString &label)
{
    for (const auto start : {u"is ", u"was ", u"are ", u"were "}) {
        if (label.startsWith(QStringView(start), Qt::CaseInsensitive)) {
            return label.mid(QStringView(start).size());
        }
    }
    return label;
}

QString slugOf(const QString &words)
{
    constexpr qsizetype longest = 60;
    QString slug;
    const auto plain = words.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : plain) {
        if ((character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')) {
            slug.append(character);
        } else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(u'-')) {
            slug.append(u'-');
        }
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("unnamed") : slug;
}

QString keyOf(const ItemId &from, Relation relation, const ItemId &to)
{
    // A symmetric relation is the same from both ends.
    const bool isSwapped = isSymmetric(relation) && to < from;
    return QStringLiteral("%1 %2 %3")
        .arg((isSwapped ? to : from).toString(), toText(relation),
             (isSwapped ? from : to).toString());
}

Relation relationOf(StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return Relation::Supports;
    case StanceKind::Qualifies:
        return Relation::Qualifies;
    case StanceKind::Disputes:
        break;
    }
    return Relation::Disputes;
}

} // namespace

RelationNames::RelationNames()
{
    // What comes first stays: identifiers, then labels, then inverse labels.
    const auto add = [this](const QString &text, Relation relation, bool isInverse) {
        const auto word = foldedWord(text);
        if (!m_matches.contains(word)) {
            m_matches.insert(word, {relation, isInverse});
        }
    };
    for (const auto relation : allRelations()) {
        add(toText(relation), relation, false);
    }
    for (const auto relation : allRelations()) {
        add(label(relation), relation, false);
        add(shortenedLabel(label(relation)), relation, false);
    }
    for (const auto relation : allRelations()) {
        add(inverseLabel(relation), relation, !isSymmetric(relation));
        add(shortenedLabel(inverseLabel(relation)), relation, !isSymmetric(relation));
    }
}

std::optional<RelationMatch> RelationNames::find(const QString &text) const
{
    for (const auto &word : {foldedWord(text), foldedWord(shortenedLabel(text.trimmed()))}) {
        if (const auto found = m_matches.constFind(word); found != m_matches.constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

NameIndex::NameIndex(const Briefing &briefing)
{
    for (const auto &actor : briefing.actors) {
        add(actor.name, actor.id);
    }
    for (const auto &event : briefing.events) {
        add(event.title, event.id);
    }
    for (const auto &claim : briefing.claims) {
        add(claim.statement, claim.id);
        add(claim.shortText, claim.id);
    }
    for (const auto &question : briefing.questions) {
        add(question.text, question.id);
        add(question.shortText, question.id);
    }
    for (const auto &document : briefing.documents) {
        add(document.title, document.id);
        add(document.shortTitle, document.id);
    }
    for (const auto &actor : briefing.actors) {
        for (const auto &alias : actor.aliases) {
            add(alias, actor.id, true);
        }
    }
}

void NameIndex::add(const QString &name, const ItemId &item, bool isAlias)
{
    const auto folded = foldedName(name);
    if (folded.isEmpty()) {
        return;
    }
    auto &items = m_items[folded];
    if (std::ranges::find(items, item, &NamedItem::item) == items.end()) {
        items.push_back({item, isAlias});
    }
}

std::vector<NamedItem> NameIndex::find(const QString &name) const
{
    return m_items.value(foldedName(name));
}

StatedEdges::StatedEdges(const Briefing &briefing)
{
    for (const auto &link : briefing.links) {
        insert(link.from, link.relation, link.to);
    }
    for (const auto &event : briefing.events) {
        for (const auto &participant : event.participants) {
            insert(participant.actor, Relation::TakesPartIn, event.id);
        }
    }
    for (const auto &claim : briefing.claims) {
        insert(claim.holder, Relation::Holds, claim.id);
        insert(claim.id, Relation::About, claim.question);
    }
    for (const auto &stance : briefing.stances) {
        insert(stance.by, relationOf(stance.kind), stance.claim);
    }
    for (const auto &figure : briefing.figures) {
        insert(figure.id, Relation::About, figure.subject);
        insert(figure.holder, Relation::Holds, figure.id);
    }
}

bool StatedEdges::contains(const ItemId &from, Relation relation, const ItemId &to) const
{
    return m_edges.contains(keyOf(from, relation, to));
}

void StatedEdges::insert(const ItemId &from, Relation relation, const ItemId &to)
{
    m_edges.insert(keyOf(from, relation, to));
}

ItemId FreeIds::take(ItemKind kind, const QString &words)
{
    const auto stem = QStringLiteral("%1:%2").arg(kindPrefix(kind), slugOf(words));
    int &number = m_last[stem];
    while (true) {
        ++number;
        const auto text = number == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(number);
        const auto id = ItemId::fromString(text);
        if (id && !m_taken.contains(text) && !m_index.contains(*id)) {
            m_taken.insert(text);
            return *id;
        }
    }
}

} // namespace Briefings
