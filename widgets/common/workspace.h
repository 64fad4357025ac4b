// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>

class QAction;
class QKeySequence;

namespace Briefings {
class BriefingIndex;
}

namespace Widgets {

class Selection;
class Session;

/// One of the views of a window: Read, Claims, Figures, Network, Timeline. Each brings its own side
/// panel, and shows empty, loading and error states of its own where needed. It follows the session
/// and the selection while it is on screen; what changes behind another workspace is taken in when
/// it is next shown, so that a large briefing opens as fast as the workspace that one sees.
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

    /// What can be done in it besides walking and choosing, in the order of its menu, with
    /// separators between groups; an action with a menu is a submenu. The window shows the menu,
    /// and the keys work, while the workspace is shown, so workspaces may use the same keys. Stays
    /// the same for its life.
    [[nodiscard]] virtual QList<QAction *> commands() const { return m_commands; }

Q_SIGNALS:
    void statusChanged();
    /// The window is to show the evidence of what is selected, with the focus in it.
    void evidenceAsked();
    /// Something that was asked for is done, or could not be; a sentence for the person.
    void succeeded(const QString &message);
    void failed(const QString &message);

protected:
    /// A new command; connect it to what it does. \a text carries its mnemonic; call it in the
    /// constructor.
    QAction *addCommand(const QString &name, const QString &text,
                        const QList<QKeySequence> &keys = {});
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Selection &selection() const { return m_selection; }

    /// Takes in the session's state and briefing, and shows in it what has been selected.
    virtual void followSession() = 0;
    /// Shows what is selected now; followSession() has been called before.
    virtual void followSelection() = 0;
    /// Takes in at once what changed while the workspace was hidden: at the end of a constructor,
    /// and before it is used without being shown.
    void catchUp();
    void showEvent(QShowEvent *event) override;

private:
    Session &m_session;
    Selection &m_selection;
    QList<QAction *> m_commands;
    /// The session's, when followSession() was last called.
    std::shared_ptr<const Briefings::BriefingIndex> m_followed;
    bool m_hasOldSession = true; ///< followSession() has yet to be called.
    bool m_hasOldSelection = true;
};

} // namespace Widgets
