// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/diagnostic.h"
#include "briefings/core/result.h"
#include "briefings/model/contents.h"
#include "briefings/store/edit.h"
#include "briefings/store/search.h"

#include <QString>

#include <memory>
#include <optional>

namespace Briefings {

/// An open .briefing file. Bound to the thread that opened it. Every change is one transaction, on
/// disk when the call returns. See ARCHITECTURE.md for the schema and the hardening.
class Store
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// Opens a file for reading, or for writing when it can be had: a file that another process
    /// holds, or that may not be written, opens read-only and readOnlyReason() says why. Fails, and
    /// changes nothing, when the file is missing, not ours, of a newer program, truncated or
    /// corrupt. Older files are migrated when opened for writing.
    [[nodiscard]] static Result<Store> open(const QString &path, Access access);

    /// Writes a new file, whole or not at all; one that exists is replaced. \a contents must have
    /// passed the check.
    [[nodiscard]] static Result<> create(const QString &path, const Contents &contents);

    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store();
    Q_DISABLE_COPY(Store)

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// A sentence for the person; empty when the file can be written.
    [[nodiscard]] QString readOnlyReason() const;

    /// All facts, as of the last change.
    [[nodiscard]] std::shared_ptr<const Briefing> briefing() const;
    /// The bytes of one body's file. NotFound when there is none.
    [[nodiscard]] Result<QByteArray> source(const DocumentId &document, Body body) const;
    /// Everything, as the folder form has it.
    [[nodiscard]] Result<Contents> contents() const;

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What undo() or redo() would do, for the menu; empty when nothing.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    /// Takes the last edit back, or does it again; what was done. Fails with NotFound when there is
    /// none.
    [[nodiscard]] Result<Edit> undo();
    [[nodiscard]] Result<Edit> redo();

    /// Passages and items that match \a query, best first, in the language of parseQuery(). An
    /// empty query finds nothing.
    [[nodiscard]] Result<SearchResults> search(const QString &query, int limit = 50) const;

    /// Every row's content hash, the foreign keys and SQLite's own check. Empty when all is well.
    [[nodiscard]] Diagnostics verify() const;

    friend Result<Edit> apply(Store &store, const Edit &edit);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

/// Carries \a edit out in one transaction with its undo row; returns the inverse. On failure
/// nothing has changed.
[[nodiscard]] Result<Edit> apply(Store &store, const Edit &edit);

} // namespace Briefings
