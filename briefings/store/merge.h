// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/edit.h"

namespace Briefings {

/// Makes \a absorbed and \a kept one actor of \a briefing. NotFound when one is not there, Conflict
/// when they are the same or take different stances on one claim; then \a briefing is left half
/// changed.
[[nodiscard]] Result<> mergeActors(Briefing &briefing, const ActorId &kept,
                                   const ActorId &absorbed);

/// The edits that lead from \a from to \a to, order included. Items that are in both must stand in
/// the same order.
[[nodiscard]] BatchEdit editsBetween(const Briefing &from, const Briefing &to);

} // namespace Briefings
