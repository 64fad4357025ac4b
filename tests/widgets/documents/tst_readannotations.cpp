// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/common/theme.h"
#include "widgets/documents/annotationcolors.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/notedialog.h"
#include "widgets/documents/readworkspace.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolTip>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

/// A reader's own highlights and notes, by the keyboard alone.
class tst_ReadAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QByteArray function = QTest::currentTestFunction();
        if (function != "highlight_withoutWordsSaysWhatToDo"
            && function != "note_isWrittenAndChanged") {
            failOnWarnings(); // The offscreen platform warns of tool tips and dialogs.
        }
        applyScheme(Scheme::Light);
        auto contents = smallContents();
        contents.briefing.annotations.clear();
        m_open = std::make_unique<OpenBriefing>(contents);
        QVERIFY(m_open->isReady());
        m_host = std::make_unique<QWidget>();
        m_read = new ReadWorkspace(m_open->session(), m_open->selection(), m_host.get());
        m_read->resize(1200, 700);
        m_read->addActions(m_read->commands());
        m_host->resize(1200, 700);
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_read->isSettled(), 20000);
        m_view = m_read->findChild<DocumentView *>();
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
    }

    void cleanup()
    {
        m_host.reset();
        m_open.reset();
    }

    void highlight_isStoredWithTheWordsAndCanBeUndone()
    {
        selectFirstLine();
        const auto words = m_view->textCursor().selectedText();
        QVERIFY(!words.isEmpty());

        press(Qt::Key_3);

        QTRY_COMPARE(annotations().size(), size_t(1));
        const auto &annotation = annotations().front();
        QCOMPARE(annotation.color, AnnotationColor::Blue);
        QVERIFY(words.startsWith(annotation.passages.front().quote));
        QVERIFY(!annotation.created.isEmpty());
        QVERIFY(!m_view->textCursor().hasSelection());
        QTRY_COMPARE(m_view->annotationAtCaret(), std::optional(annotation.id));
        m_open->session().undo();
        QTRY_VERIFY(annotations().empty());
    }

    void highlight_onAHighlightChangesItsColor()
    {
        selectFirstLine();
        press(Qt::Key_1);
        QTRY_COMPARE(annotations().size(), size_t(1));

        press(Qt::Key_5);

        QTRY_COMPARE(annotations().front().color, AnnotationColor::Orange);
        QCOMPARE(annotations().size(), size_t(1));
    }

    void highlight_overSeveralParagraphsHasAPassageInEach()
    {
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_2);

        QTRY_COMPARE(annotations().size(), size_t(1));
        QVERIFY(annotations().front().passages.size() > 1);
        for (const auto &passage : annotations().front().passages) {
            QVERIFY(!passage.quote.contains(u'\n'));
        }
    }

    void highlight_withoutWordsSaysWhatToDo()
    {
        press(Qt::Key_1);

        QVERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("Select the words first")));
        QVERIFY(annotations().empty());
        QToolTip::hideText();
    }

    void note_isWrittenAndChanged()
    {
        selectFirstLine();
        press(Qt::Key_N);
        auto *dialog = m_read->findChild<NoteDialog *>();
        QVERIFY(dialog != nullptr);
        auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"));
        QTest::keyClicks(text, QStringLiteral("Ask them."));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(annotations().size(), size_t(1));
        QCOMPARE(annotations().front().text, QStringLiteral("Ask them."));

        QTRY_VERIFY(m_view->annotationAtCaret());
        QTRY_VERIFY(m_read->findChild<NoteDialog *>() == nullptr);
        m_host->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        press(Qt::Key_N);
        QTRY_VERIFY(m_read->findChild<NoteDialog *>() != nullptr
                    && m_read->findChild<NoteDialog *>()->isVisible());
        dialog = m_read->findChild<NoteDialog *>();
        QCOMPARE(dialog->text(), QStringLiteral("Ask them."));
        dialog->findChildren<QRadioButton *>()[3]->click();
        dialog->accept();
        QTRY_COMPARE(annotations().front().color, AnnotationColor::Pink);
    }

    void remove_takesTheHighlightAway()
    {
        selectFirstLine();
        press(Qt::Key_1);
        QTRY_VERIFY(m_view->annotationAtCaret());

        press(Qt::Key_Backspace);

        QTRY_VERIFY(annotations().empty());
        QVERIFY(!m_view->annotationAtCaret());
    }

    void readOnly_offersNothing()
    {
        m_open->session().open(bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session().state(), Session::State::Ready, 20000);

        for (const auto *action : m_read->commands()) {
            if (action->objectName().startsWith(QStringLiteral("highlight"))) {
                QVERIFY(!action->isEnabled());
            }
        }
    }

    void tints_leaveTextReadable()
    {
        for (const auto *colors : {&lightColors(), &darkColors()}) {
            for (const auto color : annotationColors) {
                QVERIFY(contrastRatio(annotationTint(*colors, color), colors->text) >= 7);
            }
        }
    }

private:
    void selectFirstLine() { QTest::keyClick(m_view, Qt::Key_End, Qt::ShiftModifier); }

    void press(Qt::Key key) { QTest::keyClick(m_view, key, Qt::ControlModifier | Qt::AltModifier); }

    [[nodiscard]] const std::vector<Annotation> &annotations() const
    {
        return m_open->session().index()->briefing().annotations;
    }

    std::unique_ptr<OpenBriefing> m_open;
    std::unique_ptr<QWidget> m_host;
    ReadWorkspace *m_read = nullptr;
    DocumentView *m_view = nullptr;
};

QTEST_MAIN(tst_ReadAnnotations)
#include "tst_readannotations.moc"
