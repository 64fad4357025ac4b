// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/figurecomparison.h"

namespace Briefings {

/// Fills in everything that follows from the figures of \a group. n log n.
void judge(ScopeGroup &group);

/// Fills in the verdict and the suspects of \a group, whose scopes have been judged.
void judge(FigureGroup &group);

} // namespace Briefings
