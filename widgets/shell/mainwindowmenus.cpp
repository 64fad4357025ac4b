// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of the window: menus, what each does, and when it can be given.
#include "widgets/commands/actoredits.h"
#include "widgets/commands/historyactions.h"
#include "widgets/commands/textdialog.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/sourcecopy.h"
#include "widgets/common/theme.h"
#include "widgets/common/workspace.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/search/searchcontroller.h"
#include "widgets/shell/aboutdialog.h"
#include "widgets/shell/evidencedock.h"
#include "widgets/shell/filedialogs.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/passagewalk.h"
#include "widgets/shell/shortcutsdialog.h"
#include "widgets/shell/signsdialog.h"
#include "widgets/shell/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace Widgets {

using Briefings::ActorId;
using Briefings::ItemKind;

namespace {

constexpr qsizetype recentFilesKept = 10;
constexpr int zoomStep = 10;
constexpr int smallestZoom = 75;
constexpr int largestZoom = 200;

/// An ampersand of a name is no mnemonic in a menu.
QString menuText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

/// What can be triggered among \a actions and in their submenus.
QList<QAction *> leaves(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (auto *action : actions) {
        if (action->menu() != nullptr) {
            found += leaves(action->menu()->actions());
        } else if (!action->isSeparator()) {
            found.append(action);
        }
    }
    return found;
}

} // namespace

void MainWindow::createMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions->openFile);
    file->addAction(m_actions->openFolder);
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_includedMenu = file->addMenu(tr("&Included Briefings"));
    m_includedMenu->setObjectName(QStringLiteral("includedMenu"));
    m_includedMenu->setEnabled(false);
    file->addSeparator();
    file->addAction(m_actions->saveCopy);
    auto *exports = file->addMenu(tr("&Export"));
    exports->setObjectName(QStringLiteral("exportMenu"));
    exports->addAction(m_actions->exportBibliography);
    exports->addAction(m_actions->exportAnnotations);
    file->addAction(m_actions->importAnnotations);
    file->addSeparator();
    file->addAction(m_actions->closeFile);
    file->addAction(m_actions->quit);

    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_history->undoAction());
    edit->addAction(m_history->redoAction());
    edit->addSeparator();
    edit->addAction(m_actions->copySource);
    auto *styles = edit->addMenu(tr("Citation &Style"));
    styles->addActions(m_actions->citationStyles->actions());
    edit->addSeparator();
    edit->addAction(m_actions->rename);
    edit->addAction(m_actions->describe);

    auto *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_actions->workspaces->actions());
    view->addSeparator();
    view->addActions(m_actions->panes->actions());
    view->addSeparator();
    view->addAction(m_actions->sidePanel);
    view->addAction(m_actions->evidence);
    view->addSeparator();
    view->addActions(m_actions->schemes->actions());
    view->addSeparator();
    view->addAction(m_actions->zoomIn);
    view->addAction(m_actions->zoomOut);
    view->addAction(m_actions->zoomReset);
    view->addAction(m_actions->fullScreen);

    for (auto *workspace : m_workspaces.all) {
        //: The menu of a workspace, with its name.
        auto *menu = menuBar()->addMenu(tr("&%1").arg(workspace->title()));
        menu->setObjectName(QStringLiteral("%1Menu").arg(workspace->name()));
        menu->addActions(workspace->commands());
        // A key works while a widget that has its action is visible.
        workspace->addActions(leaves(workspace->commands()));
    }

    auto *go = menuBar()->addMenu(tr("&Go"));
    go->addAction(m_actions->back);
    go->addAction(m_actions->forward);
    go->addSeparator();
    go->addAction(m_actions->search);
    go->addAction(m_actions->focusEvidence);
    go->addSeparator();
    go->addAction(m_actions->nextPassage);
    go->addAction(m_actions->previousPassage);

    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions->shortcuts);
    help->addAction(m_actions->signs);
    help->addAction(m_actions->about);

    updateCommands();
    updateRecentMenu();
}

void MainWindow::updateCommands()
{
    auto commands = QList<QAction *>{m_history->undoAction(), m_history->redoAction()}
                    + m_actions->all() + m_includedMenu->actions();
    if (const auto *workspace = currentWorkspace()) {
        commands += leaves(workspace->commands()); // Those of others could not be seen at work.
    }
    m_search->setCommands(commands);
}

QList<QAction *> MainWindow::allCommands() const
{
    auto commands = QList<QAction *>{m_history->undoAction(), m_history->redoAction()}
                    + m_actions->all() + m_includedMenu->actions();
    for (const auto *workspace : m_workspaces.all) {
        commands += leaves(workspace->commands());
    }
    return commands;
}

void MainWindow::addIncludedBriefing(const QString &title, const QString &path)
{
    auto *action = m_includedMenu->addAction(tr("Open “%1”").arg(menuText(title)));
    connect(action, &QAction::triggered, this, [this, path] { open(path, false); });
    m_includedMenu->setEnabled(true);
    updateCommands();
}

