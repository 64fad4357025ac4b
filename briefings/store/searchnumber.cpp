// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchnumber.h"

#include "briefings/store/searchunits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Briefings {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// "~5.6M" means so much more or less.
constexpr double aboutFraction = 0.1;
constexpr int sizesPerDecade = 24;
constexpr int smallestSize = -6 * sizesPerDecade;
constexpr int largestSize = 18 * sizesPerDecade;

/// One number at the beginning of what was typed.
struct Literal
{
    double digits = 0; ///< Without the scale word.
    double value = 0;
    double halfStep = 0;
    qsizetype length = 0;

    [[nodiscard]] double scale() const { return digits == 0 ? 1 : value / digits; }
};

std::optional<Literal> literalAt(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)( ?(?:thousand|million|billion|trillion|mio|bn|mn|tn)|[kmbt])?(?![\p{L}\d]))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression attached(
        QStringLiteral(R"(^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?))"));
    const auto subject = text.toString();
    auto match = pattern.match(subject);
    if (!match.hasMatch()) {
        match = attached.match(subject); // "20W"
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto numbers = findNumbers(match.captured(0));
    const auto digits = findNumbers(match.captured(1));
    if (numbers.empty() || digits.empty()) {
        return std::nullopt;
    }
    return Literal{digits.front().value, numbers.front().value, numbers.front().halfStep,
                   match.capturedLength(0)};
}

qsizetype spacesAt(QStringView text, qsizetype position)
{
    qsizetype count = 0;
    while (position + count < text.size() && text[position + count].isSpace()) {
        ++count;
    }
    return count;
}

/// The longest of \a words that stands at \a position, or an empty one.
QStringView wordAt(QStringView text, qsizetype position, std::initializer_list<QStringView> words)
{
    for (const auto word : words) {
        if (text.mid(position).startsWith(word)) {
            return word;
        }
    }
    return {};
}

/// Reads a typed number from front to back.
class NumberReader
{
public:
    explicit NumberReader(QStringView text) : m_text(text) { }

    std::optional<TypedNumber> read()
    {
        m_comparison = take({u">=", u"<=", u">", u"<", u"\u2265", u"\u2264", u"~", u"\u2248"});
        const bool hasDollar = !take({u"$"}).isEmpty();
        const auto first = takeLiteral();
        if (!first) {
            return std::nullopt;
        }
        m_first = *first;
        const bool isSpan = takeSpan();
        // Either may come first: "5.6M USD ±10%", "5.6M±10% USD".
        takeTolerance();
        takeUnit();
        takeTolerance();
        if (hasDollar && !m_unit) {
            m_unit = dollarUnit();
        }
        const bool saysMore = !m_comparison.isEmpty() || isSpan || m_tolerance || m_unit
                              || m_first.scale() != 1 || hasDollar;
        const bool endsWithAWord = m_position == m_text.size() || m_text[m_position].isSpace();
        if (!saysMore || !endsWithAWord || (isSpan && !m_comparison.isEmpty())) {
            return std::nullopt;
        }
        return TypedNumber{{accepted(isSpan), exactValue(isSpan), m_unit}, m_position};
    }

private:
    QStringView take(std::initializer_list<QStringView> words)
    {
        const auto spaces = spacesAt(m_text, m_position);
        const auto word = wordAt(m_text, m_position + spaces, words);
        if (!word.isEmpty()) {
            m_position += spaces + word.size();
        }
        return word;
    }

    std::optional<Literal> takeLiteral()
    {
        const auto spaces = spacesAt(m_text, m_position);
        const auto literal = literalAt(m_text.mid(m_position + spaces));
        if (literal) {
            m_position += spaces + literal->length;
        }
        return literal;
    }

    bool takeSpan()
    {
        if (take({u"..", u"\u2026"}).isEmpty()) {
            return false;
        }
        (void)take({u"$"});
        m_second = takeLiteral();
        if (m_second && m_first.scale() == 1) {
            m_first.value *= m_second->scale(); // "2..3 million"
        }
        return true;
    }

