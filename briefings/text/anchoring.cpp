// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/anchoring.h"

#include "briefings/text/terms.h"

#include <QSet>

#include <algorithm>

namespace Briefings {

namespace {

constexpr qint64 contextLength = 24;

/// A text with every run of white space made one space, and where each of its units came from.
struct Normalized
{
    QString text;
    std::vector<qsizetype> origin; ///< One per unit, and the end.
};

Normalized normalized(QStringView text)
{
    Normalized result;
    result.text.reserve(text.size());
    result.origin.reserve(static_cast<size_t>(text.size()) + 1);
    bool wasSpace = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSpace = text[i].isSpace();
        if (isSpace && wasSpace) {
            continue;
        }
        result.text += isSpace ? QChar(u' ') : text[i];
        result.origin.push_back(i);
        wasSpace = isSpace;
    }
    result.origin.push_back(text.size());
    return result;
}

TextRange unitRange(const CodePointMap &map, qsizetype start, qsizetype end)
{
    return TextRange::make(map.toCodePoint(start), map.toCodePoint(end)).value_or(TextRange());
}

/// How much of the passage's context stands around a place: the number of matching characters on
/// both sides.
qsizetype contextMatch(const Passage &passage, const BlockDocument &text, const TextRange &range)
{
    const auto start = text.map.toUnit(range.start());
    const auto end = text.map.toUnit(range.end());
    const QStringView whole(text.text);
    qsizetype before = 0;
    while (before < passage.prefix.size() && before < start
           && passage.prefix[passage.prefix.size() - 1 - before] == whole[start - 1 - before]) {
        ++before;
    }
    qsizetype after = 0;
    while (after < passage.suffix.size() && end + after < whole.size()
           && passage.suffix[after] == whole[end + after]) {
        ++after;
    }
    return before + after;
}

std::vector<TextRange> exactPlaces(const QString &quote, const BlockDocument &text)
{
    std::vector<TextRange> places;
    for (auto at = text.text.indexOf(quote); at >= 0; at = text.text.indexOf(quote, at + 1)) {
        places.push_back(unitRange(text.map, at, at + quote.size()));
    }
    return places;
}

std::vector<TextRange> normalizedPlaces(const QString &quote, const BlockDocument &text)
{
    const auto wanted = normalized(quote).text.trimmed();
    std::vector<TextRange> places;
    if (wanted.isEmpty()) {
        return places;
    }
    const auto whole = normalized(text.text);
    for (auto at = whole.text.indexOf(wanted); at >= 0; at = whole.text.indexOf(wanted, at + 1)) {
        const auto last = static_cast<size_t>(at + wanted.size() - 1);
        places.push_back(
            unitRange(text.map, whole.origin[static_cast<size_t>(at)], whole.origin[last] + 1));
    }
    return places;
}

/// The one place whose surroundings are clearly the passage's own, if there is one.
const TextRange *byContext(const Passage &passage, const BlockDocument &text,
                           const std::vector<TextRange> &places)
{
    const TextRange *best = nullptr;
    qsizetype bestMatch = 0;
    bool isShared = false;
    for (const auto &place : places) {
        const auto match = contextMatch(passage, text, place);
        if (match > bestMatch) {
            best = &place;
            bestMatch = match;
            isShared = false;
        } else if (match == bestMatch) {
            isShared = true;
        }
    }
    return isShared ? nullptr : best;
}

/// The stretch of a block that has most of the quote's words, as a candidate, when it has at least
/// half of them.
std::vector<TextRange> similarPlaces(const Passage &passage, const BlockDocument &text)
{
    const auto wantedTerms = findTerms(passage.quote);
    QSet<QString> wanted;
    for (const auto &term : wantedTerms) {
        wanted.insert(term.folded);
    }
    std::vector<TextRange> places;
    qsizetype best = (wanted.size() + 1) / 2;
    for (const auto &block : text.blocks) {
        const auto blockStart = text.map.toUnit(block.range.start());
        const auto blockText = text.slice(block.range);
        const auto terms = findTerms(blockText);
        const size_t window = std::min(terms.size(), wantedTerms.size());
        for (size_t first = 0; window > 0 && first + window <= terms.size(); ++first) {
            QSet<QString> found;
            for (size_t i = first; i < first + window; ++i) {
                if (wanted.contains(terms[i].folded)) {
                    found.insert(terms[i].folded);
                }
            }
            if (found.size() < best) {
                continue;
            }
            if (found.size() > best) {
                places.clear();
                best = found.size();
            }
            const auto &last = terms[first + window - 1];
            const auto range = unitRange(text.map, blockStart + terms[first].position,
                                         blockStart + last.position + last.length);
            if (places.empty() || !places.back().overlaps(range)) {
                places.push_back(range);
            }
        }
    }
    return places;
}

} // namespace

