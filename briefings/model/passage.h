// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/core/textrange.h"

#include <QString>

#include <vector>

namespace Briefings {

/// Which text of a document: our own words about it, or the imported file.
enum class Body
{
    Digest,
    Original
};

/// How well a passage still stands on its document's text.
enum class EvidenceState
{
    Sound,
    Moved,
    Changed,
    Ambiguous,
    Lost
};

/// A range inside one version of a document, with the words it covers. This is what every mark on
/// screen rests on.
struct Passage
{
    DocumentId document;
    Body body = Body::Digest;
    int version = 1; ///< The body's version, from 1.
    TextRange range; ///< In the body's text.
    QString quote;   ///< The text of the range.
    QString prefix;  ///< Text just before, to tell repeated quotes apart; may be empty.
    QString suffix;  ///< Text just after; may be empty.
    EvidenceState state = EvidenceState::Sound;

    friend bool operator==(const Passage &, const Passage &) = default;
};

using Passages = std::vector<Passage>;

/// "passage:<document slug>:<body>:<start>-<end>": a name for a place, the same wherever it is
/// quoted.
[[nodiscard]] ItemId passageId(const Passage &passage);

/// The place that \a id names, without quote; nothing when it is not a passage's id.
[[nodiscard]] std::optional<Passage> passageFromId(const ItemId &id);

/// The worst of the states of \a passages; Lost when there are none, since a fact without words has
/// lost its source.
[[nodiscard]] EvidenceState worstState(const Passages &passages);

} // namespace Briefings
