// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/terms.h"

namespace Briefings {

namespace {

constexpr QChar decimalPoint = u'\u066B';

bool isGroupSeparator(QChar c)
{
    return c == u',' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009';
}

/// How many units of \a text from \a position are digits.
qsizetype digitRun(QStringView text, qsizetype position)
{
    qsizetype length = 0;
    while (position + length < text.size() && text[position + length].isDigit()) {
        ++length;
    }
    return length;
}

/// A number with its group separators and decimal point, if one starts at \a position; else an
/// empty term.
Term numberAt(QStringView text, qsizetype position)
{
    Term term;
    const auto first = digitRun(text, position);
    if (first == 0) {
        return term;
    }
    term.position = position;
    term.folded = text.mid(position, first).toString();
    auto end = position + first;
    while (first <= 3 && end + 1 < text.size() && isGroupSeparator(text[end])
           && digitRun(text, end + 1) == 3) {
        term.folded += text.mid(end + 1, 3);
        end += 4;
    }
    const bool followsPoint =
        position >= 2 && text[position - 1] == u'.' && text[position - 2].isDigit();
    if (!followsPoint && end + 1 < text.size() && text[end] == u'.') {
        const auto fraction = digitRun(text, end + 1);
        // "1.2.3" is no number; its parts stand alone.
        const bool isLast = end + 1 + fraction >= text.size() || text[end + 1 + fraction] != u'.'
                            || digitRun(text, end + 2 + fraction) == 0;
        if (fraction > 0 && isLast) {
            term.folded += decimalPoint;
            term.folded += text.mid(end + 1, fraction);
            end += 1 + fraction;
        }
    }
    term.length = end - position;
    return term;
}

bool isWordUnit(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// Lower case without diacritics: "É" and "é" are "e".
QString folded(QStringView word)
{
    QString result;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            result += c;
        }
    }
    // By way of upper case, since Qt folds "ß" to itself but capitalizes it as "SS".
    return result.toUpper().toCaseFolded();
}

} // namespace

std::vector<Term> findTerms(QStringView text)
{
    std::vector<Term> terms;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordUnit(text[i])) {
            ++i;
            continue;
        }
        auto term = numberAt(text, i);
        auto end = i + term.length;
        if (term.length == 0
            || (end < text.size() && isWordUnit(text[end])
                && !term.folded.contains(decimalPoint))) {
            // A word, or a name that begins with digits; a number with a unit letter such as "5.6M"
            // stays a number.
            end = i;
            while (end < text.size() && isWordUnit(text[end])) {
                ++end;
            }
            term = {folded(text.mid(i, end - i)), i, end - i};
        }
        if (!term.folded.isEmpty()) {
            terms.push_back(std::move(term));
        }
        i = end;
    }
    return terms;
}

QString indexText(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    for (const auto &term : findTerms(text)) {
        if (!joined.isEmpty()) {
            joined += QLatin1Char(' ');
        }
        joined += term.folded;
    }
    return joined;
}

} // namespace Briefings
