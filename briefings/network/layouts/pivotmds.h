// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layouts/forcekernel.h"

namespace Briefings {

/// Where all nodes go when only the steps to the table's sources are known: Pivot MDS, Brandes and
/// Pich 2007, doi:10.1007/978-3-540-70904-6_6; scaled so that one step is as long as it can be, in
/// the mean. Coincident nodes are common in it; stress sweeps part them.
[[nodiscard]] ForceKernel::Places pivotPlaces(const StepTable &table, size_t nodeCount);

/// The places of the sources of \a table among \a places.
[[nodiscard]] ForceKernel::SourcePlaces sourcePlaces(const StepTable &table,
                                                     const ForceKernel::Places &places);

} // namespace Briefings
