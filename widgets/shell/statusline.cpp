// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusline.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/models/session.h"

namespace Widgets {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_workspace(new ElidedLabel(this)),
      m_saving(new ElidedLabel(this, Qt::AlignTrailing))
{
    setSizeGripEnabled(false);
    m_workspace->setObjectName(QStringLiteral("workspaceStatus"));
    m_saving->setObjectName(QStringLiteral("savingStatus"));
    for (auto *label : {m_workspace, m_saving}) {
        label->setMuted(true);
        label->setContentsMargins(8, 3, 8, 3);
        // The status bar gives its items less than they ask for and would cut the letters' feet.
        label->setMinimumHeight(label->sizeHint().height());
    }
    addWidget(m_workspace, 1);
    addPermanentWidget(m_saving, 1);
    connect(&m_session, &Session::stateChanged, this, &StatusLine::update);
    connect(&m_session, &Session::briefingChanged, this, &StatusLine::update);
    connect(&m_session, &Session::savingChanged, this, &StatusLine::update);
    update();
}

void StatusLine::setWorkspaceText(const QString &text) { m_workspace->setText(text); }

QString StatusLine::savingText() const { return m_saving->text(); }

void StatusLine::update()
{
    switch (m_session.state()) {
    case Session::State::Empty:
        m_saving->setText(tr("Offline"));
        return;
    case Session::State::Loading:
        m_saving->setText(tr("Opening…"));
        return;
    case Session::State::Failed:
        m_saving->setText(tr("Not opened"));
        return;
    case Session::State::Ready:
        break;
    }
    if (m_session.isReadOnly()) {
        m_saving->setText(tr("Read-only: %1").arg(m_session.readOnlyReason()));
    } else {
        m_saving->setText(m_session.isSaving() ? tr("Saving…") : tr("Offline · all changes saved"));
    }
}

} // namespace Widgets