    void takeTolerance()
    {
        const auto before = m_position;
        if (m_tolerance || take({u"\u00B1", u"+-", u"+/-"}).isEmpty()) {
            return;
        }
        const auto literal = takeLiteral();
        if (!literal) {
            m_position = before;
            return;
        }
        if (m_text.mid(m_position).startsWith(u'%')) {
            ++m_position;
            m_tolerance = std::abs(m_first.value) * literal->digits / 100;
        } else {
            // "5.6M ±0.2" means millions, too.
            m_tolerance =
                literal->scale() != 1 ? literal->value : literal->digits * m_first.scale();
        }
    }

    void takeUnit()
    {
        if (m_unit) {
            return;
        }
        const auto spaces = spacesAt(m_text, m_position);
        if (const auto unit = unitAt(m_text.mid(m_position + spaces), UnitWords::Typed)) {
            m_unit = unit->unit;
            m_position += spaces + unit->length;
        }
    }

    [[nodiscard]] Interval accepted(bool isSpan) const
    {
        const double value = m_first.value;
        if (isSpan) {
            const double other = m_second ? m_second->value : infinity;
            return {std::min(value, other), std::max(value, other)};
        }
        if (m_comparison == u">") {
            return {std::nextafter(value, infinity), infinity};
        }
        if (m_comparison == u"<") {
            return {-infinity, std::nextafter(value, -infinity)};
        }
        if (m_comparison == u">=" || m_comparison == u"\u2265") {
            return {value, infinity};
        }
        if (m_comparison == u"<=" || m_comparison == u"\u2264") {
            return {-infinity, value};
        }
        const double about = std::abs(value) * aboutFraction;
        const double width = m_tolerance ? *m_tolerance : isExact() ? m_first.halfStep : about;
        return {value - width, value + width};
    }

    [[nodiscard]] bool isExact() const { return m_comparison.isEmpty() && !m_tolerance; }

    [[nodiscard]] std::optional<double> exactValue(bool isSpan) const
    {
        return isExact() && !isSpan ? std::optional(m_first.value) : std::nullopt;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    QStringView m_comparison;
    Literal m_first;
    std::optional<Literal> m_second;
    std::optional<double> m_tolerance;
    std::optional<Unit> m_unit;
};

/// \a value of \a from in the unit that is searched for; nothing when it cannot be.
std::optional<double> inWantedUnit(const SearchNumber &wanted, double value, const Unit &from)
{
    if (!wanted.unit || *wanted.unit == from) {
        return value;
    }
    const auto converted = convert(value, from, *wanted.unit);
    return converted ? std::optional(*converted) : std::nullopt;
}

bool isInside(const Interval &interval, double value)
{
    return interval.low < value && value < interval.high;
}

int sizeOf(double value)
{
    if (!(value > 0)) {
        return smallestSize;
    }
    const double size = std::floor(std::log10(value) * sizesPerDecade);
    return static_cast<int>(std::clamp<double>(size, smallestSize, largestSize));
}

QString sizeTerm(int size)
{
    // Texts have the decimal point between digits only.
    return QChar(u'\u066B') + QString::number(size - smallestSize);
}

} // namespace

std::optional<TypedNumber> typedNumber(QStringView text) { return NumberReader(text).read(); }

bool fits(const SearchNumber &wanted, const Quantity &quantity)
{
    const auto rounding = roundingInterval(quantity);
    const auto low = inWantedUnit(wanted, quantity.low, quantity.unit);
    const auto high = inWantedUnit(wanted, quantity.high, quantity.unit);
    const auto widestLow = inWantedUnit(wanted, rounding.low, quantity.unit);
    const auto widestHigh = inWantedUnit(wanted, rounding.high, quantity.unit);
    if (!low || !high || !widestLow || !widestHigh) {
        return false;
    }
    const Interval said{*low, *high};
    const auto &accepted = wanted.accepted;
    if (!said.isBounded()) {
        const bool fitsBound = accepted.contains(said.low) || accepted.contains(said.high);
        const bool isOpenAlike = (accepted.high == infinity && said.high == infinity)
                                 || (accepted.low == -infinity && said.low == -infinity);
        return fitsBound || isOpenAlike;
    }
    if (wanted.value) {
        return said.contains(*wanted.value) || isInside(accepted, said.low)
               || isInside(accepted, said.high)
               || isInside({*widestLow, *widestHigh}, *wanted.value);
    }
    const bool isRounding =
        accepted.isBounded() && accepted.low < *widestHigh && *widestLow < accepted.high;
    return isRounding || accepted.overlaps(said);
}

