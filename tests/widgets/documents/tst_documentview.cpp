// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/markdown.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/documents/documentview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

const QString guide = QStringLiteral("guide");

/// Long enough to scroll at any size, with every kind of block, and letters of one, two and four
/// bytes.
QString makeMarkdown()
{
    QString text = QStringLiteral(
        "# The gu\u00EFde\n\nNvidia sold \U0001F4B0 chips.[1](#note-1) It *really* did.\n\n"
        "1. First\n2. Second \U0001F4B0\n   - nested\n\n> Quoted words\n\n");
    for (int paragraph = 0; paragraph < 60; ++paragraph) {
        text += QStringLiteral("Paragraph %1 says little, at some length, so that it wraps onto a "
                               "second line of text.\n\n")
                    .arg(paragraph);
    }
    text += QStringLiteral(
        "At the very end DeepSeek paid $5.6M for it, with open weights.\n\n## Glossary\n\n"
        "- **Open weights**: numbers made public.\n\n## Notes\n\n1. A note at the end.\n");
    return text;
}

} // namespace

class tst_DocumentView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ItemId>();
        applyScheme(Scheme::Light);
        BriefingBuilder b;
        b.addDocument(guide, makeMarkdown());
        b.addActor(QStringLiteral("nvidia"), QStringLiteral("Nvidia"), ActorKind::Company,
                   b.passages(guide, QStringLiteral("Nvidia sold")));
        b.addActor(QStringLiteral("deepseek"), QStringLiteral("DeepSeek"), ActorKind::Lab,
                   b.passages(guide, QStringLiteral("DeepSeek paid")));
        b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did it cost?"));
        m_end = b.passages(guide, QStringLiteral("DeepSeek paid $5.6M for it")).front();
        b.addClaim(QStringLiteral("paid"), QStringLiteral("It was paid."), QStringLiteral("cost"),
                   {m_end});
        m_text = std::make_shared<const BlockDocument>(readMarkdown(makeMarkdown().toUtf8()));
        m_index = std::make_shared<const BriefingIndex>(b.briefing());
    }

    void init()
    {
        // The offscreen platform warns of every menu that it cannot grab the keyboard, and of every
        // tool tip that it cannot raise it.
        const QByteArray function = QTest::currentTestFunction();
        if (function != "menuKey_listsWhatIsUnderTheCaret"
            && function != "letterI_saysWhatIsUnderTheCaret") {
            TestSupport::failOnWarnings();
        }
        m_host = std::make_unique<QWidget>();
        m_host->resize(420, 500);
        m_view = new DocumentView(m_host.get());
        m_view->resize(420, 500);
        m_view->showText(m_index, DocumentId(QStringLiteral("document:guide")), Body::Digest,
                         m_text);
        m_host->show();
        QTRY_VERIFY(m_view->isSettled());
    }

    void cleanup() { m_host.reset(); }

    // Every mark, every search hit and every band relies on this.
    void positions_areThoseOfTheText()
    {
        QCOMPARE(m_view->document()->blockCount(), static_cast<int>(m_text->blocks.size()));
        QString shown;
        for (QTextBlock block = m_view->document()->begin(); block.isValid();
             block = block.next()) {
            QCOMPARE(qint64(block.position()),
                     qint64(m_text->map.toUnit(
                         m_text->blocks[static_cast<size_t>(block.blockNumber())].range.start())));
            shown += (block.blockNumber() > 0 ? QStringLiteral("\n") : QString()) + block.text();
        }
        QCOMPARE(shown, m_text->text);
    }

    void column_isNeverWiderThanCanBeRead()
    {
        m_host->resize(1400, 500);
        m_view->resize(1400, 500);

        const int column = m_view->viewport()->width();

        QVERIFY2(column < 760, qPrintable(QString::number(column)));
        QVERIFY(m_view->columnMargin() > 300);
    }

    void reveal_putsTheWordsInTheUpperHalf()
    {
        const auto range = m_text->blocks[30].range;

        m_view->reveal(range, DocumentView::Flash::No);

        const QRect rect = m_view->rangeRect(range);
        QVERIFY(m_view->viewport()->rect().contains(rect));
        QVERIFY(qAbs(rect.top() - m_view->viewport()->height() / 3) <= 2);
        QCOMPARE(qint64(m_view->textCursor().position()),
                 qint64(m_text->map.toUnit(range.start())));
        QVERIFY(m_view->visibleRange().overlaps(range));
    }

    // Who was sent to some words looks for them in the middle.
    void reveal_withAFlashPutsTheWordsInTheMiddle()
    {
        const auto range = m_text->blocks[30].range;

        m_view->reveal(range, DocumentView::Flash::Yes);

        const QRect rect = m_view->rangeRect(range);
        QVERIFY(qAbs(rect.center().y() - m_view->viewport()->height() / 2) <= 2);
    }

    void reveal_atTheEndStaysOnScreenAfterTheViewIsNarrowed()
    {
        m_view->reveal(m_end.range, DocumentView::Flash::No);
        m_view->resize(230, 300);

        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect(m_end.range)));
    }

    void reveal_flashesForAWhile()
    {
        m_view->reveal(m_end.range, DocumentView::Flash::Yes);

        QVERIFY(m_view->isFlashing());
        QVERIFY(!m_view->isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isFlashing(), 5000);
        QVERIFY(m_view->isSettled());
    }

    void copy_byKeysHasTheWordsAndTheirSource()
    {
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_Down);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        }
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);

        const auto *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QStringLiteral("\u201CNvidia\u201D (\u201CThe whole title "
                                                "of,\u201D 2025, para. 1)\n\nThe whole title of "
                                                "guide [Memo]. (2025, January 27)."));
        QVERIFY(copied->data(QStringLiteral("text/html"))
                    .contains("<i>The whole title of guide</i> [Memo]."));
        QVERIFY(copied->data(QStringLiteral("application/vnd.citationstyles.csl+json"))
                    .contains("\"The whole title of guide\""));
    }

    void keyN_walksTheMarksAndBringsThemIntoView()
    {
        QTest::keyClick(m_view, Qt::Key_N);
        QCOMPARE(m_view->marks().at(m_view->textCursor().position()).front()->item.toString(),
                 QStringLiteral("actor:nvidia"));
        QTest::keyClick(m_view, Qt::Key_N);
        QCOMPARE(m_view->marks().at(m_view->textCursor().position()).front()->item.toString(),
                 QStringLiteral("actor:deepseek"));
        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect(m_end.range)));
        QTest::keyClick(m_view, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(m_view->marks().at(m_view->textCursor().position()).front()->item.toString(),
                 QStringLiteral("actor:nvidia"));
        QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect()));
    }

    void enter_choosesTheSmallestAndShiftEnterTheNext()
    {
        QSignalSpy chosen(m_view, &DocumentView::itemChosen);
        m_view->reveal(m_end.range, DocumentView::Flash::No);

        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().front().value<ItemId>().toString(),
                 QStringLiteral("actor:deepseek"));

        m_view->setSelection(ItemId(ActorId(QStringLiteral("actor:deepseek"))), {});
        QTest::keyClick(m_view, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.takeFirst().front().value<ItemId>().toString(),
                 QStringLiteral("claim:paid"));
    }

    void click_choosesAndASecondClickGoesOn()
    {
        QSignalSpy chosen(m_view, &DocumentView::itemChosen);
        m_view->reveal(m_end.range, DocumentView::Flash::No);
        const QRect first =
            m_view->rangeRect(*TextRange::make(m_end.range.start(), m_end.range.start() + 1));

        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        QCOMPARE(chosen.takeFirst().front().value<ItemId>().toString(),
                 QStringLiteral("actor:deepseek"));

        m_view->setSelection(ItemId(ActorId(QStringLiteral("actor:deepseek"))), {});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        QCOMPARE(chosen.takeFirst().front().value<ItemId>().toString(),
                 QStringLiteral("claim:paid"));
    }

    void click_besideTheMarksChoosesNothing()
    {
        QSignalSpy chosen(m_view, &DocumentView::itemChosen);
        const auto range = m_text->blocks[20].range;
        m_view->reveal(range, DocumentView::Flash::No);

        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          m_view->rangeRect(range).center());

        QCOMPARE(chosen.size(), 0);
    }

    void menuKey_listsWhatIsUnderTheCaret()
    {
        m_view->reveal(m_end.range, DocumentView::Flash::No);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &event);

        const auto *menu = m_view->findChild<QMenu *>(QStringLiteral("markMenu"));
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().value(0)->text(), QStringLiteral("Actor: DeepSeek"));
        QCOMPARE(menu->actions().value(1)->text(), QStringLiteral("Claim: It was paid."));
    }

    void enterOnANoteReference_goesToTheNote()
    {
        const Block &block = m_text->blocks[1];
        QCOMPARE(block.spans.size(), size_t(2));
        QTextCursor caret = m_view->textCursor();
        caret.setPosition(static_cast<int>(m_text->map.toUnit(block.spans.front().range.start())));
        m_view->setTextCursor(caret);

        QTest::keyClick(m_view, Qt::Key_Return);

        const TextRange note = m_text->blocks.back().range;
        QCOMPARE(qint64(m_view->textCursor().position()), qint64(m_text->map.toUnit(note.start())));
        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect(note)));
    }

    void backspaceInANote_goesBackToItsReference()
    {
        const auto reference = m_text->blocks[1].spans.front().range;
        const int from = static_cast<int>(m_text->map.toUnit(reference.start()));
        const auto *button = m_view->findChild<QToolButton *>(QStringLiteral("returnButton"));
        QVERIFY(button != nullptr);
        QVERIFY(!button->isVisible());
        QTextCursor caret = m_view->textCursor();
        caret.setPosition(from);
        m_view->setTextCursor(caret);
        QTest::keyClick(m_view, Qt::Key_Return);
        QVERIFY(button->isVisible());
        QVERIFY(m_view->rect().contains(button->geometry()));

        QTest::keyClick(m_view, Qt::Key_Backspace);

        QCOMPARE(m_view->textCursor().position(), from);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rangeRect(reference)));
        QVERIFY(!button->isVisible());
        // A note that was scrolled to knows its reference too.
        m_view->reveal(m_text->blocks.back().range, DocumentView::Flash::No);
        QTest::keyClick(m_view, Qt::Key_Backspace);
        QCOMPARE(m_view->textCursor().position(), from);
    }

    void enterOnATerm_goesToItsEntryAndTheButtonComesBack()
    {
        const auto at = m_text->text.indexOf(QStringLiteral("open weights."));
        QVERIFY(at > 0);
        m_view->reveal(
            *TextRange::make(m_text->map.toCodePoint(at), m_text->map.toCodePoint(at + 12)),
            DocumentView::Flash::No);

        QTest::keyClick(m_view, Qt::Key_Return);

        const auto entry = m_text->text.indexOf(QStringLiteral("Open weights: numbers"));
        QCOMPARE(qint64(m_view->textCursor().position()), qint64(entry));
        auto *button = m_view->findChild<QToolButton *>(QStringLiteral("returnButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(qint64(m_view->textCursor().position()), qint64(at));
        QVERIFY(m_view->hasFocus());
    }

    void letterI_saysWhatIsUnderTheCaret()
    {
        const auto at = m_text->text.indexOf(QStringLiteral("open weights."));
        m_view->reveal(
            *TextRange::make(m_text->map.toCodePoint(at), m_text->map.toCodePoint(at + 12)),
            DocumentView::Flash::No);

        QTest::keyClick(m_view, Qt::Key_I);

        QVERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(QStringLiteral("numbers made public")),
                 qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void setSelection_highlightsOnlyWordsOfThisText()
    {
        Passage elsewhere = m_end;
        elsewhere.document = DocumentId(QStringLiteral("document:memo"));
        Passage lost = m_end;
        lost.state = EvidenceState::Lost;

        m_view->setSelection(ItemId(ClaimId(QStringLiteral("claim:paid"))),
                             {elsewhere, m_end, lost});

        QCOMPARE(m_view->highlights(), std::vector<TextRange>{m_end.range});
    }

    void readingSize_keepsThePlaceAndTheCaret()
    {
        const auto range = m_text->blocks[30].range;
        m_view->reveal(range, DocumentView::Flash::No);

        m_view->setReadingSize(26);
        QTRY_VERIFY(m_view->isSettled());

        QVERIFY(qAbs(m_view->rangeRect(range).top() - m_view->viewport()->height() / 3) <= 2);
        QCOMPARE(qint64(m_view->textCursor().position()),
                 qint64(m_text->map.toUnit(range.start())));
    }

    // Marks may not cost the text's selection: presenters copy from here.
    void text_canBeSelectedAndCopiedButNotChanged()
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->textCursor().selectedText(), QStringLiteral("The gu\u00EFde"));

        QTest::keyClick(m_view, Qt::Key_Delete);
        QTest::keyClicks(m_view, QStringLiteral("x"));

        QCOMPARE(m_view->document()->firstBlock().text(), QStringLiteral("The gu\u00EFde"));
    }

private:
    Text m_text;
    std::shared_ptr<const BriefingIndex> m_index;
    Passage m_end;
    std::unique_ptr<QWidget> m_host;
    DocumentView *m_view = nullptr;
};

QTEST_MAIN(tst_DocumentView)
#include "tst_documentview.moc"
