// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/annotations.h"
#include "briefings/exchange/graphread.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/item.h"

#include <optional>
#include <vector>

namespace Briefings {

/// What a node of a file was taken for.
enum class NodeMatch
{
    Id,    ///< The item of its id.
    Name,  ///< An item that is called the same.
    Alias, ///< An actor that is also called so.
    New,   ///< A new actor.
    Unfit, ///< Nothing: it has no name, or is of a kind that needs words of a document to exist.
};

/// A node of a file, and what it would be in the briefing.
struct ImportNode
{
    QString fileId;
    QString name;
    int line = 0;
    NodeMatch match = NodeMatch::Unfit;
    ItemId item; ///< In the briefing, or the id that the new actor would get; null when unfit.
    ActorKind actorKind = ActorKind::Organization; ///< Of a new actor.
    std::vector<ItemId> others;                    ///< Further items of its name, to choose from.
    /// By a person. A new actor also comes with each accepted edge.
    bool isAccepted = false;

    friend bool operator==(const ImportNode &, const ImportNode &) = default;
};

/// Whether an edge of a file can become a link.
enum class ImportState
{
    Ready,
    NeedsRelation, ///< Its words are none of our relations; a person has to choose.
    MayNotJoin,    ///< The relation does not join items of these kinds, or both ends are one.
    UnfitEnd,      ///< An end is nothing in the briefing.
    Known,         ///< The briefing says so already, or the file says it twice.
    NoStatement,   ///< A mention side by side, or what a projection drew.
};

/// An edge of a file, and the link that it would be.
struct ImportEdge
{
    size_t from = 0; ///< Positions in GraphImport::nodes, as the link would run.
    size_t to = 0;
    QString word;                     ///< What the file calls the relation; may be empty.
    std::optional<Relation> relation; ///< What that means.
    bool isTurned = false;            ///< The file says it from the other end: "is supplied by".
    QString qualifier;
    EdtfDate date;
    Passages passages; ///< The words that it rests on, as they stand in our texts; often none.
    int line = 0;
    ImportState state = ImportState::NeedsRelation;
    bool isAccepted = false; ///< By a person; counts only when it is Ready.

    friend bool operator==(const ImportEdge &, const ImportEdge &) = default;
};

/// A graph from another program, laid out for review. Nothing of it is a fact.
struct GraphImport
{
    QString source; ///< What the file is called.
    QString title;
    std::vector<ImportNode> nodes;
    std::vector<ImportEdge> edges;
    std::vector<GraphProblem> problems;
    bool isWhole = true; ///< False when the file could not be read to its end.
};

/// Finds the nodes of \a reading among the items of \a index, by id, name or alias, and its
/// relations among ours, by identifier, label or inverse label. Evidence that the file names is
/// looked up in \a texts; what does not stand there is left out, and said. Pure; in proportion to
/// the sizes of both.
[[nodiscard]] GraphImport proposeImport(const GraphReading &reading, const BriefingIndex &index,
                                        const AnnotatedText &texts);

/// Says for each edge anew whether it can become a link. Whoever changes an import by hand calls
/// it; the functions below do.
void judgeEdges(GraphImport &import, const BriefingIndex &index);

/// A person's choice for the edge at \a position; it may give a relation to one that states none.
void chooseRelation(GraphImport &import, size_t position, Relation relation,
                    const BriefingIndex &index);
/// The same for every edge that is called \a word and needs a relation, whatever the word's case;
/// tells how many there are.
int chooseRelations(GraphImport &import, const QString &word, Relation relation,
                    const BriefingIndex &index);
/// Lets the link run from the other end.
void turnEdge(GraphImport &import, size_t position, const BriefingIndex &index);

/// A person's choice for the node at \a position: an item of the briefing. Its edges follow.
void chooseItem(GraphImport &import, size_t position, const ItemId &item,
                const BriefingIndex &index);

/// Accepts every new actor and every edge that is ready.
void acceptAll(GraphImport &import);

/// Why an edge can or cannot become a link, in a few words.
[[nodiscard]] QString importStateText(ImportState state);
/// What a node was taken for, in a few words.
[[nodiscard]] QString nodeMatchText(NodeMatch match);

/// What was accepted, as new items: actors first, then links, under ids that are free in \a index.
/// Links without passages rest on no words, and are shown as lost until somebody names some.
[[nodiscard]] std::vector<Item> acceptedItems(const GraphImport &import,
                                              const BriefingIndex &index);

} // namespace Briefings
