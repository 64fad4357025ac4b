// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/briefings/bundled/coverage.h"

#include "briefings/text/markdown.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Briefings;

namespace {

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool contains(const Stretch &other) const
    {
        return start <= other.start && other.end <= end;
    }
};

/// Where \a words stand as whole words, or in the plural ("H800s").
std::vector<Stretch> occurrences(const QString &text, const QString &words,
                                 Qt::CaseSensitivity sensitivity)
{
    std::vector<Stretch> found;
    for (auto at = text.indexOf(words, 0, sensitivity); at >= 0;
         at = text.indexOf(words, at + words.size(), sensitivity)) {
        const auto end = at + words.size();
        const auto isWithin = [&text](qsizetype place) {
            return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
        };
        const bool isPlural = end < text.size() && text.at(end) == u's';
        const bool startsWord = !isWithin(at - 1);
        const bool endsWord = !isWithin(isPlural ? end + 1 : end);
        if (startsWord && endsWord) {
            found.push_back({at, end});
        }
    }
    return found;
}

std::vector<Stretch> numbers(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\d+(?:[.,]\\d+)*"
            "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty"
            "|dozens?|tens|hundreds?|thousands?|millions?|billions?|trillions?|magnitude"
            "|twice|thrice|half|halve[sd]?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|quarters?"
            "|(?:two|three|four|five|ten|hundred)(?:-?fold)|\\w+tieths?|\\w+teenths?|tenths?)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Stretch> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

void addPassages(std::vector<Stretch> &covered, const Passages &passages, const DocumentId &id,
                 const BlockDocument &text)
{
    for (const auto &passage : passages) {
        if (passage.document == id && passage.body == Body::Digest) {
            covered.push_back(
                {text.map.toUnit(passage.range.start()), text.map.toUnit(passage.range.end())});
        }
    }
}

/// Everything in the text that accounts for a number, but for the exceptions.
std::vector<Stretch> covered(const Briefing &briefing, const DocumentId &id,
                             const BlockDocument &text)
{
    std::vector<Stretch> result;
    for (const auto &figure : briefing.figures) {
        addPassages(result, figure.passages, id, text);
    }
    for (const auto &event : briefing.events) {
        addPassages(result, event.passages, id, text);
    }
    for (const auto &actor : briefing.actors) {
        auto names = actor.aliases;
        names.push_back(actor.name);
        for (const auto &name : names) {
            const auto places = occurrences(text.text, name, Qt::CaseInsensitive);
            result.insert(result.end(), places.begin(), places.end());
        }
    }
    for (const auto &block : text.blocks) {
        for (const auto &span : block.spans) {
            if (span.style == Span::Style::Link && span.target.startsWith(u'#')) {
                result.push_back(
                    {text.map.toUnit(span.range.start()), text.map.toUnit(span.range.end())});
            }
        }
    }
    return result;
}

} // namespace

std::vector<UncoveredNumber> uncoveredNumbers(const Contents &contents,
                                              const std::vector<CoverageException> &exceptions,
                                              QStringList &problems)
{
    std::vector<UncoveredNumber> uncovered;
    std::vector<bool> isUsed(exceptions.size(), false);
    for (const auto &[key, source] : contents.sources) {
        if (key.body != Body::Digest) {
            continue;
        }
        const auto document = key.document.toString();
        const auto text = readMarkdown(source);
        const auto places = covered(contents.briefing, key.document, text);
        for (const auto &number : numbers(text.text)) {
            const auto holds = [&number](const Stretch &stretch) {
                return stretch.contains(number);
            };
            if (std::ranges::any_of(places, holds)) {
                continue;
            }
            bool isExcepted = false;
            for (size_t i = 0; i < exceptions.size(); ++i) {
                if (exceptions[i].document == document
                    && std::ranges::any_of(
                        occurrences(text.text, exceptions[i].words, Qt::CaseSensitive), holds)) {
                    isExcepted = true;
                    isUsed[i] = true;
                }
            }
            if (!isExcepted) {
                const auto start = std::max<qsizetype>(0, number.start - 40);
                uncovered.push_back(
                    {document, text.text.mid(number.start, number.end - number.start),
                     text.text.mid(start, number.end + 40 - start).replace(u'\n', u' '),
                     number.start});
            }
        }
        for (const auto &exception : exceptions) {
            if (exception.document == document
                && occurrences(text.text, exception.words, Qt::CaseSensitive).size() != 1) {
                problems.append(QStringLiteral("%1: “%2” is not found there exactly once")
                                    .arg(document, exception.words));
            }
        }
    }
    for (size_t i = 0; i < exceptions.size(); ++i) {
        if (!isUsed[i]) {
            problems.append(QStringLiteral("%1: “%2” excuses no number")
                                .arg(exceptions[i].document, exceptions[i].words));
        }
    }
    return uncovered;
}
