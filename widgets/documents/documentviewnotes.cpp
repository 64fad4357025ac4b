// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/documents/documentview.h"

#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace Widgets {

namespace {

constexpr size_t toolTipItems = 4;
constexpr int returnMargin = 12;

} // namespace

qint64 DocumentView::codePointAt(int position) const
{
    return m_text && position >= 0 ? m_text->map.toCodePoint(position) : -1;
}

bool DocumentView::follow(int position, What what)
{
    const qint64 codePoint = codePointAt(position);
    Briefings::TextRange target;
    if (const auto *note = m_apparatus.referencedAt(codePoint);
        note != nullptr && what == What::Note) {
        target = note->range;
    } else if (const auto *entry = m_apparatus.usedAt(codePoint);
               entry != nullptr && what == What::Term) {
        target = entry->range;
    } else {
        return false;
    }
    m_returns.push_back(position);
    reveal(target, Flash::Yes);
    updateReturn();
    return true;
}

bool DocumentView::goBackToText()
{
    int position = -1;
    if (!m_returns.empty()) {
        position = m_returns.back();
        m_returns.pop_back();
    } else if (const auto *note = m_apparatus.noteAt(codePointAt(textCursor().position()))) {
        position = startOf(note->references.front());
    }
    if (position < 0) {
        return false;
    }
    // The paragraph comes into view; the caret stands where the person left.
    if (const auto *block = m_text->blockAt(codePointAt(position))) {
        reveal(block->range, Flash::Yes);
    }
    m_waitingCaret = position;
    restorePlace();
    updateReturn();
    setFocus();
    return true;
}

void DocumentView::updateReturn()
{
    m_return->setVisible(!m_returns.empty());
    m_return->adjustSize();
    const QRect area = viewport()->geometry();
    m_return->move(area.right() - m_return->width() - returnMargin,
                   area.bottom() - m_return->height() - returnMargin);
    m_return->raise();
}

QString DocumentView::toolTipAt(int position) const
{
    const qint64 codePoint = codePointAt(position);
    if (const auto *note = m_apparatus.referencedAt(codePoint)) {
        return m_text->slice(note->range);
    }
    QStringList lines;
    for (const DocumentMark *mark : m_marks.at(position)) {
        if (static_cast<size_t>(lines.size()) < toolTipItems) {
            lines.append(tr("%1: %2").arg(kindText(mark->item.kind()), m_index->title(mark->item)));
        }
    }
    if (const auto *entry = m_apparatus.usedAt(codePoint)) {
        //: A term of the document's glossary with its definition.
        lines.append(tr("%1: %2").arg(entry->term, entry->definition));
    }
    return lines.join(QLatin1Char('\n'));
}

void DocumentView::showToolTip(int position, const QPoint &globalPosition)
{
    const QString text = position < 0 ? QString() : toolTipAt(position);
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(globalPosition, plainToolTip(text), viewport());
    }
}

void DocumentView::say(const QString &text)
{
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), plainToolTip(text),
                       viewport());
}

} // namespace Widgets
