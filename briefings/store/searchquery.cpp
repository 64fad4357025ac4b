// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchquery.h"

#include "briefings/text/codepoints.h"
#include "briefings/text/terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace Briefings {

namespace {

/// Straight and typographic double quotes alike.
bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB'
           || c == u'\u00BB';
}

QStringList foldedTerms(QStringView text)
{
    QStringList folded;
    for (const auto &term : findTerms(text)) {
        folded.append(term.folded);
    }
    return folded;
}

/// The words of \a text, each a part of its own. What is written without a space, as "GPU-hours",
/// stands together.
void addWords(std::vector<SearchQuery::Part> &parts, QStringView text, bool isLast)
{
    SearchQuery::Phrase phrase;
    qsizetype end = 0;
    const auto flush = [&parts, &phrase] {
        if (!phrase.terms.isEmpty()) {
            parts.push_back({phrase});
        }
        phrase = {};
    };
    for (const auto &term : findTerms(text)) {
        const auto gap = text.mid(end, term.position - end);
        if (std::ranges::any_of(gap, [](QChar c) { return c.isSpace(); })) {
            flush();
        }
        phrase.terms.append(term.folded);
        end = term.position + term.length;
    }
    const bool endsInWord = !text.isEmpty() && !text.back().isSpace();
    phrase.isPrefix = isLast && endsInWord && !phrase.terms.isEmpty();
    flush();
}

/// A number of which the last group of three is still being typed: "2,0" on the way to "2,048" is
/// to be found as "20…".
void addUnfinishedNumber(std::vector<SearchQuery::Part> &parts, const QString &text)
{
    static const QRegularExpression unfinished(
        QStringLiteral("(?:^|[^\\w,.])(\\d{1,3}(?:,\\d{3})*,\\d{1,2})$"));
    const auto match = unfinished.match(text);
    if (!match.hasMatch() || parts.empty()) {
        return;
    }
    auto digits = match.captured(1);
    digits.remove(QLatin1Char(','));
    parts.back().push_back({{digits}, true});
}

/// Where the terms of \a phrase follow one another in \a terms, in UTF-16 units of the text.
std::vector<std::pair<qsizetype, qsizetype>> findPhrase(const SearchQuery::Phrase &phrase,
                                                        const std::vector<Term> &terms)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    const auto count = static_cast<size_t>(phrase.terms.size());
    for (size_t i = 0; i + count <= terms.size(); ++i) {
        bool matches = true;
        for (size_t k = 0; k < count && matches; ++k) {
            const auto &wanted = phrase.terms[static_cast<qsizetype>(k)];
            const auto &term = terms[i + k].folded;
            matches = k + 1 == count && phrase.isPrefix ? term.startsWith(wanted) : term == wanted;
        }
        if (matches) {
            const auto &last = terms[i + count - 1];
            found.emplace_back(terms[i].position, last.position + last.length);
        }
    }
    return found;
}

QString toFts(const SearchQuery::Phrase &phrase)
{
    // Terms hold letters, digits and the decimal point only, so there is no quote to be doubled.
    return QLatin1Char('"') + phrase.terms.join(QLatin1Char(' ')) + QLatin1Char('"')
           + (phrase.isPrefix ? QLatin1String(" *") : QLatin1String());
}

} // namespace

SearchQuery parseQuery(const QString &text)
{
    SearchQuery query;
    query.isLiteral = std::ranges::count_if(text, isQuote) % 2 != 0;
    if (query.isLiteral) {
        addWords(query.parts, text, true);
        addUnfinishedNumber(query.parts, text);
        return query;
    }
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isQuote(text[i])) {
            continue;
        }
        const auto segment = QStringView(text).mid(start, i - start);
        if (!isQuoted) {
            addWords(query.parts, segment, i == text.size());
        } else if (const auto terms = foldedTerms(segment); !terms.isEmpty()) {
            query.parts.push_back({{terms, false}});
        }
        isQuoted = !isQuoted;
        start = i + 1;
    }
    addUnfinishedNumber(query.parts, text);
    return query;
}

QString toFts(const SearchQuery &query)
{
    QStringList parts;
    for (const auto &part : query.parts) {
        QStringList alternatives;
        for (const auto &phrase : part) {
            alternatives.append(toFts(phrase));
        }
        parts.append(QLatin1Char('(') + alternatives.join(QLatin1String(" OR "))
                     + QLatin1Char(')'));
    }
    return parts.join(QLatin1String(" AND "));
}

std::vector<TextRange> findMatches(const SearchQuery &query, const QString &text)
{
    const auto terms = findTerms(text);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (const auto &part : query.parts) {
        const auto before = found.size();
        for (const auto &phrase : part) {
            const auto places = findPhrase(phrase, terms);
            found.insert(found.end(), places.begin(), places.end());
        }
        if (found.size() == before) {
            return {};
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
