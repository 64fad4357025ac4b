// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/citation.h"

#include "briefings/exchange/bibliography.h"
#include "briefings/exchange/citationdate.h"
#include "briefings/exchange/personname.h"

#include <algorithm>

namespace Briefings {

namespace {

constexpr qsizetype shortTitleWords = 4;
constexpr size_t mostAuthorsOfApa = 20;
constexpr size_t authorsBeforeEllipsis = 19;
constexpr size_t mostAuthorsOfChicago = 10;
constexpr size_t authorsOfLongChicago = 7;
constexpr size_t mostAuthorsInText = 3;

std::vector<PersonName> authorsOf(const Document &document)
{
    std::vector<PersonName> names;
    for (const auto &author : document.authors) {
        if (!author.trimmed().isEmpty()) {
            names.push_back(personName(author));
        }
    }
    if (names.empty() && !document.publisher.trimmed().isEmpty()) {
        names.push_back({document.publisher.simplified(), {}, {}});
    }
    return names;
}

/// An organization that published its own text is named once.
bool isPublisherNamed(const Document &document, const std::vector<PersonName> &authors)
{
    return document.publisher.trimmed().isEmpty()
           || (authors.size() == 1 && authors.front().family == document.publisher.simplified());
}

QString titleOf(const Document &document)
{
    const auto title = document.title.simplified();
    return title.isEmpty() ? document.id.slug().toString() : title;
}

/// Whether a style sets the title in italics, as that of a work of its own.
bool isOwnWork(const Document &document)
{
    return sourceType(document) != SourceType::Newspaper
           && sourceType(document) != SourceType::Magazine;
}

/// \a text with a period, unless it ends in a sign of its own.
QString sentence(const QString &text)
{
    static const auto ends = QStringLiteral(".?!\u2026");
    return text.isEmpty() || ends.contains(text.back()) ? text : text + QLatin1Char('.');
}

/// Quoted title with the \a sign that follows it, which stands inside as Americans have it.
QString quoted(const QString &title, QChar sign)
{
    static const auto ends = QStringLiteral(".?!\u2026");
    const bool hasOwn = !title.isEmpty() && ends.contains(title.back());
    return QStringLiteral("\u201C%1\u201D").arg(hasOwn ? title : title + sign);
}

/// "A, B, and C" of \a names with \a last before the last.
QString joined(const QStringList &names, const QString &last)
{
    if (names.size() < 2) {
        return names.join(QString());
    }
    if (names.size() == 2) {
        return names[0] + QLatin1Char(' ') + last + QLatin1Char(' ') + names[1];
    }
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(", ") + last
           + QLatin1Char(' ') + names.back();
}

QString natural(const PersonName &name)
{
    auto text = name.given.isEmpty() ? name.family : name.given + QLatin1Char(' ') + name.family;
    return name.suffix.isEmpty() ? text : text + QLatin1Char(' ') + name.suffix;
}

QString inverted(const PersonName &name, const QString &given)
{
    auto text = given.isEmpty() ? name.family : name.family + QStringLiteral(", ") + given;
    return name.suffix.isEmpty() ? text : text + QStringLiteral(", ") + name.suffix;
}

QString apaAuthors(const std::vector<PersonName> &authors)
{
    QStringList names;
    for (const auto &author : authors) {
        names.append(inverted(author, initials(author.given)));
    }
    if (authors.size() > mostAuthorsOfApa) {
        const auto last = names.back();
        return names.mid(0, authorsBeforeEllipsis).join(QStringLiteral(", "))
               + QStringLiteral(", \u2026 ") + last;
    }
    // The comma stays between two, since each name has one of its own.
    return names.size() == 2 ? names.join(QStringLiteral(", & "))
                             : joined(names, QStringLiteral("&"));
}

QString chicagoAuthors(const std::vector<PersonName> &authors)
{
    QStringList names;
    for (const auto &author : authors) {
        names.append(names.isEmpty() ? inverted(author, author.given) : natural(author));
    }
    if (authors.size() > mostAuthorsOfChicago) {
        return names.mid(0, authorsOfLongChicago).join(QStringLiteral(", "))
               + QStringLiteral(", et al.");
    }
    if (names.size() == 2) {
        return names.join(QStringLiteral(", and "));
    }
    return joined(names, QStringLiteral("and"));
}

/// "Chilson", "Heim and Huang", "Heim et al."
QString familyNames(const std::vector<PersonName> &authors, size_t most, const QString &last)
{
    if (authors.size() > most) {
        return authors.front().family + QStringLiteral(" et al.");
    }
    QStringList names;
    for (const auto &author : authors) {
        names.append(author.family);
    }
    return joined(names, last);
}

/// The title where a name should stand, cut to its first words.
QString shortenedTitle(const Document &document)
{
    auto words = titleOf(document).split(QLatin1Char(' '));
    words = words.mid(0, shortTitleWords);
    auto title = words.join(QLatin1Char(' '));
    while (!title.isEmpty() && (title.back() == u':' || title.back() == u',')) {
        title.chop(1);
    }
    return title;
}

CitationText apa(const Document &document)
{
    const auto authors = authorsOf(document);
    const auto date =
        apaDate(document.date,
                sourceType(document) == SourceType::Report ? DateDetail::Year : DateDetail::Full);
    // What no reader would expect of a source is said in brackets.
    const bool isUnusual = sourceType(document) == SourceType::Other && !document.kind.isEmpty();
    const auto form =
        isUnusual
            ? QStringLiteral(" [%1]").arg(document.kind.left(1).toUpper() + document.kind.mid(1))
            : QString();
    CitationText text;
    const auto title = titleOf(document);
    const auto end = form.isEmpty() ? sentence(title).mid(title.size()) : form + QLatin1Char('.');
    if (authors.empty()) {
        text = {{title, true}, {end + QStringLiteral(" (%1).").arg(date)}};
    } else {
        text = {{sentence(apaAuthors(authors)) + QStringLiteral(" (%1). ").arg(date)},
                {title, isOwnWork(document)},
                {end}};
    }
    if (!isPublisherNamed(document, authors)) {
        text.push_back({QStringLiteral(" ")});
        text.push_back({document.publisher.simplified(), !isOwnWork(document)});
        text.push_back({QStringLiteral(".")});
    }
    return text;
}

CitationText chicago(const Document &document)
{
    const auto authors = authorsOf(document);
    const auto title = titleOf(document);
    const auto year = yearText(document.date);
    const bool isOwn = isOwnWork(document);
    CitationText titleText;
    if (isOwn) {
        titleText = {{title, true}, {sentence(title).mid(title.size())}};
    } else {
        titleText = {{quoted(title, u'.')}};
    }
    CitationText text;
    if (authors.empty()) {
        text = titleText;
        text.push_back({QStringLiteral(" ") + sentence(year)});
    } else {
        text = {{sentence(chicagoAuthors(authors)) + QLatin1Char(' ') + sentence(year)
                 + QLatin1Char(' ')}};
        text.insert(text.end(), titleText.begin(), titleText.end());
    }
    const auto day = dayText(document.date);
    QString rest =
        isPublisherNamed(document, authors) ? QString() : document.publisher.simplified();
    if (!rest.isEmpty()) {
        text.push_back({QStringLiteral(" ")});
        text.push_back({rest, !isOwn});
    }
    if (!day.isEmpty()) {
        text.push_back({rest.isEmpty() ? QStringLiteral(" ") + day : QStringLiteral(", ") + day});
    }
    if (!rest.isEmpty() || !day.isEmpty()) {
        text.push_back({QStringLiteral(".")});
    }
    return text;
}

CitationText footnote(const Document &document, int paragraph)
{
    const auto authors = authorsOf(document);
    CitationText text;
    if (!authors.empty()) {
        QStringList names;
        for (const auto &author : authors) {
            names.append(natural(author));
        }
        const auto who = authors.size() > mostAuthorsInText
                             ? names.front() + QStringLiteral(" et al.")
                             : joined(names, QStringLiteral("and"));
        text.push_back({who + QStringLiteral(", ")});
    }
    const auto title = titleOf(document);
    if (isOwnWork(document)) {
        text.push_back({title, true});
        text.push_back({QStringLiteral(", ")});
    } else {
        text.push_back({quoted(title, u',') + QLatin1Char(' ')});
    }
    if (!isPublisherNamed(document, authors)) {
        text.push_back({document.publisher.simplified(), !isOwnWork(document)});
        text.push_back({QStringLiteral(", ")});
    }
    text.push_back({fullDate(document.date)});
    if (paragraph > 0) {
        text.push_back({QStringLiteral(", par. %1").arg(paragraph)});
    }
    text.push_back({QStringLiteral(".")});
    return text;
}

} // namespace

QString toText(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Apa:
        break;
    case CitationStyle::Chicago:
        return QStringLiteral("chicago");
    case CitationStyle::Footnote:
        return QStringLiteral("footnote");
    }
    return QStringLiteral("apa");
}

