// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/passage.h"

#include <QString>

namespace Briefings {

/// What several documents answer.
struct Question
{
    QuestionId id;
    QString text;
    QString shortText;
    QString description;
    Passages passages; ///< Where it is asked; may be empty, then it rests on its claims.

    friend bool operator==(const Question &, const Question &) = default;
};

/// One sentence that somebody holds.
struct Claim
{
    ClaimId id;
    QString statement;
    QString shortText;
    QuestionId question;
    ActorId holder; ///< Null when several documents hold it alike.
    Passages passages;

    friend bool operator==(const Claim &, const Claim &) = default;
};

enum class StanceKind
{
    Supports,
    Qualifies,
    Disputes
};

/// What a document or an actor makes of a claim. None at all means silent.
struct Stance
{
    StanceId id;
    ClaimId claim;
    ItemId by; ///< A document or an actor.
    StanceKind kind = StanceKind::Supports;
    QString gist; ///< In one line, why.
    Passages passages;

    friend bool operator==(const Stance &, const Stance &) = default;
};

} // namespace Briefings
