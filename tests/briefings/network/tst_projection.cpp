// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/paths.h"
#include "briefings/network/projection.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

template <typename IdType>
IdType id(const char *text)
{
    return IdType(QString::fromUtf8(text));
}

Passages words(const char *document, qint64 start)
{
    Passage passage;
    passage.document = id<DocumentId>(document);
    passage.range = *TextRange::make(start, start + 5);
    return {passage};
}

Actor actor(const char *name)
{
    Actor actor;
    actor.id = ActorId(QStringLiteral("actor:%1").arg(QString::fromUtf8(name)));
    actor.name = QString::fromUtf8(name);
    actor.passages = words("document:one", 0);
    return actor;
}

/// Lab and firm launch together; lab holds a claim about firm and chip, which press criticizes; two
/// more claims answer the same question, one of them qualifies the first. Document two disputes it.
Graph sample()
{
    Briefing briefing;
    Document one;
    one.id = id<DocumentId>("document:one");
    one.title = QStringLiteral("One");
    Document two = one;
    two.id = id<DocumentId>("document:two");
    briefing.documents = {one, two};
    briefing.actors = {actor("lab"), actor("firm"), actor("chip"), actor("press")};
    Event event;
    event.id = id<EventId>("event:launch");
    event.title = QStringLiteral("Launch");
    event.date = EdtfDate::parse(QStringLiteral("2025-01")).value();
    event.participants = {{id<ActorId>("actor:lab"), {}}, {id<ActorId>("actor:firm"), {}}};
    event.passages = words("document:one", 10);
    briefing.events = {event};
    briefing.questions = {{id<QuestionId>("question:cost"), QStringLiteral("Cost?"), {}, {}, {}},
                          {id<QuestionId>("question:other"), QStringLiteral("Else?"), {}, {}, {}}};
    const auto addClaim = [&](const char *claimId, const char *question, const Passages &passages) {
        Claim claim;
        claim.id = id<ClaimId>(claimId);
        claim.statement = QString::fromUtf8(claimId);
        claim.question = id<QuestionId>(question);
        claim.passages = passages;
        briefing.claims.push_back(claim);
    };
    addClaim("claim:cheap", "question:cost", words("document:one", 20));
    addClaim("claim:dear", "question:cost", words("document:two", 20));
    addClaim("claim:unknown", "question:cost", words("document:two", 30));
    addClaim("claim:else", "question:other", words("document:two", 40));
    briefing.claims[0].holder = id<ActorId>("actor:lab");
    briefing.stances = {{id<StanceId>("stance:cheap.two"),
                         id<ClaimId>("claim:cheap"),
                         id<DocumentId>("document:two"),
                         StanceKind::Disputes,
                         {},
                         words("document:two", 50)}};
    const auto addLink = [&](const char *link, const ItemId &from, Relation relation,
                             const ItemId &to, const Passages &passages) {
        briefing.links.push_back({id<LinkId>(link), from, relation, to, {}, {}, passages});
    };
    const auto cheap = id<ClaimId>("claim:cheap");
    addLink("link:a", cheap, Relation::About, id<ActorId>("actor:firm"), words("document:one", 60));
    addLink("link:b", cheap, Relation::About, id<ActorId>("actor:chip"), words("document:one", 70));
    addLink("link:c", id<ActorId>("actor:press"), Relation::Criticizes, cheap,
            words("document:two", 80));
    addLink("link:d", id<ClaimId>("claim:dear"), Relation::Qualifies, cheap,
            words("document:two", 90));
    addLink("link:e", id<ActorId>("actor:lab"), Relation::Supplies, id<ActorId>("actor:firm"),
            words("document:two", 95));
    return makeGraph(BriefingIndex(std::make_shared<const Briefing>(briefing)));
}

/// "lab-firm: event:launch claim:cheap" for each Shared edge of \a graph.
QStringList sharedEdges(const Graph &graph)
{
    QStringList lines;
    for (const GraphEdge &edge : graph.edges()) {
        if (edge.origin == EdgeOrigin::Shared) {
            QStringList reasons;
            for (const ItemId &reason : edge.reasons) {
                reasons.append(reason.toString());
            }
            lines.append(QStringLiteral("%1-%2: %3")
                             .arg(graph.nodes()[edge.from].title, graph.nodes()[edge.to].title,
                                  reasons.join(QLatin1Char(' '))));
        }
    }
    return lines;
}

const GraphEdge &edgeBy(const Graph &graph, const ItemId &item)
{
    return *std::ranges::find(graph.edges(), item, &GraphEdge::item);
}

} // namespace

