// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/slidetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

/// Advances of Helvetica, which Arial shares, from U+0020 to U+007E in thousandths of the size.
constexpr std::array<short, 95> advances{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr double other = 620;
constexpr double wide = 1000;
constexpr double boldFactor = 1.07; ///< Helvetica Bold is up to this much wider in running text.
constexpr char32_t firstWide = 0x2E80;

double advance(char32_t character)
{
    if (character >= 0x20 && character < 0x20 + advances.size()) {
        return advances.at(character - 0x20);
    }
    if (QChar::category(character) == QChar::Mark_NonSpacing) {
        return 0;
    }
    // An accented letter is as wide as without its accent.
    const auto parts = QChar::decomposition(character);
    if (!parts.isEmpty() && parts.front().unicode() < 0x7F && parts.front() > u' ') {
        return advances.at(parts.front().unicode() - 0x20U);
    }
    return character >= firstWide ? wide : other;
}

/// How many UTF-16 units of \a text find room in \a width; at least one character.
qsizetype fittingLength(const QString &text, double width, double size, FontWeight weight)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fitting = std::max<qsizetype>(1, finder.toNextBoundary());
    while (finder.toNextBoundary() >= 0
           && slideTextWidth(text.left(finder.position()), size, weight) <= width) {
        fitting = finder.position();
    }
    return fitting;
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

/// The first line of \a text is this long, with the spaces at its end.
qsizetype lineLength(const QString &text, double width, double size, FontWeight weight)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype length = 0;
    while (finder.toNextBoundary() >= 0) {
        if (slideTextWidth(trimmedEnd(text.left(finder.position())), size, weight) > width) {
            break;
        }
        length = finder.position();
        if (text.at(length - 1) == u'\n') {
            break;
        }
    }
    return length > 0 ? length : fittingLength(text, width, size, weight);
}

} // namespace

double slideTextWidth(const QString &text, double size, FontWeight weight)
{
    double sum = 0;
    for (const char32_t character : text.toUcs4()) {
        sum += advance(character);
    }
    return sum / 1000 * size * (weight == FontWeight::Bold ? boldFactor : 1);
}

QStringList slideLines(const QString &text, double width, double size, FontWeight weight)
{
    QStringList lines;
    auto rest = text.trimmed();
    while (!rest.isEmpty()) {
        const auto length = lineLength(rest, width, size, weight);
        lines.append(trimmedEnd(rest.left(length)));
        rest = rest.mid(length);
    }
    return lines;
}

QStringList slideLinesCut(const QString &text, double width, double size, int maximum)
{
    auto lines = slideLines(text, width, size);
    if (lines.size() <= maximum) {
        return lines;
    }
    lines = lines.first(maximum);
    const QString more(QChar(0x2026));
    auto &last = lines.last();
    while (!last.isEmpty() && slideTextWidth(last + more, size) > width) {
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    }
    last = trimmedEnd(last) + more;
    return lines;
}

} // namespace Briefings
