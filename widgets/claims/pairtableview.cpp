// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/pairtableview.h"

#include "widgets/claims/columnheads.h"
#include "widgets/claims/pairtablemodel.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int padding = 8;
constexpr int barWidth = 70;
constexpr int barHeight = 6;

class PairDelegate final : public QStyledItemDelegate
{
public:
    explicit PairDelegate(QTableView &table) : QStyledItemDelegate(&table), m_table(table) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &colors = themeColors(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isSelected ? colors.highlight : colors.card);
        painter->setPen(colors.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (m_table.hasFocus() && index == m_table.currentIndex()) {
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        auto place = option.rect.adjusted(padding, 0, -padding, 0);
        const auto share = index.data(PairRole::Share);
        const bool isUnscored = index.column() == PairTableModel::Share && !share.isValid();
        if (share.isValid()) {
            const int full = qRound(barWidth * zoomFactor());
            const QRect track(place.left(), place.center().y() - barHeight / 2, full, barHeight);
            painter->fillRect(track, colors.line);
            painter->fillRect(
                QRect(track.topLeft(), QSize(qRound(full * share.toDouble()), barHeight)),
                colors.accent);
            place.setLeft(place.left() + full + padding);
        }
        painter->setFont(interfaceFont(interfacePixelSize));
        painter->setPen(isUnscored && !isSelected ? colors.mutedText : colors.text);
        painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextWordWrap,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QFontMetrics metrics(interfaceFont(interfacePixelSize));
        const auto text = index.data(Qt::DisplayRole).toString();
        const int bar =
            index.data(PairRole::Share).isValid() ? qRound(barWidth * zoomFactor()) + padding : 0;
        const int room = m_table.columnWidth(index.column()) - 2 * padding - bar;
        const int height =
            metrics.boundingRect(QRect(0, 0, std::max(room, 20), 10'000), Qt::TextWordWrap, text)
                .height();
        Q_UNUSED(option)
        return {metrics.horizontalAdvance(text) + bar + 2 * padding, height + 2 * padding};
    }

private:
    QTableView &m_table;
};

} // namespace

PairTableView::PairTableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new PairDelegate(*this));
    verticalHeader()->hide();
    setHorizontalHeader(new ColumnHeads(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pairOpened(index.row()); });
}

void PairTableView::fit()
{
    if (model() == nullptr) {
        return;
    }
    auto headFont = interfaceFont(interfacePixelSize - 1);
    headFont.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(headFont);
    int counts = 0;
    for (int column = PairTableModel::Shared; column < PairTableModel::ColumnCount; ++column) {
        // Heads break between words.
        int longest = 0;
        const auto head = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const auto &word : head.split(u' ')) {
            longest = std::max(longest, metrics.horizontalAdvance(word));
        }
        const int width = std::max(longest + 3 * padding, horizontalHeader()->minimumSectionSize());
        setColumnWidth(column, width);
        counts += width;
    }
    const int share = qRound((barWidth + 90) * zoomFactor());
    setColumnWidth(PairTableModel::Share, share);
    const int names =
        std::max(qRound(110 * zoomFactor()), (viewport()->width() - counts - share) / 2);
    setColumnWidth(PairTableModel::First, names);
    setColumnWidth(PairTableModel::Second, names);
    verticalHeader()->setDefaultSectionSize(
        QFontMetrics(interfaceFont(interfacePixelSize)).height() * 2 + padding);
}

void PairTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PairTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void PairTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                         || event->key() == Qt::Key_Space;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT pairOpened(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace Widgets
