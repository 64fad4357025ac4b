// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"

namespace Briefings {

/// Adds the co-mentions of makeGraph() to \a graph, which has all its nodes and other edges.
void addCoMentions(Graph &graph, const BriefingIndex &index, const Paragraphs &paragraphs);

} // namespace Briefings
