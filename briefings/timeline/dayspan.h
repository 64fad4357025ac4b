// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"

#include <optional>
#include <vector>

namespace Briefings {

/// How one end of a span of days is known.
enum class SpanEnd
{
    Sharp, ///< To the day.
    Soft,  ///< Somewhere between the outer and the sure day.
    Open   ///< Not at all: the span goes on.
};

/// The days that a date may mean, for drawing. All days are Julian days; first and last are
/// inclusive.
///
/// A single date of a month or longer means some day within it, so it fades at both ends. An
/// interval between such dates is sure from the last day of the first to the first day of the
/// second, and fades outside. What is about or uncertain reaches half of its own length further,
/// two days at least; that is an allowance of the drawing, not a statement about the date.
struct DaySpan
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 sureFirst = 0; ///< first <= sureFirst <= sureLast <= last.
    qint64 sureLast = 0;
    SpanEnd start = SpanEnd::Sharp; ///< When it is open, first is the first day of the other end.
    SpanEnd end = SpanEnd::Sharp;   ///< When it is open, last is the last day of the other end.
    bool isApproximate = false;     ///< "~" or "%" anywhere in the date.
    bool isUncertain = false;       ///< "?" or "%" anywhere in the date.

    /// One day, known as such.
    [[nodiscard]] bool isDay() const
    {
        return first == last && start == SpanEnd::Sharp && end == SpanEnd::Sharp;
    }
    /// The day to measure distances from: the known end of an open span, else the middle.
    [[nodiscard]] qint64 anchor() const;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The days of \a date; nothing for no date.
[[nodiscard]] std::optional<DaySpan> daySpan(const EdtfDate &date);

/// A stretch of days, both inclusive.
struct DayRange
{
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] qint64 length() const { return last - first + 1; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// From the first to the last day of all \a spans; nothing when there are none.
[[nodiscard]] std::optional<DayRange> wholeRange(const std::vector<DaySpan> &spans);

/// The part in which most of \a spans lie close together, by their anchors, with a margin; the
/// whole range when there is no such part. What a reader should see first.
[[nodiscard]] std::optional<DayRange> busiestRange(const std::vector<DaySpan> &spans);

} // namespace Briefings
