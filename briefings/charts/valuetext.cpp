// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/valuetext.h"

#include "briefings/core/tr.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace Briefings {

namespace {

struct UnitWords
{
    QString prefix; ///< Before the number, without a space.
    QString suffix; ///< After the number; part of it.
    QString noun;   ///< After the number when asked for, and in subtitles.
};

/// The noun of one factor of a unit, in the plural.
QString pluralNoun(QStringView factor)
{
    if (factor == u"GPU") {
        return Tr::tr("GPUs");
    }
    if (factor == u"token") {
        return Tr::tr("tokens");
    }
    if (factor == u"parameter") {
        return Tr::tr("parameters");
    }
    if (factor == u"person") {
        return Tr::tr("people");
    }
    if (factor == u"sample") {
        return Tr::tr("samples");
    }
    if (factor == u"W") {
        return Tr::tr("watts");
    }
    if (factor == u"K") {
        return Tr::tr("kelvins");
    }
    if (factor == u"km^2" || factor == u"km2") {
        return Tr::tr("square kilometers");
    }
    if (factor == u"Gg") {
        return Tr::tr("gigagrams");
    }
    if (factor == u"t") {
        return Tr::tr("metric tons");
    }
    if (factor == u"hour") {
        return Tr::tr("hours");
    }
    if (factor == u"day") {
        return Tr::tr("days");
    }
    if (factor == u"week") {
        return Tr::tr("weeks");
    }
    if (factor == u"month") {
        return Tr::tr("months");
    }
    if (factor == u"year") {
        return Tr::tr("years");
    }
    return factor.toString();
}

/// "GPU-hours" for "GPU.hour".
QString productNoun(const QString &product)
{
    QString text = product;
    text.replace(QLatin1Char('*'), QLatin1Char('.')).replace(QLatin1Char(' '), QLatin1Char('.'));
    const qsizetype lastDot = text.lastIndexOf(QLatin1Char('.'));
    if (lastDot < 0) {
        return pluralNoun(text);
    }
    const QString first = text.left(lastDot).replace(QLatin1Char('.'), QLatin1Char('-'));
    //: A product of units: "GPU-hours".
    return Tr::tr("%1-%2").arg(first, pluralNoun(QStringView(text).mid(lastDot + 1)));
}

/// "GPU-hour" for the divisors in "USD/GPU/hour".
QString divisorNoun(QString divisors)
{
    return divisors.replace(QLatin1Char('/'), QLatin1Char('-'))
        .replace(QLatin1Char('.'), QLatin1Char('-'))
        .replace(QLatin1Char('*'), QLatin1Char('-'));
}

UnitWords wordsOf(const Unit &unit)
{
    const QString text = unit.toString().trimmed();
    if (text == QLatin1String("USD")) {
        return {QStringLiteral("$"), {}, Tr::tr("US dollars")};
    }
    if (text == QLatin1String("percent") || text == QLatin1String("%")) {
        return {{}, QStringLiteral("\u00a0%"), Tr::tr("percent")};
    }
    if (text == QLatin1String("1") || text.isEmpty()) {
        return {{}, QStringLiteral("\u00d7"), Tr::tr("ratio")};
    }
    if (text == QLatin1String("K")) {
        // Briefings measure differences in it, where a kelvin is a degree Celsius.
        return {{}, QStringLiteral("\u00a0K"), Tr::tr("kelvins")};
    }
    if (text == QLatin1String("km^2") || text == QLatin1String("km2")) {
        return {{}, QStringLiteral("\u00a0km\u00b2"), Tr::tr("square kilometers")};
    }
    if (text == QLatin1String("count")) {
        return {{}, {}, Tr::tr("number")};
    }
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QString numerator = slash < 0 ? text : text.left(slash);
    UnitWords words;
    if (numerator == QLatin1String("USD")) {
        words.prefix = QStringLiteral("$");
        words.noun = Tr::tr("US dollars");
    } else {
        words.noun = productNoun(numerator);
    }
    if (slash >= 0 && numerator == QLatin1String("count")) {
        //: A number of things in a time: "number per year".
        words.noun = Tr::tr("number per %1").arg(divisorNoun(text.mid(slash + 1)));
    } else if (slash >= 0) {
        //: A rate: "US dollars per GPU-hour".
        words.noun = Tr::tr("%1 per %2").arg(words.noun, divisorNoun(text.mid(slash + 1)));
    }
    return words;
}

struct Scale
{
    double factor;
    const char16_t *suffix;
};

constexpr std::array scales{Scale{1e12, u"T"}, Scale{1e9, u"B"}, Scale{1e6, u"M"}, Scale{1, u""}};

/// Power of ten of the first digit of \a value. The nudge keeps exact powers of ten on their own
/// side.
int magnitude(double value)
{
    return static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
}

QString numberText(double value, int digits)
{
    // Documents and charts are set in English; the locale of the machine must not change an
    // exported picture.
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    if (value == 0 || !std::isfinite(value)) {
        return locale.toString(value, 'f', 0);
    }
    Scale scale = scales.back();
    for (const Scale &candidate : scales) {
        // 999,999.9 set with six digits would read "1,000,000": it belongs to the next scale.
        if (std::abs(value) >= candidate.factor * (1 - 5e-7)) {
            scale = candidate;
            break;
        }
    }
    const double mantissa = value / scale.factor;
    const int wanted = digits > 0 ? digits : 6;
    const int decimals = std::clamp(wanted - 1 - magnitude(mantissa), 0, 12);
    QString text = locale.toString(mantissa, 'f', decimals);
    if (digits == 0 && text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
        if (text.endsWith(QLatin1Char('.'))) {
            text.chop(1);
        }
    }
    return text.append(QStringView(scale.suffix));
}

} // namespace

