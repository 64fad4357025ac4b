// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands/textdialog.h"

#include "widgets/common/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Widgets {

namespace {

constexpr int dialogWidth = 420;

} // namespace

TextDialog::TextDialog(const QString &title, const QString &label, const QString &text,
                       QWidget *parent)
    : QDialog(parent), m_edit(new QLineEdit(text, this)),
      m_error(makeLabel(LabelRole::Body, {}, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = makeLabel(LabelRole::Body, label, this);
    caption->setTextInteractionFlags(Qt::NoTextInteraction);
    caption->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->selectAll();
    m_error->setProperty("warning", true);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(caption);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT textAccepted(m_edit->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TextDialog::showError(const QString &message)
{
    m_error->setText(message);
    m_error->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace Widgets
