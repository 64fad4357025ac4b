// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/common/theme.h"
#include "widgets/search/searchbox.h"
#include "widgets/search/searchcontroller.h"
#include "widgets/search/searchpopup.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

/// A window with a search box, as the shell has it.
class Window
{
public:
    explicit Window(OpenBriefing &open)
        : box(new SearchBox(&widget)), other(new QPushButton(QStringLiteral("other"), &widget)),
          search(new SearchController(open.session(), open.selection(), *box, &widget)),
          popup(widget.findChild<SearchPopup *>())
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(box);
        column->addWidget(other);
        column->addStretch();
        widget.resize(900, 600);
        widget.show();
        box->setFocus();
    }

    [[nodiscard]] bool type(const QString &text) const
    {
        QTest::keyClicks(box, text);
        return QTest::qWaitFor([this] { return search->isSettled() && popup->isVisible(); });
    }

    [[nodiscard]] QString currentTitle() const
    {
        const auto *list = popup->findChild<QListView *>();
        return list->currentIndex().data().toString();
    }

    QWidget widget;
    SearchBox *box;
    QPushButton *other;
    SearchController *search;
    SearchPopup *popup;
};

} // namespace

class tst_SearchController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { failOnWarnings(); }

    void keys_typeWalkAndGoToAPassage()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QSignalSpy requested(&open.selection(), &Selection::passageRequested);

        QVERIFY(window.type(QStringLiteral("analysts")));
        QTest::keyClick(window.box, Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        const auto passage = requested.at(0).at(0).value<Passage>();
        QCOMPARE(passage.document.toString(), QStringLiteral("document:memo"));
        // The words that were looked for, not the paragraph around them.
        QCOMPARE(passage.quote, QStringLiteral("Analysts"));
        QCOMPARE(passage.range, *TextRange::make(9, 17));
        QCOMPARE(open.selection().item(), passageId(passage));
        QVERIFY(!window.popup->isVisible());
    }

    void keys_matchesCloseByAreGoneToTogether()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QSignalSpy requested(&open.selection(), &Selection::passageRequested);

        QVERIFY(window.type(QStringLiteral("NEAR(slowed chips, 5) kind:passage")));
        QTest::keyClick(window.box, Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Passage>().quote,
                 QStringLiteral("slowed the buying of chips"));
    }

    void malformedQuery_isSaidToBeSearchedLiterally()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        const auto *note = window.popup->findChild<QLabel *>(QStringLiteral("searchNote"));

        QVERIFY(window.type(QStringLiteral("\"export contr")));

        QVERIFY(window.popup->currentRow() > 0);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QLatin1String("word for word"))
                     && note->text().contains(QLatin1String("quotation mark")),
                 qPrintable(note->text()));

        QVERIFY(window.type(QStringLiteral("ols\"")));
        QVERIFY(!note->isVisible());
    }

    void history_listsOpenedSearchesNewestFirst()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QSignalSpy changed(window.search, &SearchController::historyChanged);
        for (const auto *text : {"H800", "slowed", "H800"}) {
            window.box->clear();
            QVERIFY(window.type(QString::fromLatin1(text)));
            QTest::keyClick(window.box, Qt::Key_Return);
        }
        // What was only typed is not kept.
        window.box->clear();
        QVERIFY(window.type(QStringLiteral("covers")));

        QCOMPARE(window.search->history(),
                 (QStringList{QStringLiteral("H800"), QStringLiteral("slowed")}));
        QCOMPARE(changed.count(), 3);

        // In the empty box Down and Enter search again.
        QTest::keyClick(window.box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(window.box, Qt::Key_Backspace);
        QTRY_COMPARE(window.currentTitle(), QStringLiteral("H800"));
        QTest::keyClick(window.box, Qt::Key_Down);
        QCOMPARE(window.currentTitle(), QStringLiteral("slowed"));
        QTest::keyClick(window.box, Qt::Key_Return);
        QTRY_COMPARE(window.box->text(), QStringLiteral("slowed"));
        QTRY_VERIFY(window.search->isSettled());
        QCOMPARE(window.currentTitle(), QStringLiteral("guide"));
    }

    void history_hasAnEndAndCanBeForgotten()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QStringList many;
        for (int i = 0; i < 30; ++i) {
            many.append(QString::number(i));
        }
        window.search->setHistory(many);
        QCOMPARE(window.search->history(), many.mid(0, 20));

        QTest::keyClick(window.box, Qt::Key_Down);
        QCOMPARE(window.currentTitle(), QStringLiteral("0"));
        QTest::keyClick(window.box, Qt::Key_Delete);
        QCOMPARE(window.search->history(), many.mid(1, 19));
        QCOMPARE(window.currentTitle(), QStringLiteral("1"));
        for (int i = 0; i < 19; ++i) {
            QTest::keyClick(window.box, Qt::Key_Down);
        }
        QCOMPARE(window.currentTitle(), QStringLiteral("Forget recent searches"));
        QTest::keyClick(window.box, Qt::Key_Return);

        QVERIFY(window.search->history().isEmpty());
    }

    void savedSearch_isKeptListedRunAndRemovedByKeys()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QSignalSpy changed(window.search, &SearchController::savedSearchesChanged);
        const auto query = QStringLiteral("doc:memo H800");
        QVERIFY(window.type(query));

        QTest::keyClick(window.box, Qt::Key_D, Qt::ControlModifier);

        QCOMPARE(window.search->savedSearches(), QStringList{query});
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(window.box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(window.box, Qt::Key_Delete);
        QTRY_COMPARE(window.currentTitle(), query);
        QTest::keyClick(window.box, Qt::Key_Return);
        QTRY_VERIFY(window.search->isSettled() && window.box->text() == query);
        QCOMPARE(window.currentTitle(), QStringLiteral("Nvidia H800"));
        QTest::keyClick(window.box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(window.box, Qt::Key_Delete);
        QTRY_COMPARE(window.currentTitle(), query);
        QTest::keyClick(window.box, Qt::Key_Delete);
        QVERIFY(window.search->savedSearches().isEmpty());
        QCOMPARE(changed.count(), 2);
        QVERIFY(window.currentTitle() != query);
    }

    void help_isOpenedTriedAndClosedByKeys()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QVERIFY(window.type(QStringLiteral("H800")));

        QTest::keyClick(window.box, Qt::Key_F1);
        QCOMPARE(window.currentTitle(), QStringLiteral("export controls"));
        QTest::keyClick(window.box, Qt::Key_F1);
        QTRY_COMPARE(window.currentTitle(), QStringLiteral("Nvidia H800"));

        QTest::keyClick(window.box, Qt::Key_F1);
        QTest::keyClick(window.box, Qt::Key_Down);
        QTest::keyClick(window.box, Qt::Key_Return);
        QTRY_COMPARE(window.box->text(), QStringLiteral("\"export controls\""));
        QTRY_COMPARE(window.currentTitle(), QStringLiteral("guide"));
    }

    void keys_downReachesEveryResultAndUpComesBack()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QVERIFY(window.type(QStringLiteral("H800")));
        const auto first = window.popup->currentRow();
        QVERIFY(first >= 0);

        QList<int> rows{first};
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(window.box, Qt::Key_Down);
            if (window.popup->currentRow() != rows.last()) {
                rows.append(window.popup->currentRow());
            }
        }
        QVERIFY(rows.size() >= 3);
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(window.box, Qt::Key_Up);
        }

        QCOMPARE(window.popup->currentRow(), first);
    }

    void enter_onAnItemSelectsIt()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QSignalSpy chosen(window.search, &SearchController::itemChosen);

        QVERIFY(window.type(QStringLiteral("Nvidia")));
        QCOMPARE(window.currentTitle(), QStringLiteral("Nvidia H800"));
        QTest::keyClick(window.box, Qt::Key_Return);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(open.selection().item().toString(), QStringLiteral("actor:h800"));
    }

    // Whoever types fast presses Enter before the results are there; it must not be lost.
    void enter_beforeTheAnswerWaitsForIt()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));

        QTest::keyClicks(window.box, QStringLiteral("Nvidia"));
        QTest::keyClick(window.box, Qt::Key_Return);

        QTRY_COMPARE(open.selection().item().toString(), QStringLiteral("actor:h800"));
    }

    void enter_onACommandRunsIt()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QAction zoom(QStringLiteral("Zoom &In"));
        QSignalSpy triggered(&zoom, &QAction::triggered);
        window.search->setCommands({&zoom});

        QVERIFY(window.type(QStringLiteral("zoom")));
        QTest::keyClick(window.box, Qt::Key_Return);

        QCOMPARE(triggered.count(), 1);
        QVERIFY(window.box->text().isEmpty());
    }

    void escape_closesTheListThenLeaves()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QSignalSpy dismissed(window.search, &SearchController::dismissed);
        QVERIFY(window.type(QStringLiteral("H800")));

        QTest::keyClick(window.box, Qt::Key_Escape);
        QVERIFY(!window.popup->isVisible());
        QCOMPARE(dismissed.count(), 0);

        QTest::keyClick(window.box, Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
    }

    void nothingFound_isSaid()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));

        QVERIFY(window.type(QStringLiteral("xylophone")));

        QCOMPARE(window.popup->currentRow(), -1);
        QVERIFY(window.popup->height() > 20);
        QTest::keyClick(window.box, Qt::Key_Return);
        QVERIFY(open.selection().item().isNull());
    }

    void focus_elsewhereHidesTheList()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QVERIFY(window.type(QStringLiteral("H800")));

        QTest::keyClick(window.box, Qt::Key_Tab);

        QVERIFY(!window.popup->isVisible());
    }

    void click_onAResultSelectsIt()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        Window window(open);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QVERIFY(window.type(QStringLiteral("Nvidia")));
        auto *list = window.popup->findChild<QListView *>();

        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());

        QCOMPARE(open.selection().item().toString(), QStringLiteral("actor:h800"));
    }
};

QTEST_MAIN(tst_SearchController)
#include "tst_searchcontroller.moc"