int statedDigits(const Quantity &quantity, double value)
{
    if (value == 0 || !std::isfinite(value)) {
        return 0;
    }
    const std::vector<WrittenNumber> numbers = findNumbers(quantity.asWritten);
    for (const WrittenNumber &number : numbers) {
        if (number.halfStep > 0 && std::abs(number.value - value) <= 1e-9 * std::abs(value)) {
            return std::max(1, magnitude(value) - magnitude(2 * number.halfStep) + 1);
        }
    }
    return 0;
}

QString valueText(double value, const Unit &unit, int digits, UnitNoun noun)
{
    const UnitWords words = wordsOf(unit);
    const QString sign = value < 0 ? QStringLiteral("\u2212") : QString();
    QString number = sign + words.prefix + numberText(std::abs(value), digits) + words.suffix;
    const QString &text = unit.toString();
    if (noun == UnitNoun::Omit || !words.suffix.isEmpty() || text == QLatin1String("USD")
        || text == QLatin1String("count")) {
        return number;
    }
    if (!words.prefix.isEmpty() || text.startsWith(QLatin1String("count/"))) {
        //: A price: "$2.00 per GPU-hour".
        return Tr::tr("%1 per %2")
            .arg(number, divisorNoun(text.mid(text.indexOf(QLatin1Char('/')) + 1)));
    }
    //: A number and its unit: "2,048 GPUs".
    return Tr::tr("%1 %2").arg(number, words.noun);
}

QString quantityText(const Quantity &quantity, UnitNoun noun)
{
    const auto text = [&quantity, noun](double value) {
        return valueText(value, quantity.unit, statedDigits(quantity, value), noun);
    };
    switch (quantity.precision) {
    case Precision::Exact:
        return text(quantity.stated.value_or(quantity.low));
    case Precision::Approximate:
        //: A value that was said to be approximate.
        return Tr::tr("≈ %1").arg(text(quantity.stated.value_or(quantity.low)));
    case Precision::AtLeast:
        return Tr::tr("≥ %1").arg(text(quantity.stated.value_or(quantity.low)));
    case Precision::AtMost:
        return Tr::tr("≤ %1").arg(text(quantity.stated.value_or(quantity.high)));
    case Precision::Range: {
        if (quantity.stated && std::isfinite(quantity.low) && std::isfinite(quantity.high)) {
            const double stated = *quantity.stated;
            const double below = stated - quantity.low;
            const double above = quantity.high - stated;
            const QString value = valueText(stated, quantity.unit, statedDigits(quantity, stated));
            if (std::abs(below - above) <= 1e-9 * (quantity.high - quantity.low)) {
                //: A value and how far it may be off: "13 ± 5".
                return Tr::tr("%1 ± %2").arg(value, text(above));
            }
            //: A value and the range around it: "13 (8–19)".
            return Tr::tr("%1 (%2–%3)")
                .arg(value, valueText(quantity.low, quantity.unit), text(quantity.high));
        }
        const QString low =
            valueText(quantity.low, quantity.unit, statedDigits(quantity, quantity.low));
        //: A range of values: "$10M–$99M".
        return Tr::tr("%1–%2").arg(low, text(quantity.high));
    }
    case Precision::OrderOfMagnitude:
    case Precision::Verbal:
        break;
    }
    //: The words of a document, quoted.
    return Tr::tr("“%1”").arg(quantity.asWritten);
}

QString unitText(const Unit &unit) { return wordsOf(unit).noun; }

} // namespace Briefings
