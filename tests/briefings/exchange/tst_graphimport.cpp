// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/exchange/graphimport.h"
#include "briefings/exchange/graphmatching.h"
#include "briefings/model/json.h"
#include "briefings/store/additems.h"
#include "briefings/text/markdown.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

QString text(const char *words) { return QString::fromUtf8(words); }

/// Reads a table of edges, and one of nodes when there is one.
GraphReading tables(const QByteArray &edges, const QByteArray &nodes = {})
{
    return readGraphTables({text("e.csv"), edges}, {text("n.csv"), nodes});
}

QString problemsOf(const GraphImport &import)
{
    QStringList lines;
    for (const auto &problem : import.problems) {
        lines.append(toLine(problem));
    }
    return lines.join(u'\n');
}

} // namespace

class tst_GraphImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_contents = smallContents();
        m_contents.briefing.actors[0].aliases = {text("深度求索"), text("Deep Seek")};
        m_index.emplace(std::make_shared<const Briefing>(m_contents.briefing));
    }

    void init() { failOnWarnings(); }

    void node_isFound_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<NodeMatch>("match");
        QTest::addColumn<QString>("item");
        const auto row = [](const char *name, const char *node, NodeMatch match, const char *item) {
            QTest::addRow("%s", name) << QByteArray(node) << match << text(item);
        };
        row("by its id", "actor:deepseek,Another name,", NodeMatch::Id, "actor:deepseek");
        row("by its name, whatever the case", "7,  deep SEEK  ,", NodeMatch::Alias,
            "actor:deepseek");
        row("by its name", "7,DeepSeek,", NodeMatch::Name, "actor:deepseek");
        row("by an alias in another script", "7,深度求索,", NodeMatch::Alias, "actor:deepseek");
        row("an event by its title", "7,V3 is released,event", NodeMatch::Name, "event:v3-release");
        row("a claim by its statement", "7,Training was cheap.,", NodeMatch::Name, "claim:cheap");
        row("a new actor", "7,Caf\xC3\xA9 M\xC3\xBCller & Co.,company", NodeMatch::New,
            "actor:cafe-muller-co");
        row("a new actor with an id of ours", "actor:openai,OpenAI,", NodeMatch::New,
            "actor:openai");
        row("a new actor in another script", "7,\xE5\x8D\x8E\xE4\xB8\xBA,", NodeMatch::New,
            "actor:unnamed");
        row("an actor that is called as an event", "7,V3 is released,person", NodeMatch::Name,
            "event:v3-release");
        row("a claim that is not there", "7,Something else.,claim", NodeMatch::Unfit, "");
        row("an event that is not there", "event:other,Other,", NodeMatch::Unfit, "");
    }

    void node_isFound()
    {
        QFETCH(QByteArray, row);
        QFETCH(NodeMatch, match);
        QFETCH(QString, item);

        const auto import = propose(tables("source,target\n", "id,label,kind\n" + row + "\n"));

        QCOMPARE(import.nodes.size(), size_t(1));
        QCOMPARE(static_cast<int>(import.nodes[0].match), static_cast<int>(match));
        QCOMPARE(import.nodes[0].item.toString(), item);
        QCOMPARE(import.problems.empty(), match != NodeMatch::Unfit);
    }

    void newActors_getTheKindThatTheFileSays()
    {
        const auto import =
            propose(tables("source,target\n", "id,label,type\n1,Acme,Company\n2,X,thing\n"));

        QVERIFY(import.nodes[0].actorKind == ActorKind::Company);
        QVERIFY(import.nodes[1].actorKind == ActorKind::Organization);
    }

    void newActors_ofOneNameAreOne()
    {
        auto import = propose(tables("source,target,relation\n1,h,supplies\n2,h,funds\n",
                                     "id,label\n1,Acme\n2,ACME\nh,Nvidia H800\n"));

        QCOMPARE(import.nodes[0].item, import.nodes[1].item);
        QVERIFY(problemsOf(import).contains(text("n.csv:3: warning: Another node is called")));
        acceptAll(import);
        QCOMPARE(acceptedItems(import, *m_index).size(), size_t(3));
    }

    void relation_isFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<bool>("isInverse");
        const auto row = [](const char *word, const char *relation, bool isInverse = false) {
            QTest::addRow("%s", word) << text(word) << text(relation) << isInverse;
        };
        row("trainedOn", "trainedOn");
        row("trained_on", "trainedOn");
        row("TRAINED ON", "trainedOn");
        row("was trained on", "trainedOn");
        row("was used to train", "trainedOn", true);
        row("supplies", "supplies");
        row("is supplied by", "supplies", true);
        row("supplied by", "supplies", true);
        row("made by", "made", true);
        row("funded by", "fundedBy");
        row("funds", "fundedBy", true);
        row("competes with", "competesWith");
        row("part-of", "partOf");
        row("works for", "employs", true);
        row("loves", "");
        row("", "");
        row("42", "");
    }

    void relation_isFound()
    {
        QFETCH(QString, word);
        QFETCH(QString, relation);
        QFETCH(bool, isInverse);

        const auto match = RelationNames().find(word);

        QCOMPARE(match ? toText(match->relation) : QString(), relation);
        QCOMPARE(match && match->isInverse, isInverse);
    }

    /// Every relation can be read back from every way in which we say it.
    void relation_isFoundByItsOwnLabels()
    {
        const RelationNames names;
        for (const auto relation : allRelations()) {
            QVERIFY(names.find(label(relation)) == (RelationMatch{relation, false}));
            QVERIFY(names.find(inverseLabel(relation))
                    == (RelationMatch{relation, !isSymmetric(relation)}));
        }
    }

    void edge_isJudged_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ImportState>("state");
        const auto row = [](const char *name, const char *edge, ImportState state) {
            QTest::addRow("%s", name) << QByteArray(edge) << state;
        };
        row("new between two actors", "DeepSeek,Nvidia H800,supplies", ImportState::Ready);
        row("new to a new actor", "DeepSeek,OpenAI,competes with", ImportState::Ready);
        row("without a word", "DeepSeek,Nvidia H800,", ImportState::NeedsRelation);
        row("of another vocabulary", "DeepSeek,Nvidia H800,loves", ImportState::NeedsRelation);
        row("to itself", "DeepSeek,Deep Seek,competes with", ImportState::MayNotJoin);
        row("between kinds that it does not join", "DeepSeek,V3 is released,made",
            ImportState::MayNotJoin);
        row("there as a link", "V3,Nvidia H800,trainedOn", ImportState::Known);
        row("there as a link, said from the other end", "Nvidia H800,V3,was used to train",
            ImportState::Known);
        row("there as a participant", "DeepSeek AI,V3 is released,takes part in",
            ImportState::Known);
    }

    void edge_isJudged()
    {
        QFETCH(QByteArray, row);
        QFETCH(ImportState, state);

        const auto import = propose(tables("source,target,relation\n" + row + "\n"));

        QCOMPARE(static_cast<int>(import.edges[0].state), static_cast<int>(state));
        QVERIFY(!import.edges[0].isAccepted);
    }

    void anEdgeSaidTwice_countsOnce()
    {
        const auto import = propose(tables("source,target,relation\nDeepSeek,OpenAI,competes "
                                           "with\nOpenAI,DeepSeek,competesWith\n"));

        QVERIFY(import.edges[0].state == ImportState::Ready);
        QVERIFY(import.edges[1].state == ImportState::Known);
    }

    void anEdgeSaidFromTheOtherEnd_isTurned()
    {
        const auto import =
            propose(tables("source,target,type,label\nDeepSeek,OpenAI,Directed,funds\n"));

        QVERIFY(import.edges[0].isTurned);
        QCOMPARE(import.nodes[import.edges[0].from].name, text("OpenAI"));
        QVERIFY(import.edges[0].relation == Relation::FundedBy);
        QCOMPARE(import.edges[0].word, text("funds"));
    }

    /// Where a file has no directions, ours follows from what the relation joins.
    void anUndirectedEdge_runsAsItsRelationMay()
    {
        const auto import = propose(readGraphMl(
            {text("x"), "<graphml><key id=\"l\" for=\"edge\" attr.name=\"label\"/><graph "
                        "edgedefault=\"undirected\"><node id=\"event:v3-release\"/><node "
                        "id=\"actor:v3\"/><edge source=\"event:v3-release\" target=\"actor:v3\">"
                        "<data key=\"l\">takes part in</data></edge></graph></graphml>"}));

        QVERIFY(import.edges[0].state == ImportState::Ready);
        QCOMPARE(import.nodes[import.edges[0].from].fileId, text("actor:v3"));
    }

    void aPersonsChoices_areJudgedAnew()
    {
        auto import = propose(tables("source,target,relation\nAcme,Nvidia H800,sells\n"));
        QVERIFY(import.edges[0].state == ImportState::NeedsRelation);

        chooseRelation(import, 0, Relation::Supplies, *m_index);
        QVERIFY(import.edges[0].state == ImportState::Ready);
        chooseItem(import, 0, EventId(text("event:v3-release")), *m_index);
        QVERIFY(import.edges[0].state == ImportState::MayNotJoin);
        chooseItem(import, 0, ActorId(text("actor:v3")), *m_index);
        chooseRelation(import, 0, Relation::TrainedOn, *m_index);
        QVERIFY(import.edges[0].state == ImportState::Known);
        turnEdge(import, 0, *m_index);
        QVERIFY(import.edges[0].state == ImportState::Ready);
    }

    void nothing_isAFactUntilItIsAccepted()
    {
        auto import = propose(tables(
            "source,target,relation\nDeepSeek,OpenAI,competes with\nA,B,supplies\nC,D,loves\n"));

        QVERIFY(acceptedItems(import, *m_index).empty());
        import.edges[0].isAccepted = true;
        import.edges[2].isAccepted = true; // Not ready: does not count.
        const auto items = acceptedItems(import, *m_index);

        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(std::get<Actor>(items[0]).name, text("OpenAI"));
        const auto &link = std::get<Link>(items[1]);
        QCOMPARE(link.id.toString(), text("link:deepseek-competeswith-openai"));
        QVERIFY(link.passages.empty());
    }

    void accepted_isOneEditThatCanBeTakenBack()
    {
        auto import = propose(tables("source,target,relation,date,qualifier\n"
                                     "DeepSeek,OpenAI,competes with,2025-01~,fiercely\n"
                                     "OpenAI,V3,criticizes,yesterday,\n"));
        acceptAll(import);

        const auto edit = addItems(m_contents.briefing, acceptedItems(import, *m_index));
        QVERIFY_RESULT(edit);
        const auto outcome = applied(m_contents.briefing, *edit);
        QVERIFY_RESULT(outcome);

        const auto &after = outcome->briefing;
        QCOMPARE(after.actors.size(), m_contents.briefing.actors.size() + 1);
        QCOMPARE(after.links.size(), m_contents.briefing.links.size() + 2);
        const auto &link = after.links[after.links.size() - 2];
        QCOMPARE(link.date.toString(), text("2025-01~"));
        QCOMPARE(link.qualifier, text("fiercely"));
        QVERIFY(worstState(link.passages) == EvidenceState::Lost);
        QVERIFY(problemsOf(import).contains(text("e.csv:3: warning: The date was left out.")));
        const auto back = applied(after, outcome->inverse);
        QVERIFY_RESULT(back);
        QVERIFY(back->briefing == m_contents.briefing);
        QVERIFY(!addItems(after, acceptedItems(import, *m_index)));
    }

    /// A link from elsewhere rests on no words. That is said, and the folder opens all the same.
    void linksWithoutWords_areAWarningOfTheCheck()
    {
        auto contents = m_contents;
        auto import = propose(tables("source,target,relation\nDeepSeek,OpenAI,competes with\n"));
        acceptAll(import);
        const auto edit = addItems(contents.briefing, acceptedItems(import, *m_index));
        QVERIFY_RESULT(edit);
        contents.briefing = applied(contents.briefing, *edit)->briefing;

        const auto reading = readFolder(writeFolder(contents));

        int warnings = 0;
        for (const auto &diagnostic : reading.diagnostics) {
            warnings += diagnostic.message.startsWith(text("This rests on no words")) ? 1 : 0;
            QVERIFY2(diagnostic.severity == Diagnostic::Severity::Warning
                         || !diagnostic.file.startsWith(text("links")),
                     qPrintable(toLine(diagnostic)));
        }
        QVERIFY(warnings >= 2);
    }

    /// The words that our own files name are looked up again; a changed number is not the same.
    void evidence_comesBackWhenItsWordsStandInOurTexts()
    {
        const auto &known = m_contents.briefing.links[1].passages[0];
        const auto place = passageId(known).toString().toUtf8();
        const auto edge = [&place](const char *relation, const QByteArray &quote) {
            return "DeepSeek,Nvidia H800," + QByteArray(relation) + "," + place + ",\"" + quote
                   + "\"\n";
        };
        const auto import = propose(
            tables("source,target,relation,passages,quotes\n" + edge("supplies", "2,048 H800 chips")
                   + edge("regulates", "9,048 H800 chips")
                   + "DeepSeek,Nvidia H800,leads,passage:nowhere:digest:0-4,word\n"
                   + "DeepSeek,Nvidia H800,employs,nonsense,word\n"));

        QCOMPARE(import.edges[0].passages, Passages{known});
        for (size_t other = 1; other < 4; ++other) {
            QVERIFY(import.edges[other].passages.empty());
            QVERIFY(
                problemsOf(import).contains(text("e.csv:%1: warning: The words").arg(other + 2)));
        }
    }

    void mentionsAndProjections_areNoStatements()
    {
        auto import =
            propose(tables("source,target,relation,origin\nDeepSeek,V3,made,coMention\n"));

        QVERIFY(import.edges[0].state == ImportState::NoStatement);
        acceptAll(import);
        QVERIFY(acceptedItems(import, *m_index).empty());
    }

    /// Quadratic work would take minutes here, and the test would be stopped.
    void aLargeImport_isProposedWhole()
    {
        QByteArray edges = "source,target,relation\n";
        for (int i = 0; i < 20'000; ++i) {
            edges += "Node " + QByteArray::number(i % 5'000) + ",Node "
                     + QByteArray::number((i * 7 + i / 5'000 + 1) % 5'000) + ",supplies\n";
        }
        auto import = propose(tables(edges));
        acceptAll(import);

        QVERIFY(acceptedItems(import, *m_index).size() > 20'000);
    }

private:
    GraphImport propose(const GraphReading &reading) const
    {
        const auto texts = [this](const DocumentId &document, Body body) {
            const auto found = m_contents.sources.find({document, body});
            return found == m_contents.sources.end()
                       ? Text()
                       : std::make_shared<const BlockDocument>(readMarkdown(found->second));
        };
        return proposeImport(reading, *m_index, texts);
    }

    Contents m_contents;
    std::optional<BriefingIndex> m_index;
};

QTEST_GUILESS_MAIN(tst_GraphImport)
#include "tst_graphimport.moc"
