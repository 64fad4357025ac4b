// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "widgets/commands/historyactions.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/workspace.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/search/searchbox.h"
#include "widgets/search/searchcontroller.h"
#include "widgets/shell/evidencedock.h"
#include "widgets/shell/noticebar.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/topbar.h"
#include "widgets/shell/windowactions.h"
#include "widgets/shell/workspacerail.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Widgets {

namespace {

constexpr QSize firstSize{1280, 820};
constexpr QSize smallestSize{860, 520};

} // namespace

MainWindow::MainWindow(Session &session, Selection &selection, const Preferences &preferences,
                       QWidget *parent)
    : QMainWindow(parent), m_session(session), m_selection(selection), m_preferences(preferences),
      m_actions(new WindowActions(this)), m_history(new HistoryActions(session, this)),
      m_topBar(new TopBar(this)), m_rail(new WorkspaceRail(this)), m_notice(new NoticeBar(this)),
      m_pages(new QStackedWidget(this)), m_state(new EmptyState(this)),
      m_stack(new QStackedWidget(this)), m_evidence(new EvidenceDock(session, selection, this)),
      m_status(new StatusLine(session, this)),
      m_search(new SearchController(session, selection, m_topBar->searchBox(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(themedIcon(QStringLiteral("sidelight")));
    setMinimumSize(smallestSize);
    resize(firstSize);
    setContextMenuPolicy(Qt::NoContextMenu);

    addToolBar(Qt::TopToolBarArea, m_topBar);
    addDockWidget(Qt::RightDockWidgetArea, m_evidence);
    setStatusBar(m_status);

    m_state->setObjectName(QStringLiteral("sessionState"));
    m_state->setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_stack);
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(main);

    createWorkspaces();
    createMenus();
    connectActions();
    connectSession();
    m_evidence->setWanted(true);
    showWorkspaceAt(0);
    showSessionState();
    setPreferences(preferences);
}

MainWindow::~MainWindow()
{
    // QWidget hides what is in the window while it goes; by then the members are gone that would be
    // told of it.
    for (auto *child : findChildren<QObject *>()) {
        child->disconnect(this);
    }
}

void MainWindow::createWorkspaces()
{
    m_workspaces = makeWorkspaces(m_session, m_selection, m_stack);
    int position = 0;
    for (auto *workspace : m_workspaces.all) {
        workspace->setObjectName(workspace->name());
        workspace->setAccessibleName(workspace->title());
        m_stack->addWidget(workspace);
        auto *action = m_actions->addWorkspace(position, workspace->name(), workspace->title());
        m_rail->addAction(action);
        connect(action, &QAction::triggered, this, [this, workspace, position] {
            const bool wasThere = currentWorkspace() == workspace;
            showWorkspaceAt(position);
            if (wasThere) {
                workspace->focusContent(); // Whoever asks for it wants to be in it.
            }
        });
        connect(workspace, &Workspace::statusChanged, this, &MainWindow::updateStatusText);
        connect(workspace, &Workspace::evidenceAsked, m_actions->focusEvidence, &QAction::trigger);
        connect(workspace, &Workspace::succeeded, this, [this](const QString &message) {
            m_notice->say(NoticeBar::Tone::Information, message);
        });
        connect(workspace, &Workspace::failed, this, [this](const QString &message) {
            m_notice->say(NoticeBar::Tone::Problem, message);
        });
        ++position;
    }
    m_topBar->addButton(m_actions->back);
    m_topBar->addButton(m_actions->forward);
    m_topBar->addButton(m_actions->evidence);
    m_topBar->searchBox().setHint(m_actions->search->shortcut().toString(QKeySequence::NativeText));
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showSessionState);
    connect(&m_session, &Session::briefingChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &Session::briefingChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::savingChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::editFailed, this, [this](const Briefings::Error &error) {
        m_notice->say(NoticeBar::Tone::Problem, tr("Nothing was changed. %1").arg(error.message));
    });
    // What Ctrl+Z took back may be of long ago, and out of sight.
    connect(m_history->undoAction(), &QAction::triggered, this, [this] {
        m_notice->say(NoticeBar::Tone::Information, tr("Undone: %1").arg(m_session.undoLabel()));
    });
    connect(m_history->redoAction(), &QAction::triggered, this, [this] {
        m_notice->say(NoticeBar::Tone::Information,
                      tr("Done again: %1").arg(m_session.redoLabel()));
    });
    connect(&m_session, &Session::editRemarked, this,
            [this](const QString &remark) { m_notice->say(NoticeBar::Tone::Information, remark); });
    connect(&m_session, &Session::copySaved, this, [this](const QString &path) {
        m_notice->say(NoticeBar::Tone::Information,
                      tr("Saved a copy as %1").arg(QDir::toNativeSeparators(path)));
        rememberFile(path);
        if (m_session.isReadOnly()) {
            open(path); // Who copies what cannot be changed wants to change the copy.
        }
    });
    connect(&m_session, &Session::copyFailed, this,
            [this](const QString &, const Briefings::Error &error) {
                m_notice->say(NoticeBar::Tone::Problem, error.message);
            });
    connect(&m_session, &Session::fileWritten, this, [this](const QString &path) {
        m_notice->say(NoticeBar::Tone::Information,
                      tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_session, &Session::fileFailed, this,
            [this](const QString &, const Briefings::Error &error) {
                m_notice->say(NoticeBar::Tone::Problem, error.message);
            });
    connect(&m_selection, &Selection::changed, this, &MainWindow::updateActions);
    connect(&m_selection, &Selection::historyChanged, this, &MainWindow::updateActions);
    // Passages are shown where they can be read in full.
    connect(&m_selection, &Selection::passageRequested, this, [this] { showWorkspaceAt(0); });
    connect(&m_selection, &Selection::viewRequested, this, &MainWindow::showWorkspace);
    connect(m_search, &SearchController::itemChosen, m_evidence, &EvidenceDock::reveal);
    connect(m_search, &SearchController::savedSearchesChanged, this, [this] {
        auto changed = m_preferences;
        changed.savedSearches = m_search->savedSearches();
        setPreferences(changed);
    });
    connect(m_search, &SearchController::historyChanged, this, &MainWindow::keptStateChanged);
    connect(m_search, &SearchController::dismissed, this, [this] {
        if (auto *workspace = currentWorkspace()) {
            workspace->focusContent();
        }
    });
}

const Preferences &MainWindow::preferences() const { return m_preferences; }

WindowActions &MainWindow::actions() const { return *m_actions; }

Workspace *MainWindow::currentWorkspace() const
{
    const int position = m_stack->currentIndex();
    return position < 0 ? nullptr : m_workspaces.all[static_cast<size_t>(position)];
}

const std::vector<Workspace *> &MainWindow::workspaces() const { return m_workspaces.all; }

ReadWorkspace &MainWindow::readWorkspace() const { return *m_workspaces.read; }

EvidenceDock &MainWindow::evidenceDock() const { return *m_evidence; }

SearchController &MainWindow::search() const { return *m_search; }

void MainWindow::showWorkspace(const QString &name)
{
    for (size_t i = 0; i < m_workspaces.all.size(); ++i) {
        if (m_workspaces.all[i]->name() == name) {
            showWorkspaceAt(static_cast<int>(i));
        }
    }
}

void MainWindow::showWorkspaceAt(int position)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    const bool isOther = m_stack->currentIndex() != position;
    if (isOther) {
        m_notice->forgetInformation();
    }
    m_stack->setCurrentIndex(position);
    m_selection.setView(m_workspaces.all[static_cast<size_t>(position)]->name());
    m_actions->workspaces->actions().at(position)->setChecked(true);
    updateCommands();
    if (isOther && (hadFocus || m_pages->currentWidget() == m_stack)) {
        m_workspaces.all[static_cast<size_t>(position)]->focusContent();
    }
    updateStatusText();
    updateActions();
}

bool MainWindow::isSettled() const
{
    if (m_session.state() == Session::State::Loading || m_session.isSaving()
        || !m_search->isSettled()) {
        return false;
    }
    if (m_session.state() != Session::State::Ready) {
        return true;
    }
    const auto *workspace = currentWorkspace();
    return (workspace == nullptr || workspace->isSettled()) && m_evidence->panel().isSettled();
}

void MainWindow::open(const QString &path, bool isOwn)
{
    m_isOwnFile = isOwn;
    m_notice->hide();
    m_selection.reset();
    // The next version of the program replaces its own briefing, and edits in it would be gone with
    // it.
    const auto reason =
        isOwn ? QString() : tr("This briefing came with the program. Save a copy to edit it.");
    m_session.open(QFileInfo(path).absoluteFilePath(), reason);
}

void MainWindow::showSessionState()
{
    const auto name = QFileInfo(m_session.path()).fileName();
    m_state->setButton({});
    switch (m_session.state()) {
    case Session::State::Empty:
        m_state->setContent(QStringLiteral("open"), tr("No briefing is open"),
                            tr("Open a .briefing file, or the folder of one."));
        m_state->setButton(tr("Open…"));
        break;
    case Session::State::Loading:
        m_state->setContent(QStringLiteral("waiting"), tr("Opening %1…").arg(name), {});
        break;
    case Session::State::Failed:
        m_state->setContent(QStringLiteral("warning"), tr("%1 could not be opened").arg(name),
                            m_session.error().message);
        m_state->setButton(tr("Open Another…"));
        break;
    case Session::State::Ready:
        if (m_isOwnFile) {
            rememberFile(m_session.path());
        }
        showRestoredPlace();
        break;
    }
    const bool isReady = m_session.state() == Session::State::Ready;
    m_pages->setCurrentWidget(isReady ? static_cast<QWidget *>(m_stack) : m_state);
    updateTitle();
    updateActions();
    updateStatusText();
    if (isReady) {
        currentWorkspace()->focusContent();
        Q_EMIT keptStateChanged();
    }
}

void MainWindow::updateTitle()
{
    const auto index = m_session.index();
    const auto title = index ? index->briefing().title : QString();
    m_topBar->setBriefingTitle(title);
    setWindowTitle(title.isEmpty() ? tr("Sidelight") : tr("%1 – Sidelight").arg(title));
}

void MainWindow::updateStatusText()
{
    const auto *workspace = currentWorkspace();
    const bool isReady = m_session.state() == Session::State::Ready;
    m_status->setWorkspaceText(isReady && workspace != nullptr ? workspace->statusText()
                                                               : QString());
}

void MainWindow::fitRoom()
{
    m_evidence->fitWindow(width());
    const bool isRoom = !m_evidence->isNarrow() || m_evidence->isHidden();
    const bool isShown = m_wantsSidePanel && isRoom;
    m_actions->sidePanel->setChecked(isShown);
    for (auto *workspace : m_workspaces.all) {
        for (auto *panel : workspace->findChildren<SidePanel *>()) {
            panel->setVisible(isShown);
        }
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRoom();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT keptStateChanged();
    QMainWindow::closeEvent(event);
}

WindowState MainWindow::keptState() const
{
    // Before the file of the last session is open again, its place is still the one to keep.
    auto state = m_isRestoring ? m_restoring : WindowState();
    state.geometry = saveGeometry();
    state.workspace = currentWorkspace()->name();
    state.isEvidenceVisible = m_evidence->isWanted();
    state.isSidePanelVisible = m_wantsSidePanel;
    state.searchHistory = m_search->history();
    if (m_session.state() == Session::State::Ready) {
        state.file = m_isOwnFile ? m_session.path() : QString();
        state.selectedItem = m_selection.item().toString();
        state.openDocuments = m_workspaces.read->openDocuments();
        state.readingPlaces = m_workspaces.read->readingPlaces();
        state.readingSize = m_workspaces.read->readingSize();
        state.arePanesAligned = m_workspaces.read->arePanesAligned();
        state.paneCount = m_workspaces.read->paneCount();
    }
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    if (!state.geometry.isEmpty()) {
        restoreGeometry(state.geometry);
    }
    showWorkspace(state.workspace);
    m_evidence->setWanted(state.isEvidenceVisible);
    m_wantsSidePanel = state.isSidePanelVisible;
    m_search->setHistory(state.searchHistory);
    fitRoom();
    m_restoring = state;
    m_isRestoring = true;
}

void MainWindow::showRestoredPlace()
{
    if (!m_isRestoring) {
        return;
    }
    m_isRestoring = false;
    const bool isSameFile =
        m_isOwnFile ? m_restoring.file == m_session.path() : m_restoring.file.isEmpty();
    if (!isSameFile) {
        return;
    }
    m_workspaces.read->setReadingSize(m_restoring.readingSize);
    m_workspaces.read->alignPanes(m_restoring.arePanesAligned);
    m_workspaces.read->setReadingPlaces(m_restoring.readingPlaces);
    m_workspaces.read->setPaneCount(m_restoring.paneCount);
    if (!m_restoring.openDocuments.isEmpty()) {
        m_workspaces.read->setOpenDocuments(m_restoring.openDocuments);
    }
    const auto item = Briefings::ItemId::fromString(m_restoring.selectedItem);
    if (item && m_session.index()->contains(*item)) {
        m_selection.select(*item);
    }
    updateActions();
}

} // namespace Widgets
