// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/networkfile.h"

namespace TestSupport {

/// The graph of smallContents(), with an edge of each further origin, texts that formats stumble
/// over, places and a measure.
struct NetworkSample
{
    Briefings::Graph graph;
    Briefings::NetworkContext context;
};

[[nodiscard]] NetworkSample hostileNetwork();

/// A graph with \a nodes actors and \a edges links between them, the same every time.
[[nodiscard]] NetworkSample largeNetwork(int nodes, int edges);

/// Texts that formats stumble over: markup, quotes, line breaks, formulas, both directions,
/// characters beyond 16 bits, and those that XML refuses.
[[nodiscard]] QStringList hostileTexts();

} // namespace TestSupport
