// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/dayspan.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

constexpr qint64 smallestAllowance = 2;
constexpr size_t fewestForAPart = 8;
constexpr double shareOfPart = 0.7;
/// A part that is not at least this many times shorter than the whole is not worth cutting out.
constexpr double smallestGain = 3;
constexpr double reach = 0.15;
constexpr double margin = 0.04;

/// One end of a date with the days that it may mean.
struct Point
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 allowance = 0;

    [[nodiscard]] qint64 length() const { return last - first + 1; }
};

std::optional<Point> pointOf(const QString &text)
{
    if (text.isEmpty() || text == QStringLiteral("..")) {
        return std::nullopt;
    }
    const auto date = EdtfDate::parse(text);
    if (!date) {
        return std::nullopt;
    }
    Point point{date->earliest().toJulianDay(), date->latest().toJulianDay(), 0};
    if (date->isApproximate() || date->isUncertain()) {
        point.allowance = std::max(smallestAllowance, point.length() / 2);
    }
    return point;
}

SpanEnd endOf(const Point &point)
{
    return point.length() > 1 || point.allowance > 0 ? SpanEnd::Soft : SpanEnd::Sharp;
}

DaySpan spanWithin(const Point &point)
{
    DaySpan span;
    span.first = point.first - point.allowance;
    span.last = point.last + point.allowance;
    span.sureFirst = point.first + point.length() / 4;
    span.sureLast = std::max(span.sureFirst, point.last - point.length() / 4);
    span.start = span.end = endOf(point);
    return span;
}

DaySpan spanBetween(const std::optional<Point> &start, const std::optional<Point> &end)
{
    DaySpan span;
    const Point &from = start ? *start : *end;
    const Point &to = end ? *end : *start;
    span.first = from.first - (start ? from.allowance : 0);
    span.last = to.last + (end ? to.allowance : 0);
    span.sureFirst = start ? from.last : from.first;
    span.sureLast = end ? to.first : to.last;
    if (span.sureFirst > span.sureLast) {
        span.sureFirst = span.sureLast = (span.first + span.last) / 2;
    }
    span.start = start ? endOf(from) : SpanEnd::Open;
    span.end = end ? endOf(to) : SpanEnd::Open;
    return span;
}

} // namespace

qint64 DaySpan::anchor() const
{
    if (start == SpanEnd::Open) {
        return sureLast;
    }
    return end == SpanEnd::Open ? sureFirst : first + (last - first) / 2;
}

std::optional<DaySpan> daySpan(const EdtfDate &date)
{
    if (date.isNull()) {
        return std::nullopt;
    }
    const QStringList ends = date.toString().split(QLatin1Char('/'));
    const auto start = pointOf(ends.front());
    DaySpan span;
    if (ends.size() == 1) {
        if (!start) {
            return std::nullopt;
        }
        span = spanWithin(*start);
    } else {
        const auto end = pointOf(ends.back());
        if (!start && !end) {
            return std::nullopt;
        }
        span = spanBetween(start, end);
    }
    span.isApproximate = date.isApproximate();
    span.isUncertain = date.isUncertain();
    return span;
}

std::optional<DayRange> wholeRange(const std::vector<DaySpan> &spans)
{
    if (spans.empty()) {
        return std::nullopt;
    }
    DayRange range{spans.front().first, spans.front().last};
    for (const DaySpan &span : spans) {
        range.first = std::min(range.first, span.first);
        range.last = std::max(range.last, span.last);
    }
    return range;
}

std::optional<DayRange> busiestRange(const std::vector<DaySpan> &spans)
{
    const auto whole = wholeRange(spans);
    if (!whole || spans.size() < fewestForAPart) {
        return whole;
    }
    std::vector<qint64> days;
    days.reserve(spans.size());
    for (const DaySpan &span : spans) {
        days.push_back(span.anchor());
    }
    std::sort(days.begin(), days.end());
    const auto count =
        static_cast<size_t>(std::ceil(shareOfPart * static_cast<double>(days.size())));
    size_t from = 0;
    for (size_t i = 0; i + count <= days.size(); ++i) {
        if (days[i + count - 1] - days[i] < days[from + count - 1] - days[from]) {
            from = i;
        }
    }
    size_t to = from + count - 1;
    const auto length = std::max<qint64>(days[to] - days[from], 7);
    if (static_cast<double>(length) * smallestGain > static_cast<double>(whole->length())) {
        return whole;
    }
    // Neighbors that are as near as those inside belong to it.
    const auto near = static_cast<qint64>(static_cast<double>(length) * reach);
    while (from > 0 && days[from] - days[from - 1] <= near) {
        --from;
    }
    while (to + 1 < days.size() && days[to + 1] - days[to] <= near) {
        ++to;
    }
    const auto edge =
        std::max<qint64>(1, std::llround(static_cast<double>(days[to] - days[from]) * margin));
    return DayRange{std::max(days[from] - edge, whole->first),
                    std::min(days[to] + edge, whole->last)};
}

} // namespace Briefings
