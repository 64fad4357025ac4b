// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphread.h"
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/models/session.h"
#include "widgets/network/importdialog.h"
#include "widgets/network/importmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Briefings;
using namespace Widgets;

class tst_ImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
    }

    void init() { TestSupport::failOnWarnings(); }

    void review_byKeys()
    {
        auto dialog = opened("source,target,relation\n"
                             "Nvidia,Some new foundry,supplies\n"
                             "Nvidia,Another buyer,sells to\n"
                             "Some new foundry,Third buyer,sells to\n");
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("importedLinks"));
        auto *take = dialog->findChild<QPushButton *>(QStringLiteral("takeLinks"));
        QCOMPARE(dialog->model().rowCount(), 3);
        QCOMPARE(dialog->model().readyCount(), 1);
        QVERIFY(!take->isEnabled());

        // Both that are called the same get the relation.
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        auto *relations = dialog->findChild<QComboBox *>(QStringLiteral("importRelation"));
        relations->setCurrentIndex(relations->findText(label(Relation::Supplies)));
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("setRelation")),
                        Qt::Key_Space);
        QCOMPARE(dialog->model().readyCount(), 3);

        // Space ticks a row.
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(dialog->model().acceptedCount(), 1);
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("tickAll")), Qt::Key_Space);
        QCOMPARE(dialog->model().acceptedCount(), 3);

        std::vector<Item> items;
        connect(dialog.get(), &ImportDialog::itemsAccepted, this,
                [&items](const std::vector<Item> &accepted) { items = accepted; });
        QVERIFY(take->isEnabled());
        QTest::keyClick(take, Qt::Key_Space);
        // Three new actors and three links.
        QCOMPARE(items.size(), size_t(6));
        QVERIFY(!dialog->isVisible());
    }

    void problems_areSaid()
    {
        auto dialog = opened("source,target,relation\nNvidia,OpenAI,supplies\n,OpenAI,supplies\n");
        const auto *problems =
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("importProblems"));
        QVERIFY(problems != nullptr);
        QVERIFY2(problems->toPlainText().contains(QStringLiteral(":3:")),
                 qPrintable(problems->toPlainText()));
        QVERIFY(!dialog->grab().isNull());
    }

    void canceling_addsNothing()
    {
        auto dialog = opened("source,target,relation\nNvidia,New,supplies\n");
        QSignalSpy accepted(dialog.get(), &ImportDialog::itemsAccepted);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(accepted.isEmpty());
    }

private:
    std::unique_ptr<ImportDialog> opened(const QByteArray &csv)
    {
        auto import =
            proposeImport(readGraphTables({QStringLiteral("x.csv"), csv}), *m_session.index(),
                          [](const DocumentId &, Body) { return Text(); });
        auto dialog = std::make_unique<ImportDialog>(std::move(import), m_session.index(), nullptr);
        dialog->open();
        return dialog;
    }

    Session m_session;
};

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
