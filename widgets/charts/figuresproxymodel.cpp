// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figuresproxymodel.h"

#include "widgets/charts/figurestablemodel.h"

#include <algorithm>

namespace Widgets {

FiguresProxyModel::FiguresProxyModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(FiguresTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void FiguresProxyModel::setFigures(const QSet<Briefings::FigureId> &figures)
{
    m_figures = figures;
    invalidateFilter();
}

void FiguresProxyModel::setFilterText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FiguresProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *figures = qobject_cast<const FiguresTableModel *>(sourceModel());
    if (figures == nullptr
        || (!m_figures.isEmpty() && !m_figures.contains(figures->figureAt(sourceRow)))) {
        return false;
    }
    QString row;
    for (int column = 0; column < figures->columnCount(); ++column) {
        row +=
            figures->index(sourceRow, column, sourceParent).data().toString() + QLatin1Char('\n');
    }
    return std::ranges::all_of(
        m_words, [&row](const QString &word) { return row.contains(word, Qt::CaseInsensitive); });
}

bool FiguresProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == FiguresTableModel::Value) {
        // Values of different measures have no order: each measure stays together.
        const QString leftMeasure =
            left.siblingAtColumn(FiguresTableModel::Measure).data().toString();
        const QString rightMeasure =
            right.siblingAtColumn(FiguresTableModel::Measure).data().toString();
        if (leftMeasure != rightMeasure) {
            return leftMeasure.localeAwareCompare(rightMeasure) < 0;
        }
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Widgets
