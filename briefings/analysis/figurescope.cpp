// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figurescope.h"

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

QString normalizedPart(const QString &part)
{
    auto words = part.toCaseFolded().simplified();
    while (!words.isEmpty() && (words.back() == u'.' || words.back() == u',')) {
        words.chop(1);
    }
    if (words.startsWith(QLatin1String("the "))) {
        words.remove(0, 4);
    }
    if (words.startsWith(QLatin1String("only "))) {
        words.remove(0, 5);
    }
    if (words.endsWith(QLatin1String(" only"))) {
        words.chop(5);
    }
    return words;
}

bool saysNothing(const QString &part)
{
    static constexpr std::array<QLatin1String, 6> endings{
        QLatin1String("not said"),  QLatin1String("not named"), QLatin1String("not stated"),
        QLatin1String("not given"), QLatin1String("not known"), QLatin1String("unspecified"),
    };
    return part.isEmpty() || std::ranges::any_of(endings, [&part](QLatin1String ending) {
               return part.endsWith(ending);
           });
}

} // namespace

FigureScope figureScope(const QString &text)
{
    FigureScope scope;
    for (const auto &written : text.split(QLatin1Char(';'))) {
        auto part = normalizedPart(written);
        if (!saysNothing(part)) {
            scope.parts.append(std::move(part));
        }
    }
    scope.parts.sort();
    scope.parts.removeDuplicates();
    return scope;
}

ScopeRelation scopeRelation(const FigureScope &a, const FigureScope &b)
{
    if (a == b) {
        return ScopeRelation::Same;
    }
    if (std::ranges::includes(a.parts, b.parts) || std::ranges::includes(b.parts, a.parts)) {
        return ScopeRelation::Narrower;
    }
    const bool isShared =
        std::ranges::any_of(a.parts, [&b](const QString &part) { return b.parts.contains(part); });
    return isShared ? ScopeRelation::Overlapping : ScopeRelation::Different;
}

bool areCompatible(const FigureScope &a, const FigureScope &b)
{
    return scopeRelation(a, b) != ScopeRelation::Different;
}

} // namespace Briefings
