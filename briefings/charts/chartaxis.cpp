// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartaxis.h"

#include "briefings/charts/valuetext.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace Briefings {

namespace {

constexpr double padding = 0.05;

std::vector<double> logTicks(const Interval &range, std::span<const double> steps)
{
    std::vector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.low)));
    const int last = static_cast<int>(std::ceil(std::log10(range.high)));
    for (int exponent = first; exponent <= last; ++exponent) {
        for (const double step : steps) {
            const double value = step * std::pow(10.0, exponent);
            if (range.contains(value)) {
                ticks.push_back(value);
            }
        }
    }
    return ticks;
}

std::vector<double> multiplesInside(const Interval &range, double step)
{
    std::vector<double> ticks;
    const double first = std::ceil(range.low / step - 1e-9);
    const auto count = static_cast<int>(std::floor(range.high / step + 1e-9) - first) + 1;
    for (int k = 0; k < count; ++k) {
        ticks.push_back((first + k) * step);
    }
    return ticks;
}

/// Multiples of the smallest of 1, 2 or 5 times a power of ten that gives at most \a maximum ticks,
/// and at least two.
std::vector<double> linearTicks(const Interval &range, int maximum)
{
    double power = std::pow(10.0, std::floor(std::log10((range.high - range.low) / maximum)) - 1);
    std::vector<double> finer;
    for (int attempt = 0; attempt < 6; ++attempt, power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            std::vector<double> ticks = multiplesInside(range, factor * power);
            if (ticks.size() < 2) {
                // The step before gave too many, this one too few: its first and last remain.
                return finer.empty() ? ticks : std::vector<double>{finer.front(), finer.back()};
            }
            if (static_cast<int>(ticks.size()) <= maximum) {
                return ticks;
            }
            finer = std::move(ticks);
        }
    }
    return finer;
}

std::vector<double> tickValues(const ChartAxis &axis, int maximum)
{
    if (axis.scale == ChartScale::Linear) {
        return linearTicks(axis.range, maximum);
    }
    constexpr std::array oneTwoFive{1.0, 2.0, 5.0};
    constexpr std::array oneThree{1.0, 3.0};
    constexpr std::array one{1.0};
    for (const std::span<const double> steps :
         {std::span<const double>(oneTwoFive), std::span<const double>(oneThree),
          std::span<const double>(one)}) {
        std::vector<double> ticks = logTicks(axis.range, steps);
        if (static_cast<int>(ticks.size()) > maximum) {
            continue;
        }
        // Less than half a decade may hold no such step at all; then the linear ones serve.
        return ticks.size() >= 2 ? ticks : linearTicks(axis.range, maximum);
    }
    // More decades than ticks: every n-th power of ten, counted from one so that zooming keeps
    // them.
    const std::vector<double> powers = logTicks(axis.range, one);
    const auto stride = static_cast<long>((powers.size() + static_cast<size_t>(maximum) - 1)
                                          / static_cast<size_t>(maximum));
    std::vector<double> ticks;
    for (const double power : powers) {
        if (std::lround(std::log10(power)) % stride == 0) {
            ticks.push_back(power);
        }
    }
    return ticks.size() >= 2 ? ticks : std::vector<double>{powers.front(), powers.back()};
}

} // namespace

double ChartAxis::position(double value) const
{
    if (value <= range.low) {
        return 0;
    }
    if (value >= range.high) {
        return 1;
    }
    return scale == ChartScale::Log ? std::log(value / range.low) / std::log(range.high / range.low)
                                    : (value - range.low) / (range.high - range.low);
}