Anchor findAnchor(const Passage &passage, const BlockDocument &text)
{
    Anchor anchor;
    anchor.range = passage.range;
    if (passage.quote.isEmpty()) {
        return anchor;
    }
    if (passage.range.end() <= text.map.codePointCount()
        && text.slice(passage.range) == passage.quote) {
        anchor.state = EvidenceState::Sound;
        return anchor;
    }
    auto places = exactPlaces(passage.quote, text);
    if (places.empty()) {
        places = normalizedPlaces(passage.quote, text);
    }
    const auto *place = places.size() == 1 ? &places.front() : byContext(passage, text, places);
    if (place) {
        anchor.state = EvidenceState::Moved;
        anchor.range = *place;
        return anchor;
    }
    if (!places.empty()) {
        anchor.state = EvidenceState::Ambiguous;
        anchor.candidates = std::move(places);
        return anchor;
    }
    anchor.candidates = similarPlaces(passage, text);
    anchor.state = anchor.candidates.empty() ? EvidenceState::Lost : EvidenceState::Changed;
    return anchor;
}

Passage makePassage(const DocumentId &document, Body body, int version, const BlockDocument &text,
                    const TextRange &range)
{
    Passage passage;
    passage.document = document;
    passage.body = body;
    passage.version = version;
    passage.range = range;
    passage.quote = text.slice(range);
    // Context does not reach into other blocks: a paragraph that is put between must not disturb
    // it.
    const auto *block = text.blockAt(range.start());
    const auto low = std::max(block ? block->range.start() : 0, range.start() - contextLength);
    const auto high = std::min(block ? block->range.end() : text.map.codePointCount(),
                               range.end() + contextLength);
    if (const auto before = TextRange::make(low, range.start())) {
        passage.prefix = text.slice(*before);
        const bool isCut = block && low > block->range.start();
        // Whole words only: half of one says nothing to a reader of the file.
        const auto space = passage.prefix.indexOf(QLatin1Char(' '));
        if (isCut && space >= 0) {
            passage.prefix.remove(0, space + 1);
        }
    }
    if (const auto after = TextRange::make(range.end(), high)) {
        passage.suffix = text.slice(*after);
        const bool isCut = block && high < block->range.end();
        const auto space = passage.suffix.lastIndexOf(QLatin1Char(' '));
        if (isCut && space >= 0) {
            passage.suffix.truncate(space);
        }
    }
    return passage;
}

QStringList criticalWords(QStringView text)
{
    static const QSet<QString> critical = [] {
        static const char *const list =
            "not no never none nor neither without cannot n't hardly barely more less fewer "
            "greater smaller higher lower "
            "most least above below over under than at_least may might could can should would must "
            "shall will need "
            "ought up down twice half double triple quarter third tenth percent per thousand "
            "million billion trillion "
            "hundred hundreds thousands millions billions tens k m bn b usd dollar dollars euro "
            "euros gpu gpus hour "
            "hours day days week weeks month months year years watt watts token tokens";
        const auto words = QString::fromLatin1(list).split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    QStringList words;
    for (const auto &term : findTerms(text)) {
        const bool hasDigit = std::any_of(term.folded.begin(), term.folded.end(),
                                          [](QChar c) { return c.isDigit(); });
        // "don't" falls apart at its apostrophe; its "t" is the negation.
        const bool isShortNot =
            term.folded == u"t" && term.position > 0
            && (text[term.position - 1] == u'\'' || text[term.position - 1] == u'’');
        if (hasDigit || isShortNot || critical.contains(term.folded)) {
            words.append(term.folded);
        }
    }
    for (const QChar c : text) {
        if (QStringView(u"%$€£×<>≤≥≈±").contains(c)) {
            words.append(QString(c));
        }
    }
    return words;
}

} // namespace Briefings
