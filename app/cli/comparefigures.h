// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/json.h"

namespace App {

/// The figures of the briefing by measure and subject, each group with its figures, the verdict of
/// each scope and the pairs: all of them, or the first 200 with the number of all.
[[nodiscard]] Briefings::Json figureGroupsJson(const Briefings::BriefingIndex &index);

/// What follows from figures and assumptions, held against what is stated.
[[nodiscard]] Briefings::Json checksJson(const Briefings::BriefingIndex &index);

/// Both as sentences on stdout; groups with a single figure are left out.
void printFigureComparison(const Briefings::BriefingIndex &index);

} // namespace App
