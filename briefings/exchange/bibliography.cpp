// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/bibliography.h"

#include "briefings/exchange/citationdate.h"
#include "briefings/exchange/personname.h"
#include "briefings/model/json.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace Briefings {

namespace {

bool hasWord(const QString &kind, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&kind](const char *word) {
        return kind.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

/// One line: none of the formats has line breaks in a field.
QString oneLine(const QString &text) { return text.simplified(); }

// CSL-JSON

const char *cslType(SourceType type)
{
    switch (type) {
    case SourceType::Report:
        return "report";
    case SourceType::Newspaper:
        return "article-newspaper";
    case SourceType::Magazine:
        return "article-magazine";
    case SourceType::Other:
        break;
    }
    return "document";
}

Json cslName(const QString &author)
{
    const auto name = personName(author);
    Json json = Json::object();
    if (name.isWhole()) {
        json["literal"] = toUtf8(name.family);
        return json;
    }
    json["family"] = toUtf8(name.family);
    json["given"] = toUtf8(name.given);
    if (!name.suffix.isEmpty()) {
        json["suffix"] = toUtf8(name.suffix);
    }
    return json;
}

Json cslDate(const EdtfDate &date)
{
    Json json = Json::object();
    auto parts = Json::array();
    int season = 0;
    for (const auto &part : dateParts(date)) {
        auto numbers = Json::array({part.year});
        if (part.month > 0) {
            numbers.push_back(part.month);
        }
        if (part.day > 0) {
            numbers.push_back(part.day);
        }
        season = season == 0 ? part.season : season;
        parts.push_back(std::move(numbers));
    }
    json["date-parts"] = std::move(parts);
    if (season > 0) {
        json["season"] = season;
    }
    if (date.isApproximate() || date.isUncertain()) {
        json["circa"] = true;
    }
    if (date.isInterval() && (!date.earliest().isValid() || !date.latest().isValid())) {
        json["raw"] = toUtf8(date.toString());
    }
    return json;
}

Json cslItem(const Document &document)
{
    const auto type = sourceType(document);
    Json json = Json::object();
    json["id"] = toUtf8(document.id.slug().toString());
    json["type"] = cslType(type);
    const auto put = [&json](const char *member, const QString &value) {
        if (!value.trimmed().isEmpty()) {
            json[member] = toUtf8(oneLine(value));
        }
    };
    put("title", document.title);
    put("title-short", document.shortTitle);
    for (const auto &author : document.authors) {
        if (!author.trimmed().isEmpty()) {
            json["author"].push_back(cslName(author));
        }
    }
    const bool isInContainer = type == SourceType::Newspaper || type == SourceType::Magazine;
    put(isInContainer ? "container-title" : "publisher", document.publisher);
    if (!document.date.isNull()) {
        json["issued"] = cslDate(document.date);
    }
    put("language", document.language);
    put("genre", document.kind);
    return json;
}

QByteArray cslJson(const std::vector<Document> &documents)
{
    auto list = Json::array();
    for (const auto &document : documents) {
        list.push_back(cslItem(document));
    }
    return canonicalBytes(list);
}

// BibTeX

/// Braces are counted even behind a backslash, so they are written by their names.
QString texEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : oneLine(text)) {
        switch (c.unicode()) {
        case u'\\':
            escaped += QLatin1String("\\textbackslash{}");
            break;
        case u'{':
            escaped += QLatin1String("\\textbraceleft{}");
            break;
        case u'}':
            escaped += QLatin1String("\\textbraceright{}");
            break;
        case u'~':
            escaped += QLatin1String("\\textasciitilde{}");
            break;
        case u'^':
            escaped += QLatin1String("\\textasciicircum{}");
            break;
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
            escaped += QLatin1Char('\\');
            escaped += c;
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

QString bibName(const QString &author)
{
    const auto name = personName(author);
    if (name.isWhole()) {
        // Braces keep a name in one piece, whatever it holds.
        return QLatin1Char('{') + texEscaped(name.family) + QLatin1Char('}');
    }
    const auto suffix =
        name.suffix.isEmpty() ? QString() : texEscaped(name.suffix) + QLatin1String(", ");
    return texEscaped(name.family) + QLatin1String(", ") + suffix + texEscaped(name.given);
}

QByteArray bibEntry(const Document &document)
{
    const auto type = sourceType(document);
    const bool hasPublisher = !document.publisher.trimmed().isEmpty();
    // BibTeX wants a report's institution and an article's journal.
    const bool isReport = type == SourceType::Report && hasPublisher;
    const bool isArticle =
        (type == SourceType::Newspaper || type == SourceType::Magazine) && hasPublisher;
    std::vector<std::pair<QString, QString>> fields;
    const auto put = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            fields.emplace_back(QLatin1String(name), value);
        }
    };
    QStringList authors;
    for (const auto &author : document.authors) {
        if (!author.trimmed().isEmpty()) {
            authors.append(bibName(author));
        }
    }
    put("author", authors.join(QLatin1String(" and ")));
    // The inner braces keep the capitals.
    put("title", document.title.trimmed().isEmpty()
                     ? QString()
                     : QLatin1Char('{') + texEscaped(document.title) + QLatin1Char('}'));
    put("shorttitle", texEscaped(document.shortTitle));
    put(isReport    ? "institution"
        : isArticle ? "journal"
                    : "publisher",
        texEscaped(document.publisher));
    put("type", isReport ? texEscaped(document.kind) : QString());
    put("howpublished", isReport || isArticle ? QString() : texEscaped(document.kind));
    const auto parts = dateParts(document.date);
    if (!parts.empty()) {
        put("year", QString::number(parts.front().year));
        put("month", parts.front().month > 0 ? QString::number(parts.front().month) : QString());
        put("date", texEscaped(document.date.toString()));
    }
    put("langid", texEscaped(document.language));

    const char *kind = isReport ? "techreport" : isArticle ? "article" : "misc";
    QString entry =
        QStringLiteral("@%1{%2").arg(QLatin1String(kind), document.id.slug().toString());
    for (const auto &[name, value] : fields) {
        entry += QStringLiteral(",\n  %1 = {%2}").arg(name, value);
    }
    return (entry + QLatin1String("\n}\n")).toUtf8();
}

QByteArray bibTex(const std::vector<Document> &documents)
{
    QByteArray text;
    for (const auto &document : documents) {
        text += (text.isEmpty() ? QByteArray() : QByteArray("\n")) + bibEntry(document);
    }
    return text;
}

// RIS

const char *risType(SourceType type)
{
    switch (type) {
    case SourceType::Report:
        return "RPRT";
    case SourceType::Newspaper:
        return "NEWS";
    case SourceType::Magazine:
        return "MGZN";
    case SourceType::Other:
        break;
    }
    return "GEN";
}

/// "2025/01/29/" with what is not said left out.
QString risDate(const EdtfDate &date, const DatePart &part)
{
    const auto number = [](int value) {
        return value > 0 ? QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')) : QString();
    };
    const auto about =
        date.isApproximate() || date.isUncertain() ? QStringLiteral("ca.") : QString();
    return QStringLiteral("%1/%2/%3/%4")
        .arg(part.year, 4, 10, QLatin1Char('0'))
        .arg(number(part.month), number(part.day), about);
}

QByteArray ris(const std::vector<Document> &documents)
{
    QString text;
    const auto line = [&text](const char *tag, const QString &value) {
        if (!value.isEmpty()) {
            text += QStringLiteral("%1  - %2\r\n").arg(QLatin1String(tag), value);
        }
    };
    for (const auto &document : documents) {
        const auto type = sourceType(document);
        line("TY", QLatin1String(risType(type)));
        line("ID", document.id.slug().toString());
        line("TI", oneLine(document.title));
        line("ST", oneLine(document.shortTitle));
        for (const auto &author : document.authors) {
            const auto name = personName(author);
            auto written =
                name.isWhole() ? name.family : name.family + QLatin1String(", ") + name.given;
            line("AU",
                 name.suffix.isEmpty() ? written : written + QLatin1String(", ") + name.suffix);
        }
        const bool isInContainer = type == SourceType::Newspaper || type == SourceType::Magazine;
        line(isInContainer ? "T2" : "PB", oneLine(document.publisher));
        const auto parts = dateParts(document.date);
        if (!parts.empty()) {
            line("PY", QStringLiteral("%1").arg(parts.front().year, 4, 10, QLatin1Char('0')));
            line("DA", risDate(document.date, parts.front()));
        }
        line("M3", oneLine(document.kind));
        line("LA", oneLine(document.language));
        text += QLatin1String("ER  - \r\n");
    }
    return text.toUtf8();
}

} // namespace

