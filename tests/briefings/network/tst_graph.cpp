// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/graph.h"
#include "briefings/network/graphfilter.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

template <typename IdType>
IdType id(const char *text)
{
    return IdType(QString::fromUtf8(text));
}

Passages passagesIn(const char *document, qint64 start = 0)
{
    Passage passage;
    passage.document = id<DocumentId>(document);
    passage.range = *TextRange::make(start, start + 5);
    return {passage};
}

Actor actor(const char *actorId, const char *name)
{
    Actor actor;
    actor.id = id<ActorId>(actorId);
    actor.name = QString::fromUtf8(name);
    actor.passages = passagesIn("document:one");
    return actor;
}

/// A lab that takes part in an event and holds a claim, which a document disputes and a company
/// criticizes.
Briefing sample()
{
    Briefing briefing;
    Document one;
    one.id = id<DocumentId>("document:one");
    one.title = QStringLiteral("One");
    Document two = one;
    two.id = id<DocumentId>("document:two");
    two.title = QStringLiteral("Two");
    briefing.documents = {one, two};
    briefing.actors = {actor("actor:lab", "Lab"), actor("actor:firm", "Firm")};
    briefing.actors[1].passages = passagesIn("document:two");
    Event event;
    event.id = id<EventId>("event:launch");
    event.title = QStringLiteral("Launch");
    event.participants = {{id<ActorId>("actor:lab"), QStringLiteral("host")}};
    event.passages = passagesIn("document:one", 10);
    briefing.events = {event};
    Question question;
    question.id = id<QuestionId>("question:cost");
    question.text = QStringLiteral("What did it cost?");
    briefing.questions = {question};
    Claim claim;
    claim.id = id<ClaimId>("claim:cheap");
    claim.statement = QStringLiteral(
        "It was cheap to train, by the standards of anybody who has ever trained one.");
    claim.question = question.id;
    claim.holder = id<ActorId>("actor:lab");
    claim.passages = passagesIn("document:one", 20);
    briefing.claims = {claim};
    briefing.stances = {{id<StanceId>("stance:cheap.two"), claim.id, id<DocumentId>("document:two"),
                         StanceKind::Disputes, QStringLiteral("staff is left out"),
                         passagesIn("document:two", 5)}};
    briefing.links = {{id<LinkId>("link:holds"),
                       id<ActorId>("actor:lab"),
                       Relation::Holds,
                       claim.id,
                       {},
                       {},
                       passagesIn("document:one", 30)},
                      {id<LinkId>("link:criticizes"),
                       id<ActorId>("actor:firm"),
                       Relation::Criticizes,
                       claim.id,
                       {},
                       {},
                       passagesIn("document:two", 40)},
                      {id<LinkId>("link:dangling"),
                       id<ActorId>("actor:nobody"),
                       Relation::Supplies,
                       id<ActorId>("actor:lab"),
                       {},
                       {},
                       {}}};
    return briefing;
}

Graph graphOf(const Briefing &briefing)
{
    return makeGraph(BriefingIndex(std::make_shared<const Briefing>(briefing)));
}

QString dump(const Graph &graph)
{
    QStringList lines;
    for (const GraphNode &node : graph.nodes()) {
        lines.append(QStringLiteral("%1 \"%2\"").arg(node.id.toString(), node.label));
    }
    for (const GraphEdge &edge : graph.edges()) {
        lines.append(QStringLiteral("%1 -%2-> %3 by %4, %5 passages")
                         .arg(graph.nodes()[edge.from].id.toString(), label(edge.relation),
                              graph.nodes()[edge.to].id.toString(), edge.item.toString())
                         .arg(edge.passages.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_Graph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void makeGraph_gathersNodesAndEdges()
    {
        QCOMPARE(dump(graphOf(sample())),
                 QStringLiteral("actor:lab \"Lab\"\n"
                                "actor:firm \"Firm\"\n"
                                "event:launch \"Launch\"\n"
                                "claim:cheap \"It was cheap to train, by the standards of…\"\n"
                                "question:cost \"What did it cost?\"\n"
                                "document:one \"One\"\n"
                                "document:two \"Two\"\n"
                                "actor:lab -%1-> claim:cheap by link:holds, 2 passages\n"
                                "actor:firm -%2-> claim:cheap by link:criticizes, 1 passages\n"
                                "actor:lab -%3-> event:launch by event:launch, 1 passages\n"
                                "claim:cheap -%4-> question:cost by claim:cheap, 1 passages\n"
                                "document:two -%5-> claim:cheap by stance:cheap.two, 1 passages")
                     .arg(label(Relation::Holds), label(Relation::Criticizes),
                          label(Relation::TakesPartIn), label(Relation::About),
                          label(Relation::Disputes)));
    }

    void filtered_showsActorsEventsAndClaimsByDefault()
    {
        const Graph graph = filtered(graphOf(sample()), {});

        QCOMPARE(graph.nodes().size(), size_t(4));
        QCOMPARE(graph.edges().size(), size_t(3));
        QVERIFY(!graph.find(id<QuestionId>("question:cost")));
        QCOMPARE(graph.degree(*graph.find(id<ClaimId>("claim:cheap"))), size_t(2));
    }

    void filtered_dropsWhatOnlyHiddenDocumentsSpeakOf()
    {
        GraphFilter filter;
        filter.hiddenDocuments = {id<DocumentId>("document:two")};

        const Graph graph = filtered(graphOf(sample()), filter);

        QVERIFY(!graph.find(id<ActorId>("actor:firm")));
        QCOMPARE(graph.edges().size(), size_t(2));
    }

    void filtered_hidesRelationsAndWhatTheyLeaveAlone()
    {
        GraphFilter filter;
        filter.hiddenRelations = {Relation::TakesPartIn};
        const Graph whole = graphOf(sample());

        QCOMPARE(filtered(whole, filter).nodes().size(), size_t(4));
        filter.hideUnlinked = true;
        QVERIFY(!filtered(whole, filter).find(id<EventId>("event:launch")));
    }

    void edges_carryTheWorstStateOfTheirPassages()
    {
        Briefing briefing = sample();
        briefing.links[0].passages[0].state = EvidenceState::Changed;

        QCOMPARE(graphOf(briefing).edges()[0].state, EvidenceState::Changed);
    }

    void degree_countsNeighborsOnce()
    {
        Graph graph;
        const size_t a = graph.addNode({id<ActorId>("actor:a"), {}, {}, {}, {}});
        const size_t b = graph.addNode({id<ActorId>("actor:b"), {}, {}, {}, {}});
        QCOMPARE(graph.addNode({id<ActorId>("actor:a"), {}, {}, {}, {}}), a);
        GraphEdge edge;
        edge.from = a;
        edge.to = b;
        graph.addEdge(edge);
        graph.addEdge(edge);
        edge.to = a;
        graph.addEdge(edge);

        QCOMPARE(graph.degree(a), size_t(1));
        QCOMPARE(graph.edgesAt(a).size(), size_t(3));
        QCOMPARE(graph.edgesAt(b).size(), size_t(2));
    }

    void sentences_readLikeSentences()
    {
        const Graph graph = graphOf(sample());

        QCOMPARE(nodeSentence(graph, *graph.find(id<ActorId>("actor:firm"))),
                 QStringLiteral("Firm, linked with one other"));
        QCOMPARE(edgeSentence(graph, 2), QStringLiteral("Lab takes part in “Launch” (host)"));
    }
};

QTEST_GUILESS_MAIN(tst_Graph)
#include "tst_graph.moc"
