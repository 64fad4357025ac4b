// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/passage.h"
#include "briefings/text/blockdocument.h"

#include <vector>

namespace Briefings {

/// Where a passage stands in a text.
struct Anchor
{
    EvidenceState state = EvidenceState::Lost;
    TextRange range; ///< Where it stands, for Sound and Moved; the old range otherwise.
    std::vector<TextRange>
        candidates; ///< For Changed and Ambiguous: where it may stand, for a person to choose.
};

/// Finds \a passage in \a text: exact at its position, then one exact quote, then one quote that is
/// equal after white space is normalized; a prefix or suffix decides between several. Anything
/// fuzzier is only a candidate: Changed when numbers, units, negations, comparatives or modal verbs
/// differ or words do, Ambiguous when several stand equally well, Lost when there is none.
[[nodiscard]] Anchor findAnchor(const Passage &passage, const BlockDocument &text);

/// A passage at \a range of \a text with its quote and up to 24 characters of prefix and suffix.
[[nodiscard]] Passage makePassage(const DocumentId &document, Body body, int version,
                                  const BlockDocument &text, const TextRange &range);

/// The words of \a text on which its meaning turns: numbers, units, negations, comparatives and
/// modal verbs, folded, in order. Two texts whose critical words differ do not say the same.
[[nodiscard]] QStringList criticalWords(QStringView text);

} // namespace Briefings
