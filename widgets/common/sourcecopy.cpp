// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sourcecopy.h"

#include "widgets/models/session.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace Widgets {

using Briefings::CitationStyle;
using Briefings::ItemKind;
using Briefings::Passage;
using Briefings::Quotation;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::SourceCopy)
};

/// Who copies an actor that is named a hundred times does not want them all.
constexpr size_t mostQuotes = 12;
constexpr auto styleProperty = "sidelightCitationStyle";

std::optional<Briefings::QuotedWords> quoted(const Briefings::BriefingIndex &index,
                                             const Passage &passage, const LoadedText &texts)
{
    const auto *document = index.document(passage.document);
    if (document == nullptr) {
        return std::nullopt;
    }
    Briefings::QuotedWords words{passage.quote, *document, 0};
    if (const auto text = texts(passage.document, passage.body)) {
        words.paragraph = text->paragraphNumber(passage.range.start());
        if (words.words.isEmpty()) {
            words.words = text->slice(passage.range);
        }
    }
    return words;
}

} // namespace

CitationStyle citationStyle()
{
    return static_cast<CitationStyle>(
        QCoreApplication::instance()->property(styleProperty).toInt());
}

void setCitationStyle(CitationStyle style)
{
    QCoreApplication::instance()->setProperty(styleProperty, static_cast<int>(style));
}

QString citationStyleText(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Apa:
        break;
    case CitationStyle::Chicago:
        return Tr::tr("Cite as in &Chicago, Author-Date");
    case CitationStyle::Footnote:
        return Tr::tr("Cite in a &Footnote");
    }
    return Tr::tr("Cite as in &APA, 7th Edition");
}

std::optional<Quotation> quotationOf(const Briefings::BriefingIndex &index,
                                     const Briefings::ItemId &item,
                                     const std::optional<Passage> &passage, const LoadedText &texts)
{
    if (const auto place = passageFromId(item)) {
        return quotationOf(index, passage && passageId(*passage) == item ? *passage : *place,
                           texts);
    }
    const auto found = index.item(item);
    if (!found) {
        return std::nullopt;
    }
    Quotation quotation;
    if (const auto *document = index.document(item.to<ItemKind::Document>())) {
        quotation.quotes.push_back({{}, *document, 0});
        return quotation;
    }
    quotation.statement = index.title(item);
    const auto *stance = index.stance(item.to<ItemKind::Stance>());
    if (stance != nullptr && !stance->gist.isEmpty()) {
        //: A stance and why: "The memo disputes “cheap”: The bill was far larger."
        quotation.statement = Tr::tr("%1: %2").arg(quotation.statement, stance->gist);
    }
    const auto passages = passage ? Briefings::Passages{*passage} : itemPassages(*found);
    for (const auto &one : passages) {
        auto words = quoted(index, one, texts);
        if (words && quotation.quotes.size() < mostQuotes) {
            quotation.quotes.push_back(std::move(*words));
        }
    }
    return quotation;
}

std::optional<Quotation> quotationOf(const Briefings::BriefingIndex &index, const Passage &passage,
                                     const LoadedText &texts)
{
    auto words = quoted(index, passage, texts);
    if (!words) {
        return std::nullopt;
    }
    Quotation quotation;
    quotation.quotes.push_back(std::move(*words));
    return quotation;
}

std::unique_ptr<QMimeData> mimeData(const Quotation &quotation)
{
    const auto copied = withSource(quotation, citationStyle());
    auto data = std::make_unique<QMimeData>();
    data->setText(copied.plain);
    // As bytes: this is what goes out, nothing here reads it as markup.
    data->setData(QStringLiteral("text/html"), copied.html.toUtf8());
    if (!copied.csl.isEmpty()) {
        data->setData(QStringLiteral("application/vnd.citationstyles.csl+json"), copied.csl);
    }
    return data;
}

void copyWithSource(const Quotation &quotation)
{
    QGuiApplication::clipboard()->setMimeData(mimeData(quotation).release());
}

LoadedText loadedTexts(const Session &session)
{
    return [&session](const Briefings::DocumentId &document, Briefings::Body body) {
        return session.text(document, body);
    };
}

} // namespace Widgets
