// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphimport.h"

#include "briefings/core/tr.h"
#include "briefings/exchange/graphmatching.h"
#include "briefings/model/json.h"
#include "briefings/model/words.h"
#include "briefings/text/anchoring.h"

#include <algorithm>
#include <initializer_list>

namespace Briefings {

namespace {

/// The columns of these names that a file has, the most telling first.
std::vector<size_t> columnsOf(const std::vector<GraphColumn> &columns,
                              std::initializer_list<QStringView> names)
{
    std::vector<size_t> found;
    for (const auto name : names) {
        if (const auto column = findColumn(columns, name)) {
            found.push_back(*column);
        }
    }
    return found;
}

/// Turns the rows of a file into proposals.
class Proposer
{
public:
    Proposer(const GraphReading &reading, const BriefingIndex &index, const AnnotatedText &texts)
        : m_file(reading.file), m_reading(reading), m_index(index), m_texts(texts),
          m_names(index.briefing()), m_ids(index)
    {
        m_import.source = reading.edgeSource;
        m_import.title = reading.file.title;
        m_import.problems = reading.problems;
        m_import.isWhole = reading.isWhole;
    }

    GraphImport propose()
    {
        for (const auto &node : m_file.nodes) {
            m_positions.insert(node.id, m_import.nodes.size());
            m_import.nodes.push_back(proposeNode(node));
        }
        for (const auto &edge : m_file.edges) {
            proposeEdge(edge);
        }
        judgeEdges(m_import, m_index);
        return std::move(m_import);
    }

private:
    void warn(const GraphFileNode &node, const QString &message)
    {
        m_import.problems.push_back(
            {Diagnostic::Severity::Warning, m_reading.nodeSource, node.line, message});
    }

    void warn(const GraphFileEdge &edge, const QString &message)
    {
        m_import.problems.push_back(
            {Diagnostic::Severity::Warning, m_reading.edgeSource, edge.line, message});
    }

    QString nodeText(const GraphFileNode &node, std::optional<size_t> column) const
    {
        return valueOf(m_file.nodeColumns, node.values, column).simplified();
    }

    QString edgeText(const GraphFileEdge &edge, std::optional<size_t> column) const
    {
        return valueOf(m_file.edgeColumns, edge.values, column);
    }

    /// What a node is called, the fullest first.
    QStringList namesOf(const GraphFileNode &node) const
    {
        QStringList names;
        for (const auto column : m_nameColumns) {
            const auto text = nodeText(node, column);
            // Our own labels may be cut; their titles are whole.
            if (!text.isEmpty() && !text.endsWith(u'…')) {
                names.append(text);
            }
        }
        if (names.isEmpty()) {
            names.append(node.id.simplified());
        }
        return names;
    }

    ImportNode proposeNode(const GraphFileNode &node)
    {
        ImportNode result;
        result.fileId = node.id;
        result.line = node.line;
        const auto names = namesOf(node);
        result.name = names.front();
        const auto id = ItemId::fromString(node.id);
        if (id && m_index.contains(*id)) {
            result.match = NodeMatch::Id;
            result.item = *id;
            return result;
        }
        std::optional<ItemKind> kind = id ? std::optional(id->kind()) : std::nullopt;
        for (const auto column : m_kindColumns) {
            const auto word = nodeText(node, column);
            if (const auto known = kindFromPrefix(word.toLower()); known && !kind) {
                kind = known;
            }
            if (const auto known = fromText<ActorKind>(word.toLower())) {
                result.actorKind = *known;
            }
        }
        if (matchName(result, names, kind)) {
            return result;
        }
        if (kind.value_or(ItemKind::Actor) != ItemKind::Actor) {
            warn(node,
                 Tr::tr("“%1” is none of this briefing's items, and only actors can be made of a "
                        "graph. Add it with the words that it rests on, and import again.")
                     .arg(result.name.left(80)));
            return result;
        }
        proposeActor(result, node, id);
        return result;
    }

    bool matchName(ImportNode &node, const QStringList &names, std::optional<ItemKind> kind) const
    {
        for (const auto &name : names) {
            auto found = m_names.find(name);
            std::erase_if(found, [&kind](const NamedItem &named) {
                return kind && named.item.kind() != *kind;
            });
            if (!found.empty()) {
                node.item = found.front().item;
                node.match = found.front().isAlias ? NodeMatch::Alias : NodeMatch::Name;
                for (size_t i = 1; i < found.size(); ++i) {
                    node.others.push_back(found[i].item);
                }
                return true;
            }
        }
        return false;
    }

    void proposeActor(ImportNode &node, const GraphFileNode &from, const std::optional<ItemId> &id)
    {
        node.match = NodeMatch::New;
        const auto folded = node.name.toCaseFolded();
        if (const auto known = m_newActors.constFind(folded); known != m_newActors.constEnd()) {
            node.item = *known;
            warn(from, Tr::tr("Another node is called “%1”, too; both become one actor.")
                           .arg(node.name.left(80)));
            return;
        }
        node.item = m_ids.take(ItemKind::Actor,
                               id ? id->to<ItemKind::Actor>().slug().toString() : node.name);
        m_newActors.insert(folded, node.item);
    }

