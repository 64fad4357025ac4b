// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/graphfilter.h"
#include "briefings/network/measures.h"
#include "tests/briefings/network/graphsamples.h"
#include "tests/support/testsupport.h"

#include <functional>

using namespace Briefings;
using namespace TestSupport;

namespace {

EdtfDate date(const QString &text) { return EdtfDate::parse(text).value(); }

/// Actors 0 to 5: 0-1-2 is a triangle, 3 hangs on 2, 4 on 3, and 5 is alone.
Graph tadpole() { return sampleGraph(6, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}}); }

ItemId actorId(int number) { return ActorId(QStringLiteral("actor:n%1").arg(number)); }

QString idsIn(const Graph &graph)
{
    QStringList ids;
    for (const GraphNode &node : graph.nodes()) {
        ids.append(node.label);
    }
    return ids.join(QLatin1Char(' '));
}

/// Nodes of all kinds and edges of all sorts at random.
Graph variedGraph(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto dice = [&random](int sides) { return random.bounded(sides); };
    constexpr std::array kinds{ItemKind::Actor,  ItemKind::Event,    ItemKind::Claim,
                               ItemKind::Figure, ItemKind::Question, ItemKind::Document};
    Graph graph;
    for (int i = 0; i < 80; ++i) {
        GraphNode node = sampleNode(static_cast<size_t>(i));
        const ItemKind kind = kinds[static_cast<size_t>(dice(6))];
        node.id =
            *ItemId::fromString(QStringLiteral("%1:n%2").arg(kindPrefix(kind).toString()).arg(i));
        for (int d = dice(3); d > 0; --d) {
            node.documents.push_back(DocumentId(QStringLiteral("document:d%1").arg(dice(4))));
        }
        node.state = static_cast<EvidenceState>(dice(5));
        if (kind == ItemKind::Event && dice(3) > 0) {
            node.date = date(QStringLiteral("202%1-0%2").arg(dice(6)).arg(1 + dice(9)));
        }
        if ((kind == ItemKind::Claim || kind == ItemKind::Figure) && dice(2) == 0) {
            node.holder = ActorId(QStringLiteral("actor:n%1").arg(dice(5)));
        }
        graph.addNode(std::move(node));
    }
    for (int i = 0; i < 250; ++i) {
        GraphEdge edge =
            sampleEdge(static_cast<size_t>(dice(80)), static_cast<size_t>(dice(80)), dice(4));
        edge.relation = allRelations()[static_cast<size_t>(dice(22))];
        edge.origin = static_cast<EdgeOrigin>(dice(7));
        edge.state = static_cast<EvidenceState>(dice(5));
        if (dice(2) == 0) {
            edge.date = date(QStringLiteral("202%1").arg(dice(6)));
        }
        graph.addEdge(std::move(edge));
    }
    return graph;
}

GraphFilter everything()
{
    GraphFilter filter;
    filter.kinds = {ItemKind::Actor,  ItemKind::Event,    ItemKind::Claim,
                    ItemKind::Figure, ItemKind::Question, ItemKind::Document};
    filter.hiddenOrigins.clear();
    return filter;
}

using Setting = std::function<void(GraphFilter &)>;

/// The parts of a filter that look at one node or edge alone.
std::vector<std::pair<const char *, Setting>> plainSettings()
{
    return {
        {"kinds",
         [](GraphFilter &f) {
             f.kinds = {ItemKind::Actor, ItemKind::Claim};
         }},
        {"relations",
         [](GraphFilter &f) {
             f.hiddenRelations = {Relation::About, Relation::Holds, Relation::Supports};
         }},
        {"documents",
         [](GraphFilter &f) { f.hiddenDocuments = {DocumentId(QStringLiteral("document:d0"))}; }},
        {"origins",
         [](GraphFilter &f) {
             f.hiddenOrigins = {EdgeOrigin::CoMention, EdgeOrigin::Link};
         }},
        {"holders", [](GraphFilter &f) { f.holders = {ActorId(QStringLiteral("actor:n1"))}; }},
        {"stances", [](GraphFilter &f) { f.stances = {StanceKind::Disputes}; }},
        {"dates",
         [](GraphFilter &f) {
             f.earliest = QDate(2022, 3, 1);
             f.latest = QDate(2023, 12, 31);
         }},
        {"hidden",
         [](GraphFilter &f) {
             for (int i = 0; i < 80; i += 3) {
                 f.hidden += {actorId(i), ClaimId(QStringLiteral("claim:n%1").arg(i))};
             }
         }},
    };
}

} // namespace

