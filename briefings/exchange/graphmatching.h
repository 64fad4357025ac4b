// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/relation.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace Briefings {

/// A relation as a text says it.
struct RelationMatch
{
    Relation relation = Relation::About;
    bool isInverse = false; ///< Said from the other end: "is supplied by".

    friend bool operator==(const RelationMatch &, const RelationMatch &) = default;
};

/// Finds relations by identifier ("trainedOn", "trained_on"), label ("was trained on", "trained
/// on") and inverse label ("was used to train"), whatever the case. Identifiers come first.
class RelationNames
{
public:
    RelationNames();
    [[nodiscard]] std::optional<RelationMatch> find(const QString &text) const;

private:
    QHash<QString, RelationMatch> m_matches;
};

/// An item under one of its names.
struct NamedItem
{
    ItemId item;
    bool isAlias = false;
};

/// Finds the actors, events, claims, questions and documents of a briefing by their names, without
/// regard to case and blanks.
class NameIndex
{
public:
    explicit NameIndex(const Briefing &briefing);
    /// Names before aliases, in the briefing's order.
    [[nodiscard]] std::vector<NamedItem> find(const QString &name) const;

private:
    void add(const QString &name, const ItemId &item, bool isAlias = false);

    QHash<QString, std::vector<NamedItem>> m_items;
};

/// What a briefing says already, by whatever kind of item it says so.
class StatedEdges
{
public:
    explicit StatedEdges(const Briefing &briefing);
    [[nodiscard]] bool contains(const ItemId &from, Relation relation, const ItemId &to) const;
    void insert(const ItemId &from, Relation relation, const ItemId &to);

private:
    QSet<QString> m_edges;
};

/// Gives out ids that are free in a briefing, each once.
class FreeIds
{
public:
    explicit FreeIds(const BriefingIndex &index) : m_index(index) { }
    /// Of \a kind, readable, made from \a words: "Café Müller" becomes "actor:cafe-muller".
    [[nodiscard]] ItemId take(ItemKind kind, const QString &words);

private:
    const BriefingIndex &m_index;
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< The number that the last id of a stem got.
};

} // namespace Briefings
