// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/personname.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Briefings {

namespace {

constexpr qsizetype mostWordsOfAPerson = 6;

/// Words that people are not called.
bool isOfAnOrganization(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("agency"),       QStringLiteral("association"),
                                     QStringLiteral("bank"),         QStringLiteral("board"),
                                     QStringLiteral("bureau"),       QStringLiteral("center"),

                                     QStringLiteral("college"),      QStringLiteral("commission"),
                                     QStringLiteral("committee"),    QStringLiteral("company"),
                                     QStringLiteral("congress"),     QStringLiteral("corporation"),
                                     QStringLiteral("council"),      QStringLiteral("department"),
                                     QStringLiteral("editors"),      QStringLiteral("foundation"),
                                     QStringLiteral("fund"),         QStringLiteral("government"),
                                     QStringLiteral("group"),        QStringLiteral("house"),
                                     QStringLiteral("inc"),          QStringLiteral("inc."),
                                     QStringLiteral("institute"),    QStringLiteral("institution"),
                                     QStringLiteral("lab"),          QStringLiteral("labs"),
                                     QStringLiteral("ltd"),          QStringLiteral("ltd."),
                                     QStringLiteral("ministry"),     QStringLiteral("network"),
                                     QStringLiteral("news"),         QStringLiteral("office"),
                                     QStringLiteral("organization"), QStringLiteral("press"),
                                     QStringLiteral("project"),      QStringLiteral("school"),
                                     QStringLiteral("secretariat"),  QStringLiteral("senate"),
                                     QStringLiteral("service"),      QStringLiteral("society"),
                                     QStringLiteral("staff"),        QStringLiteral("team"),
                                     QStringLiteral("the"),          QStringLiteral("times"),
                                     QStringLiteral("trust"),        QStringLiteral("union"),
                                     QStringLiteral("university"),   QStringLiteral("weekly"),
                                     QStringLiteral("of"),           QStringLiteral("and"),
                                     QStringLiteral("for"),          QStringLiteral("&")};
    return words.contains(word.toLower());
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        QStringLiteral("van"),   QStringLiteral("von"), QStringLiteral("der"),
        QStringLiteral("den"),   QStringLiteral("de"),  QStringLiteral("del"),
        QStringLiteral("della"), QStringLiteral("di"),  QStringLiteral("da"),
        QStringLiteral("dos"),   QStringLiteral("du"),  QStringLiteral("la"),
        QStringLiteral("le"),    QStringLiteral("ter"), QStringLiteral("ten"),
        QStringLiteral("zu"),    QStringLiteral("al"),  QStringLiteral("bin"),
        QStringLiteral("ibn")};
    return particles.contains(word);
}

bool isSuffix(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("^(Jr|Sr)\\.?$|^(II|III|IV)$"));
    return pattern.match(word).hasMatch();
}

bool isPerson(const QStringList &words)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return words.size() >= 2 && words.size() <= mostWordsOfAPerson
           && std::ranges::none_of(words, [](const QString &word) {
                  const bool isLower = word.front().isLower() && !isParticle(word);
                  return isOfAnOrganization(word) || isLower || word.contains(digit);
              });
}

} // namespace

PersonName personName(const QString &name)
{
    const auto whole = name.simplified();
    const auto parts = whole.split(QLatin1Char(','));
    if (parts.size() >= 2 && !isSuffix(parts[1].trimmed())) {
        // Written as in a list already, with or without a suffix.
        const auto family = parts[0].trimmed();
        const auto given = parts[1].trimmed();
        const auto words = (family + QLatin1Char(' ') + given).split(QLatin1Char(' '));
        if (parts.size() <= 3 && !family.isEmpty() && !given.isEmpty() && isPerson(words)) {
            return {family, given, parts.value(2).trimmed()};
        }
        return {whole, {}, {}};
    }
    auto words =
        QString(whole).remove(QLatin1Char(',')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!isPerson(words)) {
        return {whole, {}, {}};
    }
    PersonName person;
    if (words.size() > 2 && isSuffix(words.back())) {
        person.suffix = words.takeLast();
    }
    auto family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1])) {
        --family;
    }
    person.given = words.mid(0, family).join(QLatin1Char(' '));
    person.family = words.mid(family).join(QLatin1Char(' '));
    return person;
}

QString initials(const QString &given)
{
    QStringList letters;
    for (const auto &word : given.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QStringList joined;
        for (const auto &part : word.split(QLatin1Char('-'), Qt::SkipEmptyParts)) {
            // A letter outside the Basic Multilingual Plane has two units.
            const auto length = part.front().isHighSurrogate() ? 2 : 1;
            joined.append(part.left(length).toUpper() + QLatin1Char('.'));
        }
        letters.append(joined.join(QLatin1Char('-')));
    }
    return letters.join(QLatin1Char(' '));
}

} // namespace Briefings
