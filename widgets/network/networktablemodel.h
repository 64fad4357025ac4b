// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "briefings/network/measures.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Widgets {

/// Everything that the tables of a network show. A value.
struct NetworkTableSource
{
    std::shared_ptr<const Briefings::Graph> graph;
    std::shared_ptr<const Briefings::GraphMeasures> measures; ///< Of the graph; may be null.
    QHash<Briefings::DocumentId, QString> documentTitles;
};

/// The nodes or the edges of a network as rows that one can sort, and filter by words. Some
/// thousands are put in order at once, more of them in a worker while the old rows stay; rows
/// change by a reset.
class NetworkTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkTableModel)

public:
    enum class Content
    {
        Nodes,
        Edges
    };
    enum NodeColumn
    {
        Name,
        Kind,
        Links,
        Betweenness,
        PageRank,
        Closeness,
        Clustering,
        Core,
        HoldsTogether,
        Community,
        Documents
    };
    enum EdgeColumn
    {
        From,
        Relation,
        To,
        When,
        State,
        EdgeDocuments
    };

    NetworkTableModel(Content content, QObject *parent);
    ~NetworkTableModel() override;

    void setSource(const NetworkTableSource &source);
    /// Shows rows where every word of \a text stands in one of the columns, whatever its case.
    void setFilterText(const QString &text);
    /// A column below zero leaves the order of the graph.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The position of a row's node or edge in the graph.
    [[nodiscard]] std::optional<size_t> at(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(size_t position) const;
    /// How many there are without a filter.
    [[nodiscard]] int allCount() const;
    /// False while rows are being put in order.
    [[nodiscard]] bool isSettled() const { return !m_watcher.isRunning(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    struct Row
    {
        std::vector<QString> texts;
        std::vector<double> numbers; ///< What sorts a column; NaN: its text does.
    };
    using Rows = std::shared_ptr<const std::vector<Row>>;

private:
    struct View
    {
        Rows rows;
        std::vector<quint32> order;
    };

    void update();
    void take(const View &view);
    [[nodiscard]] bool isNumber(int column) const;

    Content m_content;
    NetworkTableSource m_source;
    QString m_filter;
    int m_sorted = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Rows m_made; ///< Of the source; null until they are.
    View m_view;
    QFutureWatcher<View> m_watcher;
};

} // namespace Widgets
