// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace Widgets {

class ElidedLabel;
class Session;

/// What the current workspace says about itself, and at the end whether everything is on disk.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    StatusLine(Session &session, QWidget *parent);

    void setWorkspaceText(const QString &text);
    [[nodiscard]] QString savingText() const;

private:
    void update();

    Session &m_session;
    ElidedLabel *m_workspace;
    ElidedLabel *m_saving;
};

} // namespace Widgets
