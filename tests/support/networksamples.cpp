// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networksamples.h"

#include "tests/support/briefingbuilder.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

namespace TestSupport {

using namespace Briefings;

QStringList hostileTexts()
{
    return {QStringLiteral("a < b && c > \"d\" 'e' ]]> <!-- --> <?x?>"),
            QStringLiteral("back\\slash \\N \\\" end\\"),
            QStringLiteral("two\nlines\tand a tab"),
            QStringLiteral("=HYPERLINK(\"x\")"),
            QStringLiteral("-1+1"),
            QStringLiteral("semi;colon, comma, 2,048"),
            QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C"),
            QStringLiteral("\U0001F4B0 na\u00EFve \u4E2D\u6587"),
            QStringLiteral(" blanks around "),
            QStringLiteral("&amp; &#0; &lol;"),
            QStringLiteral("null\u0000bell\u0007nothing\uFFFE.")};
}

NetworkSample hostileNetwork()
{
    const BriefingIndex index(std::make_shared<const Briefing>(smallContents().briefing));
    NetworkSample sample{makeGraph(index), networkContext(index)};
    sample.context.title = QStringLiteral("Costs \\ \"and\" <prices>");
    const auto first = sample.graph.nodes().size();
    int number = 0;
    for (const auto &text : hostileTexts()) {
        GraphNode node;
        node.id = ActorId(QStringLiteral("actor:hostile-%1").arg(++number));
        node.label = text;
        node.title = text + text;
        node.actorKind = ActorKind::Group;
        const auto position = sample.graph.addNode(node);
        GraphEdge edge;
        edge.from = position;
        edge.to = 0;
        edge.qualifier = text;
        edge.state = EvidenceState::Lost;
        edge.date = *EdtfDate::parse(QStringLiteral("2025-01-27/.."));
        edge.item = LinkId(QStringLiteral("link:hostile-%1").arg(number));
        sample.graph.addEdge(edge);
    }
    // Parallel edges, a loop, and what states no relation.
    const Passages words = index.briefing().figures[0].passages;
    for (const auto origin : {EdgeOrigin::CoMention, EdgeOrigin::Shared, EdgeOrigin::Link}) {
        GraphEdge edge;
        edge.from = first;
        edge.to = origin == EdgeOrigin::Link ? first : first + 1;
        edge.origin = origin;
        edge.relation = Relation::CompetesWith;
        edge.passages = words;
        edge.passages.insert(edge.passages.end(), words.begin(), words.end());
        edge.weight = 2.5;
        edge.reasons = {index.briefing().events[0].id, index.briefing().claims[0].id};
        sample.graph.addEdge(edge);
    }
    const auto count = sample.graph.nodes().size();
    NodeMeasure measure{QStringLiteral("betweenness"), std::vector<double>(count, 1.0 / 3)};
    measure.values[1] = std::numeric_limits<double>::quiet_NaN();
    sample.context.measures = {measure};
    for (size_t node = 0; node < count; ++node) {
        sample.context.points.push_back(
            {std::sqrt(static_cast<double>(node)), -0.1 * static_cast<double>(node)});
    }
    return sample;
}

NetworkSample largeNetwork(int nodes, int edges)
{
    NetworkSample sample;
    sample.context.title = QStringLiteral("Large");
    sample.context.source = QStringLiteral("Source: made up.");
    for (int number = 0; number < nodes; ++number) {
        GraphNode node;
        node.id = ActorId(QStringLiteral("actor:a%1").arg(number));
        node.label = QStringLiteral("Actor %1").arg(number);
        node.title = node.label;
        node.actorKind = ActorKind::Company;
        sample.graph.addNode(node);
    }
    QRandomGenerator random(5);
    Passage passage;
    passage.document = DocumentId(QStringLiteral("document:guide"));
    passage.range = *TextRange::make(10, 40);
    passage.quote = QStringLiteral("supplied chips to the other one");
    for (int number = 0; number < edges; ++number) {
        GraphEdge edge;
        edge.from = static_cast<size_t>(random.bounded(nodes));
        edge.to = static_cast<size_t>(random.bounded(nodes));
        edge.relation = Relation::Supplies;
        edge.item = LinkId(QStringLiteral("link:l%1").arg(number));
        edge.passages = {passage};
        sample.graph.addEdge(edge);
    }
    return sample;
}

} // namespace TestSupport
