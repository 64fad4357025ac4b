// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eventtablemodel.h"

#include "widgets/common/itemtexts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Widgets {

std::vector<TimelineEntry> timelineEntries(const Briefings::BriefingIndex &index)
{
    std::vector<const Briefings::Event *> events;
    for (const Briefings::Event &event : index.briefing().events) {
        events.push_back(&event);
    }
    std::ranges::stable_sort(events, [](const Briefings::Event *a, const Briefings::Event *b) {
        return Briefings::isBefore(a->date, b->date);
    });
    std::vector<TimelineEntry> entries;
    entries.reserve(events.size());
    for (const Briefings::Event *event : events) {
        const Briefings::EdtfDate &date = event->date;
        const bool isInferred = !event->inference.isEmpty();
        QString text =
            date.isNull() ? EventTableModel::tr("no date") : displayText(date, QLocale());
        if (isInferred && !date.isNull()) {
            //: Behind a date that the documents do not state in full.
            text = EventTableModel::tr("%1, inferred").arg(text);
        }
        entries.push_back({event->id, event->title, text, date.earliest(), date.latest(),
                           date.isApproximate() || date.isUncertain() || isInferred});
    }
    return entries;
}

EventTableModel::EventTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void EventTableModel::setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    if (!m_index || !m_index->contains(m_filter)) {
        m_filter = {};
    }
    fill();
    endResetModel();
}

void EventTableModel::setFilter(const Briefings::ItemId &filter)
{
    if (m_filter == filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void EventTableModel::fill()
{
    m_entries.clear();
    if (!m_index) {
        return;
    }
    m_entries = timelineEntries(*m_index);
    std::erase_if(m_entries, [this](const TimelineEntry &entry) {
        return !passesFilter(*m_index->event(entry.event));
    });
}

bool EventTableModel::passesFilter(const Briefings::Event &event) const
{
    switch (m_filter.kind()) {
    case Briefings::ItemKind::Document:
        return std::ranges::any_of(event.passages, [this](const Briefings::Passage &passage) {
            return Briefings::ItemId(passage.document) == m_filter;
        });
    case Briefings::ItemKind::Actor:
        return std::ranges::any_of(event.participants,
                                   [this](const Briefings::Participant &participant) {
                                       return Briefings::ItemId(participant.actor) == m_filter;
                                   });
    default:
        return true;
    }
}

int EventTableModel::rowOf(const Briefings::ItemId &event) const
{
    const auto found = std::ranges::find_if(m_entries, [&event](const TimelineEntry &entry) {
        return Briefings::ItemId(entry.event) == event;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventTableModel::actorsText(const Briefings::Event &event) const
{
    QStringList parts;
    for (const Briefings::Participant &participant : event.participants) {
        const QString name = m_index->title(participant.actor);
        //: An actor and its part in an event.
        parts.append(participant.role.isEmpty() ? name : tr("%1 (%2)").arg(name, participant.role));
    }
    return parts.join(QStringLiteral(", "));
}

QString EventTableModel::documentsText(const Briefings::Event &event) const
{
    QStringList parts;
    for (const Briefings::Passage &passage : event.passages) {
        const QString title = shortTitle(*m_index, passage.document);
        if (!parts.contains(title)) {
            parts.append(title);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TimelineEntry &entry = m_entries.at(static_cast<size_t>(index.row()));
    const Briefings::Event &event = *m_index->event(entry.event);
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case DateColumn:
            return entry.dateText;
        case TitleColumn:
            return entry.title;
        case ActorsColumn:
            return actorsText(event);
        case DocumentsColumn:
            return documentsText(event);
        default:
            return {};
        }
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
    case DateColumn:
        return tr("Date");
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
