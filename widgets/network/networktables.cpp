// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networktables.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Widgets {

using Briefings::Graph;
using Briefings::ItemId;

namespace {

/// How wide the columns are at first, at 100 % zoom.
constexpr std::array<int, 11> nodeWidths{210, 80, 60, 100, 90, 90, 90, 60, 120, 150, 200};
constexpr std::array<int, 6> edgeWidths{170, 130, 210, 120, 90, 200};

} // namespace

NetworkTables::NetworkTables(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)),
      m_count(makeLabel(LabelRole::Muted, {}, this)), m_tabs(new QTabWidget(this)),
      m_nodes(makePage(NetworkTableModel::Content::Nodes, tr("Nodes"))),
      m_edges(makePage(NetworkTableModel::Content::Edges, tr("Edges")))
{
    m_filter->setObjectName(QStringLiteral("networkTablesFilter"));
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(110);
    m_filter->setMaximumWidth(260);
    m_count->setWordWrap(false);
    m_tabs->setObjectName(QStringLiteral("networkTabs"));
    m_tabs->setDocumentMode(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 6);
    bar->setSpacing(12);
    bar->addWidget(m_filter, 2);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_tabs, 1);
    connectPage(m_nodes);
    connectPage(m_edges);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_nodes.model->setFilterText(text);
        m_edges.model->setFilterText(text);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &NetworkTables::updateCount);
    restyle();
    updateCount();
}

NetworkTables::Page NetworkTables::makePage(NetworkTableModel::Content content, const QString &name)
{
    Page page;
    page.name = name;
    page.model = new NetworkTableModel(content, this);
    page.view = new QTableView(m_tabs);
    QTableView *view = page.view;
    view->setObjectName(content == NetworkTableModel::Content::Nodes
                            ? QStringLiteral("networkNodes")
                            : QStringLiteral("networkEdges"));
    view->setAccessibleName(name);
    view->setModel(page.model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(view, name);
    return page;
}

void NetworkTables::connectPage(Page &page)
{
    const bool isNodes = &page == &m_nodes;
    connect(page.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, &page, isNodes](const QModelIndex &current) {
                const std::optional<size_t> position = page.model->at(current.row());
                if (m_isFollowing || !position) {
                    return;
                }
                page.selected = position;
                if (isNodes) {
                    m_selected = m_source.graph->nodes()[*position].id;
                    Q_EMIT itemSelected(m_selected);
                } else {
                    m_selected = m_source.graph->edges()[*position].item;
                    Q_EMIT edgeSelected(*position);
                }
            });
    connect(page.view, &QTableView::activated, this,
            [this, &page, isNodes](const QModelIndex &index) {
                const std::optional<size_t> position = page.model->at(index.row());
                if (!position) {
                    return;
                }
                if (isNodes) {
                    Q_EMIT itemActivated(m_source.graph->nodes()[*position].id);
                } else {
                    Q_EMIT edgeActivated(*position);
                }
            });
    connect(page.model, &QAbstractItemModel::modelReset, this, [this, &page] {
        selectRow(page); // Rows that come and go are not a choice of the person.
        updateCount();
    });
}

void NetworkTables::setGraph(std::shared_ptr<const Graph> graph,
                             const QHash<Briefings::DocumentId, QString> &documentTitles)
{
    m_source = {std::move(graph), nullptr, documentTitles};
    m_nodes.selected.reset();
    m_edges.selected.reset();
    setSource();
    const ItemId selected = std::exchange(m_selected, {});
    setSelectedItem(selected);
}

void NetworkTables::setMeasures(std::shared_ptr<const Briefings::GraphMeasures> measures)
{
    Q_ASSERT_X(!measures
                   || (m_source.graph && measures->nodes.size() == m_source.graph->nodes().size()),
               "NetworkTables::setMeasures", "one per node");
    m_source.measures = std::move(measures);
    setSource();
}

void NetworkTables::setSource()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_nodes.model->setSource(m_source);
    m_edges.model->setSource(m_source);
}

void NetworkTables::setSelectedItem(const ItemId &item)
{
    if (item == m_selected || !m_source.graph) {
        return;
    }
    m_selected = item;
    m_nodes.selected = m_source.graph->find(item);
    const auto &edges = m_source.graph->edges();
    const auto made =
        item.isNull() ? edges.end() : std::ranges::find(edges, item, &Briefings::GraphEdge::item);
    m_edges.selected = made == edges.end()
                           ? std::nullopt
                           : std::optional(static_cast<size_t>(made - edges.begin()));
    selectRow(m_nodes);
    selectRow(m_edges);
}

void NetworkTables::setSelectedEdge(size_t edge)
{
    m_edges.selected = edge;
    selectRow(m_edges);
}

void NetworkTables::selectRow(Page &page)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const int row = page.selected ? page.model->rowOf(*page.selected) : -1;
    if (row < 0) {
        page.view->selectionModel()->clear();
        return;
    }
    // Keeps the column that a person has walked to.
    const int column = std::max(0, page.view->currentIndex().column());
    page.view->setCurrentIndex(page.model->index(row, column));
    page.view->scrollTo(page.view->currentIndex());
}

bool NetworkTables::isSettled() const
{
    return m_nodes.model->isSettled() && m_edges.model->isSettled();
}

QSize NetworkTables::sizeHint() const { return {420, 400}; }

QSize NetworkTables::minimumSizeHint() const { return {240, 140}; }

void NetworkTables::updateCount()
{
    const Page &page = m_tabs->currentIndex() == 0 ? m_nodes : m_edges;
    if (page.model == nullptr) {
        return;
    }
    //: How many rows of a table are shown, and how many there are.
    m_count->setText(tr("%1 of %2").arg(page.model->rowCount()).arg(page.model->allCount()));
}

void NetworkTables::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void NetworkTables::restyle()
{
    if (m_zoom == zoomFactor() || m_edges.view == nullptr) {
        return; // The widths that a person has set stay.
    }
    m_zoom = zoomFactor();
    const auto set = [this](QTableView &view, const auto &widths) {
        for (size_t column = 0; column < widths.size(); ++column) {
            view.setColumnWidth(static_cast<int>(column),
                                static_cast<int>(std::lround(widths[column] * m_zoom)));
        }
        view.verticalHeader()->setDefaultSectionSize(static_cast<int>(std::lround(28 * m_zoom)));
    };
    set(*m_nodes.view, nodeWidths);
    set(*m_edges.view, edgeWidths);
}

void NetworkTables::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

} // namespace Widgets
