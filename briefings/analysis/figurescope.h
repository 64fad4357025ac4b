// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Briefings {

/// What a figure covers, in a form that can be compared. Scopes are free text, so they are equal
/// only when they say the same words: upper and lower case, spaces, the order of parts between
/// semicolons, a leading "the" and a stressing "only" make no difference; anything else does. A
/// part that says that something is not said ("kind of chip not named") says nothing.
struct FigureScope
{
    QStringList parts; ///< Normalized, sorted, without repeats; empty when no scope is said.

    [[nodiscard]] bool isSaid() const { return !parts.isEmpty(); }

    friend bool operator==(const FigureScope &, const FigureScope &) = default;
};

[[nodiscard]] FigureScope figureScope(const QString &text);

/// How two scopes lie to each other, nearest first.
enum class ScopeRelation
{
    Same,        ///< The same parts; also when neither says what it covers.
    Narrower,    ///< One only adds parts to the other, as any scope does to one that is not said.
    Overlapping, ///< They share a part, and each has others.
    Different
};

[[nodiscard]] ScopeRelation scopeRelation(const FigureScope &a, const FigureScope &b);

/// True when values may be calculated with each other: the scopes share a part, or one is not said.
[[nodiscard]] bool areCompatible(const FigureScope &a, const FigureScope &b);

} // namespace Briefings
