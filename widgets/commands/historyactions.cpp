// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands/historyactions.h"

#include "widgets/models/session.h"

#include <QAction>
#include <QKeySequence>

namespace Widgets {

HistoryActions::HistoryActions(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_redo, &QAction::triggered, &m_session, &Session::redo);
    connect(&m_session, &Session::briefingChanged, this, &HistoryActions::update);
    connect(&m_session, &Session::savingChanged, this, &HistoryActions::update);
    connect(&m_session, &Session::stateChanged, this, &HistoryActions::update);
    update();
}

void HistoryActions::update()
{
    const auto undoLabel = m_session.undoLabel();
    const auto redoLabel = m_session.redoLabel();
    const bool canEdit = !m_session.isReadOnly() && !m_session.isSaving();
    const auto escaped = [](QString label) { return label.replace(u'&', QStringLiteral("&&")); };
    m_undo->setText(undoLabel.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(escaped(undoLabel)));
    m_redo->setText(redoLabel.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(escaped(redoLabel)));
    m_undo->setEnabled(canEdit && !undoLabel.isEmpty());
    m_redo->setEnabled(canEdit && !redoLabel.isEmpty());
}

} // namespace Widgets
