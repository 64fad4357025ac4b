// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/pairagreement.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/claims/claimdetail.h"
#include "widgets/claims/claimsexport.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/claimstableview.h"
#include "widgets/claims/claimsworkspace.h"
#include "widgets/claims/frozencolumns.h"
#include "widgets/claims/pairtablemodel.h"
#include "widgets/claims/pairtableview.h"
#include "widgets/claims/passagecards.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Briefings;
using namespace Widgets;

class tst_ClaimsWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 60000);
    }

    void init()
    {
        TestSupport::failOnWarnings();
        m_selection.reset();
        m_host = std::make_unique<QWidget>();
        m_host->resize(1100, 800);
        m_claims = new ClaimsWorkspace(m_session, m_selection, m_host.get());
        m_claims->resize(1100, 800);
        m_host->addActions(m_claims->commands());
        m_table = m_claims->findChild<ClaimsTableView *>();
        m_model = m_claims->findChild<ClaimsTableModel *>();
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        QTRY_VERIFY(m_table->isFitted());
    }

    void cleanup() { m_host.reset(); }

    // --- Cells ---

    void enter_selectsTheStance()
    {
        const Stance &stance = someStance();
        m_table->setCurrentIndex(m_model->find(stance.id));

        QTest::keyClick(m_table, Qt::Key_Return);

        QCOMPARE(m_selection.item(), ItemId(stance.id));
    }

    void openingKeys_data()
    {
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addRow("Ctrl") << Qt::ControlModifier;
        QTest::addRow("Shift") << Qt::ShiftModifier;
    }

    void openingKeys()
    {
        QFETCH(Qt::KeyboardModifier, modifier);
        const Stance &stance = someStance();
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        m_table->setCurrentIndex(m_model->find(stance.id));

        QTest::keyClick(m_table, Qt::Key_Return, modifier);

        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_selection.passage(), std::optional(stance.passages.front()));
    }

    void selectionElsewhere_movesTheTable()
    {
        const Stance &stance = m_session.index()->briefing().stances.back();

        m_selection.select(stance.id);

        QCOMPARE(m_model->item(m_table->currentIndex()), ItemId(stance.id));
        QVERIFY(
            m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
        QCOMPARE(cards().front().stance, stance.id);
    }

    // Walking shows the words at once, and leaves the other views and the history alone.
    void arrows_showEachCellsWords()
    {
        QTest::keyClick(m_table, Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < 12; ++step) {
            QTest::keyClick(m_table, step % 3 == 2 ? Qt::Key_Down : Qt::Key_Right);
            const auto current = m_table->currentIndex();
            const auto *row = m_model->matrixRow(current.row());
            if (row == nullptr) {
                QVERIFY(cards().empty());
                continue;
            }
            size_t passages = 0;
            for (const auto &cell : row->cells) {
                passages += cell.passages.size();
            }
            QCOMPARE(cards().size(), passages);
            const auto item = m_model->item(current);
            if (item.kind() == ItemKind::Stance) {
                QCOMPARE(ItemId(cards().front().stance), item);
                QVERIFY(cards().front().isChosen);
            }
        }
        QVERIFY(m_selection.item().isNull());
    }

    void clickOnACell_showsItsPassageBesideTheOthers()
    {
        const auto cell = m_model->find(disputedStance().id);
        m_table->scrollTo(cell);

        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          m_table->visualRect(cell).center());

        QCOMPARE(m_selection.item(), ItemId(disputedStance().id));
        QCOMPARE(cards().front().text, disputedStance().passages.front().quote);
        QVERIFY(cards().size() > disputedStance().passages.size());
    }

    // Every gist reaches its passage in one step.
    void enterOnACard_goesToItsWords()
    {
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        m_table->setCurrentIndex(m_model->find(disputedStance().id));
        auto *strip = m_claims->findChild<PassageCards *>();
        m_table->setFocus();

        QTest::keyClick(m_table, Qt::Key_Tab);
        QTRY_VERIFY(strip->hasFocus());
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Return);

        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_selection.passage(), cards()[1].passage);
    }

    void clickOnACard_goesToItsWords()
    {
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        m_table->setCurrentIndex(m_model->find(disputedStance().id));
        auto *strip = m_claims->findChild<PassageCards *>();
        const auto passage = cards().front().passage;

        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(strip->model()->index(0, 0)).center());

        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_selection.passage(), passage);
    }

    // --- Layout ---

    // A gist that is cut off is a fact that cannot be read.
    void rows_areAsTallAsTheirWords()
    {
        for (const int width : {1100, 700}) {
            m_claims->resize(width, 800);
            QTRY_VERIFY(m_table->isFitted());
            verifyRowHeights();
        }
    }

    void rows_growWhenAColumnIsMadeNarrower()
    {
        m_table->setCurrentIndex(m_model->index(1, 1));
        const int width = m_table->columnWidth(1);
        const int height = m_table->verticalHeader()->length();

        QTest::keyClick(m_table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(m_table->columnWidth(1) < width);
        QTRY_VERIFY(m_table->isFitted());
        QVERIFY(m_table->verticalHeader()->length() > height);
        verifyRowHeights();
        QTest::keyClick(m_table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_table->isFitted());
        QCOMPARE(m_table->columnWidth(1), width);
        QCOMPARE(m_table->verticalHeader()->length(), height);
    }

    // Two hundred documents must not stop the window: what is seen is fitted at once, the rest in
    // slices.
    void largeMatrix_isFittedInSlices()
    {
        TestSupport::BriefingBuilder b;
        b.addQuestion(QStringLiteral("q"), QStringLiteral("What then?"));
        for (int document = 0; document < 200; ++document) {
            b.addDocument(QStringLiteral("d%1").arg(document), QStringLiteral("# Text\n"));
        }
        for (int claim = 0; claim < 400; ++claim) {
            const auto slug = QStringLiteral("c%1").arg(claim);
            b.addClaim(slug, QStringLiteral("Claim %1").arg(claim), QStringLiteral("q"));
            for (int stance = 0; stance < 8; ++stance) {
                b.addStance(slug,
                            QStringLiteral("document:d%1").arg((claim * 7 + stance * 23) % 200),
                            static_cast<StanceKind>(stance % 3),
                            QStringLiteral("a gist of several words ").repeated(1 + stance));
            }
        }
        ClaimsTableModel model;
        ClaimsTableView table(nullptr);
        table.setModel(&model);
        table.resize(800, 500);
        table.show();

        model.setBriefing(std::make_shared<const BriefingIndex>(b.briefing()));

        QVERIFY(!table.isFitted());
        QVERIFY(table.rowHeight(1) > 60);
        QTRY_VERIFY_WITH_TIMEOUT(table.isFitted(), 60'000);
        for (int row = 1; row < model.rowCount(); row += 50) {
            const auto &cell = model.matrixRow(row)->cells.back();
            const auto index = model.index(row, model.columnOf(cell.voice));
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, table.columnWidth(index.column()), 0);
            QVERIFY(table.rowHeight(row) >= table.itemDelegate()->sizeHint(option, index).height());
        }
    }

    void claims_stayWhileTheTableScrollsSideways()
    {
        m_claims->resize(760, 600);
        QTRY_VERIFY(m_table->isFitted());
        auto &frozen = m_table->frozenColumns();
        const auto claim = m_model->index(1, 0);
        const auto before = frozen.visualRect(claim);

        m_table->setCurrentIndex(claim);
        QTest::keyClick(m_table, Qt::Key_End);

        QVERIFY(m_table->horizontalScrollBar()->value() > 0);
        QCOMPARE(frozen.visualRect(claim).left(), before.left());
        QCOMPARE(frozen.visualRect(claim).width(), before.width());
        QVERIFY(!frozen.isHidden());
        QVERIFY(frozen.isColumnHidden(1));
        // And walking back brings no cell behind the frozen column.
        for (int column = m_model->columnCount() - 1; column > 1; --column) {
            QTest::keyClick(m_table, Qt::Key_Left);
            QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= frozen.coveredWidth());
        }
    }

    void frozenColumn_scrollsDownWithTheTable()
    {
        auto &frozen = m_table->frozenColumns();

        QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier);

        QVERIFY(m_table->verticalScrollBar()->value() > 0);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(frozen.rowViewportPosition(row), m_table->rowViewportPosition(row));
            QCOMPARE(frozen.rowHeight(row), m_table->rowHeight(row));
        }
    }

    void clickOnAFrozenClaim_selectsIt()
    {
        auto &frozen = m_table->frozenColumns();
        const auto claim = m_model->index(1, 0);

        QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, frozen.visualRect(claim).center());

        QCOMPARE(m_selection.item(), m_model->item(claim));
        QVERIFY(m_table->hasFocus());
    }

    // --- Sort and filter ---

    void disagreements_areFilteredByButtonAndByKey()
    {
        const auto all = m_model->cut().rows.size();

        QTest::mouseClick(m_claims->findChild<QPushButton *>(QStringLiteral("disagreementsOnly")),
                          Qt::LeftButton);

        QVERIFY(!m_model->cut().rows.empty());
        QVERIFY(m_model->cut().rows.size() < all);
        for (const int row : m_model->cut().rows) {
            QCOMPARE(m_model->matrix().rows[static_cast<size_t>(row)].summary.verdict(),
                     Verdict::Disagreement);
        }
        QVERIFY(stateText().contains(QStringLiteral("only disagreements")));

        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);

        QCOMPARE(m_model->cut().rows.size(), all);
    }

    void text_filtersWhileItIsTyped()
    {
        const auto all = m_model->cut().rows.size();

        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *text = m_claims->findChild<QLineEdit *>(QStringLiteral("claimsText"));
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("chips"));

        const auto left = m_model->cut().rows.size();
        QVERIFY(left > 0 && left < all);
        QVERIFY(stateText().contains(QStringLiteral("with “chips”")));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(m_table->hasFocus());

        QTest::keyClick(m_table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(m_model->cut().rows.size(), all);
        QVERIFY(text->text().isEmpty());
    }

    void voiceAndHolder_areChosenByKeys()
    {
        auto *voice = m_claims->findChild<QComboBox *>(QStringLiteral("claimsVoice"));
        voice->setFocus();
        QTest::keyClick(voice, Qt::Key_Down);

        const auto first = m_model->matrix().voices.front();
        QCOMPARE(m_model->view().filter.voice, first);
        for (const int row : m_model->cut().rows) {
            QVERIFY(m_model->matrix().rows[static_cast<size_t>(row)].cell(0) != nullptr);
        }

        auto *holder = m_claims->findChild<QComboBox *>(QStringLiteral("claimsHolder"));
        holder->setFocus();
        QTest::keyClick(holder, Qt::Key_Down);

        QVERIFY(!m_model->view().filter.holder.isNull());
        for (const int row : m_model->cut().rows) {
            QCOMPARE(m_model->matrix().rows[static_cast<size_t>(row)].holder,
                     m_model->view().filter.holder);
        }
    }

    void nothingLeft_saysSoAndOffersAllAgain()
    {
        auto *text = m_claims->findChild<QLineEdit *>(QStringLiteral("claimsText"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("zebra"));

        auto *empty = m_claims->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!m_table->isVisible());
        QCOMPARE(empty->heading(), QStringLiteral("Nothing is left"));
        QVERIFY(empty->text().contains(QStringLiteral("zebra")));

        auto *button = empty->findChild<QPushButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);

        QVERIFY(m_table->isVisible());
        QVERIFY(text->text().isEmpty());
    }

    void order_isChosenByKey()
    {
        QTest::keyClick(m_table, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);

        QCOMPARE(m_model->view().order, ClaimOrder::MostDisputed);
        int last = std::numeric_limits<int>::max();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QVERIFY(!m_model->isQuestion(row));
            const int pairs = m_model->matrixRow(row)->summary.opposedPairs();
            QVERIFY(pairs <= last);
            last = pairs;
        }
        QVERIFY(m_model->matrixRow(0)->summary.opposedPairs() > 0);
    }

    // What one reads must not be lost by sorting or filtering around it.
    void currentCell_staysOverAFilter()
    {
        const auto &stance = disputedStance();
        m_table->setCurrentIndex(m_model->find(stance.id));

        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_model->item(m_table->currentIndex()), ItemId(stance.id));
        QTest::keyClick(m_table, Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_model->item(m_table->currentIndex()), ItemId(stance.id));
    }

    void questionList_bringsTheQuestionToTheTop()
    {
        auto *list = m_claims->findChild<QListView *>(QStringLiteral("claimsQuestions"));
        list->setCurrentIndex(list->model()->index(3, 0));

        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_selection.item(), ItemId(m_session.index()->briefing().questions.at(3).id));
        QCOMPARE(m_table->visualRect(m_model->find(m_selection.item())).top(), 0);
    }

    // --- One against all, and pairs ---

    void oneAgainstAll_isAKeyAway()
    {
        const auto document = m_session.index()->briefing().documents.at(2).id;
        auto *list = m_claims->findChild<QListView *>(QStringLiteral("claimsDocuments"));

        QTest::keyClick(m_table, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_model->view().compared, ItemId(document));
        QCOMPARE(m_model->columnOf(document), 1);
        QVERIFY(!m_table->frozenColumns().isColumnHidden(1));
        const auto *heading = m_claims->findChild<QLabel *>(QStringLiteral("claimsHeading"));
        QVERIFY(heading->text().contains(QStringLiteral("against the others")));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QVERIFY(m_model->isQuestion(row)
                    || m_model->matrixRow(row)->cell(m_model->cut().compared) != nullptr);
        }
        QTRY_VERIFY(m_table->isFitted());
        verifyRowHeights();

        QTest::keyClick(m_table, Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(m_model->view().compared.isNull());
    }

    void comparedDocument_isChosenInItsBox()
    {
        QTest::keyClick(m_table, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto *box = m_claims->findChild<QComboBox *>(QStringLiteral("claimsCompared"));
        QVERIFY(box->isVisible());
        box->setFocus();

        QTest::keyClick(box, Qt::Key_End);

        QCOMPARE(m_model->view().compared, m_model->matrix().voices.back());
    }

    void pairs_openAsOneAgainstAll()
    {
        QTest::keyClick(m_table, Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
        auto *pairs = m_claims->findChild<PairTableView *>();
        auto *model = m_claims->findChild<PairTableModel *>();
        QVERIFY(pairs->isVisible());
        QVERIFY(pairs->hasFocus());
        QCOMPARE(model->rowCount(), static_cast<int>(documentPairs(m_model->matrix()).size()));

        QTest::keyClick(pairs, Qt::Key_Down);
        const auto [first, second] = model->documents(1);
        QTest::keyClick(pairs, Qt::Key_Return);

        QVERIFY(m_table->isVisible());
        QCOMPARE(m_model->view().compared, first);
        QCOMPARE(m_table->currentIndex().column(), m_model->columnOf(second));
        QVERIFY(m_model->matrixRow(m_table->currentIndex().row())
                    ->cell(m_model->matrix().position(second))
                != nullptr);
    }

    // --- Export ---

    void export_isAskedForByKeysAndWritten()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("claims.csv"));
        QSignalSpy succeeded(m_claims, &Workspace::succeeded);
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);

        QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = m_claims->findChild<QMenu *>(QStringLiteral("claimsExportMenu"));
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_C);
        QPointer<QFileDialog> dialog;
        QTRY_VERIFY((dialog = m_claims->findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
        QTRY_VERIFY(dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name->text().endsWith(QStringLiteral("claims.csv")));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());

        QVERIFY(succeeded.wait(20'000));
        QVERIFY(succeeded.at(0).at(0).toString().contains(path));
        const auto csv = TestSupport::readFile(path);
        size_t stances = 0;
        for (const int row : m_model->cut().rows) {
            stances += m_model->matrix().rows[static_cast<size_t>(row)].cells.size();
        }
        QCOMPARE(csv.count("\r\n"), static_cast<qsizetype>(stances) + 1);
    }

    void failedExport_isSaid()
    {
        QSignalSpy failed(m_claims, &Workspace::failed);
        ClaimsExportContent content{
            m_session.index(), m_model->matrix(), m_model->cut(), {}, false};

        m_claims->exporter().write(content, ExportFormat::Csv, QStringLiteral("/proc/no/a.csv"));

        QVERIFY(failed.wait(20'000));
        QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("/proc/no/a.csv")));
    }

    // --- Accessibility ---

    void everyControl_hasANameInEveryMode()
    {
        for (const auto mode : {ClaimsWorkspace::Mode::All, ClaimsWorkspace::Mode::One,
                                ClaimsWorkspace::Mode::Pairs}) {
            m_claims->setMode(mode);
            QCOMPARE(TestSupport::namelessControls(*m_host), QStringList());
        }
    }

    void tab_walksThroughEveryControl()
    {
        auto *start = m_claims->findChild<QPushButton *>(QStringLiteral("claimsExportButton"));
        start->setFocus();
        QStringList visited;
        for (int step = 0; step < 30; ++step) {
            QTest::keyClick(m_host->focusWidget(), Qt::Key_Tab);
            if (m_host->focusWidget() == start) {
                break;
            }
            visited.append(m_host->focusWidget()->objectName());
        }

        QCOMPARE(m_host->focusWidget(), start);
        for (const auto *name :
             {"claimsText", "claimsVoice", "claimsHolder", "disagreementsOnly", "claimsOrder",
              "claimsTable", "claimsDocuments", "claimsQuestions", "claimsAllButton"}) {
            QVERIFY2(visited.contains(QLatin1String(name)), name);
        }
    }

private:
    [[nodiscard]] const Stance &someStance() const
    {
        return m_session.index()->briefing().stances.at(5);
    }

    /// A stance on a claim that is disputed.
    [[nodiscard]] const Stance &disputedStance() const
    {
        for (const auto &row : m_model->matrix().rows) {
            if (row.summary.verdict() == Verdict::Disagreement) {
                return *m_session.index()->stance(row.cells.back().stance);
            }
        }
        qFatal("the bundled briefing has disagreements");
    }

    [[nodiscard]] const std::vector<PassageCard> &cards() const
    {
        return m_claims->findChild<PassageCards *>()->cards();
    }

    [[nodiscard]] QString stateText() const
    {
        return m_claims->findChild<QLabel *>(QStringLiteral("claimsState"))->text();
    }

    void verifyRowHeights() const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < (m_model->isQuestion(row) ? 1 : m_model->columnCount());
                 ++column) {
                const QModelIndex index = m_model->index(row, column);
                QStyleOptionViewItem option;
                option.widget = m_table;
                option.rect = QRect(0, 0, m_table->columnWidth(column), 0);
                QVERIFY(m_table->rowHeight(row)
                        >= m_table->itemDelegate()->sizeHint(option, index).height());
            }
        }
    }

    Session m_session;
    Selection m_selection;
    std::unique_ptr<QWidget> m_host;
    ClaimsWorkspace *m_claims = nullptr;
    ClaimsTableView *m_table = nullptr;
    ClaimsTableModel *m_model = nullptr;
};

QTEST_MAIN(tst_ClaimsWorkspace)
#include "tst_claimsworkspace.moc"
