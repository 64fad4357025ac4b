// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchbox.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Widgets {

namespace {

constexpr int pageRows = 8;

bool isHelpKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F1 && event.modifiers() == Qt::NoModifier;
}

bool isSaveKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier;
}

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchBox"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(
        tr("Finds passages, actors, events, claims, figures, questions and commands. "
           "Up and down walk through the results, Enter opens one, F1 says how to search, Ctrl+D "
           "keeps the search."));
    setPlaceholderText(tr("Search passages, actors, figures, commands"));
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMaxLength(400);
    fitHeight();
}

void SearchBox::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Here F1 is about searching, not about the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isHelpKey(*key) || isSaveKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    Q_EMIT clicked();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (isSaveKey(*event)) {
        Q_EMIT saveRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_F1:
        Q_EMIT helpRequested();
        return;
    case Qt::Key_Delete:
        if (text().isEmpty()) {
            Q_EMIT removeRequested();
            return;
        }
        break;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT stepped(-pageRows);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepped(pageRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Escape:
        Q_EMIT dismissed();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu takes the focus for a moment only.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT focusLost();
    }
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty()) {
        return;
    }
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(interfaceFont(interfacePixelSize - 2));
    const int width = painter.fontMetrics().horizontalAdvance(m_hint) + 12;
    const int height = painter.fontMetrics().height() + 4;
    QRectF key(rect().right() - width - 8, (rect().height() - height) / 2.0, width, height);
    if (layoutDirection() == Qt::RightToLeft) {
        key.moveLeft(8);
    }
    painter.setPen(colors.line);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(key, 4, 4);
    painter.setPen(colors.mutedText);
    painter.drawText(key, Qt::AlignCenter, m_hint);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void SearchBox::fitHeight() { setMinimumHeight(fontMetrics().height() + 14); }

} // namespace Widgets
