// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/selection.h"

#include <utility>

namespace Widgets {

namespace {

/// Nobody walks back further; without a bound a long session would keep every quote it has shown.
constexpr size_t maximumPlaces = 500;

} // namespace

Selection::Selection(QObject *parent) : QObject(parent) { }

const Briefings::ItemId &Selection::item() const { return m_current.item; }

std::optional<Briefings::Passage> Selection::passage() const { return m_current.passage; }

void Selection::select(const Briefings::ItemId &item)
{
    if (item != m_current.item) {
        visit({item, std::nullopt});
    }
}

void Selection::goTo(const Briefings::ItemId &item, const Briefings::Passage &passage)
{
    visit({item, passage});
}

void Selection::clear() { select({}); }

bool Selection::canGoBack() const { return m_position > 0; }

bool Selection::canGoForward() const
{
    return m_position + 1 < static_cast<qsizetype>(m_places.size());
}

void Selection::back()
{
    if (canGoBack()) {
        --m_position;
        show();
    }
}

void Selection::forward()
{
    if (canGoForward()) {
        ++m_position;
        show();
    }
}

void Selection::reset()
{
    const bool hadItem = !m_current.item.isNull();
    setDays(std::nullopt);
    m_places.clear();
    m_position = -1;
    m_current = {};
    if (hadItem) {
        Q_EMIT changed();
    }
    Q_EMIT historyChanged();
}

void Selection::setDays(const std::optional<Briefings::DayRange> &days)
{
    if (m_days != days) {
        m_days = days;
        Q_EMIT daysChanged();
    }
}

void Selection::visit(Place place)
{
    // Going to the same words again flashes them again, but is no new step.
    if (m_position < 0 || m_places[static_cast<size_t>(m_position)] != place) {
        m_places.resize(static_cast<size_t>(m_position + 1));
        m_places.push_back(std::move(place));
        if (m_places.size() > maximumPlaces) {
            m_places.erase(m_places.begin());
        }
        m_position = static_cast<qsizetype>(m_places.size()) - 1;
    }
    show();
}

void Selection::show()
{
    const auto previous = std::exchange(m_current, m_places[static_cast<size_t>(m_position)]);
    // A copy: a receiver may select something else, and then this place is no longer the current
    // one.
    const auto place = m_current;
    if (previous.item != place.item) {
        Q_EMIT changed();
    }
    Q_EMIT historyChanged();
    if (place.passage && m_current == place) {
        Q_EMIT passageRequested(*place.passage);
    }
}

} // namespace Widgets
