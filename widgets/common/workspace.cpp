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
    // A briefing that opens changes the state and then itself; that is one thing to follow.
    const auto followWhenShown = [this] {
        const auto index = m_session.index();
        const bool isFollowed = !m_hasOldSession && index != nullptr && index == m_followed
                                && m_session.state() == Session::State::Ready;
        m_hasOldSession = !isFollowed;
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
        m_followed = m_session.index();
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