class tst_Projection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void actorsEventsClaims_haveNothingElse()
    {
        const Graph graph = projected(sample(), Projection::ActorsEventsClaims);

        QCOMPARE(graph.nodes().size(), size_t(4 + 1 + 4));
        QVERIFY(!graph.find(id<QuestionId>("question:cost")));
    }

    /// Firm and chip are only both what the claim is about.
    void actorsOnly_joinsThroughWhatIsShared()
    {
        const Graph graph = projected(sample(), Projection::ActorsOnly);

        QCOMPARE(graph.nodes().size(), size_t(4));
        QCOMPARE(sharedEdges(graph),
                 (QStringList{QStringLiteral("lab-firm: event:launch claim:cheap"),
                              QStringLiteral("lab-chip: claim:cheap"),
                              QStringLiteral("lab-press: claim:cheap"),
                              QStringLiteral("firm-press: claim:cheap"),
                              QStringLiteral("chip-press: claim:cheap")}));
    }

    void actorsOnly_keepsWeightWordsDatesAndStatedEdges()
    {
        const Graph graph = projected(sample(), Projection::ActorsOnly);

        const GraphEdge &shared = edgeBy(graph, id<EventId>("event:launch"));
        QCOMPARE(shared.weight, 2.0);
        // The event's, the claim's by its holder, and those of the link to the firm.
        QCOMPARE(shared.passages.size(), size_t(3));
        QCOMPARE(shared.state, EvidenceState::Sound);
        QVERIFY(shared.date.isNull()); // The claim has none.
        QCOMPARE(edgeBy(graph, id<LinkId>("link:e")).relation, Relation::Supplies);
    }

    void sharedEdges_runFromTheFirstToTheLastOfTheirDates()
    {
        BriefingBuilder builder;
        builder.addActor(QStringLiteral("a"), QStringLiteral("A"))
            .addActor(QStringLiteral("b"), QStringLiteral("B"))
            .addEvent(QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("2024-12-25"))
            .addEvent(QStringLiteral("y"), QStringLiteral("Y"), QStringLiteral("2025-01"));
        for (Event &event : builder.contents().briefing.events) {
            event.participants = {{id<ActorId>("actor:a"), {}}, {id<ActorId>("actor:b"), {}}};
        }

        const Graph graph =
            projected(makeGraph(BriefingIndex(builder.briefing())), Projection::ActorsOnly);

        QCOMPARE(graph.edges().size(), size_t(1));
        QCOMPARE(graph.edges()[0].date.toString(), QStringLiteral("2024-12-25/2025-01-31"));
    }

    void claimsOnly_joinsWhatAnswersOneQuestion()
    {
        const Graph graph = projected(sample(), Projection::ClaimsOnly);

        QCOMPARE(graph.nodes().size(), size_t(4));
        QCOMPARE(sharedEdges(graph),
                 (QStringList{QStringLiteral("claim:cheap-claim:dear: question:cost"),
                              QStringLiteral("claim:cheap-claim:unknown: question:cost"),
                              QStringLiteral("claim:dear-claim:unknown: question:cost")}));
        QCOMPARE(edgeBy(graph, id<LinkId>("link:d")).relation, Relation::Qualifies);
    }

    void oneDocument_hasItsOwnWordsOnly()
    {
        const auto two = id<DocumentId>("document:two");
        const Graph graph = projected(sample(), Projection::OneDocument, two);

        QVERIFY(graph.find(two));
        QVERIFY(graph.find(id<ClaimId>("claim:dear")));
        QVERIFY(!graph.find(id<EventId>("event:launch")));
        QVERIFY(!graph.edges().empty());
        for (const GraphEdge &edge : graph.edges()) {
            QCOMPARE(documentsOf(edge.passages), std::vector<DocumentId>{two});
        }
    }

    void oneQuestion_hasItsClaimsAndWhatIsLinkedWithThem()
    {
        const Graph graph =
            projected(sample(), Projection::OneQuestion, id<QuestionId>("question:cost"));

        for (const char *node :
             {"actor:lab", "actor:firm", "actor:chip", "actor:press", "claim:cheap", "claim:dear",
              "claim:unknown", "document:two", "question:cost"}) {
            QVERIFY2(graph.find(*ItemId::fromString(QString::fromUtf8(node))), node);
        }
        QCOMPARE(graph.nodes().size(), size_t(9));
        // What actors have with each other is seen too.
        QCOMPARE(edgeBy(graph, id<LinkId>("link:e")).relation, Relation::Supplies);
    }

    void projectionsOfOne_areEmptyWithoutIt()
    {
        QVERIFY(projected(sample(), Projection::OneDocument).nodes().empty());
        QVERIFY(projected(sample(), Projection::OneQuestion, id<QuestionId>("question:none"))
                    .nodes()
                    .empty());
    }

    void everything_isAsItWas() { QCOMPARE(projected(sample(), Projection::Everything), sample()); }

    /// A thousand participants would be half a million pairs.
    void crowds_joinTheirFirstOnly()
    {
        BriefingBuilder builder;
        Event event;
        event.id = id<EventId>("event:fair");
        for (int i = 0; i < 1000; ++i) {
            const auto slug = QStringLiteral("a%1").arg(i);
            builder.addActor(slug, slug);
            event.participants.push_back({builder.contents().briefing.actors.back().id, {}});
        }
        builder.contents().briefing.events = {event};

        const Graph graph =
            projected(makeGraph(BriefingIndex(builder.briefing())), Projection::ActorsOnly);

        QCOMPARE(graph.edges().size(), projectionCrowd * (projectionCrowd - 1) / 2);
        QCOMPARE(graph.nodes().size(), size_t(1000));
    }
};

QTEST_GUILESS_MAIN(tst_Projection)
#include "tst_projection.moc"
