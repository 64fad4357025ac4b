// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/timeline/eventrelations.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Widgets {

/// Events by date: number, when, what, who, and which documents say so.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableModel)

public:
    enum Column
    {
        NumberColumn,
        DateColumn,
        TitleColumn,
        ActorsColumn,
        DocumentsColumn,
        ColumnCount
    };

    explicit EventTableModel(QObject *parent = nullptr);

    /// Null shows nothing. A filter for what is not in it any more is dropped.
    void setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index);
    void setFilter(const Briefings::EventFilter &filter);
    [[nodiscard]] const Briefings::EventFilter &filter() const { return m_filter; }
    /// Only the date column sorts; undated events come last both ways. Numbers stay those of time.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// What passes the filter, in the order of time whatever the rows' order is.
    [[nodiscard]] const std::vector<Briefings::EventId> &events() const { return m_events; }
    [[nodiscard]] Briefings::EventId eventAt(int row) const; ///< Null when there is no such row.
    [[nodiscard]] int rowOf(const Briefings::ItemId &event) const; ///< -1 when it is not shown.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void fill();
    [[nodiscard]] size_t placeInTime(int row) const;
    [[nodiscard]] QString cell(size_t position, int column) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    Briefings::EventFilter m_filter;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Briefings::EventId> m_events;
    size_t m_dated = 0; ///< So many of them, the first, have a date.
};

} // namespace Widgets
