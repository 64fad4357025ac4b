// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/alignment.h"

#include "briefings/core/possiblevalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace Briefings {

namespace {

BodyKey keyOf(const Passage &passage) { return {passage.document, passage.body}; }

/// One end for each text that \a passages stand in.
void addEnds(std::vector<StrandEnd> &ends, const Passages &passages, const StrandEnd &as)
{
    std::map<BodyKey, Passages> byText;
    for (const auto &passage : passages) {
        if (passage.state != EvidenceState::Lost) {
            byText[keyOf(passage)].push_back(passage);
        }
    }
    for (auto &[key, here] : byText) {
        std::ranges::sort(here, {}, &Passage::range);
        auto end = as;
        end.passages = std::move(here);
        ends.push_back(std::move(end));
    }
}

Strand claimStrand(const BriefingIndex &index, const Claim &claim)
{
    Strand strand{claim.id, {}, {}};
    for (const auto *stance : index.stances(claim.id)) {
        if (stance->by.kind() == ItemKind::Document) {
            addEnds(strand.ends, stance->passages, {stance->id, stance->kind, {}, {}});
        }
    }
    // Where the claim itself is found, without a stance of that document.
    Passages others;
    std::ranges::copy_if(claim.passages, std::back_inserter(others), [&](const Passage &passage) {
        return index.stance(claim.id, passage.document) == nullptr;
    });
    addEnds(strand.ends, others, {claim.id, {}, {}, {}});
    return strand;
}

/// \a value in \a unit; nothing when that cannot be.
std::optional<PossibleValues> comparable(const Quantity &quantity, const Unit &unit)
{
    const auto interval = possibleValues(quantity);
    const auto inUnit = [&](double value) -> std::optional<double> {
        if (std::isinf(value)) {
            return value;
        }
        const auto result = convert(value, quantity.unit, unit);
        return result ? std::optional(*result) : std::nullopt;
    };
    const auto low = inUnit(interval.low);
    const auto high = inUnit(interval.high);
    if (!low || !high) {
        return std::nullopt;
    }
    return PossibleValues{withoutNoise(*low), withoutNoise(*high), interval.includesHigh};
}

using GroupKey = std::pair<MeasureId, ActorId>;

GroupKey groupOf(const Figure &figure) { return {figure.measure, figure.subject}; }

/// The groups of figures that \a isWanted accepts, in the order of their first figures.
template <typename Wanted>
std::vector<Strand> figureStrands(const BriefingIndex &index, const Wanted &isWanted)
{
    std::vector<Strand> strands;
    QHash<GroupKey, size_t> positions;
    for (const auto &figure : index.briefing().figures) {
        if (!isWanted(figure)) {
            continue;
        }
        const auto group = groupOf(figure);
        auto position = positions.constFind(group);
        if (position == positions.constEnd()) {
            position = positions.insert(group, strands.size());
            const auto *measure = index.measure(figure.measure);
            strands.push_back({figure.id, measure == nullptr ? Unit() : measure->unit, {}});
        }
        addEnds(strands[*position].ends, figure.passages, {figure.id, {}, figure.quantity, {}});
    }
    return strands;
}

Strand plainStrand(const BriefingIndex &index, const ItemId &item)
{
    Strand strand{item, {}, {}};
    addEnds(strand.ends, index.passages(item), {item, {}, {}, {}});
    return strand;
}

/// What rests on words that \a passage shares.
std::vector<Strand> passageStrands(const BriefingIndex &index, const Passage &passage)
{
    std::vector<Strand> strands;
    std::set<QString> seen;
    for (const auto &use : index.uses(passage.document, passage.body)) {
        const auto kind = use.item.kind();
        const bool joins =
            kind == ItemKind::Claim || kind == ItemKind::Stance || kind == ItemKind::Figure;
        if (!joins || !use.passage.range.overlaps(passage.range)) {
            continue;
        }
        for (auto &strand : strandsOf(index, use.item)) {
            if (seen.insert(strand.item.toString()).second) {
                strands.push_back(std::move(strand));
            }
        }
    }
    return strands;
}

BandKind kindOf(StanceKind a, StanceKind b)
{
    if (a == StanceKind::Qualifies || b == StanceKind::Qualifies) {
        return BandKind::Qualifies;
    }
    return a == b ? BandKind::Supports : BandKind::Disputes;
}

/// 0 when both can mean one value, else how far apart the values are, on a scale of ratios
/// where both are positive.
double distance(const PossibleValues &a, const PossibleValues &b)
{
    if (a.meets(b)) {
        return 0;
    }
    const auto &lower = a.low < b.low ? a : b;
    const auto &upper = a.low < b.low ? b : a;
    const double apart = lower.high > 0 ? std::log(upper.low / lower.high) : upper.low - lower.high;
    // Numbers whose intervals only touch, "5.5" and "5.6", are as near as can be, but not the same.
    return std::max(apart, std::numeric_limits<double>::min());
}

using Ends = std::vector<const StrandEnd *>;

Band bandOf(const Strand &strand, const StrandEnd &left, const StrandEnd &right, BandKind kind)
{
    const bool isOfFigures = left.quantity.has_value();
    return {kind,
            isOfFigures ? left.item : strand.item,
            left.item,
            right.item,
            left.passages.front(),
            right.passages.front()};
}

void addFigureBands(std::vector<Band> &bands, const Strand &strand, const Ends &lefts,
                    const Ends &rights)
{
    std::set<std::pair<const StrandEnd *, const StrandEnd *>> joined;
    const auto join = [&](const StrandEnd *one, const Ends &others, bool isLeft) {
        const StrandEnd *nearest = nullptr;
        double least = std::numeric_limits<double>::infinity();
        const auto own = comparable(*one->quantity, strand.unit);
        for (const auto *other : others) {
            const auto its = comparable(*other->quantity, strand.unit);
            const double apart = own && its ? distance(*own, *its) : 1e9;
            if (apart < least) {
                least = apart;
                nearest = other;
            }
        }
        if (nearest == nullptr) {
            return;
        }
        const auto *left = isLeft ? one : nearest;
        const auto *right = isLeft ? nearest : one;
        if (joined.emplace(left, right).second) {
            bands.push_back(bandOf(strand, *left, *right,
                                   least <= 0 ? BandKind::SameFigure : BandKind::Related));
        }
    };
    for (const auto *left : lefts) {
        join(left, rights, true);
    }
    for (const auto *right : rights) {
        join(right, lefts, false);
    }
}

Ends endsIn(const Strand &strand, const BodyKey &text)
{
    Ends ends;
    for (const auto &end : strand.ends) {
        if (keyOf(end.passages.front()) == text) {
            ends.push_back(&end);
        }
    }
    return ends;
}

} // namespace

