// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/carddelegate.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Widgets;

namespace {

void fill(QStandardItemModel &model, int rows)
{
    for (int row = 0; row < rows; ++row) {
        auto *item = new QStandardItem(
            QStringLiteral("A title that is long enough to need a second line %1").arg(row));
        item->setData(QStringLiteral("6 January 2025"), CardRole::Subtitle);
        item->setData(row, CardRole::DocumentPosition);
        model.appendRow(item);
    }
}

} // namespace

class tst_SidePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { TestSupport::failOnWarnings(); }

    void list_isAsTallAsItsRows()
    {
        SidePanel panel(nullptr);
        QStandardItemModel model;
        fill(model, 3);
        auto *list = panel.addList(QStringLiteral("Documents"), &model);
        panel.resize(232, 700);
        panel.show();

        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
        const int before = list->height();
        QVERIFY(list->visualRect(model.index(2, 0)).bottom() <= before);

        fill(model, 2);
        QVERIFY(list->height() > before);
    }

    void keys_walkAndActivate()
    {
        SidePanel panel(nullptr);
        QStandardItemModel documents;
        QStandardItemModel questions;
        fill(documents, 2);
        fill(questions, 2);
        auto *first = panel.addList(QStringLiteral("Documents"), &documents);
        auto *second = panel.addList(QStringLiteral("Questions"), &questions);
        QSignalSpy activated(second, &QListView::activated);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        first->setFocus(Qt::TabFocusReason);
        QCOMPARE(first->currentIndex().row(), 0);

        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Down);
        QTest::keyClick(second, Qt::Key_Return);

        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toModelIndex().row(), 1);
    }

    void panel_followsTheCurrentRow()
    {
        SidePanel panel(nullptr);
        QStandardItemModel model;
        fill(model, 40);
        auto *list = panel.addList(QStringLiteral("Documents"), &model);
        panel.resize(232, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        list->setFocus(Qt::TabFocusReason);

        QTest::keyClick(list, Qt::Key_End);

        const auto row = list->visualRect(list->currentIndex());
        const auto place = list->viewport()->mapTo(&panel, row.center());
        QVERIFY2(panel.rect().contains(place), qPrintable(QString::number(place.y())));
    }

    void click_activatesOnce()
    {
        SidePanel panel(nullptr);
        QStandardItemModel model;
        fill(model, 2);
        auto *list = panel.addList(QStringLiteral("Documents"), &model);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy activated(list, &QListView::activated);

        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(model.index(1, 0)).center());

        QCOMPARE(activated.count(), 1);
    }
};

QTEST_MAIN(tst_SidePanel)
#include "tst_sidepanel.moc"
