// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/documents/bandgutter.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/panesplitter.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

QString markdown(const QString &name)
{
    QString text = QStringLiteral("# %1\n\n").arg(name);
    for (const auto *part : {"Alpha", "Beta"}) {
        text +=
            QStringLiteral("## Part %1\n\n%2 says %1 plainly.\n\n").arg(QLatin1String(part), name);
        for (int paragraph = 0; paragraph < 30; ++paragraph) {
            text += QStringLiteral("%1 goes on in paragraph %2 with words that nobody marks.\n\n")
                        .arg(name)
                        .arg(paragraph);
        }
    }
    return text + QStringLiteral("%1 repeats Alpha late.\n").arg(name);
}

Contents makeContents()
{
    BriefingBuilder b;
    for (const auto &slug :
         {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        b.addDocument(slug, markdown(slug));
    }
    b.addQuestion(QStringLiteral("q"), QStringLiteral("Is it so?"));
    for (const auto &claim : {QStringLiteral("Alpha"), QStringLiteral("Beta")}) {
        const auto slug = claim.toLower();
        b.addClaim(slug, claim + QStringLiteral(" is so."), QStringLiteral("q"));
        b.addStance(slug, QStringLiteral("document:one"), StanceKind::Supports,
                    QStringLiteral("Yes."),
                    b.passages(QStringLiteral("one"), QStringLiteral("one says %1").arg(claim)));
        b.addStance(slug, QStringLiteral("document:two"),
                    claim == u"Alpha" ? StanceKind::Disputes : StanceKind::Supports,
                    QStringLiteral("Well."),
                    b.passages(QStringLiteral("two"), QStringLiteral("two says %1").arg(claim)));
    }
    auto contents = b.contents();
    auto &first = contents.briefing.stances.front();
    first.passages.push_back(
        b.passages(QStringLiteral("one"), QStringLiteral("one repeats Alpha")).front());
    return contents;
}

} // namespace

