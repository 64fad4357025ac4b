// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace Briefings {

/// Letters and digits of \a name in runs joined by hyphens; accents are taken off. "new" when
/// nothing is left.
[[nodiscard]] QString slugOf(const QString &name);

/// An id of \a kind that none of \a items has, made from \a name.
template <typename T>
[[nodiscard]] decltype(T::id) freeId(const std::vector<T> &items, QLatin1String kind,
                                     const QString &name)
{
    const auto stem = QStringLiteral("%1:%2").arg(kind, slugOf(name));
    decltype(T::id) id(stem);
    for (int number = 2; std::ranges::find(items, id, &T::id) != items.end(); ++number) {
        id = decltype(T::id)(QStringLiteral("%1-%2").arg(stem).arg(number));
    }
    return id;
}

} // namespace Briefings
