// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sourcecopy.h"
#include "widgets/common/theme.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/markpainting.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>

namespace Widgets {

namespace {

constexpr qsizetype menuTextLength = 60;

QString elided(const QString &text)
{
    return text.size() > menuTextLength ? text.left(menuTextLength - 1) + QChar(0x2026) : text;
}

/// With a line feed between two blocks, and for a hard line break.
QString selectedWords(const QTextCursor &caret)
{
    return caret.selectedText()
        .replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

} // namespace

int DocumentView::positionAt(const QPoint &viewportPoint) const
{
    return characterAt(cursorForPosition(viewportPoint).block(),
                       QPointF(viewportPoint) - contentOffset());
}

bool DocumentView::choose(int position, Choice choice)
{
    const std::vector<const DocumentMark *> marks = m_marks.at(position);
    if (marks.empty()) {
        return false;
    }
    auto chosen = marks.begin();
    if (choice == Choice::Next) {
        const auto selected = std::ranges::find(marks, m_selectedItem, &DocumentMark::item);
        if (selected != marks.end() && selected + 1 != marks.end()) {
            chosen = selected + 1;
        }
    }
    // A copy: what follows may make the marks anew.
    const Briefings::ItemId item = (*chosen)->item;
    Q_EMIT itemChosen(item);
    return true;
}

void DocumentView::stepToMark(int step)
{
    const int position = textCursor().position();
    const DocumentMark *mark = step > 0 ? m_marks.next(position) : m_marks.previous(position);
    if (mark == nullptr) {
        return;
    }
    const int start = mark->start;
    if (!viewport()->rect().contains(wordsRect(mark->start, mark->end))) {
        reveal(mark->passage.range, Flash::No);
    }
    QTextCursor caret = textCursor();
    caret.setPosition(start);
    setTextCursor(caret);
}

void DocumentView::popupMenu(int position, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("markMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DocumentMark *mark : m_marks.allAt(position)) {
        const Briefings::ItemId item = mark->item;
        //: In a menu: kind and title of an item, as in "Actor: Nvidia".
        QString text = tr("%1: %2").arg(kindText(item.kind()), elided(m_index->title(item)));
        const QAction *action =
            menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, item] { Q_EMIT itemChosen(item); });
    }
    const qint64 codePoint = codePointAt(position);
    if (const auto *note = m_apparatus.referencedAt(codePoint)) {
        menu->addAction(tr("Go to Note %1").arg(note->number), this,
                        [this, position] { follow(position, What::Note); });
    }
    if (const auto *entry = m_apparatus.usedAt(codePoint)) {
        menu->addAction(tr("Glossary: %1").arg(elided(entry->term)), this,
                        [this, position] { follow(position, What::Term); });
    }
    menu->addSeparator();
    if (!m_annotationActions.isEmpty()) {
        auto *marking = menu->addMenu(tr("&Highlight and Note"));
        marking->setToolTipsVisible(true);
        marking->addActions(m_annotationActions);
    }
    QAction *copy = menu->addAction(tr("&Copy with Source"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    QAction *words = menu->addAction(tr("Copy &Words Only"), this, &DocumentView::copyWords);
    words->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select &All"), this, &QTextEdit::selectAll);
    menu->popup(globalPosition);
}

QMimeData *DocumentView::createMimeDataFromSelection() const
{
    const QTextCursor caret = textCursor();
    const Briefings::Document *document = m_index ? m_index->document(m_document) : nullptr;
    if (document == nullptr || !m_text) {
        return QTextEdit::createMimeDataFromSelection();
    }
    Briefings::QuotedWords words{selectedWords(caret), *document, 0};
    words.paragraph = m_text->paragraphNumber(codePointAt(caret.selectionStart()));
    Briefings::Quotation quotation;
    quotation.quotes.push_back(std::move(words));
    return mimeData(quotation).release();
}

void DocumentView::copyWords() const
{
    QGuiApplication::clipboard()->setText(selectedWords(textCursor()));
}

bool DocumentView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip) {
        return QTextEdit::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    showToolTip(positionAt(help->pos()), help->globalPos());
    return true;
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isShifted = modifiers == Qt::ShiftModifier;
    const bool isPlain = modifiers == Qt::NoModifier || isShifted;
    const int key = event->key();
    if ((key == Qt::Key_N || key == Qt::Key_F3) && isPlain) {
        stepToMark(isShifted ? -1 : 1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain) {
        const int position = textCursor().position();
        if (isShifted) {
            choose(position, Choice::Next);
        } else if (!follow(position, What::Note) && !choose(position, Choice::Smallest)) {
            follow(position, What::Term);
        }
    } else if (key == Qt::Key_Backspace && isPlain) {
        goBackToText();
    } else if (key == Qt::Key_I && isPlain) {
        showToolTip(textCursor().position(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
    } else if ((key == Qt::Key_Tab || key == Qt::Key_Backtab)
               && (modifiers & Qt::ControlModifier) != 0) {
        Q_EMIT paneStepRequested(
            key == Qt::Key_Backtab || (modifiers & Qt::ShiftModifier) != 0 ? -1 : 1);
    } else if (key == Qt::Key_BracketRight || key == Qt::Key_BracketLeft) {
        Q_EMIT passageStepRequested(key == Qt::Key_BracketRight ? 1 : -1);
    } else if (key == Qt::Key_F6 && isPlain) {
        Q_EMIT paneStepRequested(isShifted ? -1 : 1);
    } else if (event->matches(QKeySequence::ZoomIn)
               || (key == Qt::Key_Equal && modifiers == Qt::ControlModifier)) {
        Q_EMIT zoomRequested(1);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        Q_EMIT zoomRequested(-1);
    } else if (key == Qt::Key_0 && modifiers == Qt::ControlModifier) {
        Q_EMIT zoomRequested(0);
    } else {
        QTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void DocumentView::mousePressEvent(QMouseEvent *event)
{
    m_pressPoint = event->pos();
    const int position = positionAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::AltModifier
        && position >= 0) {
        popupMenu(position, event->globalPosition().toPoint());
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const int position = positionAt(event->pos());
        const DocumentMark *mark = position < 0 ? nullptr : firstAt(position);
        const DocumentMark *before = m_hovered < 0 ? nullptr : firstAt(m_hovered);
        m_hovered = position;
        if (mark != before) {
            viewport()->update();
        }
        const qint64 codePoint = codePointAt(position);
        const bool isTarget = mark != nullptr || m_apparatus.referencedAt(codePoint) != nullptr
                              || m_apparatus.usedAt(codePoint) != nullptr;
        viewport()->setCursor(isTarget ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool isClick =
        event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && (event->pos() - m_pressPoint).manhattanLength() < QApplication::startDragDistance()
        && !textCursor().hasSelection();
    const int position = isClick ? positionAt(event->pos()) : -1;
    if (position >= 0 && !follow(position, What::Note) && !choose(position, Choice::Next)) {
        follow(position, What::Term);
    }
}

void DocumentView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        popupMenu(textCursor().position(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    popupMenu(positionAt(point), event->globalPos());
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0 && event->angleDelta().y() != 0) {
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

} // namespace Widgets
