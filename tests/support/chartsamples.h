// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QList>

namespace TestSupport {

/// Every kind of chart.
[[nodiscard]] const QList<Briefings::ChartKind> &chartKinds();

/// Three documents with figures that suit every kind of chart: stated values, ranges, one with a
/// stated value within, words, open ends, a suspected source error; costs, factors and shares.
[[nodiscard]] Briefings::BriefingIndex chartBriefing();

/// A chart of \a kind of that briefing, with a reference line and a call-out where they have room.
[[nodiscard]] Briefings::Chart chartOf(Briefings::ChartKind kind);

/// A figure of chartBriefing()'s first measure (dollars), for briefings that a test makes itself.
[[nodiscard]] Briefings::Figure chartFigure(const QString &slug, const QString &document,
                                            double low, double high, Briefings::Precision precision,
                                            const QString &written);

} // namespace TestSupport
