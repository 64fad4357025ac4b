// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/signsdialog.h"

#include "widgets/documents/signlegend.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Widgets {

SignsDialog::SignsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Signs and Lines"));
    setObjectName(QStringLiteral("signsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(new SignLegend(area));
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(520, 600);
}

} // namespace Widgets
