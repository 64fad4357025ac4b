// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/database.h"
#include "briefings/store/filestate.h"
#include "briefings/store/searchindex.h"
#include "briefings/store/store.h"
#include "briefings/store/textcache.h"
#include "briefings/store/undolog.h"

#include <functional>
#include <memory>

namespace Briefings {

/// What is behind a Store: the connection, and what was read by it.
class Store::Private
{
public:
    explicit Private(OpenFile openFile) : file(std::move(openFile)) { }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Writes the row of the undo table that goes with an edit.
    using UndoWriter = std::function<void(Seal &, const Edit &inverse)>;

    /// Reads everything from the file.
    [[nodiscard]] Result<> load();
    /// Finds the index that the file has, or makes it. Without luck the index in memory serves.
    void prepareIndex();

    [[nodiscard]] Result<Edit> carryOut(const Edit &edit, const UndoWriter &writeUndo);
    [[nodiscard]] Result<Edit> replay(const std::optional<UndoEntry> &entry, bool isUndo);

    [[nodiscard]] Result<QByteArray> source(const DocumentId &document, Body body) const;
    [[nodiscard]] Result<Text> text(const DocumentId &document, Body body);
    [[nodiscard]] TextSource textSource();

    [[nodiscard]] Result<SearchResults> search(const QString &query, int limit);

    OpenFile file;
    FileState state;
    UndoLog undo;

private:
    [[nodiscard]] Result<> checkNewTexts(const std::vector<ItemChange> &changes,
                                         const Briefing &after) const;
    [[nodiscard]] Result<> write(FileState &next, const EditOutcome &outcome,
                                 const std::vector<ItemChange> &changes,
                                 const UndoWriter &writeUndo);
    /// Keeps the index beside the facts; never fails the edit for it.
    void updateIndex(const FileState &next, const std::vector<ItemChange> &changes);
    [[nodiscard]] Result<> ensureMemoryIndex();
    [[nodiscard]] bool wasChangedElsewhere() const;
    void close();

    TextCache m_texts;
    std::unique_ptr<SearchIndex> m_index; ///< In the file or in memory; null until it is needed.
    bool m_isIndexInFile = false;
    bool m_isIndexDirty =
        false; ///< The mark of trust was taken away and is to be written when the file is closed.
    qint64 m_dataVersion = 0;
};

} // namespace Briefings
