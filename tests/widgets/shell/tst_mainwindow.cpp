// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/workspace.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/search/searchbox.h"
#include "widgets/shell/evidencedock.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

QList<QAction *> menuActions(const QMenuBar &bar)
{
    QList<QAction *> found;
    const std::function<void(const QList<QAction *> &)> collect =
        [&](const QList<QAction *> &actions) {
            for (auto *action : actions) {
                if (action->menu() != nullptr) {
                    collect(action->menu()->actions());
                } else {
                    found.append(action);
                }
            }
        };
    collect(bar.actions());
    return found;
}

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

Passage firstPassage(const BriefingIndex &index, const QString &figure)
{
    return index.figure(FigureId(figure))->passages.front();
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("widgets.models.session.info=false"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void init()
    {
        failOnWarnings();
        m_open = std::make_unique<OpenBriefing>();
        QVERIFY(m_open->isReady());
        applyScheme(Scheme::Light);
        m_window = std::make_unique<MainWindow>(m_open->session(), m_open->selection());
        Preferences preferences;
        preferences.scheme = Scheme::Light;
        m_window->setPreferences(preferences);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    }

    void cleanup()
    {
        m_window.reset();
        m_open.reset();
    }

    // Nothing in the window may depend on a mouse or on knowing a key.
    void actions_allStandInAMenuAndHaveAName()
    {
        const auto inMenus = menuActions(*m_window->menuBar());
        for (auto *action : m_window->actions().all()) {
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        }
        QSet<QString> keys;
        QSet<QString> sharedKeys; // Workspaces may use the same ones; only one of them is shown.
        QSet<const QAction *> ofWorkspaces;
        for (const auto *workspace : m_window->workspaces()) {
            QSet<QString> own;
            for (const auto *action : leaves(workspace->commands())) {
                ofWorkspaces.insert(action);
                QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
                for (const auto &key : action->shortcuts()) {
                    QVERIFY2(!own.contains(key.toString()), qPrintable(key.toString()));
                    own.insert(key.toString());
                }
            }
            sharedKeys.unite(own);
        }
        for (const auto *action : inMenus) {
            for (const auto &key : action->shortcuts()) {
                if (!ofWorkspaces.contains(action)) {
                    QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                    keys.insert(key.toString());
                }
            }
        }
        QVERIFY2(!keys.intersects(sharedKeys), "a workspace takes a key of the window");
        QVERIFY(keys.size() > 25);
    }

    // Else Ctrl+D would filter claims that nobody sees.
    void commandsOfAWorkspace_areThereWhileItIsShown()
    {
        auto *menu = m_window->findChild<QMenu *>(QStringLiteral("claimsMenu"));
        auto *disagreements = m_window->findChild<QAction *>(QStringLiteral("claimsDisagreements"));
        m_window->showWorkspace(QStringLiteral("timeline"));
        QVERIFY(!menu->menuAction()->isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!disagreements->isChecked());

        QTest::keyClick(m_window->focusWidget(), Qt::Key_2, Qt::ControlModifier);

        QVERIFY(menu->menuAction()->isVisible());
        QVERIFY(menu->actions().contains(disagreements));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(disagreements->isChecked());
    }

    void whatAWorkspaceHasDone_isSaidAboveIt()
    {
        auto *notice = m_window->findChild<QWidget *>(QStringLiteral("noticeBar"));
        QVERIFY(!notice->isVisible());

        Q_EMIT m_window->currentWorkspace()->failed(QStringLiteral("No room on the disk."));

        QVERIFY(notice->isVisible());
        const auto labels = notice->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == QStringLiteral("No room on the disk.");
        }));
    }

    void undo_saysWhatItTookBack()
    {
        m_open->session().apply({Briefings::SetHeading{QStringLiteral("Another title"), {}}});
        QTRY_VERIFY(!m_open->session().undoLabel().isEmpty());
        QTRY_VERIFY(m_window->isSettled());
        const QString label = m_open->session().undoLabel();

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);

        const auto *said = m_window->findChild<QLabel *>(QStringLiteral("noticeText"));
        QVERIFY2(said->text().contains(label), qPrintable(said->text()));
        QTRY_VERIFY(m_open->session().undoLabel().isEmpty());
    }

    void back_returnsToTheWorkspaceThatOneCameFrom()
    {
        m_window->showWorkspace(QStringLiteral("network"));
        m_open->select(QStringLiteral("figure:cost-memo"));
        m_open->selection().goTo(FigureId(QStringLiteral("figure:cost-memo")),
                                 firstPassage(m_open->index(), QStringLiteral("figure:cost-memo")));
        QCOMPARE(m_window->currentWorkspace()->name(), QStringLiteral("read"));

        m_window->actions().back->trigger();

        QCOMPARE(m_window->currentWorkspace()->name(), QStringLiteral("network"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    }

    void keys_showEachWorkspace()
    {
        for (size_t i = 0; i < m_window->workspaces().size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_1 + i),
                            Qt::ControlModifier);
            QCOMPARE(m_window->currentWorkspace(), m_window->workspaces()[i]);
            QVERIFY(m_window->actions()
                        .workspaces->actions()
                        .at(static_cast<qsizetype>(i))
                        ->isChecked());
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        }
    }

    void controls_haveNamesInEveryWorkspace()
    {
        m_open->select(QStringLiteral("claim:cheap"));
        for (auto *workspace : m_window->workspaces()) {
            m_window->showWorkspace(workspace->name());
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
            const auto nameless = namelessControls(*m_window);
            QVERIFY2(nameless.isEmpty(), qPrintable(workspace->name() + QStringLiteral(": ")
                                                    + nameless.join(QStringLiteral(", "))));
        }
    }

    void tab_comesRoundThroughTheWholeWindow()
    {
        m_open->select(QStringLiteral("claim:cheap"));
        QTRY_VERIFY(m_window->isSettled());
        m_window->findChild<SearchBox *>()->setFocus();
        bool sawRail = false;
        bool sawEvidence = false;
        bool sawWorkspace = false;

        for (int i = 0; i < 120; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *focused = QApplication::focusWidget();
            QVERIFY(focused != nullptr);
            sawRail = sawRail || focused->objectName().startsWith(QLatin1String("rail-"));
            sawEvidence = sawEvidence || m_window->evidenceDock().isAncestorOf(focused);
            sawWorkspace = sawWorkspace || m_window->currentWorkspace()->isAncestorOf(focused);
        }

        QVERIFY(sawRail);
        QVERIFY(sawEvidence);
        QVERIFY(sawWorkspace);
    }

    void passage_isShownInReadWhereverOneIs()
    {
        m_window->showWorkspace(QStringLiteral("network"));
        const auto passage = firstPassage(m_open->index(), QStringLiteral("figure:cost-memo"));

        m_open->selection().goTo(FigureId(QStringLiteral("figure:cost-memo")), passage);

        QCOMPARE(m_window->currentWorkspace()->name(), QStringLiteral("read"));
        QTRY_VERIFY(
            m_window->readWorkspace().openDocuments().contains(QStringLiteral("document:memo")));
    }

    void search_byKeysShowsTheEvidence()
    {
        m_window->evidenceDock().close();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto *box = m_window->findChild<SearchBox *>();
        QTRY_VERIFY(box->hasFocus());

        QTest::keyClicks(box, QStringLiteral("Nvidia"));
        QTest::keyClick(box, Qt::Key_Return);

        QTRY_COMPARE(m_open->selection().item().toString(), QStringLiteral("actor:h800"));
        QVERIFY(m_window->evidenceDock().isVisible());
        QCOMPARE(m_window->evidenceDock().panel().content().title, QStringLiteral("Nvidia H800"));
    }

    void search_byKeysLandsOnTheWords()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto *box = m_window->findChild<SearchBox *>();
        QTRY_VERIFY(box->hasFocus());

        QTest::keyClicks(box, QStringLiteral("made for kind:passage"));
        QTest::keyClick(box, Qt::Key_Return);

        const auto shows = [this](const DocumentView *view) {
            return view->highlights().size() == 1 && view->isFlashing()
                   && view->viewport()->rect().contains(view->rangeRect(view->highlights().front()))
                   && view == QApplication::focusWidget();
        };
        QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<DocumentView *>(), shows));
        QCOMPARE(m_open->selection().passage()->quote, QStringLiteral("made for"));
    }

    void search_savedByKeysIsAPreference()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto *box = m_window->findChild<SearchBox *>();
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("kind:chip"));
        QTest::keyClick(box, Qt::Key_D, Qt::ControlModifier);

        QCOMPARE(m_window->preferences().savedSearches, QStringList{QStringLiteral("kind:chip")});
        QVERIFY(changed.count() >= 1);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(m_open->selection().item().toString(), QStringLiteral("actor:h800"));
        QCOMPARE(m_window->keptState().searchHistory, QStringList{QStringLiteral("kind:chip")});
    }

    // F1 in the box is about searching; anywhere else it is about keys.
    void search_helpByKeys()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto *box = m_window->findChild<SearchBox *>();
        QTRY_VERIFY(box->hasFocus());

        QTest::keyClick(box, Qt::Key_F1);

        const auto *list = m_window->findChild<QListView *>(QStringLiteral("searchResults"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("export controls"));
        QVERIFY(m_window->findChild<QDialog *>(QStringLiteral("shortcutsDialog")) == nullptr);
    }

    void signs_areExplainedByKey()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ControlModifier);

        QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("signsDialog")) != nullptr);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("signsDialog"));
        QTRY_VERIFY(dialog->isVisible());
        QStringList meanings;
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            meanings.append(label->text());
        }
        QVERIFY(!meanings.filter(QStringLiteral("dashed")).isEmpty());
        QVERIFY(!meanings.filter(QStringLiteral("within rounding")).isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("signsDialog")) == nullptr);
    }

    void copyWithSource_byKeysTakesTheSelection_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a claim") << QStringLiteral("claim:cheap")
                                 << QStringLiteral("Training was cheap.\n\n\u201C$5.576 "
                                                   "million\u201D (\u201CThe whole");
        QTest::addRow("a figure") << QStringLiteral("figure:cost-memo")
                                  << QStringLiteral(
                                         "$5.6M \u2013 Training cost\n\n\u201C$5.6M\u201D (");
        QTest::addRow("a passage") << QStringLiteral("passage:memo:digest:9-17")
                                   << QStringLiteral("\u201CAnalysts\u201D (");
        QTest::addRow("a document") << QStringLiteral("document:memo")
                                    << QStringLiteral("The whole title of memo [Memo]. (2025");
    }
    void copyWithSource_byKeysTakesTheSelection()
    {
        QFETCH(QString, item);
        QFETCH(QString, expected);
        QVERIFY(m_open->loadTexts());
        m_open->select(item);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C,
                        Qt::ControlModifier | Qt::ShiftModifier);

        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(expected), qPrintable(copied));
    }

    void citationStyle_isAPreference()
    {
        QVERIFY(m_open->loadTexts());
        m_open->select(QStringLiteral("claim:cheap"));
        m_window->actions().citationStyles->actions().at(2)->trigger();

        QCOMPARE(m_window->preferences().citationStyle, CitationStyle::Footnote);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C,
                        Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY2(QGuiApplication::clipboard()->text().contains(
                     QLatin1String("\n1. The whole title of guide, January 27, 2025, par. 1.")),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void bibliography_isExportedByKeys()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B,
                        Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("fileDialog"));
        QVERIFY(dialog != nullptr);
        const auto path = m_open->filePath(QStringLiteral("out.ris"));
        QSignalSpy written(&m_open->session(), &Session::fileWritten);

        Q_EMIT dialog->fileSelected(path);
        dialog->close();

        QTRY_COMPARE(written.count(), 1);
        QVERIFY(readFile(path).startsWith("TY  - GEN\r\nID  - guide\r\n"));
    }

    void back_byKeys()
    {
        m_open->select(QStringLiteral("actor:v3"));
        m_open->select(QStringLiteral("actor:h800"));

        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_open->selection().item().toString(), QStringLiteral("actor:v3"));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_open->selection().item().toString(), QStringLiteral("actor:h800"));
    }

    void nextPassage_walksThroughTheWords()
    {
        m_open->select(QStringLiteral("claim:cheap"));

        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QCOMPARE(m_open->selection().passage()->quote, QStringLiteral("$5.576 million"));
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QCOMPARE(m_open->selection().passage()->quote, QStringLiteral("$1.3 billion"));
        QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(m_open->selection().passage()->quote, QStringLiteral("$5.576 million"));
    }

    void rename_isAnEditThatCanBeUndone()
    {
        QVERIFY(!m_window->actions().rename->isEnabled());
        m_open->select(QStringLiteral("actor:v3"));
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("textDialog"));
        QVERIFY(dialog != nullptr);
        auto *edit = dialog->findChild<QLineEdit *>();
        QCOMPARE(edit->text(), QStringLiteral("V3"));

        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(dialog->isVisible(), "a name that is refused can be mended");
        QTest::keyClicks(edit, QStringLiteral("DeepSeek-V3"));
        QTest::keyClick(edit, Qt::Key_Return);

        const ActorId v3(QStringLiteral("actor:v3"));
        QTRY_COMPARE(m_open->index().actor(v3)->name, QStringLiteral("DeepSeek-V3"));
        QCOMPARE(m_window->findChild<StatusLine *>()->savingText(),
                 QStringLiteral("Offline · all changes saved"));
        // What a window manager does when a dialog goes.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_open->index().actor(v3)->name, QStringLiteral("V3"));
    }

    void readOnly_isSaidAndEditsAreOff()
    {
        m_window->open(bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().state(), Session::State::Ready, 20000);
        m_open->select(QStringLiteral("actor:deepseek"));

        QVERIFY(!m_window->actions().rename->isEnabled());
        QVERIFY(m_window->findChild<StatusLine *>()->savingText().contains(
            m_open->session().readOnlyReason()));
    }

    void includedBriefing_isOfferedAndLeavesNoTrace()
    {
        m_window->addIncludedBriefing(QStringLiteral("Salt & pepper"), bundledFolder());
        const auto *menu = m_window->findChild<QMenu *>(QStringLiteral("includedMenu"));
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Open “Salt && pepper”"));

        menu->actions().first()->trigger();

        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().path(), bundledFolder(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().state(), Session::State::Ready, 20000);
        QVERIFY(m_window->preferences().recentFiles.isEmpty());
        QVERIFY(m_window->keptState().file.isEmpty());
    }

    void copyOfWhatCannotBeChanged_isOpened()
    {
        m_window->open(bundledFolder(), false);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().path(), bundledFolder(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().state(), Session::State::Ready, 20000);
        QVERIFY(m_open->session().isReadOnly());
        const auto copy = m_open->filePath(QStringLiteral("copy.briefing"));

        m_open->session().saveCopy(copy);

        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().path(), copy, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().state(), Session::State::Ready, 20000);
        QVERIFY(!m_open->session().isReadOnly());
    }

    void open_whatFailsIsExplainedWithAWayOn()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not open")));

        m_window->open(QStringLiteral("/nowhere/missing.briefing"));

        QTRY_COMPARE(m_open->session().state(), Session::State::Failed);
        const auto *heading = m_window->findChild<QLabel *>(QStringLiteral("emptyStateHeading"));
        QVERIFY(heading != nullptr);
        QVERIFY(m_window->preferences().recentFiles.isEmpty()
                || !m_window->preferences().recentFiles.contains(
                    QStringLiteral("/nowhere/missing.briefing")));
        QVERIFY(m_window->isSettled());
    }

    void keptState_comesBack()
    {
        m_window->showWorkspace(QStringLiteral("claims"));
        m_window->readWorkspace().setPaneCount(1);
        m_window->readWorkspace().setOpenDocuments({QStringLiteral("document:memo")});
        m_open->select(QStringLiteral("figure:cost-memo"));
        m_window->open(m_open->path());
        QTRY_COMPARE(m_open->session().state(), Session::State::Ready);
        m_open->select(QStringLiteral("figure:cost-memo"));
        m_window->readWorkspace().setOpenDocuments({QStringLiteral("document:memo")});
        m_window->readWorkspace().alignPanes(true);
        m_window->readWorkspace().setReadingSize(22);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        const auto state = m_window->keptState();
        QVERIFY(state.readingPlaces.contains(QStringLiteral("document:memo")));

        Session session;
        Selection selection;
        MainWindow other(session, selection);
        other.restore(state);
        other.open(state.file);
        QTRY_COMPARE(session.state(), Session::State::Ready);

        QCOMPARE(other.currentWorkspace()->name(), QStringLiteral("claims"));
        QCOMPARE(selection.item().toString(), QStringLiteral("figure:cost-memo"));
        QCOMPARE(other.readWorkspace().paneCount(), 1);
        QVERIFY(other.readWorkspace().arePanesAligned());
        QCOMPARE(other.readWorkspace().readingSize(), 22);
        QCOMPARE(other.readWorkspace().openDocuments(),
                 QStringList{QStringLiteral("document:memo")});
        QCOMPARE(other.preferences().recentFiles, QStringList{m_open->path()});
    }

    void close_reportsThePlaceToKeep()
    {
        m_window->showWorkspace(QStringLiteral("timeline"));
        QSignalSpy changed(m_window.get(), &MainWindow::keptStateChanged);

        m_window->close();

        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_window->keptState().workspace, QStringLiteral("timeline"));
    }

    // Choosing in the side panel must not make the panel go away under the hand.
    void narrowWindow_sidePanelAndEvidenceShareOnePlace()
    {
        m_window->resize(1024, 640);
        auto *panel = m_window->currentWorkspace()->findChild<SidePanel *>();
        QVERIFY(panel != nullptr);
        QVERIFY(panel->isVisible());

        m_open->select(QStringLiteral("claim:cheap"));
        QVERIFY(!panel->isVisible());

        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(panel->isVisible());
        QVERIFY(!m_window->evidenceDock().isVisible());

        panel->findChild<QListView *>()->setFocus();
        m_open->select(QStringLiteral("question:cost"));
        QVERIFY(panel->isVisible());
    }

    // In a small window the evidence must not take the room of what is read, but it must come when
    // it is needed.
    void narrowWindow_showsEvidenceOnlyForASelection()
    {
        m_window->resize(1024, 640);
        m_open->selection().clear();
        QVERIFY(!m_window->evidenceDock().isVisible());

        m_open->select(QStringLiteral("claim:cheap"));
        QVERIFY(m_window->evidenceDock().isVisible());
        QCOMPARE(m_window->size(), QSize(1024, 640));

        m_window->resize(1440, 900);
        m_open->selection().clear();
        QVERIFY(m_window->evidenceDock().isVisible());
    }

    void preferences_changeTheLookAndAreReported()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);

        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_window->preferences().zoomPercent, 110);
        m_window->actions().schemes->actions().at(2)->trigger();

        QVERIFY(themeColors(QApplication::palette()).isDark);
        QCOMPARE(changed.count(), 2);
    }

private:
    std::unique_ptr<OpenBriefing> m_open;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