double distance(const SearchNumber &wanted, const Quantity &quantity)
{
    const auto low = inWantedUnit(wanted, quantity.low, quantity.unit);
    const auto high = inWantedUnit(wanted, quantity.high, quantity.unit);
    if (!low || !high || !wanted.value) {
        return 0;
    }
    const double nearest = std::clamp(*wanted.value, *low, *high);
    const double scale = std::max(std::abs(*wanted.value), std::numeric_limits<double>::min());
    const double width = std::isfinite(*high - *low) ? (*high - *low) / scale : 1;
    return std::abs(nearest - *wanted.value) / scale + std::min(width, 1.0);
}

std::vector<std::pair<qsizetype, qsizetype>> findNumber(const SearchNumber &wanted,
                                                        QStringView text)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (const auto &number : findNumbers(text)) {
        const auto unit = unitOf(text, number);
        if (wanted.unit && !unit && !wanted.value) {
            continue;
        }
        const auto value =
            unit ? inWantedUnit(wanted, number.value, *unit) : std::optional(number.value);
        const auto step =
            unit ? inWantedUnit(wanted, number.halfStep, *unit) : std::optional(number.halfStep);
        if (!value || !step) {
            continue;
        }
        const bool isFitting =
            wanted.value ? isInside(wanted.accepted, *value)
                               || isInside({*value - *step, *value + *step}, *wanted.value)
                         : wanted.accepted.contains(*value);
        if (isFitting) {
            const bool hasSign = number.position > 0 && text[number.position - 1] == u'$';
            const auto start = number.position - (hasSign ? 1 : 0);
            found.emplace_back(start, number.position + number.length - start);
        }
    }
    return found;
}

QStringList sizeTerms(QStringView text)
{
    QStringList terms;
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); })) {
        return terms;
    }
    for (const auto &number : findNumbers(text)) {
        // Everything that rounds to it: "1,000" may be anything from 500 to 1,500. Of 0 only
        // itself.
        const double step = std::min(number.halfStep, number.value / 2);
        for (int size = sizeOf(number.value - step); size <= sizeOf(number.value + step); ++size) {
            auto term = sizeTerm(size);
            if (!terms.contains(term)) {
                terms.append(std::move(term));
            }
        }
    }
    return terms;
}

QStringList sizeTerms(const SearchNumber &wanted)
{
    const auto &range = wanted.accepted;
    std::vector<bool> wantedSizes(static_cast<size_t>(largestSize - smallestSize) + 1);
    const auto add = [&wantedSizes](double low, double high) {
        for (int size = sizeOf(low); size <= sizeOf(high); ++size) {
            wantedSizes[static_cast<size_t>(size - smallestSize)] = true;
        }
    };
    add(range.low, range.high);
    for (const auto &unit : wanted.unit ? knownUnits(*wanted.unit) : std::vector<Unit>()) {
        const auto low = convert(range.low, *wanted.unit, unit);
        const auto high = convert(range.high, *wanted.unit, unit);
        if (low && high) {
            add(std::min(*low, *high), std::max(*low, *high));
        }
    }
    QStringList terms;
    for (size_t i = 0; i < wantedSizes.size(); ++i) {
        if (wantedSizes[i]) {
            terms.append(sizeTerm(static_cast<int>(i) + smallestSize));
        }
    }
    return terms;
}

} // namespace Briefings
