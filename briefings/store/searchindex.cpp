// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchindex.h"

#include "briefings/store/database.h"
#include "briefings/store/references.h"
#include "briefings/store/searchnumber.h"
#include "briefings/text/terms.h"

#include <QSet>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

namespace Briefings {

namespace {

// Items have their row's number. Blocks have negative ones, so that a document's texts form one
// run: from the document's number, the body and the block, in 24 bits.
constexpr qint64 blocksPerBody = qint64(1) << 24;
constexpr qint64 bodiesPerDocument = 2;

constexpr qint64 lastRow = std::numeric_limits<qint64>::max() / 4;

const char *insertRow()
{
    return "INSERT INTO search(rowid, id, heading, words) VALUES(?, ?, ?, ?)";
}

/// What the index holds of \a text: its words, and behind them the sizes of its numbers.
QString wordsOf(const QString &text)
{
    const auto sizes = sizeTerms(text);
    return sizes.isEmpty() ? indexText(text)
                           : indexText(text) + QLatin1Char(' ') + sizes.join(QLatin1Char(' '));
}

/// Lets SQL ask whether a row is in a set, for as long as this lives.
class RowFunction
{
public:
    RowFunction(SQLite::Database &db, const RowSet &rows) : m_db(db)
    {
        // SQLite hands the pointer back as it got it; the set is only read.
        auto *context =
            const_cast<RowSet *>(&rows); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        sqlite3_create_function_v2(
            m_db.getHandle(), name, 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, context,
            [](sqlite3_context *call, int, sqlite3_value **arguments) {
                const auto *set = static_cast<const RowSet *>(sqlite3_user_data(call));
                sqlite3_result_int(call, set->contains(sqlite3_value_int64(*arguments)) ? 1 : 0);
            },
            nullptr, nullptr, nullptr);
    }
    ~RowFunction()
    {
        sqlite3_create_function_v2(m_db.getHandle(), name, 1, SQLITE_UTF8, nullptr, nullptr,
                                   nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(RowFunction)

    static constexpr auto name = "is_within";

private:
    SQLite::Database &m_db;
};

/// To rank a row takes some microseconds, so that a word that stands nearly everywhere would make a
/// person wait. Of more matches than this, an even sample is ranked, and all items
/// whose title matches.
constexpr qint64 mostRanked = 2500;
/// In so many passages a word tells nothing; an even sample of them is shown as it comes.
constexpr qint64 leastEverywhere = 20000;

/// Items have rows from 1 up, blocks below 0.
const char *rowsOf(IndexPart part) { return part == IndexPart::Items ? "rowid > 0" : "rowid < 0"; }

/// The first \a limit of \a hits by rank, each row once.
void keepBest(std::vector<IndexHit> &hits, int limit)
{
    std::ranges::sort(hits, [](const IndexHit &a, const IndexHit &b) {
        return std::tuple(std::abs(a.row), a.rank) < std::tuple(std::abs(b.row), b.rank);
    });
    const auto repeats = std::ranges::unique(hits, {}, &IndexHit::row);
    hits.erase(repeats.begin(), repeats.end());
    std::ranges::stable_sort(hits, {}, &IndexHit::rank);
    hits.resize(std::min(hits.size(), static_cast<size_t>(limit)));
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
    // Numbers of a heading count as those of the row; a figure is compared by its quantity.
    run(*m_db, insertRow(), number, id.toString(), indexText(text.heading.join(QLatin1Char(' '))),
        indexText(text.words.join(QLatin1Char(' '))) + QLatin1Char(' ')
            + sizeTerms(text.shown()).join(QLatin1Char(' ')));
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
            bindValues(insert, blockRow(number, body.body, block), passageId(place).toString(),
                       QString(), wordsOf((*text)->slice(one.range)));
            insert.exec();
            insert.reset();
            ++block;
        }
    }
    return {};
}

void SearchIndex::removeTexts(qint64 number)
{
    const auto [first, last] = textRows(number);
    run(*m_db, "DELETE FROM search WHERE rowid BETWEEN ? AND ?", first, last);
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

qint64 SearchIndex::blockRow(qint64 number, Body body, qint64 block)
{
    return -((number * bodiesPerDocument + static_cast<qint64>(body)) * blocksPerBody + block);
}

RowSet::Run SearchIndex::textRows(qint64 number)
{
    return {blockRow(number, Body::Original, blocksPerBody - 1), blockRow(number, Body::Digest, 0)};
}

std::vector<IndexHit> SearchIndex::ranked(const QString &fts, IndexPart part, const RowSet &within,
                                          int limit) const
{
    const RowFunction function(*m_db, within);
    const bool isLimited = within != RowSet::everything();
    const auto from = std::string(" FROM search WHERE search MATCH ? AND ") + rowsOf(part)
                      + (isLimited ? " AND is_within(rowid)" : "");
    const auto count = [&](const QString &matched) {
        SQLite::Statement rows(*m_db, "SELECT count(*)" + from);
        bindValues(rows, matched);
        return rows.executeStep() ? intAt(rows, 0) : 0;
    };
    std::vector<IndexHit> hits;
    const auto rank = [&](const QString &matched, qint64 stride) {
        SQLite::Statement rows(*m_db, "SELECT rowid, bm25(search, 0.0, 8.0, 1.0) AS score" + from
                                          + " AND abs(rowid) % ? = 0"
                                          + " ORDER BY score, abs(rowid) LIMIT ?");
        bindValues(rows, matched, stride, static_cast<qint64>(limit));
        while (rows.executeStep()) {
            hits.push_back({intAt(rows, 0), {}, rows.getColumn(1).getDouble()});
        }
    };
    const auto matches = count(fts);
    if (part == IndexPart::Texts && matches >= leastEverywhere) {
        // Ranking would read all matches several times over to find that they weigh nothing.
        SQLite::Statement rows(*m_db, "SELECT rowid" + from + " AND abs(rowid) % ? = 0 LIMIT ?");
        bindValues(rows, fts, 1 + matches / std::max(1, limit), static_cast<qint64>(limit));
        while (rows.executeStep()) {
            hits.push_back({intAt(rows, 0), {}, 0});
        }
    } else {
        rank(fts, 1 + matches / mostRanked);
    }
    // A title that has the word is meant before all others; passages have few headings of their
    // own.
    if (matches >= mostRanked && part == IndexPart::Items) {
        const auto inHeading = QStringLiteral("heading : (%1)").arg(fts);
        rank(inHeading, 1 + count(inHeading) / mostRanked);
        keepBest(hits, limit);
    }
    // Only now, since it costs a look-up for each row.
    SQLite::Statement name(*m_db, "SELECT id FROM search WHERE rowid = ?");
    for (auto &hit : hits) {
        bindValues(name, hit.row);
        if (name.executeStep()) {
            hit.id = ItemId::fromString(textAt(name, 0)).value_or(ItemId());
        }
        name.reset();
    }
    std::erase_if(hits, [](const IndexHit &hit) { return hit.id.isNull(); });
    return hits;
}

RowSet SearchIndex::matching(const QString &fts) const
{
    SQLite::Statement rows(*m_db, "SELECT rowid FROM search WHERE search MATCH ?");
    bindValues(rows, fts);
    std::vector<RowSet::Run> runs;
    while (rows.executeStep()) {
        const auto row = intAt(rows, 0);
        runs.emplace_back(row, row);
    }
    return RowSet(std::move(runs));
}

bool SearchIndex::hasAtMost(const QString &fts, qint64 most) const
{
    SQLite::Statement rows(
        *m_db, "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)");
    bindValues(rows, fts, most + 1);
    return rows.executeStep() && intAt(rows, 0) <= most;
}

void SearchIndex::forEachRow(IndexPart part, const RowSet &within,
                             const std::function<bool(const IndexHit &)> &visit) const
{
    const bool areItems = part == IndexPart::Items;
    // No other condition on the row: FTS5 takes one bound for each side, and not the nearest.
    SQLite::Statement rows(
        *m_db,
        std::string("SELECT rowid, id FROM search WHERE rowid BETWEEN ? AND ? ORDER BY rowid")
            + (areItems ? "" : " DESC"));
    const RowSet half({areItems ? RowSet::Run(1, lastRow) : RowSet::Run(-lastRow, -1)});
    auto runs = within.intersected(half).runs();
    if (!areItems) {
        std::ranges::reverse(runs);
    }
    for (const auto &[first, last] : runs) {
        bindValues(rows, first, last);
        while (rows.executeStep()) {
            const auto id = ItemId::fromString(textAt(rows, 1));
            if (id && !visit({intAt(rows, 0), *id, 0})) {
                return;
            }
        }
        rows.reset();
    }
}

} // namespace Briefings
