// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/itemkind.h"

#include <QHashFunctions>
#include <QString>

#include <optional>
#include <utility>

namespace Briefings {

/// True when \a slug may follow the colon of an id: lowercase ASCII letters and digits in runs that
/// are joined by single hyphens or dots.
[[nodiscard]] bool isValidSlug(QStringView slug);

/// True when \a text is "<prefix of kind>:<slug>". Passage ids have a grammar of their own, see
/// passage.h.
[[nodiscard]] bool isValidId(QStringView text, ItemKind kind);

/// A strong type over a stable slug that is readable in files and diffs, such as "actor:deepseek".
/// Null by default. Ids of different kinds do not mix; ItemId holds any of them.
template <ItemKind Kind>
class Id
{
public:
    Id() = default;

    /// \a text must be a valid id of this kind; use fromString() for text from outside.
    explicit Id(QString text) : m_text(std::move(text))
    {
        Q_ASSERT_X(isValidId(m_text, Kind), "Id",
                   "an id is <kind>:<slug>; parse outside text with fromString()");
    }

    /// The id that \a text spells, or nothing when it is not one of this kind.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        if (!isValidId(text, Kind)) {
            return std::nullopt;
        }
        return Id(text);
    }

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    /// The whole id with its prefix; empty when null.
    [[nodiscard]] const QString &toString() const { return m_text; }
    /// The part after the colon.
    [[nodiscard]] QStringView slug() const
    {
        return QStringView(m_text).mid(m_text.indexOf(QLatin1Char(':')) + 1);
    }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using BriefingId = Id<ItemKind::Briefing>;
using DocumentId = Id<ItemKind::Document>;
using ActorId = Id<ItemKind::Actor>;
using EventId = Id<ItemKind::Event>;
using QuestionId = Id<ItemKind::Question>;
using ClaimId = Id<ItemKind::Claim>;
using StanceId = Id<ItemKind::Stance>;
using MeasureId = Id<ItemKind::Measure>;
using FigureId = Id<ItemKind::Figure>;
using FormulaId = Id<ItemKind::Formula>;
using AssumptionId = Id<ItemKind::Assumption>;
using LinkId = Id<ItemKind::Link>;
using ChartId = Id<ItemKind::Chart>;
using NetworkViewId = Id<ItemKind::NetworkView>;
using AnnotationId = Id<ItemKind::Annotation>;

/// Any id, with its kind. What selections, links, search hits and edits carry.
class ItemId
{
public:
    ItemId() = default;

    template <ItemKind Kind>
    ItemId(const Id<Kind> &id) // NOLINT(google-explicit-constructor): widening loses nothing
        : m_kind(id.isNull() ? ItemKind::None : Kind), m_text(id.toString())
    { }

    /// The id that \a text spells, or nothing when no kind of ours reads like that.
    [[nodiscard]] static std::optional<ItemId> fromString(const QString &text);

    [[nodiscard]] bool isNull() const { return m_kind == ItemKind::None; }
    [[nodiscard]] ItemKind kind() const { return m_kind; }
    [[nodiscard]] const QString &toString() const { return m_text; }

    /// The same id as a strong type; null when this is of another kind.
    template <ItemKind Kind>
    [[nodiscard]] Id<Kind> to() const
    {
        return m_kind == Kind ? Id<Kind>(m_text) : Id<Kind>();
    }

    friend bool operator==(const ItemId &, const ItemId &) = default;
    friend bool operator<(const ItemId &a, const ItemId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const ItemId &id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_text, seed);
    }

private:
    ItemKind m_kind = ItemKind::None;
    QString m_text;
};

} // namespace Briefings