SourceType sourceType(const Document &document)
{
    const auto &kind = document.kind;
    if (hasWord(kind, {"newsletter", "magazine", "blog", "post", "column", "essay"})) {
        return document.publisher.trimmed().isEmpty() ? SourceType::Other : SourceType::Magazine;
    }
    if (hasWord(kind, {"news", "press", "dispatch"})) {
        return document.publisher.trimmed().isEmpty() ? SourceType::Other : SourceType::Newspaper;
    }
    if (hasWord(kind, {"report", "guide", "paper", "study", "assessment", "book", "policy", "law",
                       "treaty", "protocol"})) {
        return SourceType::Report;
    }
    return SourceType::Other;
}

QString toText(BibliographyFormat format)
{
    switch (format) {
    case BibliographyFormat::CslJson:
        break;
    case BibliographyFormat::BibTex:
        return QStringLiteral("bibtex");
    case BibliographyFormat::Ris:
        return QStringLiteral("ris");
    }
    return QStringLiteral("csl");
}

std::optional<BibliographyFormat> bibliographyFormatFromText(QStringView text)
{
    const auto found = std::ranges::find_if(
        bibliographyFormats, [text](BibliographyFormat format) { return toText(format) == text; });
    return found == bibliographyFormats.end() ? std::nullopt : std::optional(*found);
}

std::optional<BibliographyFormat> bibliographyFormatOfFile(const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json") {
        return BibliographyFormat::CslJson;
    }
    if (suffix == u"bib") {
        return BibliographyFormat::BibTex;
    }
    return suffix == u"ris" ? std::optional(BibliographyFormat::Ris) : std::nullopt;
}

QByteArray bibliography(const std::vector<Document> &documents, BibliographyFormat format)
{
    switch (format) {
    case BibliographyFormat::CslJson:
        break;
    case BibliographyFormat::BibTex:
        return bibTex(documents);
    case BibliographyFormat::Ris:
        return ris(documents);
    }
    return cslJson(documents);
}

} // namespace Briefings
