// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/evidencedock.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/models/selection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

#include <cmath>

namespace Widgets {

namespace {

/// Below this a rail, a side panel and the evidence leave less than a column of a matrix per document.
constexpr int narrowWindow = 1100;
constexpr int narrowWidth = 252;
constexpr int wideWidth = 304;
constexpr int widest = 520;

} // namespace

EvidenceDock::EvidenceDock(Session &session, Selection &selection, QWidget *parent)
    : QDockWidget(tr("Evidence"), parent)
    , m_selection(selection)
    , m_panel(new EvidencePanel(session, selection, this))
{
    setObjectName(QStringLiteral("evidenceDock"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setTitleBarWidget(makeTitleBar());
    setWidget(m_panel);
    connect(&m_selection, &Selection::changed, this, &EvidenceDock::followSelection);
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
    connect(close, &QToolButton::clicked, this, &EvidenceDock::close);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 8, 0);
    row->addWidget(title, 1);
    row->addWidget(close);
    return bar;
}

bool EvidenceDock::isWanted() const
{
    return m_isNarrow ? m_isWanted : isVisibleTo(parentWidget());
}

void EvidenceDock::setWanted(bool wanted)
{
    m_isWanted = wanted;
    setVisible(m_isNarrow ? wanted && !m_selection.item().isNull() : wanted);
}

void EvidenceDock::fitWindow(int windowWidth)
{
    const bool isNarrow = windowWidth < narrowWindow * zoomFactor();
    if (isNarrow == m_isNarrow) {
        return;
    }
    m_isWanted = isWanted();
    m_isNarrow = isNarrow;
    fitWidth();
    setWanted(m_isWanted);
}

void EvidenceDock::reveal()
{
    m_isWanted = true;
    show();
}

void EvidenceDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitWidth();
    }
}

void EvidenceDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow) {
        close();
        return;
    }
    QDockWidget::keyPressEvent(event);
}

void EvidenceDock::followSelection()
{
    if (m_isNarrow && m_isWanted) {
        setVisible(!m_selection.item().isNull());
    }
}

void EvidenceDock::fitWidth()
{
    const auto zoomed = [](int pixels) { return static_cast<int>(std::lround(pixels * zoomFactor())); };
    m_panel->setMinimumWidth(zoomed(narrowWidth));
    m_panel->setMaximumWidth(zoomed(m_isNarrow ? narrowWidth : widest));
    if (auto *window = qobject_cast<QMainWindow *>(parentWidget())) {
        window->resizeDocks({ this }, { zoomed(m_isNarrow ? narrowWidth : wideWidth) }, Qt::Horizontal);
    }
}

} // namespace Widgets
