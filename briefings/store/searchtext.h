// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/item.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Briefings {

/// What can be found of an item.
struct SearchText
{
    QStringList heading; ///< Titles, names, statements: count more.
    QStringList words;   ///< The rest.

    /// Both as one line, to be shown and highlighted.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] bool isEmpty() const { return heading.isEmpty() && words.isEmpty(); }

    friend bool operator==(const SearchText &, const SearchText &) = default;
};

/// The names of the actors and measures of a briefing, which figures are found by.
class ItemNames
{
public:
    explicit ItemNames(const Briefing &briefing);

    /// Empty when there is none of that id.
    [[nodiscard]] QString name(const ItemId &id) const { return m_names.value(id); }

    friend bool operator==(const ItemNames &, const ItemNames &) = default;

private:
    QHash<ItemId, QString> m_names;
};

/// Empty for links, which are found by their ends.
[[nodiscard]] SearchText searchText(const ItemNames &names, const Item &item);

} // namespace Briefings
