// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sidepanel.h"

#include "widgets/common/contentslistview.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace Widgets {

namespace {

constexpr int panelWidth = 232;

} // namespace

SidePanel::SidePanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("sidePanel"));
    setProperty("sidePanel", true);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    fitWidth();

    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("sidePanelContents"));
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(12, 14, 12, 14);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setWidget(contents);
    contents->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QListView *SidePanel::addList(const QString &heading, QAbstractItemModel *model)
{
    auto *list = new ContentsListView(widget());
    list->setModel(model);
    addWidget(heading, list);
    return list;
}

void SidePanel::addWidget(const QString &heading, QWidget *sectionWidget)
{
    int position = m_column->count() - 1;
    if (!heading.isEmpty()) {
        auto *label = makeLabel(LabelRole::Section, heading, widget());
        label->setContentsMargins(1, position > 0 ? 14 : 0, 0, 4);
        m_column->insertWidget(position++, label);
        if (sectionWidget->accessibleName().isEmpty()) {
            sectionWidget->setAccessibleName(heading);
        }
    }
    m_column->insertWidget(position, sectionWidget);
}

QSize SidePanel::sizeHint() const { return {width(), 400}; }

QSize SidePanel::minimumSizeHint() const { return {width(), 120}; }

void SidePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitWidth();
    }
}

void SidePanel::fitWidth()
{
    setFixedWidth(static_cast<int>(std::lround(panelWidth * zoomFactor())));
}

} // namespace Widgets
