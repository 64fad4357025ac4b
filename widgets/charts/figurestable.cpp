// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurestable.h"

#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figuresproxymodel.h"
#include "widgets/charts/figurestablemodel.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>

#include <array>
#include <cmath>

namespace Widgets {

namespace {

constexpr int signRoom = 22;

/// Rows parted by hairlines, and the call-out sign on values that are probably wrong.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &colors = themeColors(option.palette);
        QStyleOptionViewItem item = option;
        // The row is selected as a whole; a frame around one cell says nothing.
        item.state.setFlag(QStyle::State_HasFocus, false);
        const bool isFlagged = index.column() == FiguresTableModel::Value
                               && !index.data(FiguresTableModel::FlagRole).toString().isEmpty();
        if (isFlagged) {
            const bool isSelected = option.state.testFlag(QStyle::State_Selected);
            painter->fillRect(option.rect, isSelected ? option.palette.brush(QPalette::Highlight)
                                                      : QBrush(Qt::NoBrush));
            item.rect.setLeft(item.rect.left() + signRoom);
        }
        QStyledItemDelegate::paint(painter, item, index);
        painter->save();
        painter->setPen(colors.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isFlagged) {
            painter->setRenderHint(QPainter::Antialiasing);
            drawErrorSign(*painter, colors,
                          {option.rect.left() + 14.0, QRectF(option.rect).center().y()}, 14);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == FiguresTableModel::Value) {
            size.rwidth() += signRoom;
        }
        return {size.width() + 10, size.height() + 8};
    }
};

/// How wide the columns are at first, at 100 % zoom.
constexpr std::array<int, FiguresTableModel::ColumnCount> columnWidths{150, 130, 110, 150,
                                                                       110, 90,  96,  160};

} // namespace

FiguresTable::FiguresTable(FiguresTableModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_proxy(new FiguresProxyModel(model, this)),
      m_filter(new QLineEdit(this)), m_allMeasures(new QCheckBox(tr("All measures"), this)),
      m_count(makeLabel(LabelRole::Muted, {}, this)), m_view(new QTableView(this))
{
    m_filter->setObjectName(QStringLiteral("figuresFilter"));
    m_filter->setPlaceholderText(tr("Filter figures"));
    m_filter->setAccessibleName(tr("Filter figures"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(130);
    m_filter->setMaximumWidth(260);
    m_allMeasures->setObjectName(QStringLiteral("figuresAllMeasures"));
    m_count->setWordWrap(false);
    m_view->setObjectName(QStringLiteral("figuresTable"));
    m_view->setAccessibleName(tr("Figures"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new RowDelegate(this));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setShowGrid(false);
    m_view->viewport()->setAutoFillBackground(false); // Our paper shows, in every theme.
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 6);
    bar->setSpacing(12);
    bar->addWidget(m_filter, 2);
    bar->addWidget(m_allMeasures);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &FiguresTable::applyFilter);
    connect(m_allMeasures, &QCheckBox::toggled, this, &FiguresTable::applyFilter);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        setSelectedFigure(m_selected); // Rows that come and go are not a choice of the person.
        updateCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectCurrent(current); });
    connect(m_view, &QTableView::activated, this, &FiguresTable::activate);
    restyle();
    updateCount();
}

void FiguresTable::setFigures(const QSet<Briefings::FigureId> &figures)
{
    m_figures = figures;
    applyFilter();
}

void FiguresTable::setSelectedFigure(const Briefings::FigureId &figure)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_selected = figure;
    const QModelIndex row = m_proxy->mapFromSource(m_model.index(m_model.rowOf(figure), 0));
    if (!row.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    // Keeps the column that a person has walked to.
    m_view->setCurrentIndex(row.siblingAtColumn(std::max(0, m_view->currentIndex().column())));
    m_view->scrollTo(row);
}

bool FiguresTable::isSettled() const { return m_proxy->isSettled(); }

void FiguresTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void FiguresTable::applyFilter()
{
    {
        // Rows that go take the current row with them; that is not a choice of the person.
        const QScopedValueRollback following(m_isFollowing, true);
        m_proxy->setFigures(m_allMeasures->isChecked() ? QSet<Briefings::FigureId>() : m_figures);
        m_proxy->setFilterText(m_filter->text());
    }
}

void FiguresTable::updateCount()
{
    //: How many rows of a table are shown, and how many there are.
    m_count->setText(tr("%1 of %2 figures").arg(m_proxy->rowCount()).arg(m_model.rowCount()));
}

void FiguresTable::restyle()
{
    if (m_zoom == zoomFactor()) {
        return; // The widths that a person has set stay.
    }
    m_zoom = zoomFactor();
    for (size_t column = 0; column < columnWidths.size(); ++column) {
        m_view->setColumnWidth(static_cast<int>(column),
                               static_cast<int>(std::lround(columnWidths[column] * m_zoom)));
    }
    m_view->verticalHeader()->setDefaultSectionSize(static_cast<int>(std::lround(30 * m_zoom)));
}

void FiguresTable::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

void FiguresTable::selectCurrent(const QModelIndex &current)
{
    if (m_isFollowing || !current.isValid()) {
        return;
    }
    m_selected = figureAt(current);
    Q_EMIT figureSelected(m_selected);
}

void FiguresTable::activate(const QModelIndex &index)
{
    const Briefings::FigureId figure = figureAt(index);
    if (!figure.isNull()) {
        Q_EMIT figureActivated(figure);
    }
}

Briefings::FigureId FiguresTable::figureAt(const QModelIndex &proxyIndex) const
{
    return m_model.figureAt(m_proxy->mapToSource(proxyIndex).row());
}

} // namespace Widgets
