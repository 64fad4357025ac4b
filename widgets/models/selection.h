// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/passage.h"
#include "briefings/timeline/dayspan.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace Widgets {

/// What is selected, in every view alike, and where one has been. Views call select() on the user's
/// act and follow changed(); they never talk to each other.
class Selection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Selection)

public:
    /// One step of the history.
    struct Place
    {
        Briefings::ItemId item;
        std::optional<Briefings::Passage> passage; ///< The words that were gone to, if any.
        QString view;                              ///< Where a person was; see setView().

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] const Briefings::ItemId &item() const;
    [[nodiscard]] std::optional<Briefings::Passage> passage() const;

    /// Selects \a item without going anywhere. Selecting what is selected does nothing.
    void select(const Briefings::ItemId &item);
    /// Selects \a item and asks to be shown \a passage: the Read workspace opens, scrolls to it and
    /// flashes it.
    void goTo(const Briefings::ItemId &item, const Briefings::Passage &passage);
    void clear();

    /// The days that are looked at, in every view with a time; nothing for all of them. Not a step
    /// of the history.
    [[nodiscard]] const std::optional<Briefings::DayRange> &days() const { return m_days; }
    void setDays(const std::optional<Briefings::DayRange> &days);

    /// What a person looks at from now on; every step of the history knows where it was made.
    void setView(const QString &name);

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void back();
    void forward();
    /// Forgets everything, for another briefing.
    void reset();

Q_SIGNALS:
    void changed(); ///< item() is another.
    void passageRequested(const Briefings::Passage &passage);
    /// The history was walked to a step without words that was made in that view; before changed().
    void viewRequested(const QString &name);
    void historyChanged();
    void daysChanged(); ///< days() are others.

private:
    void visit(Place place);
    void walk(qsizetype position);
    void show();

    std::vector<Place> m_places;
    qsizetype m_position = -1;
    std::optional<Briefings::DayRange> m_days;
    QString m_view;
    Place m_current; ///< What is shown; null items when there is no history.
};

} // namespace Widgets
