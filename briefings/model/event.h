// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/id.h"
#include "briefings/model/passage.h"

#include <QString>

#include <vector>

namespace Briefings {

struct Participant
{
    ActorId actor;
    QString role; ///< "released it", "regulator" …, for people.

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// Something that happened.
struct Event
{
    EventId id;
    QString title;
    EdtfDate date;
    QString inference; ///< Why the date was inferred; empty when the document states it.
    QString description;
    std::vector<Participant> participants;
    Passages passages;

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace Briefings
