// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimstableview.h"

#include "widgets/claims/claimsdelegate.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/columnheads.h"
#include "widgets/claims/frozencolumns.h"
#include "widgets/common/theme.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int smallestColumn = 118;
constexpr int smallestClaimColumn = 166;
constexpr double claimShare = 1.6; // Of a document's column.
constexpr int widthStep = 20;
constexpr int fittingMs = 6; // Of the 16 that the window may be busy.
/// Where one more frozen column would leave too little of the others, only the claims stay.
constexpr double largestFrozenShare = 0.6;

} // namespace

ClaimsTableView::ClaimsTableView(QWidget *parent)
    : QTableView(parent), m_delegate(new ClaimsDelegate(*this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new ColumnHeads(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    m_frozen = new FrozenColumns(*this);
    m_fitTimer.setInterval(0);

    for (auto *view : {static_cast<QTableView *>(this), static_cast<QTableView *>(m_frozen)}) {
        connect(view, &QTableView::clicked, this, &ClaimsTableView::cellChosen);
        connect(view, &QTableView::doubleClicked, this, &ClaimsTableView::cellOpened);
    }
    connect(&m_fitTimer, &QTimer::timeout, this, &ClaimsTableView::fitSomeRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isFittingColumns) {
            m_hasOwnWidths = true;
            startFittingRows();
        }
    });
    // Headings stand still, so what is drawn of them changes.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
}

void ClaimsTableView::setModel(QAbstractItemModel *newModel)
{
    m_claims = qobject_cast<ClaimsTableModel *>(newModel);
    Q_ASSERT_X(m_claims, "ClaimsTableView::setModel", "the view shows a ClaimsTableModel");
    QTableView::setModel(newModel);
    // First, so that it has taken a reset in before it is fitted to it.
    m_frozen->follow(1);
    connect(newModel, &QAbstractItemModel::modelReset, this, &ClaimsTableView::followModel);
    followModel();
}

void ClaimsTableView::followModel()
{
    clearSpans();
    m_hasOwnWidths = false;
    const int columns = m_claims->columnCount();
    for (int row = 0; row < m_claims->rowCount() && columns > 1; ++row) {
        if (m_claims->isQuestion(row)) {
            setSpan(row, 0, 1, columns);
        }
    }
    fit();
}

void ClaimsTableView::fit()
{
    if (m_frozen == nullptr || m_claims == nullptr) {
        return;
    }
    if (m_claims->columnCount() == 0) {
        m_frozen->hide();
        m_fitTimer.stop();
        m_unfitted = 0;
        return;
    }
    if (!m_hasOwnWidths) {
        fitColumns();
    }
    startFittingRows();
}

void ClaimsTableView::fitColumns()
{
    m_isFittingColumns = true;
    const double zoom = zoomFactor();
    const int documents = m_claims->columnCount() - 1;
    const int smallest = qRound(smallestColumn * zoom);
    const int width =
        std::max(smallest, static_cast<int>(viewport()->width() / (claimShare + documents)));
    int claims = std::max(qRound(smallestClaimColumn * zoom), qRound(width * claimShare));
    if (claims + documents * width <= viewport()->width()) {
        claims = viewport()->width() - documents * width;
    } else {
        claims = qRound(smallestClaimColumn * zoom);
    }
    setColumnWidth(0, claims);
    for (int section = 1; section <= documents; ++section) {
        setColumnWidth(section, width);
    }
    m_isFittingColumns = false;
}

void ClaimsTableView::startFittingRows()
{
    const int rows = m_claims->rowCount();
    m_nextRow = std::max(0, rowAt(0));
    m_unfitted = rows;
    const bool isCompared = m_claims->cut().compared >= 0;
    const int both = columnWidth(0) + columnWidth(1);
    m_frozen->follow(isCompared && both <= viewport()->width() * largestFrozenShare ? 2 : 1);
    updateGeometries(); // The head may be taller now.
    fitSomeRows();
}

int ClaimsTableView::heightOf(int row) const
{
    const auto first = m_claims->index(row, 0);
    int height = m_delegate->heightFor(first, columnWidth(0));
    const auto *claim = m_claims->matrixRow(row);
    if (claim == nullptr) {
        return height;
    }
    height = std::max(height, ClaimsDelegate::leastHeight());
    // Silent cells are all alike and low, so that only those who speak are measured.
    for (const auto &cell : claim->cells) {
        const int column = m_claims->columnOf(cell.voice);
        if (column > 0) {
            height = std::max(
                height, m_delegate->heightFor(first.siblingAtColumn(column), columnWidth(column)));
        }
    }
    return height;
}

void ClaimsTableView::fitSomeRows()
{
    QElapsedTimer time;
    time.start();
    // What is read must not jump when rows above it grow.
    const int top = rowAt(0);
    const int offset = top < 0 ? 0 : rowViewportPosition(top);
    const int rows = m_claims->rowCount();
    while (m_unfitted > 0 && !time.hasExpired(fittingMs)) {
        setRowHeight(m_nextRow, heightOf(m_nextRow));
        m_nextRow = (m_nextRow + 1) % rows;
        --m_unfitted;
    }
    updateGeometries();
    if (top >= 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top)
                                      - offset);
    }
    m_frozen->fit();
    viewport()->update();
    if (m_unfitted > 0) {
        m_fitTimer.start();
        return;
    }
    m_fitTimer.stop();
    if (currentIndex().isValid() && selectionModel()->hasSelection()) {
        scrollTo(currentIndex()); // Rows are taller or fewer now.
    }
    Q_EMIT fitted();
}

void ClaimsTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int horizontal = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozen == nullptr || !index.isValid()) {
        return; // Qt asks for it while the view is made.
    }
    if (index.column() < m_frozen->columns()) {
        horizontalScrollBar()->setValue(horizontal);
        return;
    }
    const int hidden = m_frozen->coveredWidth() - visualRect(index).left();
    if (hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void ClaimsTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    } else if (m_frozen != nullptr) {
        m_frozen->fit();
    }
}

void ClaimsTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ClaimsTableView::widenCurrentColumn(int step)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const int width = columnWidth(column) + qRound(step * zoomFactor());
    setColumnWidth(column, std::max(width, qRound(smallestColumn * zoomFactor() / 2)));
}

void ClaimsTableView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)
        && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)) {
        widenCurrentColumn(event->key() == Qt::Key_Right ? widthStep : -widthStep);
    } else if ((!isEnter && event->key() != Qt::Key_Space) || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (modifiers == Qt::NoModifier) {
        Q_EMIT cellChosen(currentIndex());
    } else {
        Q_EMIT cellOpened(currentIndex());
    }
}

void ClaimsTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_frozen->viewport()->update();
}

void ClaimsTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

void ClaimsTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellEntered(current);
}

} // namespace Widgets