class tst_PaneAlignment : public QObject
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
        // The offscreen platform warns of every menu that it cannot grab the keyboard.
        if (qstrcmp(QTest::currentTestFunction(), "outline_listsTheHeadings") != 0) {
            TestSupport::failOnWarnings();
        }
        m_session = std::make_unique<Session>();
        m_selection = std::make_unique<Selection>();
        m_host = std::make_unique<QWidget>();
        m_host->resize(1200, 700);
        m_read = new ReadWorkspace(*m_session, *m_selection, m_host.get());
        m_read->resize(1200, 700);
        m_read->addActions(m_read->commands());
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        m_session->open(m_folder.filePath(QStringLiteral("test.briefing")));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 60000);
        settle();
    }

    void cleanup()
    {
        m_host.reset();
        m_selection.reset();
        m_session.reset();
    }

    void question_drawsABandForEachClaim()
    {
        m_selection->select(QuestionId(QStringLiteral("question:q")));
        settle();

        const auto &bands = gutter(1)->bands();
        QCOMPARE(bands.size(), size_t(2));
        QCOMPARE(bands[0].band.kind, BandKind::Disputes);
        QCOMPARE(bands[1].band.kind, BandKind::Supports);
        QVERIFY(gutter(1)->shapeOf(0) && !gutter(1)->shapeOf(0)->isStub);
        QVERIFY2(bands[0].text.contains(QStringLiteral("They disagree")),
                 qPrintable(bands[0].text));
        QVERIFY(bands[0].text.contains(QStringLiteral("Alpha is so.")));
    }

    void scrolledAway_becomesAStubAndThenNothing()
    {
        m_selection->select(ClaimId(QStringLiteral("claim:alpha")));
        settle();

        view("two")->verticalScrollBar()->setValue(view("two")->verticalScrollBar()->maximum());
        QVERIFY(gutter(1)->shapeOf(0) && gutter(1)->shapeOf(0)->isStub);
        view("one")->verticalScrollBar()->setValue(view("one")->verticalScrollBar()->maximum() / 2);
        QVERIFY(!gutter(1)->shapeOf(0));
    }

    void clickOnAStub_bringsBothEndsBackAndSelectsTheClaim()
    {
        m_selection->select(QuestionId(QStringLiteral("question:q")));
        settle();
        view("two")->verticalScrollBar()->setValue(view("two")->verticalScrollBar()->maximum());
        const auto shape = gutter(1)->shapeOf(0);
        QVERIFY(shape && shape->isStub);

        QTest::mouseClick(gutter(1), Qt::LeftButton, {}, shape->middle.toPoint());

        QCOMPARE(m_selection->item(), ItemId(ClaimId(QStringLiteral("claim:alpha"))));
        settle();
        QVERIFY(isOnScreen(view("two"), gutter(1)->bands().front().band.right));
        QVERIFY(isOnScreen(view("one"), gutter(1)->bands().front().band.left));
    }

    void dragOnABand_resizesAndChoosesNothing()
    {
        m_selection->select(QuestionId(QStringLiteral("question:q")));
        settle();
        const int before = pane("one")->width();
        const auto start = gutter(1)->shapeOf(0)->middle.toPoint();

        QTest::mousePress(gutter(1), Qt::LeftButton, {}, start);
        QTest::mouseMove(gutter(1), start + QPoint(60, 0));
        QTest::mouseRelease(gutter(1), Qt::LeftButton, {}, start);

        QVERIFY(pane("one")->width() > before);
        QCOMPARE(m_selection->item(), ItemId(QuestionId(QStringLiteral("question:q"))));
    }

    void controlPageDown_followsTheBandToTheOtherPane()
    {
        m_selection->select(QuestionId(QStringLiteral("question:q")));
        settle();
        view("one")->setFocus();

        QTest::keyClick(view("one"), Qt::Key_PageDown, Qt::ControlModifier);

        QVERIFY(view("two")->hasFocus());
        QCOMPARE(m_selection->item(), ItemId(ClaimId(QStringLiteral("claim:alpha"))));
        QTest::keyClick(view("two"), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(view("one")->hasFocus());
    }

    void pinned_otherPanesFollowWhatIsScrolledTo()
    {
        m_selection->select(QuestionId(QStringLiteral("question:q")));
        settle();
        auto *pin = gutter(1)->findChild<QToolButton *>(QStringLiteral("alignPin"));
        QTest::mouseClick(pin, Qt::LeftButton);
        QVERIFY(command("alignPanes")->isChecked());
        const auto beta = gutter(1)->bands()[1].band;

        scrollTo(view("one"), beta.left);

        QTRY_VERIFY(isOnScreen(view("two"), beta.right));
        command("alignPanes")->trigger();
        QVERIFY(!pin->isChecked());
        const int place = view("two")->verticalScrollBar()->value();
        view("one")->verticalScrollBar()->setValue(0);
        QCOMPARE(view("two")->verticalScrollBar()->value(), place);
    }

    void severalPassages_areSteppedThroughByKeysAndButtons()
    {
        m_selection->select(ClaimId(QStringLiteral("claim:alpha")));
        settle();
        const auto *text = pane("one")->findChild<QLabel *>(QStringLiteral("stepText"));
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), QStringLiteral("1 of 2"));
        QVERIFY(!pane("two")->findChild<QLabel *>(QStringLiteral("stepText"))->isVisible());

        view("one")->setFocus();
        QTest::keyClick(view("one"), Qt::Key_BracketRight);

        QCOMPARE(text->text(), QStringLiteral("2 of 2"));
        QVERIFY(
            isOnScreen(view("one"), m_session->index()->briefing().stances.front().passages[1]));
        QTest::mouseClick(pane("one")->findChild<QToolButton *>(QStringLiteral("nextStep")),
                          Qt::LeftButton);
        QCOMPARE(text->text(), QStringLiteral("1 of 2"));
    }

    void findInDocument_countsAndWalksAndCloses()
    {
        view("one")->setFocus();
        QTest::keyClick(view("one"), Qt::Key_F, Qt::ControlModifier);
        auto *field = pane("one")->findChild<QLineEdit *>(QStringLiteral("findField"));
        const auto *count = pane("one")->findChild<QLabel *>(QStringLiteral("findCount"));
        QTRY_VERIFY(field->hasFocus());

        QTest::keyClicks(field, QStringLiteral("ALPHA"));
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QTest::keyClicks(field, QStringLiteral("bet"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(field, Qt::Key_Escape);

        QVERIFY(!field->isVisible());
        QVERIFY(view("one")->hasFocus());
    }

    void outline_listsTheHeadings()
    {
        view("one")->setFocus();
        QTest::keyClick(view("one"), Qt::Key_H, Qt::ControlModifier);
        auto *menu = pane("one")->findChild<QMenu *>(QStringLiteral("outlineMenu"));
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 3);
        QCOMPARE(menu->actions()[2]->text().trimmed(), QStringLiteral("Part Beta"));

        menu->actions()[2]->trigger();

        const auto text =
            m_session->text(view("one") ? pane("one")->document() : DocumentId(), Body::Digest);
        const auto at = text->text.indexOf(QStringLiteral("Part Beta"));
        QCOMPARE(view("one")->caretPosition(), text->map.toCodePoint(at));
        menu->close();
    }

    void panes_areMovedByKeysAndByTheirHeaders()
    {
        view("one")->setFocus();
        QTest::keyClick(view("one"), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_read->openDocuments(),
                 (QStringList{QStringLiteral("document:two"), QStringLiteral("document:one")}));
        QVERIFY(view("one")->hasFocus());
        QVERIFY(pane("two")->x() < pane("one")->x());

        auto *title = pane("one")->findChild<QLabel *>(QStringLiteral("documentTitle"));
        const QPoint from = title->mapTo(pane("one"), title->rect().center());
        const QPoint target =
            pane("one")->mapFrom(m_read, pane("two")->mapTo(m_read, pane("two")->rect().center()));
        QTest::mousePress(pane("one"), Qt::LeftButton, {}, from);
        QTest::mouseMove(pane("one"), target);
        QTest::mouseRelease(pane("one"), Qt::LeftButton, {}, target);

        QCOMPARE(m_read->openDocuments(),
                 (QStringList{QStringLiteral("document:one"), QStringLiteral("document:two")}));
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_read->isSettled(), 20000); }

    [[nodiscard]] BandGutter *gutter(int position) const
    {
        return m_read->findChild<PaneSplitter *>()->gutter(position);
    }

    [[nodiscard]] QAction *command(const char *name) const
    {
        return m_read->findChild<QAction *>(QLatin1String(name));
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

    /// As a person does, by the scroll bar.
    static void scrollTo(DocumentView *view, const Passage &passage)
    {
        auto *bar = view->verticalScrollBar();
        bar->setValue(bar->value() + view->rangeRect(passage.range).top()
                      - view->viewport()->height() / 4);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_host;
    ReadWorkspace *m_read = nullptr;
};

QTEST_MAIN(tst_PaneAlignment)
#include "tst_panealignment.moc"
