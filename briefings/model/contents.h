// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefing.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>

namespace Briefings {

/// Names one text of a briefing.
struct BodyKey
{
    DocumentId document;
    Body body = Body::Digest;

    friend bool operator==(const BodyKey &, const BodyKey &) = default;
    friend bool operator<(const BodyKey &a, const BodyKey &b)
    {
        return std::pair(a.document.toString(), a.body) < std::pair(b.document.toString(), b.body);
    }
};

/// The bytes of a folder-form file as a person wrote them, kept while its facts stay the same, so
/// that unpacking gives the same bytes back.
struct VerbatimFile
{
    QByteArray bytes;
    QByteArray canonicalHash; ///< SHA-256 of the canonical form of the same facts.

    friend bool operator==(const VerbatimFile &, const VerbatimFile &) = default;
};

/// A briefing with its texts: everything that the folder form and the file hold.
struct Contents
{
    Briefing briefing;
    std::map<BodyKey, QByteArray> sources; ///< The bytes of each body's file, as read.
    std::map<QString, VerbatimFile>
        verbatim; ///< By file name; only files that differ from their canonical form.

    friend bool operator==(const Contents &, const Contents &) = default;
};

} // namespace Briefings