std::vector<Strand> strandsOf(const BriefingIndex &index, const ItemId &selected)
{
    switch (selected.kind()) {
    case ItemKind::Question: {
        std::vector<Strand> strands;
        for (const auto *claim : index.claims(selected.to<ItemKind::Question>())) {
            strands.push_back(claimStrand(index, *claim));
        }
        return strands;
    }
    case ItemKind::Claim:
        if (const auto *claim = index.claim(selected.to<ItemKind::Claim>())) {
            return {claimStrand(index, *claim)};
        }
        return {};
    case ItemKind::Stance:
        if (const auto *stance = index.stance(selected.to<ItemKind::Stance>())) {
            return strandsOf(index, stance->claim);
        }
        return {};
    case ItemKind::Figure:
        if (const auto *figure = index.figure(selected.to<ItemKind::Figure>())) {
            return figureStrands(index, [figure](const Figure &candidate) {
                return candidate.measure == figure->measure && candidate.subject == figure->subject;
            });
        }
        return {};
    case ItemKind::Measure:
        return figureStrands(index,
                             [measure = selected.to<ItemKind::Measure>()](const Figure &candidate) {
                                 return candidate.measure == measure;
                             });
    case ItemKind::Actor:
    case ItemKind::Event:
    case ItemKind::Link:
        return {plainStrand(index, selected)};
    case ItemKind::Passage:
        if (const auto passage = passageFromId(selected)) {
            return passageStrands(index, *passage);
        }
        return {};
    default:
        return {};
    }
}

