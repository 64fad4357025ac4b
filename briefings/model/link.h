// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/id.h"
#include "briefings/model/passage.h"
#include "briefings/model/relation.h"

#include <QString>

namespace Briefings {

/// A typed edge between two items, with the words it rests on.
struct Link
{
    LinkId id;
    ItemId from;
    Relation relation = Relation::About;
    ItemId to;
    QString qualifier; ///< "reportedly", "until 2023" …
    EdtfDate date;
    Passages passages;

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace Briefings
