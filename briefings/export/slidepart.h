// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/slideplan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Briefings {

/// The slide of \a plan: the title in its placeholder, the charts as native frames, all other texts
/// in boxes of their own. \a charts are the ids of the relationships to the chart parts.
[[nodiscard]] QByteArray slidePart(const ChartScene &scene, const SlidePlan &plan,
                                   const QStringList &charts);

/// The speaker's notes: what the chart shows for those who do not see it, its note, its source.
[[nodiscard]] QByteArray notesPart(const ChartScene &scene, const SlidePlan &plan);

/// What is said of the panel at \a position to those who do not see it.
[[nodiscard]] QString panelDescription(const ChartScene &scene, size_t position);

} // namespace Briefings
