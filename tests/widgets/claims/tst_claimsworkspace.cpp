// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/claimstableview.h"
#include "widgets/claims/claimsworkspace.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QListView>
#include <QPushButton>
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
        m_table = m_claims->findChild<ClaimsTableView *>();
        m_model = m_claims->findChild<ClaimsTableModel *>();
        m_host->show();
    }

    void cleanup() { m_host.reset(); }

    void enter_selectsTheStance()
    {
        const Stance &stance = someStance();
        m_table->setCurrentIndex(m_model->find(stance.id));

        QTest::keyClick(m_table, Qt::Key_Return);

        QCOMPARE(m_selection.item(), ItemId(stance.id));
    }

    void shiftEnter_goesToItsWords()
    {
        const Stance &stance = someStance();
        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        m_table->setCurrentIndex(m_model->find(stance.id));

        QTest::keyClick(m_table, Qt::Key_Return, Qt::ShiftModifier);

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
    }

    // A gist that is cut off is a fact that cannot be read.
    void rows_areAsTallAsTheirWords()
    {
        for (const int width : {1100, 700}) {
            m_claims->resize(width, 800);
            for (int row = 0; row < m_model->rowCount(); ++row) {
                for (int column = 0;
                     column < (m_model->isQuestion(row) ? 1 : m_model->columnCount()); ++column) {
                    const QModelIndex index = m_model->index(row, column);
                    QStyleOptionViewItem option;
                    option.widget = m_table;
                    option.rect = QRect(0, 0, m_table->columnWidth(column), 0);
                    QVERIFY(m_table->rowHeight(row)
                            >= m_table->itemDelegate()->sizeHint(option, index).height());
                }
            }
        }
    }

    void disagreementsButton_filters()
    {
        const int all = m_model->rowCount();

        QTest::mouseClick(m_claims->findChild<QPushButton *>(QStringLiteral("disagreementsOnly")),
                          Qt::LeftButton);

        QVERIFY(m_model->rowCount() > 0);
        QVERIFY(m_model->rowCount() < all);
    }

    void questionList_bringsTheQuestionToTheTop()
    {
        auto *list = m_claims->findChild<QListView *>(QStringLiteral("claimsQuestions"));
        list->setCurrentIndex(list->model()->index(3, 0));

        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_selection.item(), ItemId(m_session.index()->briefing().questions.at(3).id));
        QCOMPARE(m_table->visualRect(m_model->find(m_selection.item())).top(), 0);
    }

private:
    [[nodiscard]] const Stance &someStance() const
    {
        return m_session.index()->briefing().stances.at(5);
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
