// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"
#include "briefings/model/briefingindex.h"

namespace Briefings {

/// The scene of \a chart. What each kind needs:
/// - range dots: nothing; a row per figure.
/// - strip: nothing; a row per basis, or per Chart::grouping.
/// - slope: two documents that say the same measure of the same subject and scope. Without
///   Chart::documents, the two that share most.
/// - timeline: a figure with a date of its own or of its document. Grouped by subject, what is said
///   of one subject and scope at different dates is joined.
/// - product: at least two factors, plain ratios above zero. Without Chart::results, the last
///   figure is the result when it is what the others come to.
/// - small multiples: at least two groups. Without Chart::grouping, the first of measure, document,
///   subject, scope and basis that makes two. One axis for all, unless units differ.
/// - share bar: percentages from 0 to 100, or ratios from 0 to 1; always linear.
/// - ratio ladder: values above zero; always logarithmic. Plain ratios are held against 1, others
///   against Chart::base, or the smallest number that was said.
/// A kind that does not suit becomes range dots, and the note says why. What stands in no panel is
/// in ChartScene::omitted. Verbal magnitudes keep their words and get no dot; nothing is averaged.
[[nodiscard]] ChartScene makeScene(const BriefingIndex &index, const Chart &chart);

} // namespace Briefings
