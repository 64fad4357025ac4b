// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"

#include <variant>

namespace Briefings {

/// Any one item of a briefing, whole. What edits carry.
using Item = std::variant<Document, Actor, Event, Question, Claim, Stance, Measure, Figure, Formula,
                          Assumption, Link, Chart, NetworkView, Annotation>;

[[nodiscard]] ItemId itemId(const Item &item);

/// What a person calls it: a title, a name, a statement, a value with its measure's name.
[[nodiscard]] QString itemTitle(const Briefing &briefing, const Item &item);

/// The passages of \a item; none for documents, measures, formulas, assumptions,
/// charts and views.
[[nodiscard]] const Passages &itemPassages(const Item &item);

/// The items of each kind in \a briefing, as a vector that can be searched by id:
/// `items<Actor>(briefing)`.
template <typename T, typename B>
[[nodiscard]] auto &items(B &briefing)
{
    if constexpr (std::is_same_v<T, Document>) {
        return briefing.documents;
    } else if constexpr (std::is_same_v<T, Actor>) {
        return briefing.actors;
    } else if constexpr (std::is_same_v<T, Event>) {
        return briefing.events;
    } else if constexpr (std::is_same_v<T, Question>) {
        return briefing.questions;
    } else if constexpr (std::is_same_v<T, Claim>) {
        return briefing.claims;
    } else if constexpr (std::is_same_v<T, Stance>) {
        return briefing.stances;
    } else if constexpr (std::is_same_v<T, Measure>) {
        return briefing.measures;
    } else if constexpr (std::is_same_v<T, Figure>) {
        return briefing.figures;
    } else if constexpr (std::is_same_v<T, Formula>) {
        return briefing.formulas;
    } else if constexpr (std::is_same_v<T, Assumption>) {
        return briefing.assumptions;
    } else if constexpr (std::is_same_v<T, Link>) {
        return briefing.links;
    } else if constexpr (std::is_same_v<T, Chart>) {
        return briefing.charts;
    } else if constexpr (std::is_same_v<T, NetworkView>) {
        return briefing.networkViews;
    } else {
        static_assert(std::is_same_v<T, Annotation>);
        return briefing.annotations;
    }
}

} // namespace Briefings