std::vector<Strand> strandsWithin(const BriefingIndex &index, const std::vector<BodyKey> &texts)
{
    QSet<ClaimId> claims;
    QSet<GroupKey> groups;
    for (const auto &[document, body] : texts) {
        for (const auto &use : index.uses(document, body)) {
            if (const auto *stance = index.stance(use.item.to<ItemKind::Stance>())) {
                claims.insert(stance->claim);
            } else if (const auto *figure = index.figure(use.item.to<ItemKind::Figure>())) {
                groups.insert(groupOf(*figure));
            } else if (use.item.kind() == ItemKind::Claim) {
                claims.insert(use.item.to<ItemKind::Claim>());
            }
        }
    }
    std::vector<Strand> strands;
    for (const auto &claim : index.briefing().claims) {
        if (claims.contains(claim.id)) {
            strands.push_back(claimStrand(index, claim));
        }
    }
    std::ranges::move(
        figureStrands(index,
                      [&groups](const Figure &figure) { return groups.contains(groupOf(figure)); }),
        std::back_inserter(strands));
    for (auto &strand : strands) {
        std::erase_if(strand.ends, [&texts](const StrandEnd &end) {
            return std::ranges::find(texts, keyOf(end.passages.front())) == texts.end();
        });
    }
    return strands;
}

std::vector<Strand> headingStrands(const std::vector<std::pair<BodyKey, Text>> &texts)
{
    std::vector<Strand> strands;
    QHash<QString, size_t> positions;
    for (const auto &[key, text] : texts) {
        if (!text) {
            continue;
        }
        QSet<QString> seen; // A heading that a text repeats leads to its first place.
        for (const auto &block : text->blocks) {
            const auto words = block.kind == BlockKind::Heading
                                   ? text->slice(block.range).simplified().toCaseFolded()
                                   : QString();
            if (words.isEmpty() || seen.contains(words)) {
                continue;
            }
            seen.insert(words);
            auto position = positions.constFind(words);
            if (position == positions.constEnd()) {
                position = positions.insert(words, strands.size());
                strands.emplace_back();
            }
            Passage passage;
            passage.document = key.document;
            passage.body = key.body;
            passage.range = block.range;
            strands[*position].ends.push_back({{}, {}, {}, {passage}});
        }
    }
    std::erase_if(strands, [](const Strand &strand) { return strand.ends.size() < 2; });
    return strands;
}

std::vector<Band> bandsBetween(const std::vector<Strand> &strands, const BodyKey &left,
                               const BodyKey &right)
{
    std::vector<Band> bands;
    for (const auto &strand : strands) {
        const auto lefts = endsIn(strand, left);
        const auto rights = endsIn(strand, right);
        if (lefts.empty() || rights.empty()) {
            continue;
        }
        if (lefts.front()->quantity) {
            addFigureBands(bands, strand, lefts, rights);
        } else {
            const auto &a = *lefts.front();
            const auto &b = *rights.front();
            const auto kind =
                a.stance && b.stance ? kindOf(*a.stance, *b.stance) : BandKind::Related;
            bands.push_back(bandOf(strand, a, b, kind));
        }
    }
    return bands;
}

std::optional<Passage> counterpart(const std::vector<Strand> &strands, const BodyKey &from,
                                   qint64 position, const BodyKey &text)
{
    std::optional<Passage> best;
    qint64 bestStart = -1;
    for (const auto &strand : strands) {
        const auto there = endsIn(strand, text);
        if (there.empty()) {
            continue;
        }
        for (const auto *end : endsIn(strand, from)) {
            for (const auto &passage : end->passages) {
                if (passage.range.start() <= position && passage.range.start() > bestStart) {
                    bestStart = passage.range.start();
                    best = there.front()->passages.front();
                }
            }
        }
    }
    return best;
}

} // namespace Briefings
