// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Briefings {

class XmlWriter;
struct ChartPlan;

/// The `c:ser` elements of \a plan, each with the cells that seriesCells() names and what they
/// hold. All caches are equally long; where a series has fewer points, cells are empty.
void writeSeries(XmlWriter &xml, const ChartPlan &plan);

} // namespace Briefings
