// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchfields.h"

#include "briefings/core/tr.h"
#include "briefings/model/words.h"
#include "briefings/text/terms.h"

#include <algorithm>

namespace Briefings {

namespace {

std::vector<QStringList> namesIn(const QString &value)
{
    std::vector<QStringList> names;
    for (const auto &one : value.split(QLatin1Char(','))) {
        QStringList terms;
        for (const auto &term : findTerms(one)) {
            terms.append(term.folded);
        }
        if (!terms.isEmpty()) {
            names.push_back(std::move(terms));
        }
    }
    return names;
}

/// The one of \a words that \a text is, alone or in the plural.
bool isWord(const QString &text, const QString &word)
{
    const auto plural = word.endsWith(QLatin1Char('y')) ? word.chopped(1) + QLatin1String("ies")
                                                        : word + QLatin1Char('s');
    return text == word || text == plural;
}

bool addKind(KindFilter &filter, const QString &text)
{
    if (isWord(text, QStringLiteral("command"))) {
        filter.isCommand = true;
        return true;
    }
    for (int i = static_cast<int>(ItemKind::Document); i <= static_cast<int>(ItemKind::Annotation);
         ++i) {
        const auto kind = static_cast<ItemKind>(i);
        if (kind != ItemKind::Link && isWord(text, kindPrefix(kind).toString())) {
            filter.kinds.push_back(kind);
            return true;
        }
    }
    for (const auto &[kind, word] : words<ActorKind>()) {
        if (isWord(text, word.toString())) {
            filter.actorKinds.push_back(kind);
            return true;
        }
    }
    return false;
}

Result<SearchNode> kindNode(const QString &value)
{
    KindFilter filter;
    for (const auto &one : value.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!addKind(filter, one.trimmed())) {
            return fail(Error::Kind::Format,
                        Tr::tr("“kind:%1” is not known. Kinds are passage, actor, event, claim, "
                               "figure, question, document, command and those of actors, such as "
                               "company or person.")
                            .arg(one));
        }
    }
    return SearchNode{std::move(filter)};
}

/// One end of a span; an empty text is open.
std::optional<EdtfDate> dateOf(const QString &text)
{
    const auto date = EdtfDate::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

std::optional<DateFilter::Span> spanOf(const QString &text)
{
    for (const auto &[sign, isAfter, isInclusive] :
         {std::tuple(QStringLiteral(">="), true, true),
          std::tuple(QStringLiteral("<="), false, true),
          std::tuple(QStringLiteral("\u2265"), true, true),
          std::tuple(QStringLiteral("\u2264"), false, true),
          std::tuple(QStringLiteral(">"), true, false),
          std::tuple(QStringLiteral("<"), false, false)}) {
        if (!text.startsWith(sign)) {
            continue;
        }
        const auto date = dateOf(text.mid(sign.size()));
        if (!date || !date->earliest().isValid() || !date->latest().isValid()) {
            return std::nullopt;
        }
        if (isAfter) {
            return DateFilter::Span{isInclusive ? date->earliest() : date->latest().addDays(1), {}};
        }
        return DateFilter::Span{{}, isInclusive ? date->latest() : date->earliest().addDays(-1)};
    }
    const auto dots = text.indexOf(QLatin1String(".."));
    if (dots < 0 || text.contains(QLatin1Char('/'))) {
        const auto date = dateOf(text);
        return date ? std::optional(DateFilter::Span{date->earliest(), date->latest()})
                    : std::nullopt;
    }
    const auto first = text.left(dots);
    const auto last = text.mid(dots + 2);
    const auto from = dateOf(first);
    const auto until = dateOf(last);
    if ((!from && !first.isEmpty()) || (!until && !last.isEmpty()) || (!from && !until)) {
        return std::nullopt;
    }
    DateFilter::Span span{from ? from->earliest() : QDate(), until ? until->latest() : QDate()};
    if (span.first.isValid() && span.last.isValid() && span.last < span.first) {
        span = {until->earliest(), from->latest()};
    }
    return span;
}

Result<SearchNode> dateNode(const QString &value)
{
    DateFilter filter;
    for (const auto &one : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto span = spanOf(one.trimmed());
        if (!span) {
            return fail(Error::Kind::Format,
                        Tr::tr("“date:%1” is not a date or a span of dates, as in 2025-01 or "
                               "2024..2025.")
                            .arg(one));
        }
        filter.spans.push_back(*span);
    }
    return SearchNode{std::move(filter)};
}

} // namespace

Result<SearchNode> fieldNode(const QString &field, const QString &value)
{
    if (field == u"kind" && !value.trimmed().isEmpty()) {
        return kindNode(value);
    }
    if (field == u"date" && !value.trimmed().isEmpty()) {
        return dateNode(value);
    }
    auto names = namesIn(value);
    if (names.empty()) {
        return fail(Error::Kind::Format, Tr::tr("“%1:” needs a word behind it.").arg(field));
    }
    return field == u"doc" ? SearchNode{DocumentFilter{std::move(names)}}
                           : SearchNode{ActorFilter{std::move(names)}};
}

bool overlaps(const EdtfDate &date, const DateFilter::Span &span)
{
    if (date.isNull()) {
        return false;
    }
    const bool isTooLate =
        span.last.isValid() && date.earliest().isValid() && date.earliest() > span.last;
    const bool isTooEarly =
        span.first.isValid() && date.latest().isValid() && date.latest() < span.first;
    return !isTooLate && !isTooEarly;
}

} // namespace Briefings
