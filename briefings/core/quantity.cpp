// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/quantity.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

namespace Briefings {

namespace {

struct Scale
{
    QStringView word;
    double factor = 1;
};

/// Longer words first, since "b" begins "billion".
constexpr std::array<Scale, 12> scaleWords{{
    {u"thousand", 1e3},
    {u"trillion", 1e12},
    {u"million", 1e6},
    {u"billion", 1e9},
    {u"mio", 1e6},
    {u"bn", 1e9},
    {u"mn", 1e6},
    {u"tn", 1e12},
    {u"k", 1e3},
    {u"m", 1e6},
    {u"b", 1e9},
    {u"t", 1e12},
}};

/// The scale word at \a position, after at most one space; a single letter counts only when it
/// touches the number.
std::pair<double, qsizetype> scaleAt(QStringView text, qsizetype position)
{
    const bool spaced = position < text.size() && text[position].isSpace();
    const auto rest = text.mid(position + (spaced ? 1 : 0));
    for (const auto &[word, factor] : scaleWords) {
        const bool fits = rest.startsWith(word, Qt::CaseInsensitive)
                          && (rest.size() == word.size() || !rest[word.size()].isLetterOrNumber());
        if (fits && !(spaced && word.size() == 1)) {
            return {factor, word.size() + (spaced ? 1 : 0)};
        }
    }
    return {1, 0};
}

/// Half a unit of the last digit of \a literal that counts.
double halfStepOf(QStringView whole, QStringView fraction)
{
    if (!fraction.isEmpty()) {
        return 0.5 * std::pow(10.0, -static_cast<double>(fraction.size()));
    }
    qsizetype zeros = 0;
    while (zeros < whole.size() - 1 && whole[whole.size() - 1 - zeros] == u'0') {
        ++zeros;
    }
    const bool mayBeRounded = whole.size() >= 4;
    return 0.5 * std::pow(10.0, mayBeRounded ? static_cast<double>(zeros) : 0.0);
}

/// The factor of the scale word that ends \a number.
double factorOf(QStringView text, const WrittenNumber &number)
{
    qsizetype digits = 0;
    const auto words = text.mid(number.position, number.length);
    while (digits < words.size()
           && (words[digits].isDigit() || words[digits] == u'.' || words[digits] == u',')) {
        ++digits;
    }
    return scaleAt(text, number.position + digits).first;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

std::vector<WrittenNumber> findNumbers(QStringView text)
{
    // A run of digits inside a word, as in "H800" or "V3", is a name and no number.
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\.?\d))"));
    std::vector<WrittenNumber> numbers;
    const QString subject = text.toString();
    auto matches = pattern.globalMatch(subject);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString whole = match.captured(1);
        whole.remove(QLatin1Char(','));
        const QString fraction = match.captured(2);
        const auto [factor, scaleLength] = scaleAt(text, match.capturedEnd());
        const QString literal = fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction;
        WrittenNumber number;
        number.value = literal.toDouble() * factor;
        number.halfStep = halfStepOf(whole, fraction) * factor;
        number.position = match.capturedStart();
        number.length = match.capturedLength() + scaleLength;
        numbers.push_back(number);
    }
    // In "60–80 million" the scale word belongs to both bounds.
    for (size_t i = 1; i < numbers.size(); ++i) {
        auto &first = numbers[i - 1];
        const auto &second = numbers[i];
        const auto between =
            text.mid(first.position + first.length, second.position - first.position - first.length)
                .trimmed();
        const bool isRange =
            between == u"–" || between == u"-" || between == u"to" || between == u"and";
        const double factor = factorOf(text, second);
        if (isRange && factorOf(text, first) == 1 && factor != 1) {
            first.value *= factor;
            first.halfStep *= factor;
        }
    }
    return numbers;
}

Interval roundingInterval(const Quantity &quantity)
{
    Interval interval{quantity.low, quantity.high};
    const auto numbers = findNumbers(quantity.asWritten);
    const auto halfStepAt = [&numbers](double value) {
        for (const auto &number : numbers) {
            if (isClose(number.value, value)) {
                return number.halfStep;
            }
        }
        return 0.0;
    };
    if (std::isfinite(interval.low)) {
        interval.low -= halfStepAt(quantity.low);
    }
    if (std::isfinite(interval.high)) {
        interval.high += halfStepAt(quantity.high);
    }
    return interval;
}

} // namespace Briefings
