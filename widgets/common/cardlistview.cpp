// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/cardlistview.h"

#include "widgets/common/carddelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QResizeEvent>

namespace Widgets {

CardListView::CardListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &QListView::activated);
}

QSize CardListView::minimumSizeHint() const { return {80, 60}; }

void CardListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    // What sizes are asked for; painting sets its own.
    option->rect = QRect(0, 0, viewport()->width(), 0);
}

void CardListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
    }
}

void CardListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void CardListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Without a current row the focus would be nowhere to be seen.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() != nullptr
        && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void CardListView::keyPressEvent(QKeyEvent *event)
{
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                           || event->key() == Qt::Key_Space;
    if (activates && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace Widgets
