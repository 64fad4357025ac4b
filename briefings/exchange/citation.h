// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/document.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Briefings {

enum class CitationStyle
{
    Apa,     ///< APA, 7th edition.
    Chicago, ///< Chicago Manual of Style, 17th edition, author-date.
    Footnote ///< A full note, as Chicago has it.
};

inline constexpr std::array citationStyles{CitationStyle::Apa, CitationStyle::Chicago,
                                           CitationStyle::Footnote};

/// The name of a style in files and on the command line: "apa", "chicago", "footnote"; and back.
[[nodiscard]] QString toText(CitationStyle style);
[[nodiscard]] std::optional<CitationStyle> citationStyleFromText(QStringView text);

/// A stretch of a citation.
struct CitationRun
{
    QString text;
    bool isItalic = false;

    friend bool operator==(const CitationRun &, const CitationRun &) = default;
};
using CitationText = std::vector<CitationRun>;

[[nodiscard]] QString toPlainText(const CitationText &text);
/// Escaped, with <i> around what is in italics.
[[nodiscard]] QString toHtml(const CitationText &text);

/// The entry of \a document in a list of references; in the footnote style the note, with the
/// number of the quoted paragraph unless that is 0. Citations are in English in every language of
/// the program. Without an author the publisher stands for one, without either the title; without a
/// date "n.d.".
[[nodiscard]] CitationText citation(const Document &document, CitationStyle style,
                                    int paragraph = 0);

/// What stands behind the quoted words: "(Chilson, 2025, para. 9)". Empty in the footnote style.
[[nodiscard]] QString citationInText(const Document &document, CitationStyle style,
                                     int paragraph = 0);

/// Words of one document.
struct QuotedWords
{
    QString words;
    Document document;
    int paragraph = 0; ///< 0 when it is not known.
};

/// What is copied: a statement of ours, words of documents, or both.
struct Quotation
{
    QString statement; ///< What a claim or a figure says; may be empty.
    std::vector<QuotedWords> quotes;
};

/// The same in all forms that a clipboard carries.
struct SourcedText
{
    QString plain;
    QString html;
    QByteArray csl; ///< The documents as CSL-JSON, for reference managers; empty without any.
};

/// \a quotation with the sources of its words, each document listed once.
[[nodiscard]] SourcedText withSource(const Quotation &quotation, CitationStyle style);

} // namespace Briefings
