// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QVBoxLayout;

namespace Widgets {

/// The workspaces at the left edge: an icon and its name each. Arrow keys walk, Enter or Space
/// shows.
class WorkspaceRail final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceRail)

public:
    explicit WorkspaceRail(QWidget *parent);

    /// A button for a checkable \a action.
    void addAction(QAction *action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_buttons;
};

} // namespace Widgets