void MainWindow::connectActions()
{
    const auto openAsked = [this](FileQuestion question) {
        const auto folder = QFileInfo(m_session.path()).path();
        askForPath(question, m_session.path().isEmpty() ? QDir::homePath() : folder, this,
                   [this](const QString &path) { open(path); });
    };
    const auto on = [this](QAction *action, auto &&what) {
        connect(action, &QAction::triggered, this, what);
    };
    on(m_actions->openFile, [openAsked] { openAsked(FileQuestion::OpenFile); });
    on(m_actions->openFolder, [openAsked] { openAsked(FileQuestion::OpenFolder); });
    connect(m_state, &EmptyState::buttonClicked, m_actions->openFile, &QAction::trigger);
    on(m_actions->saveCopy, [this] { saveCopy(); });
    on(m_actions->exportBibliography, [this] { exportBibliography(); });
    on(m_actions->exportAnnotations, [this] { exportAnnotations(); });
    on(m_actions->importAnnotations, [this] { importAnnotations(); });
    on(m_actions->copySource, [this] { copySource(); });
    connect(
        m_actions->citationStyles, &QActionGroup::triggered, this, [this](const QAction *action) {
            auto changed = m_preferences;
            changed.citationStyle = static_cast<Briefings::CitationStyle>(action->data().toInt());
            setPreferences(changed);
        });
    on(m_actions->closeFile, [this] {
        m_selection.reset();
        m_session.close();
    });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->rename, [this] { askToRename(); });
    on(m_actions->describe, [this] { askToDescribe(); });

    connect(m_actions->panes, &QActionGroup::triggered, this, [this](const QAction *action) {
        showWorkspaceAt(0);
        m_workspaces.read->setPaneCount(action->data().toInt());
    });
    on(m_actions->sidePanel, [this](bool visible) {
        m_wantsSidePanel = visible;
        if (visible && m_evidence->isNarrow()) {
            m_evidence->dismiss();
        }
        fitRoom();
    });
    on(m_actions->evidence, [this](bool visible) {
        if (visible) {
            m_evidence->reveal();
        } else {
            m_evidence->setWanted(false);
        }
    });
    connect(m_evidence, &QDockWidget::visibilityChanged, this, [this] {
        m_actions->evidence->setChecked(!m_evidence->isHidden());
        fitRoom();
    });
    on(m_actions->focusEvidence, [this] {
        m_evidence->reveal();
        m_evidence->panel().focusContent();
    });
    connect(m_actions->schemes, &QActionGroup::triggered, this, [this](const QAction *action) {
        auto changed = m_preferences;
        changed.scheme = static_cast<Scheme>(action->data().toInt());
        setPreferences(changed);
    });
    on(m_actions->zoomIn, [this] { setZoom(m_preferences.zoomPercent + zoomStep); });
    on(m_actions->zoomOut, [this] { setZoom(m_preferences.zoomPercent - zoomStep); });
    on(m_actions->zoomReset, [this] { setZoom(100); });
    on(m_actions->fullScreen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });

    on(m_actions->back, [this] { m_selection.back(); });
    on(m_actions->forward, [this] { m_selection.forward(); });
    on(m_actions->search, [this] { m_search->start(); });
    on(m_actions->nextPassage, [this] { walkPassages(1); });
    on(m_actions->previousPassage, [this] { walkPassages(-1); });
    on(m_actions->shortcuts, [this] {
        auto *dialog = new ShortcutsDialog(allCommands(), this);
        dialog->open();
    });
    on(m_actions->signs, [this] { (new SignsDialog(this))->open(); });
    on(m_actions->about, [this] { (new AboutDialog(this))->open(); });
    // Keys work wherever the focus is, also while a menu bar is hidden.
    addActions(m_actions->all());
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const bool isNewLook = preferences.scheme != m_preferences.scheme
                           || preferences.zoomPercent != m_preferences.zoomPercent
                           || qApp->styleSheet().isEmpty();
    const bool isChanged = preferences != m_preferences;
    m_preferences = preferences;
    m_preferences.zoomPercent = std::clamp(preferences.zoomPercent, smallestZoom, largestZoom);
    if (isNewLook) {
        applyScheme(m_preferences.scheme, m_preferences.zoomPercent);
        fitRoom();
    }
    for (auto *action : m_actions->schemes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_preferences.scheme));
    }
    setCitationStyle(m_preferences.citationStyle);
    for (auto *action : m_actions->citationStyles->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_preferences.citationStyle));
    }
    m_search->setSavedSearches(m_preferences.savedSearches);
    updateRecentMenu();
    updateActions();
    if (isChanged) {
        Q_EMIT preferencesChanged();
    }
}

void MainWindow::setZoom(int percent)
{
    auto changed = m_preferences;
    changed.zoomPercent = std::clamp(percent, smallestZoom, largestZoom);
    setPreferences(changed);
}

