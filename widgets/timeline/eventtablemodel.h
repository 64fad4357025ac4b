// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QAbstractTableModel>
#include <QDate>

#include <memory>
#include <vector>

namespace Widgets {

/// An event as the timeline draws it.
struct TimelineEntry
{
    Briefings::EventId event;
    QString title;
    QString dateText;         ///< For a person, with the words for what is not certain about it.
    QDate first;              ///< Invalid when the date is open at its start.
    QDate last;               ///< Invalid when it is open at its end.
    bool isUncertain = false; ///< Approximate, uncertain or inferred: drawn with a broken outline.

    [[nodiscard]] bool isPoint() const { return first.isValid() && first == last; }
    /// The day to sort and center by; invalid only without any date.
    [[nodiscard]] QDate anchor() const { return first.isValid() ? first : last; }
};

/// The events of \a index by date, those without a date last.
[[nodiscard]] std::vector<TimelineEntry> timelineEntries(const Briefings::BriefingIndex &index);

/// Events by date: when, what, who, and which documents say so.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableModel)

public:
    enum Column
    {
        DateColumn,
        TitleColumn,
        ActorsColumn,
        DocumentsColumn,
        ColumnCount
    };

    explicit EventTableModel(QObject *parent = nullptr);

    /// Null shows nothing.
    void setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index);
    /// Only events that rest on that document or in which that actor takes part; a null id shows
    /// all.
    void setFilter(const Briefings::ItemId &filter);
    [[nodiscard]] const Briefings::ItemId &filter() const { return m_filter; }

    /// The rows, in order.
    [[nodiscard]] const std::vector<TimelineEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowOf(const Briefings::ItemId &event) const; ///< -1 when it is not shown.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void fill();
    [[nodiscard]] bool passesFilter(const Briefings::Event &event) const;
    [[nodiscard]] QString actorsText(const Briefings::Event &event) const;
    [[nodiscard]] QString documentsText(const Briefings::Event &event) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    Briefings::ItemId m_filter;
    std::vector<TimelineEntry> m_entries;
};

} // namespace Widgets
