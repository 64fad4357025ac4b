// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/itemkind.h"

#include <span>

namespace Briefings {

/// The closed vocabulary of links.
enum class Relation
{
    Made,
    Released,
    TrainedOn,
    TrainedWith,
    Supplies,
    Regulates,
    Restricts,
    FundedBy,
    Employs,
    Leads,
    PartOf,
    TakesPartIn,
    Holds,
    About,
    Supports,
    Qualifies,
    Disputes,
    Causes,
    Precedes,
    CompetesWith,
    Criticizes,
    Cites,
};

/// All relations, in the order of the enumeration.
[[nodiscard]] std::span<const Relation> allRelations();

/// True when a link of \a relation may run from an item of kind \a from to one of kind \a to.
[[nodiscard]] bool mayJoin(Relation relation, ItemKind from, ItemKind to);

/// True when the relation reads the same both ways.
[[nodiscard]] bool isSymmetric(Relation relation);

/// For a person, read from the first to the second: "is made by" is the inverse of "made".
[[nodiscard]] QString label(Relation relation);
[[nodiscard]] QString inverseLabel(Relation relation);

} // namespace Briefings
