// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/topbar.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/search/searchbox.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Widgets {

namespace {

constexpr int narrowestSearch = 260;
constexpr int widestSearch = 520;

} // namespace

TopBar::TopBar(QWidget *parent) : QToolBar(parent)
{
    setObjectName(QStringLiteral("topBar"));
    setWindowTitle(tr("Top Bar"));
    setMovable(false);
    setFloatable(false);
    // There is no way back to a bar that its context menu has hidden.
    setContextMenuPolicy(Qt::PreventContextMenu);

    auto *contents = new QWidget(this);
    contents->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *leading = new QWidget(contents);
    m_name = new QLabel(leading);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(QStringLiteral("Sidelight"));
    m_title = new ElidedLabel(leading);
    m_title->setObjectName(QStringLiteral("briefingTitle"));
    m_title->setMuted(true);
    auto *leadingRow = new QHBoxLayout(leading);
    leadingRow->setContentsMargins(0, 0, 0, 0);
    leadingRow->setSpacing(14);
    leadingRow->addWidget(m_name);
    leadingRow->addWidget(m_title, 1);

    m_search = new SearchBox(contents);
    m_search->setMinimumWidth(narrowestSearch);
    m_search->setMaximumWidth(widestSearch);

    auto *trailing = new QWidget(contents);
    m_buttons = new QHBoxLayout(trailing);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);

    // Equal stretches keep the search box in the middle of the window while there is room.
    auto *row = new QHBoxLayout(contents);
    row->setContentsMargins(10, 5, 10, 6);
    row->setSpacing(14);
    row->addWidget(leading, 3);
    row->addWidget(m_search, 5);
    row->addWidget(trailing, 3);
    leading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    leading->setMinimumWidth(120);
    trailing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    addWidget(contents);
    fitFonts();
}

void TopBar::setBriefingTitle(const QString &title) { m_title->setText(title); }

void TopBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setProperty("card", true);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("topBar-%1").arg(action->objectName()));
    const auto follow = [button, action] {
        auto text = action->text();
        text.remove(u'&');
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText))));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    m_buttons->addWidget(button);
}

void TopBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitFonts();
    }
}

void TopBar::fitFonts()
{
    auto font = interfaceFont(interfacePixelSize + 1);
    font.setWeight(QFont::DemiBold);
    if (m_name->font() != font) {
        m_name->setFont(font);
    }
}

} // namespace Widgets
