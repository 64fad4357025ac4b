// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/storeprivate.h"

#include "briefings/core/tr.h"
#include "briefings/store/searchrun.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace Briefings {

namespace {

Q_LOGGING_CATEGORY(lcStore, "briefings.store", QtInfoMsg)

qint64 dataVersion(SQLite::Database &db) { return db.execAndGet("PRAGMA data_version").getInt64(); }

} // namespace

Store::Private::~Private()
{
    if (file.db && file.lock) {
        close();
    }
}

void Store::Private::close()
{
    try {
        if (m_isIndexDirty && m_isIndexInFile && !wasChangedElsewhere()) {
            SQLite::Transaction transaction(*file.db, SQLite::TransactionBehavior::IMMEDIATE);
            trustIndex(*file.db);
            transaction.commit();
        }
        m_index.reset();
        // Takes the emptied journal away.
        (void)file.db->execAndGet("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception &exception) {
        // Nothing is lost: the index is made anew on the next opening.
        qCInfo(lcStore) << "closing:" << exception.what();
    }
}

bool Store::Private::wasChangedElsewhere() const { return dataVersion(*file.db) != m_dataVersion; }

Result<> Store::Private::load()
{
    return guarded(file.path, [this]() -> Result<> {
        // One transaction, so that all is read as of one moment.
        SQLite::Transaction transaction(*file.db);
        auto loaded = loadState(*file.db, file.path);
        if (!loaded) {
            return fail(loaded.error());
        }
        undo = loadUndoLog(*file.db);
        m_dataVersion = dataVersion(*file.db);
        transaction.commit();
        state = std::move(*loaded);
        m_texts.clear();
        return {};
    });
}

void Store::Private::prepareIndex()
{
    if (!file.lock) {
        return;
    }
    const auto prepared = guarded(file.path, [this]() -> Result<> {
        if (!isIndexTrusted(*file.db)) {
            SQLite::Transaction transaction(*file.db, SQLite::TransactionBehavior::IMMEDIATE);
            resetIndex(*file.db);
            SearchIndex index(*file.db);
            if (auto filled = index.fill(state, textSource()); !filled) {
                return filled;
            }
            transaction.commit();
            // Only what FTS5 has written can be stamped, and it writes its last rows on commit.
            SQLite::Transaction stamping(*file.db, SQLite::TransactionBehavior::IMMEDIATE);
            trustIndex(*file.db);
            stamping.commit();
        }
        m_index = std::make_unique<SearchIndex>(*file.db);
        m_isIndexInFile = true;
        return {};
    });
    if (!prepared) {
        qCWarning(lcStore) << "the search index stays in memory:" << prepared.error().detail;
    }
}

Result<> Store::Private::ensureMemoryIndex()
{
    if (m_index) {
        return {};
    }
    auto index = std::make_unique<SearchIndex>(SearchIndex::inMemory());
    if (auto filled = index->fill(state, textSource()); !filled) {
        return filled;
    }
    m_index = std::move(index);
    return {};
}

Result<QByteArray> Store::Private::source(const DocumentId &document, Body body) const
{
    const auto found = std::ranges::find(state.briefing->documents, document, &Document::id);
    const auto *known = found == state.briefing->documents.end() ? nullptr : findBody(*found, body);
    if (!known) {
        return fail(Error::Kind::NotFound,
                    Tr::tr("“%1” has no such text. Choose a document and text of the briefing.")
                        .arg(document.toString()));
    }
    return guarded(file.path,
                   [&] { return loadSource(*file.db, file.path, document, body, known->version); });
}

Result<Text> Store::Private::text(const DocumentId &document, Body body)
{
    return m_texts.text(document, body,
                        [this](const DocumentId &id, Body which) { return source(id, which); });
}

TextSource Store::Private::textSource()
{
    return [this](const DocumentId &document, Body body) { return text(document, body); };
}

Result<SearchResults> Store::Private::search(const QString &query, int limit)
{
    const auto parsed = parseQuery(query);
    SearchResults results{{}, parsed.isLiteral, query, parsed.problem, commandWords(parsed)};
    if (parsed.isEmpty() || limit <= 0) {
        return results;
    }
    const auto find = [&]() -> Result<SearchResults> {
        if (auto ready = ensureMemoryIndex(); !ready) {
            return fail(ready.error());
        }
        // A search is many small statements; one transaction spares each its locks.
        const SQLite::Transaction transaction(*file.db);
        auto hits = runSearch(*m_index, state, textSource(), parsed, limit);
        if (!hits) {
            return fail(hits.error());
        }
        results.hits = std::move(*hits);
        return results;
    };
    auto found = guarded(file.path, find);
    if (!found && m_isIndexInFile) {
        qCWarning(lcStore) << "the search index is made anew in memory:" << found.error().detail;
        m_index.reset();
        m_isIndexInFile = false;
        found = guarded(file.path, find);
    }
    return found;
}

Result<> Store::Private::checkNewTexts(const std::vector<ItemChange> &changes,
                                       const Briefing &after) const
{
    for (const auto &change : changes) {
        const auto *document = change.after ? std::get_if<Document>(&*change.after) : nullptr;
        if (!document || change.before) {
            continue;
        }
        for (const auto &body : document->bodies) {
            const auto source = guarded(file.path, [&] {
                return loadSource(*file.db, file.path, document->id, body.body, body.version);
            });
            if (!source && source.error().kind == Error::Kind::NotFound) {
                return fail(Error::Kind::Conflict,
                            Tr::tr("The texts of “%1” cannot be added to “%2” without their "
                                   "source. Add the document "
                                   "with its file.")
                                .arg(document->id.toString(), after.title));
            }
            if (!source) {
                return fail(source.error());
            }
        }
    }
    return {};
}

void Store::Private::updateIndex(const FileState &next, const std::vector<ItemChange> &changes)
{
    if (!m_isIndexInFile) {
        // In memory it is made anew when it is next needed.
        m_index.reset();
        return;
    }
    if (!m_isIndexDirty) {
        distrustIndex(*file.db);
        m_isIndexDirty = true;
    }
    // While it runs, texts of documents that come back are looked up by the new facts.
    const auto texts = [this, &next](const DocumentId &document, Body body) {
        return m_texts.text(
            document, body, [this, &next](const DocumentId &id, Body which) -> Result<QByteArray> {
                const auto found = std::ranges::find(next.briefing->documents, id, &Document::id);
                const auto *known =
                    found == next.briefing->documents.end() ? nullptr : findBody(*found, which);
                return loadSource(*file.db, file.path, id, which, known ? known->version : 0);
            });
    };
    if (const auto updated = m_index->update(state, next, changes, texts); !updated) {
        qCWarning(lcStore) << "the search index could not follow:" << updated.error().detail;
        m_index.reset();
        m_isIndexInFile = false;
    }
}

Result<> Store::Private::write(FileState &next, const EditOutcome &outcome,
                               const std::vector<ItemChange> &changes, const UndoWriter &writeUndo)
{
    SQLite::Transaction transaction(*file.db, SQLite::TransactionBehavior::IMMEDIATE);
    if (wasChangedElsewhere()) {
        // That program did not keep the index beside the facts.
        m_index.reset();
        m_isIndexInFile = false;
        return fail(Error::Kind::Conflict, Tr::tr("“%1” was changed by another program while it "
                                                  "was open here. It was read again; do the "
                                                  "change once more.")
                                               .arg(file.path));
    }
    writeFacts(*file.db, next, outcome.briefing, changes);
    writeUndo(next.seal, outcome.inverse);
    updateIndex(next, changes);
    writeSeal(*file.db, next.seal);
    transaction.commit();
    return {};
}

Result<Edit> Store::Private::carryOut(const Edit &edit, const UndoWriter &writeUndo)
{
    if (!file.lock) {
        return fail(Error::Kind::ReadOnly, file.readOnlyReason);
    }
    auto outcome = applied(*state.briefing, edit);
    if (!outcome) {
        return fail(outcome.error());
    }
    const auto changes = changesBetween(*state.briefing, outcome->briefing);
    if (auto texts = checkNewTexts(changes, outcome->briefing); !texts) {
        return fail(texts.error());
    }

    auto next = state;
    const auto sealBefore = state.seal;
    const bool wasIndexDirty = m_isIndexDirty;
    const auto written =
        guarded(file.path, [&] { return write(next, *outcome, changes, writeUndo); });
    if (!written) {
        m_isIndexDirty = wasIndexDirty;
        // A commit that reports an error may still have reached the disk. Only the file can tell.
        if (auto loaded = load(); !loaded) {
            file.lock.reset();
            file.readOnlyReason = loaded.error().message;
            return fail(written.error());
        }
        if (next.seal != sealBefore && state.seal == next.seal) {
            return std::move(outcome->inverse);
        }
        return fail(written.error());
    }
    state = std::move(next);
    undo = loadUndoLog(*file.db);
    return std::move(outcome->inverse);
}

Result<Edit> Store::Private::replay(const std::optional<UndoEntry> &entry, bool isUndo)
{
    if (!entry) {
        return fail(Error::Kind::NotFound, isUndo ? Tr::tr("There is no change to take back.")
                                                  : Tr::tr("There is no change to do again."));
    }
    auto edit = editFromJson(isUndo ? entry->inverse : entry->edit);
    if (!edit) {
        return fail(damaged(file.path, edit.error().message));
    }
    const auto done = carryOut(
        *edit, [&](Seal &seal, const Edit &) { setUndone(*file.db, seal, *entry, isUndo); });
    if (!done) {
        return fail(done.error());
    }
    return edit;
}

} // namespace Briefings
