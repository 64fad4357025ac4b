// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/contentslistview.h"

#include "widgets/common/carddelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>

namespace Widgets {

ContentsListView::ContentsListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    // Tab leaves the list; the arrow keys walk in it.
    setTabKeyNavigation(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // A single click activates everywhere, whatever the desktop's setting: rows are links, not
    // files.
    connect(this, &QListView::clicked, this, &QListView::activated);
}

void ContentsListView::setModel(QAbstractItemModel *newModel)
{
    for (auto &connection : m_connections) {
        disconnect(connection);
    }
    QListView::setModel(newModel);
    if (newModel != nullptr) {
        m_connections[0] =
            connect(newModel, &QAbstractItemModel::modelReset, this, [this] { followContents(); });
        m_connections[1] = connect(newModel, &QAbstractItemModel::rowsInserted, this,
                                   [this] { followContents(); });
        m_connections[2] =
            connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this] { followContents(); });
        m_connections[3] =
            connect(newModel, &QAbstractItemModel::dataChanged, this, [this] { followContents(); });
        m_connections[4] = connect(newModel, &QAbstractItemModel::layoutChanged, this,
                                   [this] { followContents(); });
    }
    followContents();
}

QSize ContentsListView::sizeHint() const { return {200, heightForWidth(width())}; }

QSize ContentsListView::minimumSizeHint() const { return {60, heightForWidth(width())}; }

bool ContentsListView::hasHeightForWidth() const { return true; }

int ContentsListView::heightForWidth(int width) const
{
    if (model() == nullptr) {
        return 0;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, width, 0);
    int height = 0;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        if (!isRowHidden(row)) {
            const auto index = model()->index(row, modelColumn(), rootIndex());
            height += itemDelegateForIndex(index)->sizeHint(option, index).height();
        }
    }
    return height;
}

void ContentsListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        followContents();
    }
}

void ContentsListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        followContents();
    }
}

void ContentsListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Without a current row the focus would be nowhere to be seen.
    const bool byKey = event->reason() == Qt::TabFocusReason
                       || event->reason() == Qt::BacktabFocusReason
                       || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !currentIndex().isValid() && model() != nullptr
        && model()->rowCount(rootIndex()) > 0) {
        selectionModel()->setCurrentIndex(model()->index(0, modelColumn(), rootIndex()),
                                          QItemSelectionModel::ClearAndSelect);
    }
    showCurrentRow();
}

void ContentsListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
         || event->key() == Qt::Key_Space)
        && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ContentsListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus()) {
        showCurrentRow();
    }
}

void ContentsListView::followContents()
{
    setFixedHeight(heightForWidth(width()));
    scheduleDelayedItemsLayout();
}

void ContentsListView::showCurrentRow()
{
    if (!currentIndex().isValid()) {
        return;
    }
    for (auto *ancestor = parentWidget(); ancestor != nullptr;
         ancestor = ancestor->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(ancestor)) {
            const auto row = visualRect(currentIndex())
                                 .translated(viewport()->mapTo(area->widget(), QPoint(0, 0)));
            area->ensureVisible(row.center().x(), row.center().y(), 0, row.height() / 2 + 8);
            return;
        }
    }
}

} // namespace Widgets
