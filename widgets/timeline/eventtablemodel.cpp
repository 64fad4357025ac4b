// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eventtablemodel.h"

#include "briefings/timeline/eventtext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Widgets {

EventTableModel::EventTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void EventTableModel::setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    if (!m_index || !m_index->contains(m_filter.actor)) {
        m_filter.actor = {};
    }
    if (!m_index || !m_index->contains(m_filter.document)) {
        m_filter.document = {};
    }
    fill();
    endResetModel();
}

void EventTableModel::setFilter(const Briefings::EventFilter &filter)
{
    if (m_filter == filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column != DateColumn || order == m_order) {
        return;
    }
    beginResetModel();
    m_order = order;
    endResetModel();
}

void EventTableModel::fill()
{
    m_events.clear();
    m_dated = 0;
    if (!m_index) {
        return;
    }
    std::vector<const Briefings::Event *> events;
    for (const Briefings::Event &event : m_index->briefing().events) {
        if (passes(*m_index, event, m_filter)) {
            events.push_back(&event);
        }
    }
    std::ranges::stable_sort(events, [](const Briefings::Event *a, const Briefings::Event *b) {
        return Briefings::isBefore(a->date, b->date);
    });
    m_events.reserve(events.size());
    for (const Briefings::Event *event : events) {
        m_events.push_back(event->id);
        m_dated += event->date.isNull() ? 0 : 1;
    }
}

size_t EventTableModel::placeInTime(int row) const
{
    const auto position = static_cast<size_t>(row);
    return m_order == Qt::AscendingOrder || position >= m_dated ? position : m_dated - 1 - position;
}

Briefings::EventId EventTableModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_events[placeInTime(row)] : Briefings::EventId();
}

int EventTableModel::rowOf(const Briefings::ItemId &event) const
{
    const auto found = std::ranges::find_if(m_events, [&event](const Briefings::EventId &id) {
        return Briefings::ItemId(id) == event;
    });
    // The order is its own inverse.
    return found == m_events.end()
               ? -1
               : static_cast<int>(placeInTime(static_cast<int>(found - m_events.begin())));
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventTableModel::cell(size_t position, int column) const
{
    const Briefings::Event &event = *m_index->event(m_events[position]);
    switch (column) {
    case NumberColumn:
        return QString::number(position + 1);
    case DateColumn:
        return Briefings::dateText(event, QLocale());
    case TitleColumn:
        return event.title;
    case ActorsColumn:
        return Briefings::participantsText(*m_index, event);
    case DocumentsColumn:
        return Briefings::documentsText(*m_index, event);
    default:
        return {};
    }
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const size_t position = placeInTime(index.row());
    if (role == Qt::DisplayRole) {
        return cell(position, index.column());
    }
    const Briefings::Event &event = *m_index->event(m_events[position]);
    if (role == Qt::AccessibleTextRole && index.column() == TitleColumn) {
        return Briefings::eventSentence(*m_index, event, QLocale());
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == DateColumn ? event.inference : event.description;
    }
    return {};
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        //: Head of a column: the number of an event in the order of time.
        return tr("No.");
    case DateColumn:
        //: Head of the column that sorts: earliest or latest event first.
        return m_order == Qt::AscendingOrder ? tr("Date ↑") : tr("Date ↓");
    case TitleColumn:
        return tr("Event");
    case ActorsColumn:
        return tr("Who");
    case DocumentsColumn:
        return tr("Documents");
    default:
        return {};
    }
}

} // namespace Widgets
