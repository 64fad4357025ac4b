// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/frozencolumns.h"

#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/columnheads.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Widgets {

FrozenColumns::FrozenColumns(QTableView &table) : QTableView(&table), m_table(table)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setHorizontalHeader(new ColumnHeads(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    setItemDelegate(table.itemDelegate());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoScroll(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
}

void FrozenColumns::follow(int columns)
{
    m_columns = columns;
    if (model() != m_table.model()) {
        setModel(m_table.model());
        // The selection model that setModel() made is of no use any more.
        auto *own = selectionModel();
        setSelectionModel(m_table.selectionModel());
        if (own != selectionModel()) {
            own->deleteLater();
        }
    }
    const int count = model() == nullptr ? 0 : model()->columnCount();
    for (int column = 0; column < count; ++column) {
        setColumnHidden(column, column >= columns);
    }
    fit();
}

int FrozenColumns::coveredWidth() const { return isHidden() ? 0 : width(); }

void FrozenColumns::fit()
{
    if (model() == nullptr) {
        return;
    }
    int total = 0;
    for (int column = 0; column < m_columns && column < model()->columnCount(); ++column) {
        setColumnWidth(column, m_table.columnWidth(column));
        total += m_table.columnWidth(column);
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        setRowHeight(row, m_table.rowHeight(row));
    }
    const int head = m_table.horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(head);
    setGeometry(m_table.frameWidth(), m_table.frameWidth(), total,
                head + m_table.viewport()->height());
    setVisible(total > 0);
    updateGeometries();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    m_table.setFocus(Qt::MouseFocusReason);
    QTableView::mousePressEvent(event);
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_table.horizontalScrollBar()->value() == 0) {
        return;
    }
    // Something is hidden behind this edge, but not of headings, which run through.
    QPainter painter(viewport());
    const auto &colors = themeColors(palette());
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) {
            break;
        }
        if (!model()->index(row, 0).data(ClaimsRole::IsQuestion).toBool()) {
            painter.fillRect(QRect(viewport()->width() - 2, top, 2, rowHeight(row)),
                             blended(colors.mutedText, colors.card, 0.5));
        }
    }
}

} // namespace Widgets
