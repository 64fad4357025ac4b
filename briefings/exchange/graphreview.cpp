// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/exchange/graphimport.h"
#include "briefings/exchange/graphmatching.h"
#include "briefings/model/json.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Briefings {

namespace {

ImportState stateOf(const GraphImport &import, const ImportEdge &edge, const StatedEdges &stated)
{
    const auto &from = import.nodes[edge.from].item;
    const auto &to = import.nodes[edge.to].item;
    if (from.isNull() || to.isNull()) {
        return ImportState::UnfitEnd;
    }
    if (!edge.relation) {
        return ImportState::NeedsRelation;
    }
    if (stated.contains(from, *edge.relation, to)) {
        return ImportState::Known;
    }
    return from == to || !mayJoin(*edge.relation, from.kind(), to.kind()) ? ImportState::MayNotJoin
                                                                          : ImportState::Ready;
}

Link linkOf(const GraphImport &import, const ImportEdge &edge, FreeIds &ids)
{
    constexpr qsizetype longestPart = 24;
    Link link;
    link.from = import.nodes[edge.from].item;
    link.to = import.nodes[edge.to].item;
    link.relation = edge.relation.value_or(Relation::About); // Ready edges have one.
    link.qualifier = edge.qualifier;
    link.date = edge.date;
    link.passages = edge.passages;
    const auto part = [](const ItemId &id) {
        return id.toString().section(u':', 1).left(longestPart);
    };
    link.id =
        ids.take(ItemKind::Link, QStringLiteral("%1 %2 %3")
                                     .arg(part(link.from), toText(link.relation), part(link.to)))
            .to<ItemKind::Link>();
    return link;
}

} // namespace

void judgeEdges(GraphImport &import, const BriefingIndex &index)
{
    StatedEdges stated(index.briefing());
    for (auto &edge : import.edges) {
        if (edge.state == ImportState::NoStatement) {
            continue;
        }
        edge.state = stateOf(import, edge, stated);
        if (edge.state == ImportState::Ready) {
            stated.insert(import.nodes[edge.from].item, *edge.relation, import.nodes[edge.to].item);
        }
    }
}

void chooseRelation(GraphImport &import, size_t position, Relation relation,
                    const BriefingIndex &index)
{
    auto &edge = import.edges[position];
    edge.relation = relation;
    if (edge.state == ImportState::NoStatement) {
        edge.state = ImportState::NeedsRelation; // A person states it.
    }
    judgeEdges(import, index);
}

int chooseRelations(GraphImport &import, const QString &word, Relation relation,
                    const BriefingIndex &index)
{
    int count = 0;
    for (auto &edge : import.edges) {
        if (edge.state == ImportState::NeedsRelation
            && edge.word.compare(word, Qt::CaseInsensitive) == 0) {
            edge.relation = relation;
            ++count;
        }
    }
    judgeEdges(import, index);
    return count;
}

void turnEdge(GraphImport &import, size_t position, const BriefingIndex &index)
{
    auto &edge = import.edges[position];
    std::swap(edge.from, edge.to);
    edge.isTurned = !edge.isTurned;
    judgeEdges(import, index);
}

void chooseItem(GraphImport &import, size_t position, const ItemId &item,
                const BriefingIndex &index)
{
    Q_ASSERT_X(index.contains(item), "chooseItem", "the item is in the briefing");
    auto &node = import.nodes[position];
    node.item = item;
    node.match = NodeMatch::Name;
    judgeEdges(import, index);
}

void acceptAll(GraphImport &import)
{
    for (auto &node : import.nodes) {
        node.isAccepted = node.match == NodeMatch::New;
    }
    for (auto &edge : import.edges) {
        edge.isAccepted = edge.state == ImportState::Ready;
    }
}

std::vector<Item> acceptedItems(const GraphImport &import, const BriefingIndex &index)
{
    FreeIds ids(index);
    QSet<ItemId> ends;
    std::vector<Item> links;
    for (const auto &edge : import.edges) {
        if (edge.isAccepted && edge.state == ImportState::Ready) {
            auto link = linkOf(import, edge, ids);
            ends.insert(link.from);
            ends.insert(link.to);
            links.emplace_back(std::move(link));
        }
    }
    std::vector<Item> items;
    QSet<ItemId> made;
    for (const auto &node : import.nodes) {
        if (node.match != NodeMatch::New || made.contains(node.item)
            || !(node.isAccepted || ends.contains(node.item))) {
            continue;
        }
        made.insert(node.item);
        Actor actor;
        actor.id = node.item.to<ItemKind::Actor>();
        actor.name = node.name;
        actor.kind = node.actorKind;
        //: What an actor is, when all that is known is the file that names it.
        actor.description = Tr::tr("Added from “%1”").arg(import.source);
        items.emplace_back(std::move(actor));
    }
    std::ranges::move(links, std::back_inserter(items));
    return items;
}

QString importStateText(ImportState state)
{
    switch (state) {
    case ImportState::Ready:
        return Tr::tr("ready");
    case ImportState::NeedsRelation:
        return Tr::tr("needs a relation");
    case ImportState::MayNotJoin:
        return Tr::tr("does not join these");
    case ImportState::UnfitEnd:
        return Tr::tr("one end is not in the briefing");
    case ImportState::Known:
        return Tr::tr("already there");
    case ImportState::NoStatement:
        break;
    }
    return Tr::tr("states nothing");
}

QString nodeMatchText(NodeMatch match)
{
    switch (match) {
    case NodeMatch::Id:
        return Tr::tr("the same id");
    case NodeMatch::Name:
        return Tr::tr("the same name");
    case NodeMatch::Alias:
        return Tr::tr("an alias");
    case NodeMatch::New:
        return Tr::tr("a new actor");
    case NodeMatch::Unfit:
        break;
    }
    return Tr::tr("left out");
}

} // namespace Briefings
