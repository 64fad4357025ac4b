// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/citation.h"
#include "briefings/model/briefingindex.h"
#include "briefings/text/blockdocument.h"

#include <QMimeData>

#include <functional>
#include <memory>
#include <optional>

namespace Widgets {

class Session;

/// The style of citations in everything that is copied; one for the whole program, as the theme is.
[[nodiscard]] Briefings::CitationStyle citationStyle();
void setCitationStyle(Briefings::CitationStyle style);
/// For a menu: "Cite as in &APA, 7th Edition".
[[nodiscard]] QString citationStyleText(Briefings::CitationStyle style);

/// Gives the text of a document, or null while it is not loaded.
using LoadedText = std::function<Briefings::Text(const Briefings::DocumentId &, Briefings::Body)>;

/// What is copied of \a item: what it says, with the words that it rests on, up to a dozen; with \a
/// passage those only. Of a document only its citation. Paragraphs are numbered where \a texts has
/// the text. Nothing of an item that is unknown.
[[nodiscard]] std::optional<Briefings::Quotation>
quotationOf(const Briefings::BriefingIndex &index, const Briefings::ItemId &item,
            const std::optional<Briefings::Passage> &passage, const LoadedText &texts);

/// The words of \a passage and nothing else.
[[nodiscard]] std::optional<Briefings::Quotation> quotationOf(const Briefings::BriefingIndex &index,
                                                              const Briefings::Passage &passage,
                                                              const LoadedText &texts);

/// \a quotation as plain text, HTML and CSL-JSON, with citations in the style of the program.
[[nodiscard]] std::unique_ptr<QMimeData> mimeData(const Briefings::Quotation &quotation);

/// Puts it on the clipboard.
void copyWithSource(const Briefings::Quotation &quotation);

/// The texts that \a session has loaded.
[[nodiscard]] LoadedText loadedTexts(const Session &session);

} // namespace Widgets
