// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eventtableview.h"

#include "widgets/common/theme.h"
#include "widgets/timeline/eventtablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int rowPadding = 6;
constexpr int numberWidth = 38;
constexpr int dateWidth = 150;
constexpr int documentsWidth = 140;
constexpr int narrowWidth = 540;

/// Rows with room to breathe, and the selection in the color that it has everywhere.
class EventDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &colors = themeColors(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isSelected ? colors.highlight : colors.card);
        painter->setPen(colors.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(fontOf(index));
        const bool isMain = index.column() == EventTableModel::TitleColumn
                            || index.column() == EventTableModel::DateColumn;
        painter->setPen(isMain ? colors.text : colors.mutedText);
        painter->drawText(option.rect.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding),
                          flags, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QRect room(0, 0, option.rect.width() - 2 * rowPadding, 100000);
        const int height = QFontMetrics(fontOf(index))
                               .boundingRect(room, flags, index.data(Qt::DisplayRole).toString())
                               .height();
        return {dateWidth, height + 2 * rowPadding};
    }

private:
    static constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

    static QFont fontOf(const QModelIndex &index)
    {
        return index.column() == EventTableModel::TitleColumn
                   ? readingFont(interfacePixelSize + 1)
                   : interfaceFont(interfacePixelSize - 1);
    }
};

class EventHeads final : public QHeaderView
{
public:
    explicit EventHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(),
                QFontMetrics(headFont()).height() + 2 * rowPadding};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const ThemeColors &colors = themeColors(palette());
        painter->save();
        painter->fillRect(rect, colors.card);
        painter->setFont(headFont());
        painter->setPen(colors.mutedText);
        painter->drawText(rect.adjusted(rowPadding, 0, -rowPadding, 0),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->setPen(colors.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

private:
    static QFont headFont()
    {
        QFont font = interfaceFont(interfacePixelSize - 1);
        font.setWeight(QFont::DemiBold);
        return font;
    }
};

} // namespace

EventTableView::EventTableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new EventDelegate(this));
    setHorizontalHeader(new EventHeads(this));
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == EventTableModel::DateColumn) {
            Q_EMIT orderToggled();
        }
    });
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void EventTableView::fitColumns()
{
    // Who took part is what a narrow window can leave to the evidence.
    const int width = viewport()->width();
    const bool hasActors = width >= qRound(narrowWidth * zoomFactor());
    const int date = std::min(qRound(dateWidth * zoomFactor()), width * 3 / 10);
    const int documents = std::min(qRound(documentsWidth * zoomFactor()), width / 4);
    const int number = qRound(numberWidth * zoomFactor());
    const int rest = width - number - date - documents;
    setColumnWidth(EventTableModel::NumberColumn, number);
    setColumnHidden(EventTableModel::ActorsColumn, !hasActors);
    setColumnWidth(EventTableModel::DateColumn, date);
    setColumnWidth(EventTableModel::TitleColumn, hasActors ? rest / 2 : rest);
    setColumnWidth(EventTableModel::ActorsColumn, rest - rest / 2);
    setColumnWidth(EventTableModel::DocumentsColumn, documents);
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (selectionModel() != nullptr && selectionModel()->hasSelection()) {
        scrollTo(currentIndex()); // Rows are taller or fewer now.
    }
}

void EventTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && model() != nullptr) {
        fitColumns();
    }
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        if ((event->modifiers() & Qt::ControlModifier) != 0) {
            Q_EMIT rowOpened(currentIndex().row());
        } else {
            Q_EMIT evidenceAsked(currentIndex().row());
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Widgets
