// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pane offers besides its text: steps through several passages, outline, finding, moving.
#include "widgets/common/labels.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/findbar.h"
#include "widgets/models/session.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int outlineIndent = 4; ///< Spaces for each level of heading in the menu.
constexpr qsizetype outlineLength = 70;

} // namespace

void DocumentPane::setSteps(const Briefings::Passages &passages)
{
    m_steps.clear();
    for (const Briefings::Passage &passage : passages) {
        if (passage.document == m_document && passage.body == m_body
            && passage.state != Briefings::EvidenceState::Lost) {
            m_steps.push_back(passage.range);
        }
    }
    std::ranges::sort(m_steps);
    m_steps.erase(std::unique(m_steps.begin(), m_steps.end()), m_steps.end());
    m_step = 0;
    showSteps();
}

void DocumentPane::showSteps()
{
    const bool isNeeded = m_steps.size() > 1;
    m_stepRow->setVisible(isNeeded);
    if (isNeeded) {
        //: Which of the document's passages on the selected thing.
        m_stepText->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    }
}

bool DocumentPane::stepPassage(int step)
{
    if (m_steps.empty()) {
        return false;
    }
    const auto count = static_cast<int>(m_steps.size());
    m_step = ((m_step + step) % count + count) % count;
    m_view->reveal(m_steps[static_cast<size_t>(m_step)], DocumentView::Flash::Yes);
    showSteps();
    return true;
}

void DocumentPane::startFinding()
{
    const QString selected = m_view->textCursor().selectedText();
    m_find->start(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
}

void DocumentPane::findWords(const QString &words)
{
    const int count = m_view->find(words);
    m_find->showCount(m_view->goToFound(0), count);
}

void DocumentPane::stepFound(int step)
{
    const int count = m_view->find(m_find->words());
    m_find->showCount(m_view->goToFound(step), count);
}

void DocumentPane::popupOutline()
{
    const Briefings::Text text = m_session.text(m_document, m_body);
    if (!text) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("outlineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Briefings::Block &block : text->blocks) {
        if (block.kind != Briefings::BlockKind::Heading) {
            continue;
        }
        QString title = text->slice(block.range);
        if (title.size() > outlineLength) {
            title = title.left(outlineLength - 1) + QChar(0x2026);
        }
        title.replace(u'&', QStringLiteral("&&"));
        const QString indent(std::max(block.level - 1, 0) * outlineIndent, u' ');
        const auto range = block.range;
        menu->addAction(indent + title, this, [this, range] {
            m_view->reveal(range, DocumentView::Flash::Yes);
            m_view->setFocus(Qt::OtherFocusReason);
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("This document has no headings"))->setEnabled(false);
    }
    menu->popup(m_outline->mapToGlobal(QPoint(0, m_outline->height())));
}

// A pane is moved by its header.

void DocumentPane::mousePressEvent(QMouseEvent *event)
{
    m_canMove = event->button() == Qt::LeftButton && m_header->geometry().contains(event->pos());
    m_isMoving = false;
    m_pressPoint = event->pos();
    event->accept();
}

void DocumentPane::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_canMove || event->buttons() == Qt::NoButton) {
        return;
    }
    if (!m_isMoving
        && (event->pos() - m_pressPoint).manhattanLength() >= QApplication::startDragDistance()) {
        m_isMoving = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isMoving) {
        Q_EMIT movedOver(event->globalPosition().toPoint());
    }
}

void DocumentPane::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (m_isMoving) {
        Q_EMIT droppedAt(event->globalPosition().toPoint());
    }
    m_canMove = false;
    m_isMoving = false;
}

void DocumentPane::setDropTarget(bool isTarget)
{
    if (m_isDropTarget != isTarget) {
        m_isDropTarget = isTarget;
        update();
    }
}

} // namespace Widgets
