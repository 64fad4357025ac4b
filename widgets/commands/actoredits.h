// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/briefingindex.h"
#include "briefings/store/edit.h"

#include <QString>

namespace Widgets {

/// The edit that gives \a actor another name. The old name becomes an alias, so that search still
/// finds it. Fails with Format for an empty name and with Conflict for the name of another actor;
/// NotFound when it is gone.
[[nodiscard]] Briefings::Result<Briefings::Edit> renameActor(const Briefings::BriefingIndex &index,
                                                             const Briefings::ActorId &actor,
                                                             const QString &name);

/// The edit that gives \a actor another one-line description. NotFound when it is gone.
[[nodiscard]] Briefings::Result<Briefings::Edit>
describeActor(const Briefings::BriefingIndex &index, const Briefings::ActorId &actor,
              const QString &description);

} // namespace Widgets
