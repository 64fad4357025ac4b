// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/workspace.h"

#include <QAction>
#include <QKeySequence>

namespace Widgets {

Workspace::Workspace(Session &session, Selection &selection, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection)
{ }

QAction *Workspace::addCommand(const QString &name, const QString &text,
                               const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_commands.append(action);
    return action;
}

} // namespace Widgets
