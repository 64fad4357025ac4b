// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/workspace.h"

#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QKeySequence>

#include <utility>

namespace Widgets {

Workspace::Workspace(Session &session, Selection &selection, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection)
{
    const auto followWhenShown = [this] {
        m_hasOldSession = true;
        if (isVisible()) {
            catchUp();
        }
    };
    connect(&session, &Session::stateChanged, this, followWhenShown);
    connect(&session, &Session::briefingChanged, this, followWhenShown);
    connect(&selection, &Selection::changed, this, [this] {
        m_hasOldSelection = true;
        if (isVisible()) {
            catchUp();
        }
    });
}

void Workspace::catchUp()
{
    if (std::exchange(m_hasOldSession, false)) {
        followSession();
    }
    if (std::exchange(m_hasOldSelection, false)) {
        followSelection();
    }
}

void Workspace::showEvent(QShowEvent *event)
{
    catchUp();
    QWidget::showEvent(event);
}

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
