// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/networkinput.h"

namespace App {

/// The paths between the two ends of \a network, best first, each hop with its words; as text or as
/// JSON on stdout.
[[nodiscard]] Exit printPaths(const NetworkArguments &arguments, NetworkInput &network);

/// All measures of all nodes, the highest PageRank first, and the communities.
[[nodiscard]] Exit printMeasures(const NetworkArguments &arguments, const NetworkInput &network);

} // namespace App
