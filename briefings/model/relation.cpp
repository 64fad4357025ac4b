// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/relation.h"

#include "briefings/core/tr.h"

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

/// A set of item kinds, one bit each.
using Kinds = unsigned;

constexpr Kinds bit(ItemKind kind) { return 1U << static_cast<unsigned>(kind); }

constexpr Kinds actor = bit(ItemKind::Actor);
constexpr Kinds event = bit(ItemKind::Event);
constexpr Kinds claim = bit(ItemKind::Claim);
constexpr Kinds figure = bit(ItemKind::Figure);
constexpr Kinds document = bit(ItemKind::Document);
constexpr Kinds question = bit(ItemKind::Question);
constexpr Kinds stating = claim | figure;

struct RelationInfo
{
    Relation relation;
    Kinds from;
    Kinds to;
    const char *label;
    const char *inverse;
    bool isSymmetric = false;
};

constexpr std::array<RelationInfo, 22> infos{{
    {Relation::Made, actor, actor, QT_TRANSLATE_NOOP("Briefings", "made"),
     QT_TRANSLATE_NOOP("Briefings", "was made by")},
    {Relation::Released, actor, actor, QT_TRANSLATE_NOOP("Briefings", "released"),
     QT_TRANSLATE_NOOP("Briefings", "was released by")},
    {Relation::TrainedOn, actor, actor, QT_TRANSLATE_NOOP("Briefings", "was trained on"),
     QT_TRANSLATE_NOOP("Briefings", "was used to train")},
    {Relation::TrainedWith, actor, actor, QT_TRANSLATE_NOOP("Briefings", "was trained with"),
     QT_TRANSLATE_NOOP("Briefings", "helped to train")},
    {Relation::Supplies, actor, actor, QT_TRANSLATE_NOOP("Briefings", "supplies"),
     QT_TRANSLATE_NOOP("Briefings", "is supplied by")},
    {Relation::Regulates, actor, actor, QT_TRANSLATE_NOOP("Briefings", "regulates"),
     QT_TRANSLATE_NOOP("Briefings", "is regulated by")},
    {Relation::Restricts, actor | event, actor, QT_TRANSLATE_NOOP("Briefings", "restricts"),
     QT_TRANSLATE_NOOP("Briefings", "is restricted by")},
    {Relation::FundedBy, actor, actor, QT_TRANSLATE_NOOP("Briefings", "is funded by"),
     QT_TRANSLATE_NOOP("Briefings", "funds")},
    {Relation::Employs, actor, actor, QT_TRANSLATE_NOOP("Briefings", "employs"),
     QT_TRANSLATE_NOOP("Briefings", "works for")},
    {Relation::Leads, actor, actor, QT_TRANSLATE_NOOP("Briefings", "leads"),
     QT_TRANSLATE_NOOP("Briefings", "is led by")},
    {Relation::PartOf, actor | event, actor | event, QT_TRANSLATE_NOOP("Briefings", "is part of"),
     QT_TRANSLATE_NOOP("Briefings", "includes")},
    {Relation::TakesPartIn, actor, event, QT_TRANSLATE_NOOP("Briefings", "takes part in"),
     QT_TRANSLATE_NOOP("Briefings", "involves")},
    {Relation::Holds, actor | document, claim, QT_TRANSLATE_NOOP("Briefings", "holds"),
     QT_TRANSLATE_NOOP("Briefings", "is held by")},
    {Relation::About, claim | figure | event | document | question, actor | event,
     QT_TRANSLATE_NOOP("Briefings", "is about"),
     QT_TRANSLATE_NOOP("Briefings", "is the subject of")},
    {Relation::Supports, stating | event, claim, QT_TRANSLATE_NOOP("Briefings", "supports"),
     QT_TRANSLATE_NOOP("Briefings", "is supported by")},
    {Relation::Qualifies, stating | event, stating, QT_TRANSLATE_NOOP("Briefings", "qualifies"),
     QT_TRANSLATE_NOOP("Briefings", "is qualified by")},
    {Relation::Disputes, stating | event, stating, QT_TRANSLATE_NOOP("Briefings", "disputes"),
     QT_TRANSLATE_NOOP("Briefings", "is disputed by")},
    {Relation::Causes, event | actor, event, QT_TRANSLATE_NOOP("Briefings", "causes"),
     QT_TRANSLATE_NOOP("Briefings", "is caused by")},
    {Relation::Precedes, event, event, QT_TRANSLATE_NOOP("Briefings", "precedes"),
     QT_TRANSLATE_NOOP("Briefings", "follows")},
    {Relation::CompetesWith, actor, actor, QT_TRANSLATE_NOOP("Briefings", "competes with"),
     QT_TRANSLATE_NOOP("Briefings", "competes with"), true},
    {Relation::Criticizes, actor | document, actor | claim | event,
     QT_TRANSLATE_NOOP("Briefings", "criticizes"),
     QT_TRANSLATE_NOOP("Briefings", "is criticized by")},
    {Relation::Cites, actor | document, actor | document, QT_TRANSLATE_NOOP("Briefings", "cites"),
     QT_TRANSLATE_NOOP("Briefings", "is cited by")},
}};

constexpr auto relations = [] {
    std::array<Relation, infos.size()> all{};
    for (size_t i = 0; i < infos.size(); ++i) {
        all[i] = infos[i].relation;
    }
    return all;
}();

constexpr const RelationInfo &infoOf(Relation relation)
{
    return infos[static_cast<size_t>(relation)];
}

static_assert(std::ranges::all_of(infos,
                                  [](const RelationInfo &info) {
                                      return &infoOf(info.relation) == &info;
                                  }),
              "the table is in the order of the enumeration");

} // namespace

std::span<const Relation> allRelations() { return relations; }

bool mayJoin(Relation relation, ItemKind from, ItemKind to)
{
    const auto &info = infoOf(relation);
    return (info.from & bit(from)) != 0 && (info.to & bit(to)) != 0;
}

bool isSymmetric(Relation relation) { return infoOf(relation).isSymmetric; }

QString label(Relation relation) { return Tr::tr(infoOf(relation).label); }

QString inverseLabel(Relation relation) { return Tr::tr(infoOf(relation).inverse); }

} // namespace Briefings