    void proposeEdge(const GraphFileEdge &edge)
    {
        ImportEdge result;
        result.from = m_positions.value(edge.source);
        result.to = m_positions.value(edge.target);
        result.line = edge.line;
        result.qualifier = edgeText(edge, m_qualifierColumn).simplified();
        readDate(result, edge);
        readRelation(result, edge);
        readPassages(result, edge);
        const auto origin = edgeText(edge, m_originColumn);
        if (origin == u"coMention" || origin == u"shared") {
            result.state = ImportState::NoStatement;
        }
        m_import.edges.push_back(std::move(result));
    }

    void readDate(ImportEdge &result, const GraphFileEdge &edge)
    {
        const auto text = edgeText(edge, m_dateColumn).trimmed();
        if (text.isEmpty()) {
            return;
        }
        if (const auto date = EdtfDate::parse(text)) {
            result.date = *date;
        } else {
            warn(edge, Tr::tr("The date was left out. %1").arg(date.error().message));
        }
    }

    void readRelation(ImportEdge &result, const GraphFileEdge &edge)
    {
        for (const auto column : m_relationColumns) {
            const auto word = edgeText(edge, column).simplified();
            // Gephi says by a column Type whether an edge has a direction.
            if (word.isEmpty() || word.compare(u"directed", Qt::CaseInsensitive) == 0
                || word.compare(u"undirected", Qt::CaseInsensitive) == 0) {
                continue;
            }
            const auto match = m_relations.find(word);
            if (match || result.word.isEmpty()) {
                result.word = word;
            }
            if (match) {
                result.relation = match->relation;
                result.isTurned = match->isInverse;
                break;
            }
        }
        const auto kindAt = [this](size_t node) { return m_import.nodes[node].item.kind(); };
        const bool hasDirection = edge.isDirected.value_or(m_file.isDirected);
        if (result.relation && !hasDirection
            && !mayJoin(*result.relation, kindAt(result.from), kindAt(result.to))) {
            result.isTurned = mayJoin(*result.relation, kindAt(result.to), kindAt(result.from));
        }
        if (result.isTurned) {
            std::swap(result.from, result.to);
        }
    }

    /// Only what we write ourselves: ids of passages, and their words to hold against our texts.
    void readPassages(ImportEdge &result, const GraphFileEdge &edge)
    {
        const auto ids = edgeText(edge, m_passageColumn).split(u' ', Qt::SkipEmptyParts);
        const auto quotes = edgeText(edge, m_quoteColumn).split(u'\n');
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto id = ItemId::fromString(ids.at(i));
            auto passage = id ? passageFromId(*id) : std::nullopt;
            if (passage) {
                passage->quote = quotes.value(i);
            }
            const auto found = passage ? findWords(*passage) : std::nullopt;
            if (found) {
                result.passages.push_back(*found);
            } else {
                warn(edge, Tr::tr("The words “%1” do not stand in this briefing's texts; the "
                                  "edge has less evidence here.")
                               .arg(quotes.value(i).left(80)));
            }
        }
    }

    [[nodiscard]] std::optional<Passage> findWords(const Passage &passage) const
    {
        const auto *document = m_index.document(passage.document);
        const auto *body = document ? findBody(*document, passage.body) : nullptr;
        const auto text = body ? m_texts(passage.document, passage.body) : nullptr;
        if (!text || passage.quote.isEmpty()) {
            return std::nullopt;
        }
        auto range = passage.range;
        const bool isThere = range.end() <= text->map.codePointCount()
                             && text->slice(range).simplified() == passage.quote;
        if (!isThere) {
            const auto anchor = findAnchor(passage, *text);
            if (anchor.state != EvidenceState::Sound && anchor.state != EvidenceState::Moved) {
                return std::nullopt;
            }
            range = anchor.range;
        }
        return makePassage(passage.document, passage.body, body->version, *text, range);
    }

    const GraphFile &m_file;
    const GraphReading &m_reading;
    const BriefingIndex &m_index;
    const AnnotatedText &m_texts;
    NameIndex m_names;
    RelationNames m_relations;
    FreeIds m_ids;
    QHash<QString, size_t> m_positions;
    QHash<QString, ItemId> m_newActors; ///< By folded name.
    GraphImport m_import;

    std::vector<size_t> m_nameColumns =
        columnsOf(m_file.nodeColumns, {u"label", u"name", u"title"});
    std::vector<size_t> m_kindColumns =
        columnsOf(m_file.nodeColumns, {u"actorKind", u"kind", u"type", u"category", u"class"});
    std::vector<size_t> m_relationColumns =
        columnsOf(m_file.edgeColumns, {u"relation", u"relationship", u"predicate", u"interaction",
                                       u"type", u"label", u"edgelabel", u"name"});
    std::optional<size_t> m_qualifierColumn = findColumn(m_file.edgeColumns, u"qualifier");
    std::optional<size_t> m_dateColumn = findColumn(m_file.edgeColumns, u"date");
    std::optional<size_t> m_originColumn = findColumn(m_file.edgeColumns, u"origin");
    std::optional<size_t> m_passageColumn = findColumn(m_file.edgeColumns, u"passages");
    std::optional<size_t> m_quoteColumn = findColumn(m_file.edgeColumns, u"quotes");
};

} // namespace

GraphImport proposeImport(const GraphReading &reading, const BriefingIndex &index,
                          const AnnotatedText &texts)
{
    return Proposer(reading, index, texts).propose();
}

} // namespace Briefings
