// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is copied, with its sources: as plain text, as HTML, and for reference managers.
#include "briefings/exchange/bibliography.h"
#include "briefings/exchange/citation.h"

#include <algorithm>

namespace Briefings {

namespace {

QString inQuotationMarks(const QString &words)
{
    // Blocks of a text are joined by line feeds; a hard line break is U+2028.
    auto text = words.trimmed();
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    return QStringLiteral("\u201C%1\u201D").arg(text);
}

QString htmlLines(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

/// A list of references names each document once, footnotes name each place.
struct Source
{
    const Document *document = nullptr;
    CitationText text;
};

/// What is written behind the words: a citation in brackets, or the number of the note.
QString mark(const std::vector<Source> &sources, const CitationText &own, const QString &inText)
{
    if (!inText.isEmpty()) {
        return inText;
    }
    const auto found = std::ranges::find(sources, own, &Source::text);
    return QStringLiteral("[%1]").arg(found - sources.begin() + 1);
}

} // namespace

SourcedText withSource(const Quotation &quotation, CitationStyle style)
{
    std::vector<Source> sources;
    std::vector<Document> documents;
    for (const auto &quote : quotation.quotes) {
        auto text = citation(quote.document, style, quote.paragraph);
        if (std::ranges::find(sources, text, &Source::text) == sources.end()) {
            sources.push_back({&quote.document, std::move(text)});
        }
        if (std::ranges::find(documents, quote.document.id, &Document::id) == documents.end()) {
            documents.push_back(quote.document);
        }
    }

    QStringList plain;
    QString html;
    if (!quotation.statement.isEmpty()) {
        plain.append(quotation.statement);
        html += QStringLiteral("<p>%1</p>\n").arg(htmlLines(quotation.statement));
    }
    for (const auto &quote : quotation.quotes) {
        if (quote.words.trimmed().isEmpty()) {
            continue;
        }
        const auto words = inQuotationMarks(quote.words);
        const auto behind = mark(sources, citation(quote.document, style, quote.paragraph),
                                 citationInText(quote.document, style, quote.paragraph));
        plain.append(QStringLiteral("%1 %2").arg(words, behind));
        html += QStringLiteral("<blockquote><p>%1 %2</p></blockquote>\n")
                    .arg(htmlLines(words), behind.toHtmlEscaped());
    }
    QStringList entries;
    for (size_t i = 0; i < sources.size(); ++i) {
        const auto number =
            style == CitationStyle::Footnote ? QStringLiteral("%1. ").arg(i + 1) : QString();
        entries.append(number + toPlainText(sources[i].text));
        html += QStringLiteral("<p>%1%2</p>\n").arg(number, toHtml(sources[i].text));
    }
    if (!entries.isEmpty()) {
        plain.append(entries.join(QLatin1Char('\n')));
    }
    return {plain.join(QLatin1String("\n\n")), html,
            documents.empty() ? QByteArray()
                              : bibliography(documents, BibliographyFormat::CslJson)};
}

} // namespace Briefings
