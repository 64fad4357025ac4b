// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/passage.h"

#include <QString>
#include <QStringList>

namespace Briefings {

enum class ActorKind
{
    Company,
    Lab,
    Government,
    Country,
    Person,
    Model,
    Product,
    Chip,
    Publication,
    Policy,
    Organization,
    Group,
};

/// Somebody or something that matters to an argument.
struct Actor
{
    ActorId id;
    QString name;
    ActorKind kind = ActorKind::Organization;
    QStringList aliases;
    QString description; ///< One line.
    Passages passages;   ///< Where it is mentioned.

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace Briefings
