// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace Widgets {

class Session;

/// Undo and Redo. The history is a table of the open file and survives a restart, so these follow
/// the session rather than a QUndoStack, which would be a second truth.
class HistoryActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryActions)

public:
    HistoryActions(Session &session, QObject *parent);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

private:
    void update();

    Session &m_session;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace Widgets
