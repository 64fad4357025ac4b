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
        visit({item, std::nullopt, m_view});
    }
}

void Selection::goTo(const Briefings::ItemId &item, const Briefings::Passage &passage)
{
    visit({item, passage, m_view});
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
        walk(m_position - 1);
    }
}

void Selection::forward()
{
    if (canGoForward()) {
        walk(m_position + 1);
    }
}

void Selection::walk(qsizetype position)
{
    m_position = position;
    // A copy: who shows another view may select something there.
    const Place place = m_places[static_cast<size_t>(m_position)];
    if (!place.passage && !place.view.isEmpty() && place.view != m_view) {
        Q_EMIT viewRequested(place.view);
    }
    show();
}

void Selection::setView(const QString &name) { m_view = name; }

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
    const auto isSame = [&place](const Place &other) {
        return other.item == place.item && other.passage == place.passage;
    };
    if (m_position < 0 || !isSame(m_places[static_cast<size_t>(m_position)])) {
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
