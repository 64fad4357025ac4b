// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of the Read workspace, and the moving of its panes.
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/panealignment.h"
#include "widgets/documents/panesplitter.h"
#include "widgets/documents/readworkspace.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace Widgets {

void ReadWorkspace::addCommands()
{
    const auto onPane = [this](QAction *action, auto &&what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_current != nullptr) {
                what(*m_current);
            }
        });
    };
    const auto key = [](auto keys) { return QList<QKeySequence>{QKeySequence(keys)}; };
    onPane(addCommand(QStringLiteral("findInDocument"), tr("&Find in Document…"),
                      key(Qt::CTRL | Qt::Key_F)),
           [](DocumentPane &pane) { pane.startFinding(); });
    onPane(
        addCommand(QStringLiteral("outline"), tr("Go to a &Heading…"), key(Qt::CTRL | Qt::Key_H)),
        [](DocumentPane &pane) { pane.popupOutline(); });
    onPane(addCommand(QStringLiteral("nextHere"), tr("&Next Passage in This Pane"),
                      key(Qt::CTRL | Qt::Key_BracketRight)),
           [](DocumentPane &pane) { pane.stepPassage(1); });
    onPane(addCommand(QStringLiteral("previousHere"), tr("&Previous Passage in This Pane"),
                      key(Qt::CTRL | Qt::Key_BracketLeft)),
           [](DocumentPane &pane) { pane.stepPassage(-1); });
    onPane(addCommand(QStringLiteral("crossRight"), tr("Follow the Band to the &Right"),
                      key(Qt::CTRL | Qt::Key_PageDown)),
           [this](DocumentPane &pane) { m_alignment->cross(pane, 1); });
    onPane(addCommand(QStringLiteral("crossLeft"), tr("Follow the Band to the &Left"),
                      key(Qt::CTRL | Qt::Key_PageUp)),
           [this](DocumentPane &pane) { m_alignment->cross(pane, -1); });
    auto *pin = addCommand(QStringLiteral("alignPanes"), tr("Keep Panes &Aligned"),
                           key(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    pin->setCheckable(true);
    connect(pin, &QAction::triggered, m_alignment, &PaneAlignment::setPinned);
    connect(m_alignment, &PaneAlignment::pinnedChanged, pin,
            [this, pin] { pin->setChecked(m_alignment->isPinned()); });
    onPane(addCommand(QStringLiteral("movePaneRight"), tr("Move Pane Ri&ght"),
                      key(Qt::ALT | Qt::SHIFT | Qt::Key_Right)),
           [this](DocumentPane &pane) { movePane(&pane, 1); });
    onPane(addCommand(QStringLiteral("movePaneLeft"), tr("Move Pane L&eft"),
                      key(Qt::ALT | Qt::SHIFT | Qt::Key_Left)),
           [this](DocumentPane &pane) { movePane(&pane, -1); });
    addAnnotationCommands();
}

bool ReadWorkspace::movePane(DocumentPane *pane, int step)
{
    const auto found = std::ranges::find(m_panes, pane);
    const auto from = found - m_panes.begin();
    const auto to = from + step;
    if (found == m_panes.end() || step == 0 || to < 0 || to >= std::ssize(m_panes)) {
        return false;
    }
    const bool hadFocus = pane->view().hasFocus();
    m_panes.erase(found);
    m_panes.insert(m_panes.begin() + to, pane);
    m_splitter->insertWidget(static_cast<int>(to), pane);
    setCurrentPane(pane);
    panesChanged();
    if (hadFocus) {
        pane->view().setFocus(Qt::OtherFocusReason);
    }
    return true;
}

QMap<QString, int> ReadWorkspace::readingPlaces() const
{
    QMap<QString, int> places;
    for (const DocumentPane *pane : m_panes) {
        places.insert(pane->document().toString(),
                      static_cast<int>(pane->view().visibleRange().start()));
    }
    return places;
}

void ReadWorkspace::setReadingPlaces(const QMap<QString, int> &places)
{
    m_places = places;
    for (const DocumentPane *pane : m_panes) {
        if (const int place = m_places.take(pane->document().toString()); place > 0) {
            pane->view().beginAt(place);
        }
    }
}

void ReadWorkspace::alignPanes(bool aligned) { m_alignment->setPinned(aligned); }

bool ReadWorkspace::arePanesAligned() const { return m_alignment->isPinned(); }

DocumentPane *ReadWorkspace::paneAt(const QPoint &globalPosition) const
{
    const auto holds = [&globalPosition](const DocumentPane *pane) {
        return pane->rect().contains(pane->mapFromGlobal(globalPosition));
    };
    const auto found = std::ranges::find_if(m_panes, holds);
    return found == m_panes.end() ? nullptr : *found;
}

} // namespace Widgets