class tst_GraphFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void filter_ofEverythingChangesNothing()
    {
        QCOMPARE(filtered(variedGraph(1), everything()), variedGraph(1));
        QVERIFY(!narrows(GraphFilter()));
        QVERIFY(narrows(everything())); // Co-mentions are hidden by default.
    }

    /// A person sets filters in any order, and a saved view sets them at once.
    void filters_ofOneNodeOrEdgeCommute()
    {
        const auto settings = plainSettings();
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const Graph graph = variedGraph(seed);
            for (const auto &[nameA, setA] : settings) {
                for (const auto &[nameB, setB] : settings) {
                    GraphFilter a = everything();
                    setA(a);
                    GraphFilter b = everything();
                    setB(b);
                    GraphFilter both = a;
                    setB(both);
                    const Graph atOnce = filtered(graph, both);
                    QVERIFY2(std::string_view(nameA) == nameB || filtered(graph, a) != graph,
                             nameA);
                    QVERIFY2(filtered(filtered(graph, a), b) == atOnce, nameB);
                    QVERIFY2(filtered(filtered(graph, b), a) == atOnce, nameB);
                }
            }
        }
    }

    void filters_appliedTwiceDoNoMore()
    {
        for (const auto &[name, set] : plainSettings()) {
            GraphFilter filter = everything();
            set(filter);
            filter.hideUnlinked = true;
            const Graph once = filtered(variedGraph(3), filter);
            QVERIFY2(filtered(once, filter) == once, name);
        }
    }

    void text_isFoundWhateverItsCaseAndAccents()
    {
        Graph graph = tadpole();
        GraphNode node = sampleNode(6);
        node.label = QStringLiteral("Café de l’Été");
        node.title = QStringLiteral("A meeting about 2,048 GPUs");
        graph.addNode(node);
        GraphFilter filter;

        filter.text = QStringLiteral("cafe ETE");
        QCOMPARE(filtered(graph, filter).nodes().size(), size_t(1));
        filter.text = QStringLiteral("2048 meeting");
        QCOMPARE(filtered(graph, filter).nodes().size(), size_t(1));
        filter.text = QStringLiteral("meeting lunch");
        QVERIFY(filtered(graph, filter).nodes().empty());
    }

    void text_inAQualifierKeepsBothEnds()
    {
        Graph graph = tadpole();
        GraphEdge edge = sampleEdge(4, 5);
        edge.qualifier = QStringLiteral("reportedly");
        graph.addEdge(edge);
        GraphFilter filter;
        filter.text = QStringLiteral("Reported");

        QCOMPARE(idsIn(filtered(graph, filter)), QStringLiteral("N4 N5"));
    }

    void states_keepEdgesAndWhatTheyReach()
    {
        Graph graph = tadpole();
        GraphEdge edge = sampleEdge(4, 5);
        edge.state = EvidenceState::Lost;
        graph.addEdge(edge);
        GraphFilter filter;
        filter.states = {EvidenceState::Lost, EvidenceState::Changed};

        const Graph result = filtered(graph, filter);

        QCOMPARE(idsIn(result), QStringLiteral("N4 N5"));
        QCOMPARE(result.edges().size(), size_t(1));
    }

    void undated_mayBeLeftOut()
    {
        Graph graph = tadpole();
        GraphEdge edge = sampleEdge(4, 5);
        edge.date = date(QStringLiteral("2024-05"));
        graph.addEdge(edge);
        edge.date = date(QStringLiteral("2020"));
        graph.addEdge(edge);
        GraphFilter filter;
        filter.earliest = QDate(2024, 5, 31);
        QCOMPARE(filtered(graph, filter).edges().size(), size_t(6));

        filter.showsUndated = false;

        QCOMPARE(idsIn(filtered(graph, filter)), QStringLiteral("N4 N5"));
        QCOMPARE(filtered(graph, filter).edges().size(), size_t(1));
    }

    void core_andDegreeLookAtTheSameRest()
    {
        GraphFilter filter;
        filter.leastCore = 2;
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N0 N1 N2"));
        filter.leastCore = 0;
        filter.leastDegree = 2;
        // 3 keeps its place for the neighbor that goes.
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N0 N1 N2 N3"));
        filter.leastDegree = 3;
        filter.leastCore = 2;
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N2"));
    }

    void degree_countsWhatOtherFiltersLeave()
    {
        GraphFilter filter;
        filter.hidden = {actorId(0)};
        filter.leastDegree = 2;

        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N2 N3"));
    }

    void core_isTheMeasure()
    {
        const Graph graph = randomGraph(60, 200, 9);
        const auto measures = measure(graph).value();
        for (const size_t core : {1, 2, 3, 4, 5}) {
            GraphFilter filter;
            filter.leastCore = core;
            const auto expected = std::ranges::count_if(
                measures.nodes, [core](const NodeMeasures &node) { return node.core >= core; });
            QCOMPARE(filtered(graph, filter).nodes().size(), static_cast<size_t>(expected));
        }
    }

    void focus_keepsItsNeighborhood()
    {
        GraphFilter filter;
        filter.focus = {actorId(4)};
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N3 N4"));
        filter.hops = 2;
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N2 N3 N4"));
        filter.focus = {actorId(5), actorId(0)};
        filter.hops = 0;
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N0 N5"));
        filter.focus = {actorId(77)};
        QVERIFY(filtered(tadpole(), filter).nodes().empty());
    }

    void focus_walksWhatIsShownOnly()
    {
        GraphFilter filter;
        filter.focus = {actorId(4)};
        filter.hops = 9;
        filter.hidden = {actorId(2)};

        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N3 N4"));
    }

    /// Who asks for the surroundings of a figure wants to see the figure.
    void focus_isSeenWhateverItsKind()
    {
        Graph graph = tadpole();
        GraphNode figure = sampleNode(6);
        figure.id = FigureId(QStringLiteral("figure:cost"));
        graph.addNode(figure);
        graph.addEdge(sampleEdge(6, 0));
        GraphFilter filter;
        filter.focus = {figure.id};

        QCOMPARE(idsIn(filtered(graph, filter)), QStringLiteral("N0 N6"));
        filter.hidden = {figure.id};
        QVERIFY(filtered(graph, filter).nodes().empty());
    }

    void unlinked_goLast()
    {
        GraphFilter filter;
        filter.hideUnlinked = true;
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N0 N1 N2 N3 N4"));
        filter.hidden = {actorId(3)};
        QCOMPARE(idsIn(filtered(tadpole(), filter)), QStringLiteral("N0 N1 N2"));
    }

    void relations_areNotThoseOfEdgesThatStateNone()
    {
        Graph graph = sampleGraph(2, {});
        GraphEdge edge = sampleEdge(0, 1);
        edge.relation = Relation::About;
        edge.origin = EdgeOrigin::CoMention;
        graph.addEdge(edge);
        edge.origin = EdgeOrigin::Shared;
        graph.addEdge(edge);
        edge.origin = EdgeOrigin::Link;
        graph.addEdge(edge);
        GraphFilter filter = everything();
        filter.hiddenRelations = {Relation::About};

        QCOMPARE(filtered(graph, filter).edges().size(), size_t(2));
        QCOMPARE(filtered(graph, GraphFilter()).edges().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(tst_GraphFilter)
#include "tst_graphfilter.moc"
