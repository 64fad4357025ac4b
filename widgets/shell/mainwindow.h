// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "widgets/shell/windowstate.h"
#include "widgets/shell/workspacefactory.h"

#include <QList>
#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;

namespace Briefings {
struct Edit;
}

namespace Widgets {

class EmptyState;
class EvidenceDock;
class HistoryActions;
class NoticeBar;
class ReadWorkspace;
class SearchController;
class Selection;
class Session;
class StatusLine;
class TextDialog;
class TopBar;
class WindowActions;
class Workspace;
class WorkspaceRail;

/// The window: workspaces, evidence, search, menus. It owns no file and no fact; it asks the
/// session and follows the selection.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Call applyScheme() with \a preferences first: Qt tells widgets of another application font
    /// only while the program's event loop runs.
    MainWindow(Session &session, Selection &selection, const Preferences &preferences = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Preferences &preferences() const;
    /// Applies the scheme and the zoom to the whole application.
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] WindowState keptState() const;
    /// Places the window and shows what was shown; what belongs to a briefing follows when \a
    /// state's file is open.
    void restore(const WindowState &state);
    /// \a isOwn is false for a file that came with the program: it is not put into the list of
    /// recent files.
    void open(const QString &path, bool isOwn = true);

    /// Offers a briefing that came with the program, in a menu and among the commands that search
    /// finds.
    void addIncludedBriefing(const QString &title, const QString &path);

    [[nodiscard]] WindowActions &actions() const;
    [[nodiscard]] Workspace *currentWorkspace() const;
    [[nodiscard]] const std::vector<Workspace *> &workspaces() const;
    [[nodiscard]] ReadWorkspace &readWorkspace() const;
    /// Shows the workspace called \a name; an unknown name changes nothing.
    void showWorkspace(const QString &name);
    [[nodiscard]] EvidenceDock &evidenceDock() const;
    [[nodiscard]] SearchController &search() const;

    /// True when everything that has been asked for is on screen.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void preferencesChanged();
    /// keptState() is worth saving: another file is open, or the window is being closed.
    void keptStateChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWorkspaces();
    void createMenus();
    void connectActions();
    void connectSession();

    void showWorkspaceAt(int position);
    void showSessionState();
    void showRestoredPlace();
    void updateTitle();
    void updateActions();
    void updateStatusText();
    void updateRecentMenu();
    void updateCommands();
    /// The window's, those of all workspaces, and the included briefings, without separators.
    [[nodiscard]] QList<QAction *> allCommands() const;
    void rememberFile(const QString &path);
    void setZoom(int percent);
    void walkPassages(int step);
    /// Shares the width of the window among the side panel, the workspace and the evidence.
    void fitRoom();

    void askToRename();
    void askToDescribe();
    void askForText(TextDialog *dialog, const Briefings::ActorId &actor, bool isRename);
    void saveCopy();
    void exportBibliography();
    void exportAnnotations();
    void importAnnotations();
    void copySource();
    [[nodiscard]] QString besideTheFile(const QString &name) const;

    Session &m_session;
    Selection &m_selection;
    Preferences m_preferences;
    WindowState m_restoring; ///< Waits for its file.
    bool m_isRestoring = false;
    bool m_isOwnFile = true;
    bool m_wantsSidePanel = true;

    WindowActions *m_actions;
    HistoryActions *m_history;
    TopBar *m_topBar;
    WorkspaceRail *m_rail;
    NoticeBar *m_notice;
    QStackedWidget *m_pages; ///< The state of the session, or the workspaces.
    EmptyState *m_state;
    QStackedWidget *m_stack;
    EvidenceDock *m_evidence;
    StatusLine *m_status;
    SearchController *m_search;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_includedMenu = nullptr;
    Workspaces m_workspaces;
};

} // namespace Widgets
