// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchunits.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

struct Spelling
{
    QStringView word;
    const char *unit;
};

/// In lower case. Words of running text, where "2,048 H800 chips" are GPUs.
constexpr std::array<Spelling, 52> spellings{{
    {u"$", "USD"},
    {u"usd", "USD"},
    {u"dollar", "USD"},
    {u"dollars", "USD"},
    {u"gpu", "GPU"},
    {u"gpus", "GPU"},
    {u"chip", "GPU"},
    {u"chips", "GPU"},
    {u"token", "token"},
    {u"tokens", "token"},
    {u"parameter", "parameter"},
    {u"parameters", "parameter"},
    {u"person", "person"},
    {u"persons", "person"},
    {u"people", "person"},
    {u"users", "person"},
    {u"employees", "person"},
    {u"sample", "sample"},
    {u"samples", "sample"},
    {u"%", "percent"},
    {u"percent", "percent"},
    {u"second", "second"},
    {u"seconds", "second"},
    {u"minute", "minute"},
    {u"minutes", "minute"},
    {u"hour", "hour"},
    {u"hours", "hour"},
    {u"day", "day"},
    {u"days", "day"},
    {u"week", "week"},
    {u"weeks", "week"},
    {u"month", "month"},
    {u"months", "month"},
    {u"year", "year"},
    {u"years", "year"},
    {u"watt", "W"},
    {u"watts", "W"},
    {u"kilowatt", "kW"},
    {u"kilowatts", "kW"},
    {u"megawatt", "MW"},
    {u"megawatts", "MW"},
    {u"gigawatt", "GW"},
    {u"gigawatts", "GW"},
    {u"kw", "kW"},
    {u"mw", "MW"},
    {u"gw", "GW"},
    {u"w", "W"},
    {u"meter", "m"},
    {u"meters", "m"},
    {u"kilometers", "km"},
    {u"tons", "tonne"},
    {u"tonnes", "tonne"},
}};

/// Units that a second word after them multiplies: "GPU hours".
bool isTime(const Unit &unit)
{
    static const QStringList times{QStringLiteral("second"), QStringLiteral("minute"),
                                   QStringLiteral("hour"),   QStringLiteral("day"),
                                   QStringLiteral("week"),   QStringLiteral("month"),
                                   QStringLiteral("year")};
    return times.contains(unit.toString());
}

/// Parsed once: udunits2 is slow and locked.
const QHash<QString, Unit> &unitsByWord()
{
    static const auto units = [] {
        QHash<QString, Unit> parsed;
        for (const auto &spelling : spellings) {
            if (const auto unit = Unit::parse(QString::fromLatin1(spelling.unit))) {
                parsed.insert(spelling.word.toString(), *unit);
            }
        }
        return parsed;
    }();
    return units;
}

bool isUnitLetter(QChar c)
{
    return c.isLetter() || c == u'.' || c == u'/' || c == u'^' || c.isDigit();
}

/// The word that \a text begins with: a sign, or letters; a typed one may be "USD/GPU/hour".
QStringView wordOf(QStringView text, UnitWords words)
{
    if (text.startsWith(u'%') || text.startsWith(u'$')) {
        return text.left(1);
    }
    qsizetype length = 0;
    while (length < text.size()
           && (text[length].isLetter()
               || (words == UnitWords::Typed && length > 0 && isUnitLetter(text[length])))) {
        ++length;
    }
    return text.left(length);
}

std::optional<Unit> unitOfWord(QStringView word, UnitWords words)
{
    const auto known = unitsByWord().constFind(word.toString().toLower());
    if (known != unitsByWord().constEnd()) {
        return *known;
    }
    // Short words in lower case are words of the language before they are units: "at", "as", "in".
    const bool isSpelled =
        std::ranges::any_of(word, [](QChar c) { return c.isUpper() || c == u'.' || c == u'/'; });
    if (words == UnitWords::InText || word.size() < 2 || !isSpelled) {
        return std::nullopt;
    }
    const auto unit = Unit::parse(word.toString());
    return unit ? std::optional(*unit) : std::nullopt;
}

} // namespace

Unit dollarUnit() { return unitsByWord().value(QStringLiteral("$")); }

std::optional<UnitWord> unitAt(QStringView text, UnitWords words)
{
    const auto word = wordOf(text, words);
    auto unit = word.isEmpty() ? std::nullopt : unitOfWord(word, words);
    if (!unit) {
        return std::nullopt;
    }
    UnitWord found{*unit, word.size()};
    const auto rest = text.mid(word.size());
    if (!rest.isEmpty() && (rest[0] == u' ' || rest[0] == u'-')) {
        const auto next = wordOf(rest.mid(1), UnitWords::InText);
        const auto second = next.isEmpty() ? std::nullopt : unitOfWord(next, UnitWords::InText);
        if (second && isTime(*second) && !isTime(*unit)) {
            const auto product =
                Unit::parse(unit->toString() + QLatin1Char('.') + second->toString());
            if (product) {
                found = {*product, word.size() + 1 + next.size()};
            }
        }
    }
    return found;
}

std::optional<Unit> unitOf(QStringView text, const WrittenNumber &number)
{
    if (number.position > 0 && text[number.position - 1] == u'$') {
        return dollarUnit();
    }
    constexpr int wordsLookedAt = 3; // "2,048 H800 chips"
    auto position = number.position + number.length;
    for (int word = 0; word < wordsLookedAt; ++word) {
        while (position < text.size()
               && (text[position].isSpace() || text[position] == u'-' || text[position] == u'~')) {
            ++position;
        }
        if (const auto unit = unitAt(text.mid(position), UnitWords::InText)) {
            return unit->unit;
        }
        const auto start = position;
        while (position < text.size() && text[position].isLetterOrNumber()) {
            ++position;
        }
        if (position == start) {
            return std::nullopt; // The clause ends.
        }
    }
    return std::nullopt;
}

std::vector<Unit> knownUnits(const Unit &unit)
{
    std::vector<Unit> convertible;
    for (const auto &known : unitsByWord()) {
        if (std::ranges::find(convertible, known) == convertible.end()
            && areConvertible(unit, known)) {
            convertible.push_back(known);
        }
    }
    return convertible;
}

} // namespace Briefings
