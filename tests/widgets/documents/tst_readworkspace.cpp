// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

QString longMarkdown(const QString &name)
{
    QString text = QStringLiteral("# %1\n\n").arg(name);
    for (int paragraph = 0; paragraph < 40; ++paragraph) {
        text += QStringLiteral("%1 goes on in paragraph %2 with words that nobody marks.\n\n")
                    .arg(name)
                    .arg(paragraph);
    }
    return text + QStringLiteral("At last %1 speaks about the cost.\n").arg(name);
}

Contents makeContents()
{
    BriefingBuilder b;
    for (const QString &slug :
         {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        b.addDocument(slug, longMarkdown(slug));
    }
    const auto words = [&b](const QString &slug) {
        return b.passages(slug, slug + QStringLiteral(" speaks about the cost"));
    };
    b.addActor(QStringLiteral("one"), QStringLiteral("One"), ActorKind::Person,
               words(QStringLiteral("one")));
    b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did it cost?"));
    b.addClaim(QStringLiteral("cheap"), QStringLiteral("It was cheap."), QStringLiteral("cost"),
               words(QStringLiteral("one")));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:two"), StanceKind::Disputes,
                QStringLiteral("It was not."), words(QStringLiteral("two")));
    return b.contents();
}

} // namespace

class tst_ReadWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        QVERIFY_RESULT(
            Store::create(m_folder.filePath(QStringLiteral("test.briefing")), makeContents()));
    }

    void init()
    {
        TestSupport::failOnWarnings();
        m_session = std::make_unique<Session>();
        m_selection = std::make_unique<Selection>();
        m_host = std::make_unique<QWidget>();
        m_host->resize(1200, 700);
        m_read = new ReadWorkspace(*m_session, *m_selection, m_host.get());
        m_read->resize(1200, 700);
        m_host->show();
    }

    void cleanup()
    {
        m_host.reset();
        m_selection.reset();
        m_session.reset();
    }

    void noBriefing_saysSo()
    {
        QCOMPARE(emptyHeading(), QStringLiteral("No briefing is open"));
        QVERIFY(m_read->isSettled());
        QVERIFY(m_read->statusText().isEmpty());
    }

    void briefingThatCannotBeOpened_saysWhy()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not open")));
        m_session->open(m_folder.filePath(QStringLiteral("missing.briefing")));
        QTRY_COMPARE(m_session->state(), Session::State::Failed);

        QCOMPARE(emptyHeading(), QStringLiteral("The briefing could not be opened"));
    }

    void briefing_opensItsFirstDocuments()
    {
        open();

        QCOMPARE(m_read->openDocuments(),
                 (QStringList{QStringLiteral("document:one"), QStringLiteral("document:two")}));
        QVERIFY(view("one")->toPlainText().contains(QStringLiteral("one speaks about the cost")));
        QVERIFY(!m_read->statusText().isEmpty());
    }

    void setPaneCount_addsAndRemovesPanes()
    {
        open();

        m_read->setPaneCount(4);
        QCOMPARE(m_read->openDocuments().size(), 3); // There are no more documents.
        QCOMPARE(m_read->paneCount(), 4);
        m_read->setPaneCount(1);
        QCOMPARE(m_read->openDocuments(), QStringList{QStringLiteral("document:one")});
        m_read->setPaneCount(9);
        QCOMPARE(m_read->paneCount(), 4);
    }

    void setOpenDocuments_beforeTheBriefingIsThereWaitsForIt()
    {
        m_read->setOpenDocuments({QStringLiteral("document:three"), QStringLiteral("document:gone"),
                                  QStringLiteral("document:one")});
        open();

        QCOMPARE(m_read->openDocuments().mid(0, 2),
                 (QStringList{QStringLiteral("document:three"), QStringLiteral("document:one")}));
    }

    void closeButton_closesThePaneAndTheLastLeavesAHint()
    {
        open();
        m_read->setPaneCount(1);
        auto *close = m_read->findChild<DocumentPane *>()->findChild<QToolButton *>(
            QStringLiteral("closePane"));

        QTest::mouseClick(close, Qt::LeftButton);

        QVERIFY(m_read->openDocuments().isEmpty());
        QCOMPARE(emptyHeading(), QStringLiteral("Nothing is open"));
    }

    void passageRequested_showsTheWordsWhereTheDocumentIsOpen()
    {
        open();
        const Passage passage = m_session->index()
                                    ->passages(ItemId(StanceId(QStringLiteral("stance:cheap.two"))))
                                    .front();

        m_selection->goTo(StanceId(QStringLiteral("stance:cheap.two")), passage);

        QTRY_VERIFY_WITH_TIMEOUT(m_read->isSettled(), 20000);
        QVERIFY(isOnScreen(view("two"), passage));
        QCOMPARE(m_read->openDocuments().size(), 2);
    }

    void passageRequested_opensTheDocumentInTheCurrentPane()
    {
        open();
        m_read->setPaneCount(1);
        const Passage passage = m_session->index()
                                    ->passages(ItemId(StanceId(QStringLiteral("stance:cheap.two"))))
                                    .front();

        m_selection->goTo(StanceId(QStringLiteral("stance:cheap.two")), passage);

        QTRY_VERIFY_WITH_TIMEOUT(m_read->isSettled(), 20000);
        QCOMPARE(m_read->openDocuments(), QStringList{QStringLiteral("document:two")});
        QVERIFY(isOnScreen(view("two"), passage));
    }

    void question_bringsEveryPaneToItsWordsOrSaysSilent()
    {
        open();
        m_read->setPaneCount(3);
        QTRY_VERIFY(m_read->isSettled());

        m_selection->select(QuestionId(QStringLiteral("question:cost")));

        QTRY_VERIFY(m_read->isSettled());
        for (const char *slug : {"one", "two"}) {
            QCOMPARE(view(slug)->highlights().size(), size_t(1));
            QVERIFY(view(slug)->visibleRange().overlaps(view(slug)->highlights().front()));
            QVERIFY(!pane(slug)->isSilent());
        }
        QVERIFY(pane("three")->isSilent());
        QVERIFY(pane("three")->findChild<QLabel *>(QStringLiteral("silence"))->isVisible());
    }

    void actor_isSaidToBeSilentWhereItIsNotMentioned()
    {
        open();

        m_selection->select(ActorId(QStringLiteral("actor:one")));

        QVERIFY(pane("two")->isSilent());
        QVERIFY(!pane("one")->isSilent());
        QVERIFY(view("two")->highlights().empty());
        QCOMPARE(view("one")->highlights().size(), size_t(1));
    }

    void enterOnAMark_selectsItWithoutMovingThePane()
    {
        open();
        DocumentView *one = view("one");
        one->setFocus();
        QTest::keyClick(one, Qt::Key_N);
        const int place = one->textCursor().position();
        const QRect before = one->cursorRect();

        QTest::keyClick(one, Qt::Key_Return);

        QCOMPARE(m_selection->item().kind(), ItemKind::Actor);
        QCOMPARE(one->textCursor().position(), place);
        QCOMPARE(one->cursorRect(), before);
    }

    void documentList_spaceOpensBesideAndCloses()
    {
        open();
        auto *list = m_read->findChild<QListView *>(QStringLiteral("readDocuments"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));

        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_read->openDocuments().constLast(), QStringLiteral("document:three"));
        QCOMPARE(m_read->paneCount(), 3);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_read->openDocuments().size(), 2);
    }

    void documentList_enterReplacesTheCurrentPane()
    {
        open();
        auto *list = m_read->findChild<QListView *>(QStringLiteral("readDocuments"));
        list->setCurrentIndex(list->model()->index(2, 0));

        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_read->openDocuments(),
                 (QStringList{QStringLiteral("document:three"), QStringLiteral("document:two")}));
    }

    void questionList_selectsTheQuestion()
    {
        open();
        auto *list = m_read->findChild<QListView *>(QStringLiteral("readQuestions"));
        list->setCurrentIndex(list->model()->index(0, 0));

        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_selection->item().toString(), QStringLiteral("question:cost"));
    }

    void controlTab_goesToTheNextPane()
    {
        open();
        m_host->activateWindow();
        view("one")->setFocus();
        QTRY_VERIFY(view("one")->hasFocus());

        QTest::keyClick(view("one"), Qt::Key_Tab, Qt::ControlModifier);

        QVERIFY(view("two")->hasFocus());
    }

    void closingTheBriefing_leavesNothingBehind()
    {
        open();

        m_session->close();

        QVERIFY(m_read->openDocuments().isEmpty());
        QCOMPARE(emptyHeading(), QStringLiteral("No briefing is open"));
    }

private:
    void open()
    {
        m_session->open(m_folder.filePath(QStringLiteral("test.briefing")));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(m_read->isSettled(), 20000);
    }

    [[nodiscard]] DocumentView *view(const char *slug) const
    {
        return m_read->findChild<DocumentView *>(
            QStringLiteral("documentView-%1").arg(QLatin1String(slug)));
    }

    [[nodiscard]] DocumentPane *pane(const char *slug) const
    {
        return m_read->findChild<DocumentPane *>(
            QStringLiteral("documentPane-%1").arg(QLatin1String(slug)));
    }

    [[nodiscard]] static bool isOnScreen(const DocumentView *view, const Passage &passage)
    {
        return view->viewport()->rect().contains(view->rangeRect(passage.range));
    }

    /// Of the one that stands in for the panes.
    [[nodiscard]] QString emptyHeading() const
    {
        const auto *empty = m_read->findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
        return empty != nullptr && empty->isVisible() ? empty->heading() : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_host;
    ReadWorkspace *m_read = nullptr;
};

QTEST_MAIN(tst_ReadWorkspace)
#include "tst_readworkspace.moc"