ChartAxis makeAxis(const std::vector<double> &values, ChartScale scale, const Unit &unit)
{
    ChartAxis axis;
    axis.scale = scale;
    axis.unit = unit;
    std::vector<double> finite;
    std::ranges::copy_if(values, std::back_inserter(finite),
                         [](double value) { return std::isfinite(value); });
    if (finite.empty()) {
        axis.range = scale == ChartScale::Log ? Interval{1, 10} : Interval{0, 1};
        return axis;
    }
    double low = *std::ranges::min_element(finite);
    double high = *std::ranges::max_element(finite);
    if (low <= 0) {
        axis.scale = ChartScale::Linear;
    }
    if (axis.scale == ChartScale::Log) {
        // At least a factor of four, so that the ticks of a single value still tell its size.
        const double widen = std::max(0.0, (std::log(4.0) - std::log(high / low)) / 2);
        const double pad = widen + padding * std::log(high / low);
        axis.range = {low / std::exp(pad), high * std::exp(pad)};
        return axis;
    }
    // A linear axis shows how large values are, not only how far apart: it starts at zero.
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (low == high) {
        high = 1;
    }
    const double pad = padding * (high - low);
    axis.range = {low < 0 ? low - pad : 0, high > 0 ? high + pad : 0};
    if (unit.toString() == QLatin1String("percent") && low >= 0 && high > 60 && high <= 100) {
        axis.range.high = 100;
    }
    return axis;
}

namespace {

/// The first days of every \a months-th month in \a range.
std::vector<QDate> monthStarts(const Interval &range, int months)
{
    std::vector<QDate> days;
    const QDate first = QDate::fromJulianDay(static_cast<qint64>(std::ceil(range.low)));
    const QDate last = QDate::fromJulianDay(static_cast<qint64>(std::floor(range.high)));
    // Counted from year 0, so that longer steps are round years.
    qint64 month = qint64(first.year()) * 12 + first.month() - 1;
    month -= month % months;
    for (;; month += months) {
        const QDate day(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1);
        if (!day.isValid() || day > last) {
            return days;
        }
        if (day >= first) {
            days.push_back(day);
        }
    }
}

std::vector<QDate> everyDays(const Interval &range, int step)
{
    std::vector<QDate> days;
    auto day = static_cast<qint64>(std::ceil(range.low));
    // Weeks begin on Mondays; Julian day 0 was one.
    day += (step - day % step) % step;
    for (; static_cast<double>(day) <= range.high; day += step) {
        days.push_back(QDate::fromJulianDay(day));
    }
    return days;
}

std::vector<ChartTick> labeled(const std::vector<QDate> &days, const QString &format)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    std::vector<ChartTick> ticks;
    int year = 0;
    for (const QDate &day : days) {
        QString text = locale.toString(day, format);
        if (format == QLatin1String("MMM d") && day.year() != year) {
            text = locale.toString(day, QStringLiteral("MMM d, yyyy"));
        }
        year = day.year();
        ticks.push_back({static_cast<double>(day.toJulianDay()), text});
    }
    return ticks;
}

} // namespace

std::vector<ChartTick> dayTicks(const Interval &range, int maximum)
{
    const auto most = static_cast<size_t>(std::max(1, maximum));
    for (const int step : {1, 2, 7, 14}) {
        if ((range.high - range.low) / step > 400) {
            continue;
        }
        const auto days = everyDays(range, step);
        if (!days.empty() && days.size() <= most) {
            return labeled(days, QStringLiteral("MMM d"));
        }
    }
    for (const int months : {1, 3, 6}) {
        if ((range.high - range.low) / months > 12'000) {
            continue;
        }
        const auto days = monthStarts(range, months);
        if (!days.empty() && days.size() <= most) {
            return labeled(days, QStringLiteral("MMM yyyy"));
        }
    }
    for (const int years : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        const auto days = monthStarts(range, 12 * years);
        if (!days.empty() && days.size() <= most) {
            return labeled(days, QStringLiteral("yyyy"));
        }
    }
    const auto day = static_cast<qint64>(std::lround((range.low + range.high) / 2));
    return labeled({QDate::fromJulianDay(day)}, QStringLiteral("MMM d"));
}

std::vector<ChartTick> axisTicks(const ChartAxis &axis, int maximum)
{
    const std::vector<double> values = tickValues(axis, std::max(2, maximum));
    std::vector<ChartTick> ticks;
    ticks.reserve(values.size());
    for (const double value : values) {
        ticks.push_back({value, valueText(value, axis.unit)});
    }
    return ticks;
}

} // namespace Briefings
