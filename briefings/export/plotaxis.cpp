// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/plotaxis.h"

#include "briefings/charts/valuetext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace Briefings {

namespace {

constexpr double firstExcelDay = 2415080; ///< 1900-03-01; Excel has a day too many before it.
constexpr double excelDayZero = 2415019;
constexpr int mostTicks = 7;

struct Scale
{
    double factor;
    const char16_t *commas; ///< Each divides by a thousand.
    const char16_t *suffix;
};

constexpr std::array scales{Scale{1e12, u",,,,", u"T"}, Scale{1e9, u",,,", u"B"},
                            Scale{1e6, u",,", u"M"}, Scale{1, u"", u""}};

QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("\"%1\"").arg(text);
}

/// What stands before and after every number of \a unit: "$" and nothing.
struct Signs
{
    QString before;
    QString after;
};

Signs signsOf(const Unit &unit)
{
    const auto one = valueText(1, unit);
    const auto digit = one.indexOf(u'1');
    return {one.left(digit), one.mid(digit + 1)};
}

QString section(const Signs &signs, const QString &digits, const Scale &scale)
{
    return QStringLiteral("%1%2%3%4")
        .arg(quoted(signs.before), digits, QStringView(scale.commas),
             quoted(QStringView(scale.suffix).toString() + signs.after));
}

/// One scale for all numbers, since they stand in equal steps; zero stays bare.
QString linearFormat(const PlotAxis &axis, const Unit &unit)
{
    const auto signs = signsOf(unit);
    const double largest = std::max(std::abs(axis.low), std::abs(axis.high));
    const auto *scale =
        std::ranges::find_if(scales, [largest](const Scale &one) { return largest >= one.factor; });
    const auto &used = scale == scales.end() ? scales.back() : *scale;
    const double step = axis.majorUnit / used.factor;
    const int decimals =
        step > 0 ? std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9))) : 0;
    QString digits = QStringLiteral("#,##0");
    if (decimals > 0) {
        digits += QLatin1Char('.') + QString(decimals, u'0');
    }
    return QStringLiteral("[=0]%1;%2")
        .arg(section(signs, QStringLiteral("0"), scales.back()), section(signs, digits, used));
}

/// A section for each scale that the axis passes; Excel has room for three.
QString logFormat(const PlotAxis &axis, const Unit &unit)
{
    const auto signs = signsOf(unit);
    struct Section
    {
        double from;
        QString format;
    };
    std::vector<Section> sections;
    double below = std::numeric_limits<double>::infinity();
    for (const auto &scale : scales) {
        if (axis.high >= scale.factor && axis.low < below) {
            sections.push_back({scale.factor, section(signs, QStringLiteral("#,##0"), scale)});
        }
        below = scale.factor;
    }
    if (axis.low < 1) {
        sections.push_back({0, section(signs, QStringLiteral("0.0####"), scales.back())});
    }
    while (sections.size() > 3) {
        sections.erase(sections.end() - 2 - (axis.low < 1 ? 1 : 0));
    }
    QStringList parts;
    for (size_t i = 0; i < sections.size(); ++i) {
        parts.append(i + 1 < sections.size()
                         ? QStringLiteral("[>=%1]%2")
                               .arg(QString::number(sections[i].from, 'f', 0), sections[i].format)
                         : sections[i].format);
    }
    return parts.join(u';');
}

double powerBelow(double value, double base)
{
    return std::pow(base, std::floor(std::log(value) / std::log(base) + 1e-9));
}

double powerAbove(double value, double base)
{
    return std::pow(base, std::ceil(std::log(value) / std::log(base) - 1e-9));
}

/// The low end where ticks at powers of ten times it are round, or both ends at powers where fewer
/// than two would fall inside. Ratios within two decades count in doublings.
void setLogRange(PlotAxis &axis, const Interval &range, const Unit &unit)
{
    const bool isRatio = unit.toString() == QLatin1String("1") || unit.toString().isEmpty();
    const double base = isRatio && range.high / range.low <= 100 ? 2 : 10;
    axis.logBase = base;
    axis.majorUnit = base; // A factor here, not a step.
    axis.low = powerBelow(range.low, base);
    axis.high = range.high;
    if (base > 2) {
        for (const double mantissa : {5.0, 3.0, 2.0}) {
            if (axis.low * mantissa <= range.low * (1 + 1e-9)) {
                axis.low *= mantissa;
                break;
            }
        }
    }
    if (powerBelow(axis.high, base) / powerAbove(axis.low, base) < base * (1 - 1e-9)) {
        axis.low = powerBelow(range.low, base);
        axis.high = powerAbove(range.high, base);
    }
}

void setLinearRange(PlotAxis &axis, const ChartAxis &values)
{
    const auto ticks = axisTicks(values, mostTicks);
    axis.low = values.range.low;
    axis.high = values.range.high;
    if (ticks.size() >= 2) {
        axis.majorUnit = ticks[1].value - ticks[0].value;
        axis.low = std::floor(axis.low / axis.majorUnit + 1e-9) * axis.majorUnit;
    }
}

} // namespace

double PlotAxis::position(double value) const
{
    if (value <= low) {
        return 0;
    }
    if (value >= high) {
        return 1;
    }
    return logBase ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

double PlotAxis::valueAt(double share) const
{
    return logBase ? low * std::pow(high / low, share) : low + share * (high - low);
}

PlotAxis plotAxis(const SceneAxis &axis, PlotDimension dimension)
{
    PlotAxis plot;
    plot.title = axis.title;
    switch (axis.kind) {
    case SceneAxisKind::Categories:
        plot.low = -0.5;
        plot.high = std::max(0.5, static_cast<double>(axis.categories.size()) - 0.5);
        plot.majorUnit = 1;
        plot.format = QStringLiteral("0");
        plot.isReversed = dimension == PlotDimension::Y;
        plot.showsNumbers = false;
        break;
    case SceneAxisKind::Days:
        plot.low = plotValue(axis, axis.values.range.low);
        plot.high = plotValue(axis, axis.values.range.high);
        plot.format = QStringLiteral("yyyy\\-mm\\-dd");
        plot.showsNumbers = false;
        break;
    case SceneAxisKind::Values:
        plot.hasGrid = true;
        if (axis.values.scale == ChartScale::Log && axis.values.range.low > 0) {
            setLogRange(plot, axis.values.range, axis.values.unit);
            plot.format = logFormat(plot, axis.values.unit);
        } else {
            setLinearRange(plot, axis.values);
            plot.format = linearFormat(plot, axis.values.unit);
        }
        break;
    }
    return plot;
}

double plotValue(const SceneAxis &axis, double position)
{
    const bool hasExcelDays =
        axis.kind == SceneAxisKind::Days && axis.values.range.low >= firstExcelDay;
    return hasExcelDays ? position - excelDayZero : position;
}

} // namespace Briefings
