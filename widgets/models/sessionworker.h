// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/briefingindex.h"
#include "briefings/store/edit.h"
#include "briefings/store/search.h"
#include "briefings/store/store.h"
#include "briefings/text/blockdocument.h"

#include <QString>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace Widgets {

/// What the window knows of the open file after a change of it. A value that crosses threads.
struct SessionSnapshot
{
    std::shared_ptr<const Briefings::BriefingIndex> index;
    bool isReadOnly = false;
    QString readOnlyReason;
    QString undoLabel;
    QString redoLabel;
    QString remark; ///< What the change did, for the person, when that is worth a word.
};

/// The half of a session that touches files. Blocks; every call, and the destruction, in the
/// session's one worker thread, because the store is bound to the thread that opened it.
class SessionWorker
{
public:
    SessionWorker();
    ~SessionWorker();
    Q_DISABLE_COPY_MOVE(SessionWorker)

    /// Opens a .briefing file, or a folder form for reading. What was open before is closed in any
    /// case. With a \a readOnlyReason a file is opened for reading, too.
    [[nodiscard]] Briefings::Result<SessionSnapshot> open(const QString &path,
                                                          const QString &readOnlyReason);
    void close();

    [[nodiscard]] Briefings::Result<Briefings::Text> text(const Briefings::DocumentId &document,
                                                          Briefings::Body body) const;
    [[nodiscard]] Briefings::Result<Briefings::SearchResults> search(const QString &query,
                                                                     int limit) const;
    /// Writes everything into a new file at \a path, which may not be the open one.
    [[nodiscard]] Briefings::Result<> saveCopy(const QString &path) const;

    [[nodiscard]] Briefings::Result<SessionSnapshot> apply(const Briefings::Edit &edit);
    /// SessionSnapshot::remark says what came of it.
    [[nodiscard]] Briefings::Result<SessionSnapshot> importAnnotations(const QString &path);
    [[nodiscard]] Briefings::Result<SessionSnapshot> undo();
    [[nodiscard]] Briefings::Result<SessionSnapshot> redo();

private:
    [[nodiscard]] Briefings::Result<SessionSnapshot> openFile(const QString &path,
                                                              const QString &readOnlyReason);
    [[nodiscard]] Briefings::Result<SessionSnapshot> openFolder(const QString &path);
    [[nodiscard]] SessionSnapshot snapshot() const;

    std::unique_ptr<QTemporaryDir>
        m_folderCopy; ///< Where a folder form is packed for searching; else null.
    std::optional<Briefings::Store> m_store;
    QString m_readOnlyReason; ///< Why edits are not wanted here; empty when only the file decides.
};

} // namespace Widgets
