// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QActionGroup;
class QKeySequence;

namespace Widgets {

class Selection;
class Session;

/// One of the views of a window: Read, Claims, Figures, Network, Timeline. Each brings its own side
/// panel. It follows the session and the selection by their signals and shows empty, loading and
/// error states of its own where needed.
class Workspace : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    Workspace(Session &session, Selection &selection, QWidget *parent);

    /// What stands on its button; translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// Stable name for settings, gallery files and object names: "read".
    [[nodiscard]] virtual QString name() const = 0;
    /// What the status bar says about it: "41 figures"; may be empty.
    [[nodiscard]] virtual QString statusText() const = 0;
    /// Puts the keyboard focus where work starts.
    virtual void focusContent() = 0;
    /// True when everything that has been asked for is on screen; the gallery waits for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

    /// What can be done in it besides walking and choosing, in the order of its menu; each has a
    /// name, a text and mostly a key. They are off while another workspace is shown, so workspaces
    /// may use the same keys.
    [[nodiscard]] QList<QAction *> commands() const;
    /// For the shell: whether this is the workspace that is shown.
    void setCommandsEnabled(bool isShown);

Q_SIGNALS:
    void statusChanged();

protected:
    /// A new command; connect it to what it does. \a text carries its mnemonic; call it in the
    /// constructor.
    QAction *addCommand(const QString &name, const QString &text,
                        const QList<QKeySequence> &keys = {});
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Selection &selection() const { return m_selection; }

private:
    Session &m_session;
    Selection &m_selection;
    QActionGroup *m_commands;
};

} // namespace Widgets
