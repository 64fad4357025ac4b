// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A query in the language of FTS5, and the other way round: where it matches in a text.
#include "briefings/store/overload.h"
#include "briefings/store/searchquery.h"
#include "briefings/text/codepoints.h"
#include "briefings/text/terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace Briefings {

namespace {

using GroupKind = SearchGroup::Kind;

const SearchGroup *groupOf(const SearchNode &node) { return std::get_if<SearchGroup>(&node.term); }

bool isNegation(const SearchNode &node)
{
    const auto *group = groupOf(node);
    return group && group->kind == GroupKind::Not;
}

/// Shorter words have no plural that is looked for: "is", "us", "gas".
constexpr qsizetype leastPlural = 4;

/// Without the "s" of a plural; "business" and "focus" have none.
QString singular(const QString &word)
{
    const bool isPlural =
        word.size() >= leastPlural && word.endsWith(u's') && !word.endsWith(QLatin1String("ss"))
        && !word.endsWith(QLatin1String("us")) && !word.endsWith(QLatin1String("is"));
    return isPlural ? word.chopped(1) : word;
}

/// "(a AND b) NOT (c OR d)"; FTS5's NOT has two sides. Empty when nothing must be there.
QString conjunction(const std::vector<SearchNode> &parts)
{
    QStringList wanted;
    QStringList unwanted;
    for (const auto &part : parts) {
        if (isNegation(part) && isTextOnly(groupOf(part)->parts.front())) {
            unwanted.append(toFts(groupOf(part)->parts.front()));
        } else if (isTextOnly(part)) {
            wanted.append(toFts(part));
        }
    }
    if (wanted.isEmpty() || unwanted.isEmpty()) {
        return wanted.join(QLatin1String(" AND "));
    }
    return QStringLiteral("(%1) NOT (%2)")
        .arg(wanted.join(QLatin1String(" AND ")), unwanted.join(QLatin1String(" OR ")));
}

bool isTextOnly(const SearchGroup &group)
{
    if (group.kind == GroupKind::Not) {
        return false; // FTS5 needs something that it can be taken from.
    }
    bool hasWanted = false;
    for (const auto &part : group.parts) {
        const bool isUnwanted = group.kind == GroupKind::All && isNegation(part);
        if (!isTextOnly(isUnwanted ? groupOf(part)->parts.front() : part)) {
            return false;
        }
        hasWanted = hasWanted || !isUnwanted;
    }
    return hasWanted;
}

void collect(const SearchNode &node, std::vector<SearchPhrase> &phrases,
             std::vector<SearchNumber> &numbers)
{
    if (const auto *phrase = std::get_if<SearchPhrase>(&node.term)) {
        phrases.push_back(*phrase);
    } else if (const auto *near = std::get_if<SearchNear>(&node.term)) {
        phrases.insert(phrases.end(), near->phrases.begin(), near->phrases.end());
    } else if (const auto *number = std::get_if<SearchNumber>(&node.term)) {
        numbers.push_back(*number);
    } else if (const auto *group = groupOf(node); group && group->kind != GroupKind::Not) {
        for (const auto &part : group->parts) {
            collect(part, phrases, numbers);
        }
    }
}

/// Where the terms of \a phrase follow one another in \a terms, in UTF-16 units of the text.
std::vector<std::pair<qsizetype, qsizetype>> findPhrase(const SearchPhrase &phrase,
                                                        const std::vector<Term> &terms)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    const auto count = static_cast<size_t>(phrase.terms.size());
    for (size_t i = 0; i + count <= terms.size(); ++i) {
        bool matches = true;
        for (size_t k = 0; k < count && matches; ++k) {
            const auto &wanted = phrase.terms[static_cast<qsizetype>(k)];
            const auto &term = terms[i + k].folded;
            if (k + 1 == count && phrase.isPrefix) {
                matches = term.startsWith(wanted);
            } else if (count == 1) {
                matches = singular(term) == singular(wanted);
            } else {
                matches = term == wanted;
            }
        }
        if (matches) {
            const auto &last = terms[i + count - 1];
            found.emplace_back(terms[i].position, last.position + last.length);
        }
    }
    return found;
}

} // namespace

