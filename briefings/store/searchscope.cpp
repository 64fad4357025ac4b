// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchscope.h"

#include "briefings/store/overload.h"
#include "briefings/store/references.h"
#include "briefings/store/searchfields.h"
#include "briefings/text/terms.h"

#include <algorithm>
#include <limits>

namespace Briefings {

namespace {

constexpr qint64 lowestRow = std::numeric_limits<qint64>::min() / 2;

/// True when one of \a names is meant by \a texts: each of its terms begins a word of theirs.
bool isNamed(const std::vector<QStringList> &names, const QStringList &texts)
{
    const auto words = findTerms(texts.join(QLatin1Char(' ')));
    return std::ranges::any_of(names, [&words](const QStringList &terms) {
        return std::ranges::all_of(terms, [&words](const QString &term) {
            return std::ranges::any_of(
                words, [&term](const Term &word) { return word.folded.startsWith(term); });
        });
    });
}

bool isIn(const Item &item, const QSet<ItemId> &documents)
{
    const bool isOwn =
        std::visit(VisitorOf{
                       [&](const Document &document) { return documents.contains(document.id); },
                       [&](const Figure &figure) { return documents.contains(figure.document); },
                       [&](const Stance &stance) { return documents.contains(stance.by); },
                       [](const auto &) { return false; },
                   },
                   item);
    return isOwn || std::ranges::any_of(itemPassages(item), [&documents](const Passage &passage) {
               return documents.contains(passage.document);
           });
}

bool isAbout(const Item &item, const QSet<ItemId> &actors)
{
    return std::visit(
        VisitorOf{
            [&](const Actor &actor) { return actors.contains(actor.id); },
            [&](const Document &document) { return actors.contains(document.voice); },
            [&](const Event &event) {
                return std::ranges::any_of(event.participants, [&](const Participant &one) {
                    return actors.contains(one.actor);
                });
            },
            [&](const Claim &claim) { return actors.contains(claim.holder); },
            [&](const Stance &stance) { return actors.contains(stance.by); },
            [&](const Figure &figure) {
                return actors.contains(figure.subject) || actors.contains(figure.holder);
            },
            [](const auto &) { return false; },
        },
        item);
}

} // namespace

SearchScope::SearchScope(const FileState &state, const SearchIndex &index, const TextSource &texts)
    : m_state(state), m_index(index), m_texts(texts)
{ }

RowSet::Run SearchScope::row(const ItemId &id) const
{
    const auto number = m_state.rows.value(id).number;
    return {number, number};
}

RowSet SearchScope::rows(const DocumentFilter &filter) const
{
    QSet<ItemId> documents;
    std::vector<RowSet::Run> runs;
    for (const auto &document : m_state.briefing->documents) {
        const QStringList names{document.id.slug().toString(), document.title, document.shortTitle};
        if (isNamed(filter.names, names)) {
            documents.insert(document.id);
            runs.push_back(SearchIndex::textRows(row(document.id).first));
        }
    }
    forEachItem(*m_state.briefing, [&](const auto &item) {
        if (isIn(Item(item), documents)) {
            runs.push_back(row(item.id));
        }
    });
    return RowSet(std::move(runs));
}

RowSet SearchScope::rows(const ActorFilter &filter) const
{
    QSet<ItemId> actors;
    QStringList phrases;
    for (const auto &actor : m_state.briefing->actors) {
        const auto names = QStringList{actor.name} + actor.aliases;
        if (!isNamed(filter.names, names + QStringList{actor.id.slug().toString()})) {
            continue;
        }
        actors.insert(actor.id);
        for (const auto &name : names) {
            SearchPhrase phrase;
            for (const auto &term : findTerms(name)) {
                phrase.terms.append(term.folded);
            }
            if (!phrase.terms.isEmpty()) {
                phrases.append(toFts(phrase));
            }
        }
    }
    std::vector<RowSet::Run> runs;
    forEachItem(*m_state.briefing, [&](const auto &one) {
        const Item item(one);
        if (isAbout(item, actors)) {
            runs.push_back(row(one.id));
            addBlocks(runs, itemPassages(item));
        }
    });
    const auto about = RowSet(std::move(runs));
    return phrases.isEmpty() ? about
                             : about.united(m_index.matching(phrases.join(QLatin1String(" OR "))));
}

RowSet SearchScope::rows(const KindFilter &filter) const
{
    std::vector<RowSet::Run> runs;
    if (std::ranges::find(filter.kinds, ItemKind::Passage) != filter.kinds.end()) {
        runs.emplace_back(lowestRow, -1);
    }
    forEachItem(*m_state.briefing, [&](const auto &item) {
        const ItemId id(item.id);
        if (std::ranges::find(filter.kinds, id.kind()) != filter.kinds.end()) {
            runs.push_back(row(id));
        }
    });
    for (const auto &actor : m_state.briefing->actors) {
        if (std::ranges::find(filter.actorKinds, actor.kind) != filter.actorKinds.end()) {
            runs.push_back(row(actor.id));
        }
    }
    return RowSet(std::move(runs));
}

RowSet SearchScope::rows(const DateFilter &filter) const
{
    const auto isWithin = [&filter](const EdtfDate &date) {
        return std::ranges::any_of(
            filter.spans, [&date](const DateFilter::Span &span) { return overlaps(date, span); });
    };
    QHash<DocumentId, EdtfDate> dates;
    std::vector<RowSet::Run> runs;
    for (const auto &document : m_state.briefing->documents) {
        dates.insert(document.id, document.date);
        if (isWithin(document.date)) {
            runs.push_back(row(document.id));
            runs.push_back(SearchIndex::textRows(row(document.id).first));
        }
    }
    for (const auto &event : m_state.briefing->events) {
        if (isWithin(event.date)) {
            runs.push_back(row(event.id));
        }
    }
    for (const auto &figure : m_state.briefing->figures) {
        if (isWithin(figure.asOf.isNull() ? dates.value(figure.document) : figure.asOf)) {
            runs.push_back(row(figure.id));
        }
    }
    return RowSet(std::move(runs));
}

RowSet SearchScope::figures(const SearchNumber &number) const
{
    std::vector<RowSet::Run> runs;
    for (const auto &figure : m_state.briefing->figures) {
        if (fits(number, figure.quantity)) {
            runs.push_back(row(figure.id));
        }
    }
    return RowSet(std::move(runs));
}

void SearchScope::addBlocks(std::vector<RowSet::Run> &runs, const Passages &passages) const
{
    for (const auto &passage : passages) {
        const auto text = m_texts(passage.document, passage.body);
        const auto *block = text ? (*text)->blockAt(passage.range.start()) : nullptr;
        if (block) {
            const auto row = SearchIndex::blockRow(m_state.rows.value(passage.document).number,
                                                   passage.body, block - (*text)->blocks.data());
            runs.emplace_back(row, row);
        }
    }
}

} // namespace Briefings