std::optional<CitationStyle> citationStyleFromText(QStringView text)
{
    const auto found = std::ranges::find_if(
        citationStyles, [text](CitationStyle style) { return toText(style) == text; });
    return found == citationStyles.end() ? std::nullopt : std::optional(*found);
}

QString toPlainText(const CitationText &text)
{
    QString plain;
    for (const auto &run : text) {
        plain += run.text;
    }
    return plain;
}

QString toHtml(const CitationText &text)
{
    QString html;
    for (const auto &run : text) {
        const auto escaped = run.text.toHtmlEscaped();
        html += run.isItalic ? QStringLiteral("<i>%1</i>").arg(escaped) : escaped;
    }
    return html;
}

CitationText citation(const Document &document, CitationStyle style, int paragraph)
{
    switch (style) {
    case CitationStyle::Apa:
        break;
    case CitationStyle::Chicago:
        return chicago(document);
    case CitationStyle::Footnote:
        return footnote(document, paragraph);
    }
    return apa(document);
}

QString citationInText(const Document &document, CitationStyle style, int paragraph)
{
    if (style == CitationStyle::Footnote) {
        return {};
    }
    const bool isApa = style == CitationStyle::Apa;
    const auto authors = authorsOf(document);
    // APA cuts from three names on, Chicago from four.
    const auto who = authors.empty()
                         ? quoted(shortenedTitle(document), isApa ? QChar(u',') : QChar(u'\0'))
                               .remove(QChar(u'\0'))
                         : familyNames(authors, isApa ? mostAuthorsInText - 1 : mostAuthorsInText,
                                       isApa ? QStringLiteral("&") : QStringLiteral("and"));
    const bool hasComma = isApa && !authors.empty();
    auto text =
        who + (hasComma ? QStringLiteral(", ") : QStringLiteral(" ")) + yearText(document.date);
    if (paragraph > 0) {
        text += (isApa ? QStringLiteral(", para. %1") : QStringLiteral(", par. %1")).arg(paragraph);
    }
    return QLatin1Char('(') + text + QLatin1Char(')');
}

} // namespace Briefings
