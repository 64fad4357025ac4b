// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/noticebar.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace Widgets {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_sign(makeLabel(LabelRole::Body, {}, this)),
      m_text(makeLabel(LabelRole::Body, {}, this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sign->setWordWrap(false);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the notice"));
    close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_sign->setText(tone == Tone::Problem ? QStringLiteral("!") : QStringLiteral("✓"));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::forgetInformation()
{
    if (m_tone == Tone::Information) {
        hide();
    }
}

QString NoticeBar::text() const { return m_text->text(); }

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Widgets
