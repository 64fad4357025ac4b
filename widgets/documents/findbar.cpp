// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/findbar.h"

#include "widgets/common/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Widgets {

namespace {

QToolButton *makeButton(const QString &name, const QString &sign, const QString &what,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setToolTip(plainToolTip(what));
    button->setAccessibleName(what);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(makeLabel(LabelRole::Muted, {}, this)),
      m_previous(makeButton(QStringLiteral("findPrevious"), QStringLiteral("↑"),
                            tr("Previous place (Shift+Enter)"), this)),
      m_next(makeButton(QStringLiteral("findNext"), QStringLiteral("↓"), tr("Next place (Enter)"),
                        this)),
      m_close(makeButton(QStringLiteral("findClose"), QStringLiteral("✕"), tr("Close (Esc)"), this))
{
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in this document"));
    m_field->setAccessibleName(tr("Find in this document"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    hide();
}

void FindBar::start(const QString &words)
{
    show();
    if (!words.isEmpty()) {
        m_field->setText(words);
    }
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT wordsChanged(m_field->text());
}

QString FindBar::words() const { return m_field->text(); }

void FindBar::showCount(int current, int count)
{
    if (m_field->text().isEmpty()) {
        m_count->setText({});
    } else if (count == 0) {
        m_count->setText(tr("Not found"));
    } else if (current == 0) {
        m_count->setText(tr("%n place(s)", nullptr, count));
    } else {
        //: Which of the places where words were found.
        m_count->setText(tr("%1 of %2").arg(current).arg(count));
    }
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Widgets
