// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/timeaxis.h"

#include "briefings/core/tr.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace Briefings {

namespace {

/// Between two labels.
constexpr double labelGap = 10;
constexpr double bandGap = 12;
constexpr qint64 farthestDay = 20'000'000; // Some 50,000 years: more than any label of a date.

enum class Unit
{
    Day,
    Week,
    Month,
    Quarter,
    Year
};

struct Step
{
    Unit unit = Unit::Day;
    int years = 1;   ///< For Unit::Year.
    double days = 1; ///< The shortest that one step may be.
};

constexpr std::array<Step, 14> steps{{
    {Unit::Day, 0, 1},
    {Unit::Week, 0, 7},
    {Unit::Month, 0, 28},
    {Unit::Quarter, 0, 90},
    {Unit::Year, 1, 365},
    {Unit::Year, 2, 730},
    {Unit::Year, 5, 1826},
    {Unit::Year, 10, 3652},
    {Unit::Year, 20, 7304},
    {Unit::Year, 50, 18262},
    {Unit::Year, 100, 36524},
    {Unit::Year, 200, 73048},
    {Unit::Year, 500, 182621},
    {Unit::Year, 1000, 365242},
}};

/// QDate has no year 0: the year before 1 is -1. Steps count without the gap.
int astronomical(int year) { return year < 0 ? year + 1 : year; }

QDate firstOfYear(int astronomicalYear)
{
    return {astronomicalYear <= 0 ? astronomicalYear - 1 : astronomicalYear, 1, 1};
}

QDate floored(const QDate &day, const Step &step)
{
    switch (step.unit) {
    case Unit::Day:
        return day;
    case Unit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Unit::Month:
        return {day.year(), day.month(), 1};
    case Unit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Unit::Year:
        break;
    }
    const int year = astronomical(day.year());
    const int remainder = ((year % step.years) + step.years) % step.years;
    return firstOfYear(year - remainder);
}

QDate next(const QDate &tick, const Step &step)
{
    switch (step.unit) {
    case Unit::Day:
        return tick.addDays(1);
    case Unit::Week:
        return tick.addDays(7);
    case Unit::Month:
        return tick.addMonths(1);
    case Unit::Quarter:
        return tick.addMonths(3);
    case Unit::Year:
        break;
    }
    return firstOfYear(astronomical(tick.year()) + step.years);
}

QString yearText(int year)
{
    //: A year before the year 1.
    return year < 0 ? Tr::tr("%1 BCE").arg(-year) : QString::number(year);
}

QString tickLabel(const QDate &day, const Step &step, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Day:
    case Unit::Week:
        return QString::number(day.day());
    case Unit::Month:
    case Unit::Quarter:
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    case Unit::Year:
        break;
    }
    return yearText(day.year());
}

double widestLabel(const Step &step, double first, double last, const QLocale &locale,
                   const TextWidth &textWidth)
{
    double widest = 0;
    switch (step.unit) {
    case Unit::Day:
    case Unit::Week:
        return textWidth(QStringLiteral("30"));
    case Unit::Month:
    case Unit::Quarter:
        for (int month = 1; month <= 12; ++month) {
            widest = std::max(widest,
                              textWidth(locale.standaloneMonthName(month, QLocale::ShortFormat)));
        }
        return widest;
    case Unit::Year:
        break;
    }
    for (const double day : {first, last}) {
        const QDate date = QDate::fromJulianDay(std::llround(day));
        widest = std::max(widest, textWidth(yearText(date.year())));
    }
    return widest;
}

std::vector<TimeBand> makeBands(const Step &step, double first, double last, double pixelsPerDay,
                                const QLocale &locale, const TextWidth &textWidth)
{
    std::vector<TimeBand> bands;
    if (step.unit == Unit::Year) {
        return bands;
    }
    const bool areMonths = step.unit == Unit::Day || step.unit == Unit::Week;
    const Step band = areMonths ? Step{Unit::Month, 0, 28} : Step{Unit::Year, 1, 365};
    QDate start = floored(QDate::fromJulianDay(static_cast<qint64>(std::floor(first))), band);
    while (static_cast<double>(start.toJulianDay()) <= last) {
        const QDate end = next(start, band);
        const double from = std::max(first, static_cast<double>(start.toJulianDay()));
        const double to = std::min(last, static_cast<double>(end.toJulianDay()));
        const double room = (to - from) * pixelsPerDay - bandGap;
        QStringList candidates;
        if (areMonths) {
            const int month = start.month();
            //: A month and a year.
            const QString form = Tr::tr("%1 %2");
            candidates = {form.arg(locale.standaloneMonthName(month), yearText(start.year())),
                          form.arg(locale.standaloneMonthName(month, QLocale::ShortFormat),
                                   yearText(start.year())),
                          locale.standaloneMonthName(month, QLocale::ShortFormat)};
        } else {
            candidates = {yearText(start.year())};
        }
        const auto fitting =
            std::ranges::find_if(std::as_const(candidates),
                                 [&](const QString &text) { return textWidth(text) <= room; });
        bands.push_back({start.toJulianDay(), end.toJulianDay(),
                         fitting == candidates.cend() ? QString() : *fitting});
        start = end;
    }
    return bands;
}

} // namespace

TimeAxis timeAxis(double first, double last, double length, const QLocale &locale,
                  const TextWidth &textWidth)
{
    TimeAxis axis;
    if (!(last > first) || !(length > 0) || std::abs(first) > farthestDay
        || std::abs(last) > farthestDay) {
        return axis;
    }
    const double pixelsPerDay = length / (last - first);
    const auto fits = [&](const Step &step) {
        return step.days * pixelsPerDay
               >= widestLabel(step, first, last, locale, textWidth) + labelGap;
    };
    const auto *step = std::ranges::find_if(steps, fits);
    if (step == steps.end()) {
        step = &steps.back();
    }
    QDate tick = floored(QDate::fromJulianDay(static_cast<qint64>(std::floor(first))), *step);
    double labelEnd = first * pixelsPerDay;
    for (; static_cast<double>(tick.toJulianDay()) <= last; tick = next(tick, *step)) {
        const double x = static_cast<double>(tick.toJulianDay()) * pixelsPerDay;
        // Where even the longest step is too short, some are left out.
        if (x >= labelEnd) {
            const QString label = tickLabel(tick, *step, locale);
            labelEnd = x + textWidth(label);
            axis.ticks.push_back({tick.toJulianDay(), label});
        }
    }
    axis.bands = makeBands(*step, first, last, pixelsPerDay, locale, textWidth);
    return axis;
}

} // namespace Briefings
