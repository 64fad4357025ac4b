// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/evidencedock.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

#include <cmath>

namespace Widgets {

namespace {

/// Below this a rail, a side panel and the evidence leave less than a column of a matrix per
/// document.
constexpr int narrowWindow = 1100;
constexpr int narrowWidth = 252;
constexpr int wideWidth = 304;
constexpr int widest = 520;

} // namespace

EvidenceDock::EvidenceDock(Session &session, Selection &selection, QWidget *parent)
    : QDockWidget(tr("Evidence"), parent), m_session(session), m_selection(selection),
      m_panel(new EvidencePanel(session, selection, this))
{
    setObjectName(QStringLiteral("evidenceDock"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setTitleBarWidget(makeTitleBar());
    setWidget(m_panel);
    connect(&m_selection, &Selection::changed, this, &EvidenceDock::followSelection);
    connect(&m_session, &Session::stateChanged, this, &EvidenceDock::follow);
    fitWidth();
}

QWidget *EvidenceDock::makeTitleBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("evidenceTitleBar"));
    auto *title = makeLabel(LabelRole::Section, windowTitle(), bar);
    title->setWordWrap(false);
    auto *close = new QToolButton(bar);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setIconSize(QSize(14, 14));
    close->setAccessibleName(tr("Close the evidence"));
    close->setToolTip(tr("Close (F9)"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &EvidenceDock::dismiss);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 8, 0);
    row->addWidget(title, 1);
    row->addWidget(close);
    return bar;
}

void EvidenceDock::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_isRevealed = false;
    follow();
}

void EvidenceDock::fitWindow(int windowWidth)
{
    const bool isNarrow = windowWidth < narrowWindow * zoomFactor();
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        follow();
        fitWidth();
    }
}

void EvidenceDock::reveal()
{
    m_isWanted = true;
    m_isRevealed = true;
    follow();
}

void EvidenceDock::dismiss()
{
    m_isRevealed = false;
    m_isDismissed = true;
    m_isWanted = m_isWanted && m_isNarrow;
    follow();
}

void EvidenceDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitWidth();
    }
}

void EvidenceDock::closeEvent(QCloseEvent *event)
{
    event->ignore();
    dismiss();
}

void EvidenceDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow) {
        dismiss();
        return;
    }
    QDockWidget::keyPressEvent(event);
}

void EvidenceDock::followSelection()
{
    bool isFromSidePanel = false;
    for (auto *widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        isFromSidePanel = isFromSidePanel || qobject_cast<SidePanel *>(widget) != nullptr;
    }
    m_isDismissed = isFromSidePanel;
    m_isRevealed = m_isRevealed && !m_selection.item().isNull();
    follow();
}

void EvidenceDock::follow()
{
    const bool isBrought = !m_selection.item().isNull() && !m_isDismissed;
    const bool isShown = m_isWanted && (!m_isNarrow || m_isRevealed || isBrought);
    setVisible(isShown && m_session.state() == Session::State::Ready);
}

void EvidenceDock::fitWidth()
{
    const auto zoomed = [](int pixels) {
        return static_cast<int>(std::lround(pixels * zoomFactor()));
    };
    m_panel->setMinimumWidth(zoomed(narrowWidth));
    m_panel->setMaximumWidth(zoomed(m_isNarrow ? narrowWidth : widest));
    auto *window = qobject_cast<QMainWindow *>(parentWidget());
    if (window != nullptr && window->dockWidgetArea(this) != Qt::NoDockWidgetArea) {
        window->resizeDocks({this}, {zoomed(m_isNarrow ? narrowWidth : wideWidth)}, Qt::Horizontal);
    }
}

} // namespace Widgets
