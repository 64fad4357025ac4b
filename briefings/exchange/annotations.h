// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/diagnostic.h"
#include "briefings/core/result.h"
#include "briefings/model/contents.h"
#include "briefings/text/blockdocument.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace Briefings {

/// Why somebody marked some words; the motivations of the W3C Web Annotation vocabulary that we
/// write. Others are read as Commenting.
enum class Motivation
{
    Highlighting, ///< Marked, nothing said.
    Commenting,   ///< A note.
    Identifying,  ///< The words name an item: an actor, an event.
    Classifying,  ///< The words are evidence for an item: a claim, a stance, a figure, a link.
    Questioning   ///< The words ask a question.
};

/// One annotation of words, in plain values; what Web Annotations
/// (https://www.w3.org/TR/annotation-model) are read into and written from. A note of a person has
/// text and a color; a fact has its item.
struct WebAnnotation
{
    QString id; ///< An IRI, unique in its list; made by the writer when empty.
    Motivation motivation = Motivation::Highlighting;
    Passages passages; ///< The words; at least one.
    QString text;      ///< What is said about them; plain text, may be empty.
    QString color;     ///< "yellow", "#rrggbb"; may be empty.
    ItemId item;       ///< The fact that rests on the words; null for a person's own note.
    QString title;     ///< What the fact is called.
    QDateTime created; ///< UTC; invalid when it is not known.

    friend bool operator==(const WebAnnotation &, const WebAnnotation &) = default;
};

/// An annotation for each passage of each fact of \a briefing, in its order.
[[nodiscard]] std::vector<WebAnnotation> factAnnotations(const Briefing &briefing);

/// The reader's own highlights and notes of \a briefing, in its order.
[[nodiscard]] std::vector<WebAnnotation> readerAnnotations(const Briefing &briefing);

/// \a annotation as a note of the reader, without an id. A color that is none of ours becomes
/// yellow.
[[nodiscard]] Annotation toReaderAnnotation(const WebAnnotation &annotation);

/// The notes among \a annotations, without ids; what belongs to an item is a fact of this or
/// another briefing and no note.
[[nodiscard]] std::vector<Annotation> notesAmong(const std::vector<WebAnnotation> &annotations);

/// \a annotations as one AnnotationPage in JSON-LD. Texts are named as the folder form names them
/// ("documents/guide.md"), each passage by a TextQuoteSelector and a TextPositionSelector.
[[nodiscard]] QByteArray annotationPage(const std::vector<WebAnnotation> &annotations,
                                        const Briefing &briefing);

/// The text of a body, or null when there is none.
using AnnotatedText = std::function<Text(const DocumentId &, Body)>;

/// What an import found. What is not anchored is not in \a annotations; every diagnostic names its
/// place in the file.
struct AnnotationReading
{
    std::vector<WebAnnotation> annotations; ///< Their passages stand in the texts as they are now.
    int passages = 0;                       ///< How many were anchored.
    int moved = 0;                          ///< Of them, those that stand elsewhere than was said.
    int lost = 0;                           ///< How many were not found.
    Diagnostics diagnostics;
};

/// Reads an AnnotationPage, an AnnotationCollection, an Annotation or a list of these, and anchors
/// every target in the texts of \a briefing. Numbers, units, negations and the like are never
/// matched approximately: words that differ are reported, and left out. \a name is what the
/// diagnostics call the file.
[[nodiscard]] AnnotationReading readAnnotations(const QByteArray &bytes, const QString &name,
                                                const Briefing &briefing,
                                                const AnnotatedText &texts);

} // namespace Briefings
