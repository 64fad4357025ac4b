// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Widgets {

namespace {

constexpr int iconSize = 40;
constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_heading(makeLabel(LabelRole::Heading, {}, this)),
      m_text(makeLabel(LabelRole::Body, {}, this)), m_button(new QPushButton(this))
{
    m_text->setProperty("muted", true);
    m_text->setObjectName(QStringLiteral("emptyStateText"));
    m_heading->setObjectName(QStringLiteral("emptyStateHeading"));
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (auto *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(textWidth);
        // A centred label gets its hint, so it needs a hint as wide as its text may become.
        label->setMinimumWidth(0);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setContent(const QString &icon, const QString &heading, const QString &text)
{
    m_iconName = icon;
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(text);
    showIcon();
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

QString EmptyState::heading() const { return m_heading->text(); }

QString EmptyState::text() const { return m_text->text(); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showIcon();
    }
}

void EmptyState::showIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(themedIcon(m_iconName).pixmap(iconSize, QIcon::Disabled));
    }
}

} // namespace Widgets
