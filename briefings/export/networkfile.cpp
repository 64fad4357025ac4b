// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkfile.h"

#include "briefings/core/tr.h"
#include "briefings/export/claimwords.h"
#include "briefings/model/json.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

std::vector<GraphColumn> nodeColumns()
{
    return {
        {QStringLiteral("label")},     {QStringLiteral("title")},     {QStringLiteral("kind")},
        {QStringLiteral("actorKind")}, {QStringLiteral("documents")}, {QStringLiteral("state")},
        {QStringLiteral("date")},      {QStringLiteral("earliest")},  {QStringLiteral("latest")},
        {QStringLiteral("holder")},    {QStringLiteral("question")}};
}

std::vector<GraphColumn> edgeColumns()
{
    return {{QStringLiteral("relation")},
            {QStringLiteral("label")},
            {QStringLiteral("origin")},
            {QStringLiteral("symmetric"), GraphValueType::Boolean},
            {QStringLiteral("qualifier")},
            {QStringLiteral("item")},
            {QStringLiteral("state")},
            {QStringLiteral("date")},
            {QStringLiteral("earliest")},
            {QStringLiteral("latest")},
            {QStringLiteral("weight"), GraphValueType::Number},
            {QStringLiteral("documents")},
            {QStringLiteral("reasons")},
            {QStringLiteral("passageCount"), GraphValueType::Integer},
            {QStringLiteral("passages")},
            {QStringLiteral("quotes")},
            {QStringLiteral("citations")}};
}

/// Takes the values of one row in the order of its columns.
class Row
{
public:
    Row &operator<<(const QString &text)
    {
        if (!text.isEmpty()) {
            m_values.push_back({m_column, text});
        }
        ++m_column;
        return *this;
    }

    Row &operator<<(double number)
    {
        return *this << (std::isfinite(number)
                             ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                             : QString());
    }

    Row &operator<<(const EdtfDate &date)
    {
        // Open ends are invalid, which prints as nothing.
        return *this << date.toString() << date.earliest().toString(Qt::ISODate)
                     << date.latest().toString(Qt::ISODate);
    }

    template <typename Ids>
    Row &addIds(const Ids &ids)
    {
        QStringList words;
        for (const auto &id : ids) {
            words.append(id.toString());
        }
        return *this << words.join(u' ');
    }

    [[nodiscard]] GraphValues take() { return std::move(m_values); }

private:
    GraphValues m_values;
    size_t m_column = 0;
};

QString originWord(EdgeOrigin origin)
{
    switch (origin) {
    case EdgeOrigin::Link:
        return QStringLiteral("link");
    case EdgeOrigin::Participation:
        return QStringLiteral("participation");
    case EdgeOrigin::Stance:
        return QStringLiteral("stance");
    case EdgeOrigin::Holder:
        return QStringLiteral("holder");
    case EdgeOrigin::Subject:
        return QStringLiteral("subject");
    case EdgeOrigin::CoMention:
        return QStringLiteral("coMention");
    case EdgeOrigin::Shared:
        break;
    }
    return QStringLiteral("shared");
}

bool statesRelation(const GraphEdge &edge)
{
    return edge.origin != EdgeOrigin::CoMention && edge.origin != EdgeOrigin::Shared;
}

QString edgeLabel(const GraphEdge &edge)
{
    if (edge.origin == EdgeOrigin::CoMention) {
        return Tr::tr("is spoken of beside");
    }
    return edge.origin == EdgeOrigin::Shared ? Tr::tr("is joined with") : label(edge.relation);
}

/// On one line, so that the lines of quotes, citations and the ids go together.
QString lineOf(const QString &text) { return text.simplified(); }

void addPassages(Row &row, const GraphEdge &edge, const NetworkContext &context)
{
    std::vector<DocumentId> documents;
    std::vector<ItemId> ids;
    QStringList quotes;
    QStringList citations;
    for (const auto &passage : edge.passages) {
        if (std::ranges::find(documents, passage.document) == documents.end()) {
            documents.push_back(passage.document);
        }
        ids.push_back(passageId(passage));
        quotes.append(lineOf(passage.quote));
        //: Quoted words, and the document that they stand in.
        citations.append(Tr::tr("“%1” (%2)")
                             .arg(lineOf(passage.quote),
                                  lineOf(context.documents.value(passage.document,
                                                                 passage.document.toString()))));
    }
    row.addIds(documents).addIds(edge.reasons);
    row << QString::number(edge.passages.size());
    row.addIds(ids);
    row << quotes.join(u'\n') << citations.join(u'\n');
}

GraphValues edgeValues(const GraphEdge &edge, const NetworkContext &context)
{
    const bool isStated = statesRelation(edge);
    Row row;
    row << (isStated ? toText(edge.relation) : QString()) << edgeLabel(edge)
        << originWord(edge.origin)
        << (!isStated || isSymmetric(edge.relation) ? QStringLiteral("true")
                                                    : QStringLiteral("false"))
        << edge.qualifier << edge.item.toString() << toText(edge.state) << edge.date << edge.weight;
    addPassages(row, edge, context);
    return row.take();
}

GraphValues nodeValues(const Graph &graph, size_t position, const NetworkContext &context)
{
    const auto &node = graph.nodes()[position];
    Row row;
    row << node.label << node.title << kindPrefix(node.id.kind()).toString()
        << (node.actorKind ? toText(*node.actorKind) : QString());
    row.addIds(node.documents);
    row << toText(node.state) << node.date << node.holder.toString() << node.question.toString();
    if (!context.points.empty()) {
        row << context.points[position].x << context.points[position].y;
    }
    for (const auto &measure : context.measures) {
        row << measure.values[position];
    }
    return row.take();
}

} // namespace

NetworkContext networkContext(const BriefingIndex &index)
{
    NetworkContext context{index.briefing().title, sourceLine(index), {}};
    for (const auto &document : index.briefing().documents) {
        context.documents.insert(document.id, voiceName(index, document.id));
    }
    return context;
}

GraphFile networkFile(const Graph &graph, const NetworkContext &context)
{
    const size_t count = graph.nodes().size();
    Q_ASSERT_X(context.points.empty() || context.points.size() == count, "networkFile",
               "there is one point per node, or none at all");
    GraphFile file;
    file.title = context.title;
    file.source = context.source;
    file.nodeColumns = nodeColumns();
    file.edgeColumns = edgeColumns();
    if (!context.points.empty()) {
        file.nodeColumns.push_back({QStringLiteral("x"), GraphValueType::Number});
        file.nodeColumns.push_back({QStringLiteral("y"), GraphValueType::Number});
    }
    for (const auto &measure : context.measures) {
        Q_ASSERT_X(measure.values.size() == count, "networkFile", "a measure has every node");
        file.nodeColumns.push_back({measure.name, GraphValueType::Number});
    }
    file.nodes.reserve(count);
    for (size_t node = 0; node < count; ++node) {
        file.nodes.push_back(
            {graph.nodes()[node].id.toString(), nodeValues(graph, node, context), 0});
    }
    file.edges.reserve(graph.edges().size());
    for (const auto &edge : graph.edges()) {
        file.edges.push_back({QStringLiteral("e%1").arg(file.edges.size() + 1),
                              graph.nodes()[edge.from].id.toString(),
                              graph.nodes()[edge.to].id.toString(),
                              {},
                              edgeValues(edge, context),
                              0});
    }
    return file;
}

} // namespace Briefings
