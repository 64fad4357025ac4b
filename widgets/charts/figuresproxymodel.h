// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/figuretexts.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>
#include <QString>

#include <vector>

namespace Widgets {

class FiguresTableModel;

/// The figures of some measures that hold some words, in the order that a person chose. Some
/// thousands are put in order at once, more of them in a worker while the old rows stay; the rows
/// change by a reset. Not QSortFilterProxyModel, which tells of every run of rows that goes: a
/// measure's figures lie scattered among 100,000 others.
class FiguresProxyModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresProxyModel)

public:
    explicit FiguresProxyModel(FiguresTableModel &figures, QObject *parent = nullptr);
    ~FiguresProxyModel() override;

    /// Shows these figures only; an empty set shows all.
    void setFigures(const QSet<Briefings::FigureId> &figures);
    /// Shows rows where every word of \a text stands in one of the columns, whatever its case.
    void setFilterText(const QString &text);
    /// False while rows are being put in order.
    [[nodiscard]] bool isSettled() const { return !m_watcher.isRunning(); }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void update();
    void take(std::vector<int> rows);

    FiguresTableModel &m_figures;
    FigureView m_view;
    std::vector<int> m_rows;         ///< Source rows in order.
    std::vector<int> m_rowsOfSource; ///< Our row of each source row; -1 when it is not shown.
    QFutureWatcher<std::vector<int>> m_watcher;
};

} // namespace Widgets
