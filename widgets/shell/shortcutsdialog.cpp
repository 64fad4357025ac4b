// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Widgets {

namespace {

struct Key
{
    QString what;
    QString keys;
};

QList<Key> keysWithoutCommand()
{
    return {
        {ShortcutsDialog::tr("From one part of the window to the next"),
         ShortcutsDialog::tr("Tab, Shift+Tab")},
        {ShortcutsDialog::tr("Walk inside a list, a matrix, a graph"),
         ShortcutsDialog::tr("Arrow keys")},
        {ShortcutsDialog::tr("Move the network; move what is chosen in it"),
         ShortcutsDialog::tr("Shift+arrow keys; Ctrl+arrow keys")},
        {ShortcutsDialog::tr("Make a column of the claims matrix wider or narrower"),
         ShortcutsDialog::tr("Ctrl+Shift+Right, Ctrl+Shift+Left")},
        {ShortcutsDialog::tr("Read the words of a cell of the claims matrix"),
         ShortcutsDialog::tr("Ctrl+Enter")},
        {ShortcutsDialog::tr("Open what has the focus"), ShortcutsDialog::tr("Enter or Space")},
        {ShortcutsDialog::tr("Copy the card that has the focus"), ShortcutsDialog::tr("Ctrl+C")},
        {ShortcutsDialog::tr("While searching: how to search; save the search; remove a saved one"),
         ShortcutsDialog::tr("F1, Ctrl+D, Del")},
        {ShortcutsDialog::tr("Close a list of results or a notice"), ShortcutsDialog::tr("Esc")},
    };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);

    QList<Key> keys;
    for (const auto *action : actions) {
        if (!action->shortcuts().isEmpty()) {
            auto text = action->text();
            text.remove(u'&').remove(QChar(0x2026));
            keys.append(
                {text, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                           .replace(QStringLiteral("; "), QStringLiteral("   "))});
        }
    }
    keys.append(keysWithoutCommand());

    auto *table = new QTableWidget(static_cast<int>(keys.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < keys.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys[row].what));
        table->setItem(row, 1, new QTableWidgetItem(keys[row].keys));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(560, 560);
}

} // namespace Widgets