void MainWindow::updateActions()
{
    const bool isReady = m_session.state() == Session::State::Ready;
    const auto index = m_session.index();
    const auto item = m_selection.item();
    const bool canEdit = isReady && !m_session.isReadOnly() && item.kind() == ItemKind::Actor
                         && index->contains(item);
    m_actions->saveCopy->setEnabled(isReady);
    m_actions->exportBibliography->setEnabled(isReady);
    m_actions->exportAnnotations->setEnabled(isReady);
    m_actions->importAnnotations->setEnabled(isReady && !m_session.isReadOnly());
    m_actions->copySource->setEnabled(isReady && !item.isNull());
    m_actions->closeFile->setEnabled(m_session.state() != Session::State::Empty);
    m_actions->rename->setEnabled(canEdit);
    m_actions->describe->setEnabled(canEdit);
    m_actions->back->setEnabled(isReady && m_selection.canGoBack());
    m_actions->forward->setEnabled(isReady && m_selection.canGoForward());
    m_actions->search->setEnabled(isReady);
    m_actions->evidence->setEnabled(isReady);
    m_actions->focusEvidence->setEnabled(isReady);
    m_actions->sidePanel->setEnabled(isReady);
    const bool hasPassages = isReady && !item.isNull() && !index->passages(item).empty();
    m_actions->nextPassage->setEnabled(hasPassages);
    m_actions->previousPassage->setEnabled(hasPassages);
    m_actions->workspaces->setEnabled(isReady);
    m_actions->panes->setEnabled(isReady);
    m_actions->zoomIn->setEnabled(m_preferences.zoomPercent < largestZoom);
    m_actions->zoomOut->setEnabled(m_preferences.zoomPercent > smallestZoom);
    const int paneCount = m_workspaces.read != nullptr ? m_workspaces.read->paneCount() : 0;
    for (auto *action : m_actions->panes->actions()) {
        action->setChecked(action->data().toInt() == paneCount);
    }
    // A workspace's own commands, and their keys, are there while it is shown.
    for (const auto *workspace : m_workspaces.all) {
        const bool isShown = isReady && workspace == currentWorkspace();
        for (auto *action : workspace->commands()) {
            action->setVisible(isShown);
        }
        if (auto *menu = findChild<QMenu *>(QStringLiteral("%1Menu").arg(workspace->name()))) {
            menu->menuAction()->setVisible(isShown && !menu->isEmpty());
        }
    }
}

void MainWindow::updateRecentMenu()
{
    m_recentMenu->clear();
    for (const auto &path : m_preferences.recentFiles) {
        auto *action = m_recentMenu->addAction(menuText(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recentMenu->setEnabled(!m_preferences.recentFiles.isEmpty());
    if (m_preferences.recentFiles.isEmpty()) {
        return;
    }
    m_recentMenu->addSeparator();
    auto *clear = m_recentMenu->addAction(tr("&Forget These"));
    connect(clear, &QAction::triggered, this, [this] {
        auto changed = m_preferences;
        changed.recentFiles.clear();
        setPreferences(changed);
    });
}

void MainWindow::rememberFile(const QString &path)
{
    auto changed = m_preferences;
    changed.recentFiles.removeAll(path);
    changed.recentFiles.prepend(path);
    changed.recentFiles = changed.recentFiles.mid(0, recentFilesKept);
    setPreferences(changed);
}

void MainWindow::walkPassages(int step)
{
    const auto index = m_session.index();
    if (!index) {
        return;
    }
    const auto item = m_selection.item();
    const auto direction = step > 0 ? WalkDirection::Next : WalkDirection::Previous;
    if (const auto passage =
            Widgets::walkPassages(*index, item, m_selection.passage(), direction)) {
        m_selection.goTo(item, *passage);
    }
}

void MainWindow::askToRename()
{
    const auto id = m_selection.item().to<ItemKind::Actor>();
    const auto *actor = m_session.index()->actor(id);
    if (actor != nullptr) {
        askForText(new TextDialog(tr("Rename Actor"), tr("Name of the actor:"), actor->name, this),
                   id, true);
    }
}

void MainWindow::askToDescribe()
{
    const auto id = m_selection.item().to<ItemKind::Actor>();
    const auto *actor = m_session.index()->actor(id);
    if (actor != nullptr) {
        askForText(new TextDialog(tr("Actor’s Note"),
                                  tr("What is to be known of %1, in one line:").arg(actor->name),
                                  actor->description, this),
                   id, false);
    }
}

void MainWindow::askForText(TextDialog *dialog, const ActorId &actor, bool isRename)
{
    dialog->setObjectName(QStringLiteral("textDialog"));
    connect(dialog, &TextDialog::textAccepted, this,
            [this, dialog, actor, isRename](const QString &text) {
                const auto index = m_session.index();
                if (!index) {
                    dialog->reject();
                    return;
                }
                const auto edit = isRename ? renameActor(*index, actor, text)
                                           : describeActor(*index, actor, text);
                if (!edit) {
                    dialog->showError(edit.error().message);
                    return;
                }
                dialog->accept();
                m_session.apply(*edit);
            });
    dialog->open();
}

} // namespace Widgets