bool isTextOnly(const SearchNode &node)
{
    const auto *group = groupOf(node);
    return group ? isTextOnly(*group)
                 : std::holds_alternative<SearchPhrase>(node.term)
                       || std::holds_alternative<SearchNear>(node.term);
}

QString withPlurals(const QString &fts)
{
    static const QRegularExpression pattern(
        QStringLiteral("NEAR\\([^)]*\\)|\"(\\p{L}+)\"(?! \\*)"));
    QString result;
    qsizetype end = 0;
    auto matches = pattern.globalMatch(fts);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto word = match.captured(1);
        const auto one = singular(word);
        result += QStringView(fts).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (word.size() < leastPlural) {
            result += match.captured();
        } else {
            result += QStringLiteral("(\"%1\" OR \"%1s\")").arg(one);
        }
    }
    result += QStringView(fts).mid(end);
    return result;
}

QString toFts(const SearchPhrase &phrase)
{
    // Terms hold letters, digits and the decimal point only, so there is no quote to be doubled.
    return QLatin1Char('"') + phrase.terms.join(QLatin1Char(' ')) + QLatin1Char('"')
           + (phrase.isPrefix ? QLatin1String(" *") : QLatin1String());
}

QString toFts(const SearchNode &node)
{
    return std::visit(
        VisitorOf{
            [](const SearchPhrase &phrase) { return toFts(phrase); },
            [](const SearchNear &near) {
                QStringList phrases;
                for (const auto &phrase : near.phrases) {
                    phrases.append(toFts(phrase));
                }
                return QStringLiteral("NEAR(%1, %2)")
                    .arg(phrases.join(QLatin1Char(' ')), QString::number(near.distance));
            },
            [](const SearchGroup &group) {
                if (group.kind == GroupKind::All) {
                    return QLatin1Char('(') + conjunction(group.parts) + QLatin1Char(')');
                }
                QStringList choices;
                for (const auto &part : group.parts) {
                    choices.append(toFts(part));
                }
                return QLatin1Char('(') + choices.join(QLatin1String(" OR ")) + QLatin1Char(')');
            },
            [](const auto &) { return QString(); },
        },
        node.term);
}

QString toFts(const SearchQuery &query) { return conjunction(query.root.parts); }

std::optional<QStringList> commandWords(const SearchQuery &query)
{
    QStringList words;
    for (const auto &part : query.root.parts) {
        const auto *kind = std::get_if<KindFilter>(&part.term);
        const auto *group = groupOf(part);
        // "2,0" is one word with two readings.
        const auto *phrase = std::get_if<SearchPhrase>(
            group && group->kind == GroupKind::Any ? &group->parts.front().term : &part.term);
        if (phrase) {
            words += phrase->terms;
        } else if (!kind || !kind->isCommand) {
            return std::nullopt;
        }
    }
    return words;
}

std::vector<TextRange> findMatches(const SearchQuery &query, const QString &text)
{
    std::vector<SearchPhrase> phrases;
    std::vector<SearchNumber> numbers;
    collect({query.root}, phrases, numbers);
    const auto terms = findTerms(text);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (const auto &phrase : phrases) {
        const auto places = findPhrase(phrase, terms);
        found.insert(found.end(), places.begin(), places.end());
    }
    for (const auto &number : numbers) {
        for (const auto &[start, length] : findNumber(number, text)) {
            found.emplace_back(start, start + length);
        }
    }
    std::ranges::sort(found);

    const CodePointMap map(text);
    std::vector<TextRange> ranges;
    for (size_t i = 0; i < found.size();) {
        const auto start = found[i].first;
        auto end = found[i].second;
        for (++i; i < found.size() && found[i].first < end; ++i) {
            end = std::max(end, found[i].second);
        }
        if (const auto range = TextRange::make(map.toCodePoint(start), map.toCodePoint(end))) {
            ranges.push_back(*range);
        }
    }
    return ranges;
}

} // namespace Briefings
