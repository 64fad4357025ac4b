// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/aboutdialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Widgets {

namespace {

constexpr int iconSize = 64;

/// Names and licenses of what is linked; not translated, because licenses are names.
QString componentsText()
{
    return QStringLiteral("Qt 6 – LGPL-3.0\n"
                          "QCustomPlot – GPL-3.0\n"
                          "SQLite – public domain\n"
                          "SQLiteCpp – MIT\n"
                          "udunits2 – UDUNITS-2.2\n"
                          "md4c – MIT\n"
                          "Boost – BSL-1.0\n"
                          "nlohmann/json – MIT\n"
                          "valijson – BSD-2-Clause\n"
                          "tl::expected – CC0-1.0\n"
                          "libseccomp – LGPL-2.1\n"
                          "Inter, Noto Serif – OFL-1.1");
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Sidelight"));
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *icon = new QLabel(this);
    icon->setPixmap(themedIcon(QStringLiteral("sidelight")).pixmap(iconSize));
    auto *name = makeLabel(LabelRole::Heading,
                           tr("Sidelight %1").arg(QApplication::applicationVersion()), this);
    auto *what = makeLabel(LabelRole::Body,
                           tr("Reads a set of policy documents together: side by side, with every "
                              "figure, claim and link "
                              "one click from the words it rests on. Nothing leaves this machine."),
                           this);
    auto *license = makeLabel(
        LabelRole::Muted,
        tr("© 2026 Sidelight authors. Free software under the GNU General Public License, "
           "version 3 or later, without any warranty."),
        this);
    auto *parts = new QPlainTextEdit(componentsText(), this);
    parts->setReadOnly(true);
    parts->setTabChangesFocus(true);
    parts->setAccessibleName(tr("Built on"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    for (auto *label : {name, what, license}) {
        words->addWidget(label);
    }
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(makeLabel(LabelRole::Section, tr("Built on"), this));
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    resize(480, 440);
}

} // namespace Widgets
