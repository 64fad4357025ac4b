// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchindex.h"

#include "briefings/store/database.h"
#include "briefings/store/references.h"
#include "briefings/text/terms.h"

#include <QSet>

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace Briefings {

namespace {

// Items have their row's number. Blocks have negative ones, so that a document's texts form one
// run: from the document's number, the body and the block, in 24 bits.
constexpr qint64 blocksPerBody = qint64(1) << 24;
constexpr qint64 bodiesPerDocument = 2;

qint64 blockNumber(qint64 document, Body body, qint64 block)
{
    return -((document * bodiesPerDocument + static_cast<qint64>(body)) * blocksPerBody + block);
}

const char *insertRow()
{
    return "INSERT INTO search(rowid, id, heading, words) VALUES(?, ?, ?, ?)";
}

} // namespace

SearchIndex::SearchIndex(SQLite::Database &db) : m_db(&db) { }

SearchIndex::SearchIndex(std::unique_ptr<SQLite::Database> db)
    : m_own(std::move(db)), m_db(m_own.get())
{ }

SearchIndex SearchIndex::inMemory()
{
    SearchIndex index(openMemory());
    index.m_db->exec(searchTableStatement());
    return index;
}

void SearchIndex::addItem(qint64 number, const ItemId &id, const SearchText &text)
{
    if (text.isEmpty()) {
        return;
    }
    run(*m_db, insertRow(), number, id.toString(), indexText(text.heading.join(QLatin1Char(' '))),
        indexText(text.words.join(QLatin1Char(' '))));
}

void SearchIndex::removeItem(qint64 number)
{
    run(*m_db, "DELETE FROM search WHERE rowid = ?", number);
}

Result<> SearchIndex::addTexts(qint64 number, const Document &document, const TextSource &texts)
{
    SQLite::Statement insert(*m_db, insertRow());
    for (const auto &body : document.bodies) {
        const auto text = texts(document.id, body.body);
        if (!text) {
            return fail(text.error());
        }
        qint64 block = 0;
        for (const auto &one : (*text)->blocks) {
            Passage place;
            place.document = document.id;
            place.body = body.body;
            place.range = one.range;
            bindValues(insert, blockNumber(number, body.body, block), passageId(place).toString(),
                       QString(), indexText((*text)->slice(one.range)));
            insert.exec();
            insert.reset();
            ++block;
        }
    }
    return {};
}

void SearchIndex::removeTexts(qint64 number)
{
    const auto first = blockNumber(number, Body::Digest, 0);
    const auto last = blockNumber(number, Body::Original, blocksPerBody - 1);
    run(*m_db, "DELETE FROM search WHERE rowid BETWEEN ? AND ?", last, first);
}

Result<> SearchIndex::fill(const FileState &state, const TextSource &texts)
{
    // In a file the caller's transaction holds all rows together; one for each would be slow.
    std::optional<SQLite::Transaction> transaction;
    if (m_own) {
        transaction.emplace(*m_own);
    }
    const ItemNames names(*state.briefing);
    forEachItem(*state.briefing, [this, &state, &names](const auto &item) {
        addItem(state.rows.value(ItemId(item.id)).number, item.id, searchText(names, item));
    });
    for (const auto &document : state.briefing->documents) {
        auto added = addTexts(state.rows.value(ItemId(document.id)).number, document, texts);
        if (!added) {
            return added;
        }
    }
    if (transaction) {
        transaction->commit();
    }
    return {};
}

Result<> SearchIndex::update(const FileState &before, const FileState &after,
                             const std::vector<ItemChange> &changes, const TextSource &texts)
{
    const ItemNames oldNames(*before.briefing);
    const ItemNames names(*after.briefing);
    QSet<ItemId> done;
    for (const auto &change : changes) {
        done.insert(change.id);
        const auto oldNumber = before.rows.value(change.id).number;
        const auto number = after.rows.value(change.id).number;
        const auto was = change.before ? searchText(oldNames, *change.before) : SearchText();
        const auto is = change.after ? searchText(names, *change.after) : SearchText();
        if (was != is || oldNumber != number) {
            if (!was.isEmpty()) {
                removeItem(oldNumber);
            }
            addItem(number, change.id, is);
        }
        const auto *document = change.after ? std::get_if<Document>(&*change.after) : nullptr;
        if (document && !change.before) {
            if (auto added = addTexts(number, *document, texts); !added) {
                return added;
            }
        } else if (change.before && !change.after
                   && std::holds_alternative<Document>(*change.before)) {
            removeTexts(oldNumber);
        }
    }
    if (oldNames == names) {
        return {};
    }
    // Figures are found by the names of others.
    for (const auto &figure : after.briefing->figures) {
        const auto is = searchText(names, figure);
        if (!done.contains(figure.id) && is != searchText(oldNames, figure)) {
            const auto number = after.rows.value(ItemId(figure.id)).number;
            removeItem(number);
            addItem(number, figure.id, is);
        }
    }
    return {};
}

std::vector<IndexHit> SearchIndex::find(const SearchQuery &query, int limit) const
{
    const auto best = [this, &query, limit](const char *which) {
        SQLite::Statement rows(
            *m_db,
            std::string("SELECT id, bm25(search, 0.0, 8.0, 1.0) AS score FROM search WHERE search "
                        "MATCH ? AND id ")
                + which + " 'passage:*' ORDER BY score, rowid LIMIT ?");
        bindValues(rows, toFts(query), static_cast<qint64>(limit));
        std::vector<IndexHit> hits;
        while (rows.executeStep()) {
            if (const auto id = ItemId::fromString(textAt(rows, 0))) {
                hits.push_back({*id, rows.getColumn(1).getDouble()});
            }
        }
        return hits;
    };
    // Titles are short and so rank high; without a share of their own the words of the documents
    // would drown in them.
    auto passages = best("GLOB");
    auto items = best("NOT GLOB");
    const auto most = static_cast<size_t>(limit);
    items.resize(std::min(items.size(), most - std::min(passages.size(), (most + 1) / 2)));
    passages.resize(std::min(passages.size(), most - items.size()));
    std::vector<IndexHit> hits;
    std::ranges::merge(items, passages, std::back_inserter(hits), {}, &IndexHit::rank,
                       &IndexHit::rank);
    return hits;
}

} // namespace Briefings
