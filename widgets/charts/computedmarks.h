// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/derivedchecks.h"
#include "briefings/charts/chartscene.h"

#include <vector>

namespace Widgets {

/// Adds a row to \a scene for each of \a checks whose stated result it shows: the outcome of the
/// calculation, with what it was made from and the word "assumed" where an assumption is in it.
/// Only charts with a row per figure take them; others stay as they are. Their marks have no
/// figure. With \a isTried they say that a person tries other
/// values. Nothing is stored.
void addComputedMarks(Briefings::ChartScene &scene, const Briefings::BriefingIndex &index,
                      const std::vector<Briefings::DerivedCheck> &checks, bool isTried);

} // namespace Widgets
