// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/contents.h"
#include "briefings/text/blockdocument.h"

#include <optional>
#include <utility>
#include <vector>

namespace Briefings {

/// One place where a strand comes up in a document.
struct StrandEnd
{
    ItemId item; ///< The stance, the figure, or what the strand is of.
    std::optional<StanceKind> stance;
    std::optional<Quantity> quantity;
    Passages passages; ///< All of one document and body, by position; never empty, none lost.
};

/// What passages of several documents have in common: a claim they take a stance on, a measure of
/// one subject, an actor or an event they speak of.
struct Strand
{
    ItemId item; ///< The claim, actor or event; for figures the first one; null for a heading.
    Unit unit;   ///< Of figures: what their values are compared in.
    std::vector<StrandEnd> ends;
};

/// The strands that \a selected stands for: a question's claims, a claim, a stance's claim, a
/// figure's or measure's group, an actor, an event, what rests on a passage. A null id, a document
/// or any other item stands for none.
[[nodiscard]] std::vector<Strand> strandsOf(const BriefingIndex &index, const ItemId &selected);

/// All claims and groups of figures that come up in \a texts, with their ends there.
[[nodiscard]] std::vector<Strand> strandsWithin(const BriefingIndex &index,
                                                const std::vector<BodyKey> &texts);

/// The headings that at least two of \a texts share, letter case aside; a text that is null has
/// none. Their passages have a range and no quote.
[[nodiscard]] std::vector<Strand>
headingStrands(const std::vector<std::pair<BodyKey, Text>> &texts);

enum class BandKind
{
    Supports,   ///< Both take the same side.
    Qualifies,  ///< One of them qualifies.
    Disputes,   ///< One supports what the other disputes.
    SameFigure, ///< The values agree within their rounding.
    Related     ///< The same actor or event; or the same measure with another value.
};

/// Joins a passage of one document to one of another.
struct Band
{
    BandKind kind = BandKind::Related;
    ItemId item; ///< What a person gets by choosing the band: the claim, figure, actor or event.
    ItemId leftItem;
    ItemId rightItem;
    Passage left;
    Passage right;
};

/// The bands between two texts, in the order of \a strands. Ends with several passages are joined
/// at their first ones. Of figures each one is joined to the nearest value on the other side.
[[nodiscard]] std::vector<Band> bandsBetween(const std::vector<Strand> &strands,
                                             const BodyKey &left, const BodyKey &right);

/// Where in \a text a person should look who reads \a position in another text: the passage there
/// of the strand that \a from reached last before \a position. Nothing when the two share none
/// before it.
[[nodiscard]] std::optional<Passage> counterpart(const std::vector<Strand> &strands,
                                                 const BodyKey &from, qint64 position,
                                                 const BodyKey &text);

} // namespace Briefings
