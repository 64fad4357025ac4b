// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/error.h"
#include "briefings/model/briefingindex.h"
#include "briefings/store/edit.h"
#include "briefings/store/search.h"
#include "briefings/text/blockdocument.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Widgets {

/// The briefing that a window shows. Files are opened, read, searched and written in one worker
/// thread of its own; values arrive in the GUI thread by signal. Opening another file drops what is
/// still on its way.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State
    {
        Empty,
        Loading,
        Ready,
        Failed
    };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a .briefing file or a folder form. Never blocks; stateChanged() follows. With a \a
    /// readOnlyReason, a sentence for the person, the file is opened for reading only.
    void open(const QString &path, const QString &readOnlyReason = {});
    void close();

    [[nodiscard]] State state() const;
    /// Why opening failed; only in State::Failed.
    [[nodiscard]] Briefings::Error error() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// A sentence for the person; empty when edits can be made.
    [[nodiscard]] QString readOnlyReason() const;

    /// The facts; null unless Ready. A new object after every change.
    [[nodiscard]] std::shared_ptr<const Briefings::BriefingIndex> index() const;

    /// A document's text, or null while it is not loaded; then requestText() brings it.
    [[nodiscard]] Briefings::Text text(const Briefings::DocumentId &document,
                                       Briefings::Body body) const;
    void requestText(const Briefings::DocumentId &document, Briefings::Body body);

    /// Answers with searchFinished(); a newer query replaces one that is still running.
    void search(const QString &query, int limit = 50);

    /// Writes everything into a new .briefing file; copySaved() or copyFailed() follow. The open
    /// file stays open.
    void saveCopy(const QString &path);

    /// Writes what \a make gives into the file at \a path, whole or not at all; both in the worker
    /// thread. fileWritten() or fileFailed() follow.
    void writeFile(const QString &path, std::function<QByteArray()> make);

    /// Carries an edit out; editFinished() or editFailed() follow. isSaving() is true meanwhile.
    void apply(const Briefings::Edit &edit);
    /// Adds the notes in a file of Web Annotations, as one edit; editRemarked() says what came of
    /// it.
    void importAnnotations(const QString &path);
    void undo();
    void redo();
    [[nodiscard]] QString undoLabel() const; ///< Empty when there is nothing to undo.
    [[nodiscard]] QString redoLabel() const;
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void stateChanged();
    void briefingChanged(); ///< index() is another object.
    void textLoaded(const Briefings::DocumentId &document, Briefings::Body body);
    /// requestText() could not bring it; asking again tries again.
    void textFailed(const Briefings::DocumentId &document, Briefings::Body body,
                    const Briefings::Error &error);
    void searchFinished(const Briefings::SearchResults &results);
    void savingChanged();
    void editFinished();
    /// A sentence for the person on the edit that has just finished.
    void editRemarked(const QString &remark);
    void editFailed(const Briefings::Error &error);
    void copySaved(const QString &path);
    void copyFailed(const QString &path, const Briefings::Error &error);
    void fileWritten(const QString &path);
    void fileFailed(const QString &path, const Briefings::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Widgets
