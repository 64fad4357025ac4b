// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/filestate.h"
#include "briefings/store/searchquery.h"
#include "briefings/store/searchtext.h"
#include "briefings/text/blockdocument.h"

#include <functional>
#include <memory>
#include <vector>

namespace Briefings {

/// One row of the index that matches.
struct IndexHit
{
    ItemId id;
    double rank = 0;
};

/// The text of one body, or why there is none.
using TextSource = std::function<Result<Text>(const DocumentId &, Body)>;

/// The search index: one row per block of every text and one per item. Lies in the file when it may
/// be written, else in memory. Only says which rows match; what is shown comes from the facts and
/// texts themselves.
class SearchIndex
{
public:
    /// The table "search" of \a db, which must outlive this.
    explicit SearchIndex(SQLite::Database &db);
    /// An empty one in memory.
    [[nodiscard]] static SearchIndex inMemory();

    /// Fills the empty index.
    [[nodiscard]] Result<> fill(const FileState &state, const TextSource &texts);

    /// Follows \a changes from \a before to \a after. Inside the caller's transaction.
    [[nodiscard]] Result<> update(const FileState &before, const FileState &after,
                                  const std::vector<ItemChange> &changes, const TextSource &texts);

    /// The best of passages and of items, by rank; up to half of \a limit is kept for passages.
    [[nodiscard]] std::vector<IndexHit> find(const SearchQuery &query, int limit) const;

private:
    explicit SearchIndex(std::unique_ptr<SQLite::Database> db);

    void addItem(qint64 number, const ItemId &id, const SearchText &text);
    void removeItem(qint64 number);
    [[nodiscard]] Result<> addTexts(qint64 number, const Document &document,
                                    const TextSource &texts);
    void removeTexts(qint64 number);

    std::unique_ptr<SQLite::Database> m_own;
    SQLite::Database *m_db;
};

/// True when the index in \a db is the one that this program, on this machine, last left behind for
/// these facts, byte for byte. The index of a stranger's file could be made to mislead, or to break
/// SQLite, so it is not even read.
[[nodiscard]] bool isIndexTrusted(SQLite::Database &db);

/// Writes or takes away the mark by which isIndexTrusted() knows. It is away while a file is open
/// and was changed, so that an index is trusted only when the program could finish with it.
void trustIndex(SQLite::Database &db);
void distrustIndex(SQLite::Database &db);

/// Makes the table "search" anew, empty, without reading what was in it.
void resetIndex(SQLite::Database &db);

} // namespace Briefings
