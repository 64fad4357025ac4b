// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/filestate.h"
#include "briefings/store/rowset.h"
#include "briefings/store/searchtext.h"
#include "briefings/text/blockdocument.h"

#include <functional>
#include <memory>
#include <vector>

namespace Briefings {

/// One row of the index that matches.
struct IndexHit
{
    qint64 row = 0;
    ItemId id;
    double rank = 0;
};

/// The two halves of the index.
enum class IndexPart
{
    Items,
    Texts ///< One row per block.
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

    /// The rows of \a part that match \a fts and are \a within, best first. \a fts may not be
    /// empty. Of many thousands of matches only an even sample is ranked, and items by their
    /// titles.
    [[nodiscard]] std::vector<IndexHit> ranked(const QString &fts, IndexPart part,
                                               const RowSet &within, int limit) const;
    /// All rows that match \a fts.
    [[nodiscard]] RowSet matching(const QString &fts) const;
    /// Whether no more than \a most rows match \a fts; reads no more than that.
    [[nodiscard]] bool hasAtMost(const QString &fts, qint64 most) const;
    /// Calls \a visit with the rows of \a part that are \a within, passages in the order of their
    /// texts, until it returns false.
    void forEachRow(IndexPart part, const RowSet &within,
                    const std::function<bool(const IndexHit &)> &visit) const;

    /// The rows of the texts of the document that has the row \a number, and one of its blocks.
    [[nodiscard]] static RowSet::Run textRows(qint64 number);
    [[nodiscard]] static qint64 blockRow(qint64 number, Body body, qint64 block);

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
