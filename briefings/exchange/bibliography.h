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

/// What the reference formats take a document for, by the words of its kind.
enum class SourceType
{
    Report,    ///< Report, guide, policy paper, working paper …
    Newspaper, ///< News.
    Magazine,  ///< Newsletter, magazine, blog.
    Other
};
[[nodiscard]] SourceType sourceType(const Document &document);

enum class BibliographyFormat
{
    CslJson, ///< https://github.com/citation-style-language/schema, version 1.0
    BibTex,  ///< UTF-8, with the fields of biblatex beside those of BibTeX.
    Ris
};

inline constexpr std::array bibliographyFormats{
    BibliographyFormat::CslJson, BibliographyFormat::BibTex, BibliographyFormat::Ris};

/// The name of a format on the command line, "csl", "bibtex" or "ris"; and back.
[[nodiscard]] QString toText(BibliographyFormat format);
[[nodiscard]] std::optional<BibliographyFormat> bibliographyFormatFromText(QStringView text);
/// By the suffix of a file: .json, .bib, .ris.
[[nodiscard]] std::optional<BibliographyFormat> bibliographyFormatOfFile(const QString &path);

/// \a documents in their order. Keys are the documents' slugs. Nothing that a document says can
/// break out of its field.
[[nodiscard]] QByteArray bibliography(const std::vector<Document> &documents,
                                      BibliographyFormat format);

} // namespace Briefings
