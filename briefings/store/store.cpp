// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"

#include "briefings/store/storeprivate.h"

namespace Briefings {

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) { }

Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const QString &path, Access access)
{
    auto file = openFile(
        path, access == Access::ReadWrite ? WantedAccess::ReadWrite : WantedAccess::ReadOnly,
        currentSchema());
    if (!file) {
        return fail(file.error());
    }
    auto opened = std::make_unique<Private>(std::move(*file));
    if (auto loaded = opened->load(); !loaded) {
        return fail(loaded.error());
    }
    opened->prepareIndex();
    return Store(std::move(opened));
}

QString Store::path() const { return d->file.path; }

bool Store::isReadOnly() const { return !d->file.lock; }

QString Store::readOnlyReason() const { return d->file.lock ? QString() : d->file.readOnlyReason; }

std::shared_ptr<const Briefing> Store::briefing() const { return d->state.briefing; }

Result<QByteArray> Store::source(const DocumentId &document, Body body) const
{
    return d->source(document, body);
}

Result<Contents> Store::contents() const
{
    Contents contents{*d->state.briefing, {}, {}};
    for (const auto &document : contents.briefing.documents) {
        for (const auto &body : document.bodies) {
            auto bytes = d->source(document.id, body.body);
            if (!bytes) {
                return fail(bytes.error());
            }
            contents.sources.emplace(BodyKey{document.id, body.body}, std::move(*bytes));
        }
    }
    auto files =
        guarded(d->file.path, [this] { return loadFolderFiles(*d->file.db, d->file.path); });
    if (!files) {
        return fail(files.error());
    }
    contents.verbatim = std::move(*files);
    return contents;
}

bool Store::canUndo() const { return !isReadOnly() && d->undo.undoable.has_value(); }

bool Store::canRedo() const { return !isReadOnly() && d->undo.redoable.has_value(); }

QString Store::undoLabel() const { return canUndo() ? d->undo.undoable->label : QString(); }

QString Store::redoLabel() const { return canRedo() ? d->undo.redoable->label : QString(); }

Result<Edit> Store::undo() { return d->replay(d->undo.undoable, true); }

Result<Edit> Store::redo() { return d->replay(d->undo.redoable, false); }

Result<SearchResults> Store::search(const QString &query, int limit) const
{
    return d->search(query, limit);
}

Result<Edit> apply(Store &store, const Edit &edit)
{
    auto &d = *store.d;
    UndoEntry entry;
    entry.label = editLabel(*d.state.briefing, edit);
    entry.edit = editToJson(edit);
    return d.carryOut(edit, [&d, &entry](Seal &seal, const Edit &inverse) {
        entry.inverse = editToJson(inverse);
        appendUndo(*d.file.db, seal, entry);
    });
}

} // namespace Briefings
