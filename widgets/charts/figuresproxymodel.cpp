// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figuresproxymodel.h"

#include "widgets/charts/figurestablemodel.h"

#include <QtConcurrent/QtConcurrentRun>
#include <utility>

namespace Widgets {

namespace {

/// So many are put in order within a few milliseconds.
constexpr int mostAtOnce = 2000;

} // namespace

FiguresProxyModel::FiguresProxyModel(FiguresTableModel &figures, QObject *parent)
    : QAbstractProxyModel(parent), m_figures(figures)
{
    setSourceModel(&figures);
    connect(&figures, &QAbstractItemModel::modelReset, this, [this] {
        take({}); // The old rows are of a briefing that is gone.
        update();
    });
    connect(&figures, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row) {
                    const auto from = mapFromSource(m_figures.index(row, first.column()));
                    if (from.isValid()) {
                        Q_EMIT dataChanged(from, from.siblingAtColumn(last.column()));
                    }
                }
            });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
            take(m_watcher.result());
        }
    });
    update();
}

FiguresProxyModel::~FiguresProxyModel() { m_watcher.cancel(); }

void FiguresProxyModel::setFigures(const QSet<Briefings::FigureId> &figures)
{
    if (m_view.figures != figures) {
        m_view.figures = figures;
        update();
    }
}

void FiguresProxyModel::setFilterText(const QString &text)
{
    auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_view.words != words) {
        m_view.words = std::move(words);
        update();
    }
}

void FiguresProxyModel::sort(int column, Qt::SortOrder order)
{
    if (m_view.column != column || m_view.order != order) {
        m_view.column = column;
        m_view.order = order;
        update();
    }
}

void FiguresProxyModel::update()
{
    const auto texts = m_figures.texts();
    const auto wanted =
        m_view.figures.isEmpty() ? m_figures.rowCount() : static_cast<int>(m_view.figures.size());
    // A new watched future drops the old one's result.
    m_watcher.setFuture({});
    if (wanted <= mostAtOnce) {
        take(figureRows(texts, m_view));
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([texts, view = m_view] { return figureRows(texts, view); }));
}

void FiguresProxyModel::take(std::vector<int> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rowsOfSource.assign(static_cast<size_t>(m_figures.rowCount()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rowsOfSource[static_cast<size_t>(m_rows[row])] = static_cast<int>(row);
    }
    endResetModel();
}

QModelIndex FiguresProxyModel::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid()
               ? m_figures.index(m_rows[static_cast<size_t>(proxyIndex.row())], proxyIndex.column())
               : QModelIndex();
}

QModelIndex FiguresProxyModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    const auto row = static_cast<size_t>(sourceIndex.row());
    if (!sourceIndex.isValid() || row >= m_rowsOfSource.size() || m_rowsOfSource[row] < 0) {
        return {};
    }
    return createIndex(m_rowsOfSource[row], sourceIndex.column());
}

QModelIndex FiguresProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FiguresProxyModel::parent(const QModelIndex & /*child*/) const { return {}; }

int FiguresProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FiguresTableModel::ColumnCount;
}

QVariant FiguresProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_figures.headerData(section, orientation, role)
                                         : QVariant();
}

} // namespace Widgets
