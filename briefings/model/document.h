// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/id.h"
#include "briefings/model/passage.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Briefings {

/// One of a document's texts as it stands now. The text itself is loaded on demand.
struct DocumentBody
{
    Body body = Body::Digest;
    QString file; ///< Path in the folder form, "documents/<slug>.md"; relative, with '/'.
    int version = 1;

    friend bool operator==(const DocumentBody &, const DocumentBody &) = default;
};

/// A source text. Its bodies are frozen per version.
struct Document
{
    DocumentId id;
    QString title;
    QString shortTitle; ///< For column heads and legends.
    QString kind;       ///< "newsletter", "memo" …, for people.
    QString publisher;
    QStringList authors;
    ActorId voice; ///< The actor who speaks in it; null when nobody in particular does.
    EdtfDate date;
    QString dateBasis; ///< How the date is known.
    QString language;  ///< BCP 47.
    QString rights;
    std::vector<DocumentBody> bodies; ///< At most one of each kind, digest first.

    friend bool operator==(const Document &, const Document &) = default;
};

/// The body of \a kind, or null.
[[nodiscard]] const DocumentBody *findBody(const Document &document, Body kind);

} // namespace Briefings
