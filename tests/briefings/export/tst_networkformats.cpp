// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkformats.h"
#include "tests/support/networksamples.h"
#include "tests/support/testsupport.h"

#include <nlohmann/json.hpp>

using namespace Briefings;
using namespace TestSupport;
using Json = nlohmann::ordered_json;

namespace {

GraphFile hostileFile()
{
    const auto sample = hostileNetwork();
    return networkFile(sample.graph, sample.context);
}

QString value(const GraphFile &file, const GraphFileEdge &edge, const char *column)
{
    return valueOf(file.edgeColumns, edge.values,
                   findColumn(file.edgeColumns, QString::fromLatin1(column)));
}

QString value(const GraphFile &file, const GraphFileNode &node, const char *column)
{
    return valueOf(file.nodeColumns, node.values,
                   findColumn(file.nodeColumns, QString::fromLatin1(column)));
}

const GraphFileEdge &edgeOf(const GraphFile &file, const char *item)
{
    for (const auto &edge : file.edges) {
        if (value(file, edge, "item") == QLatin1String(item)) {
            return edge;
        }
    }
    qFatal("no such edge");
}

/// A graph of one node called \a text.
GraphFile oneNode(const QString &text)
{
    GraphFile file;
    file.nodeColumns = {{QStringLiteral("label")},
                        {QStringLiteral("x"), GraphValueType::Number},
                        {QStringLiteral("y"), GraphValueType::Number}};
    file.nodes = {{QStringLiteral("a"),
                   {{0, text}, {1, QStringLiteral("1.5")}, {2, QStringLiteral("-2")}},
                   0}};
    return file;
}

} // namespace

class tst_NetworkFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nodes_sayWhatTheyAre()
    {
        const auto file = hostileFile();

        const auto &actor = file.nodes.front();
        QCOMPARE(actor.id, QStringLiteral("actor:deepseek"));
        QCOMPARE(value(file, actor, "label"), QStringLiteral("DeepSeek"));
        QCOMPARE(value(file, actor, "kind"), QStringLiteral("actor"));
        QCOMPARE(value(file, actor, "actorKind"), QStringLiteral("lab"));
        QCOMPARE(value(file, actor, "documents"), QStringLiteral("document:guide"));
        QCOMPARE(value(file, actor, "state"), QStringLiteral("sound"));
        QCOMPARE(value(file, actor, "betweenness"), QStringLiteral("0.3333333333333333"));
        QVERIFY(value(file, file.nodes[1], "betweenness").isNull());
    }

    void edges_nameRelationEvidenceAndDates()
    {
        const auto file = hostileFile();

        const auto &edge = edgeOf(file, "link:v3-on-h800");
        QCOMPARE(edge.source, QStringLiteral("actor:v3"));
        QCOMPARE(value(file, edge, "relation"), QStringLiteral("trainedOn"));
        QCOMPARE(value(file, edge, "label"), QStringLiteral("was trained on"));
        QCOMPARE(value(file, edge, "origin"), QStringLiteral("link"));
        QCOMPARE(value(file, edge, "passageCount"), QStringLiteral("1"));
        QVERIFY(value(file, edge, "passages").startsWith(QStringLiteral("passage:guide:digest:")));
        QCOMPARE(value(file, edge, "quotes"), QStringLiteral("2,048 H800 chips"));
        QVERIFY(value(file, edge, "citations").contains(QStringLiteral("“2,048 H800 chips” (")));
        const auto &event = edgeOf(file, "event:v3-release");
        QCOMPARE(value(file, event, "origin"), QStringLiteral("participation"));
        QCOMPARE(value(file, event, "date"), QStringLiteral("2024-12-26"));
        QCOMPARE(value(file, event, "latest"), QStringLiteral("2024-12-26"));
        const auto &open = edgeOf(file, "link:hostile-1");
        QCOMPARE(value(file, open, "earliest"), QStringLiteral("2025-01-27"));
        QVERIFY(value(file, open, "latest").isNull());
        QCOMPARE(value(file, open, "state"), QStringLiteral("lost"));
    }

    /// Two names in one paragraph are no statement about the two.
    void edgesWithoutARelation_stateNone()
    {
        const auto file = hostileFile();

        int found = 0;
        for (const auto &edge : file.edges) {
            const auto origin = value(file, edge, "origin");
            if (origin != u"coMention" && origin != u"shared") {
                continue;
            }
            QVERIFY(value(file, edge, "relation").isNull());
            QCOMPARE(value(file, edge, "symmetric"), QStringLiteral("true"));
            // The briefing has co-mentions of its own; these two are the test's.
            if (value(file, edge, "weight") == u"2.5") {
                ++found;
                QCOMPARE(value(file, edge, "reasons"),
                         QStringLiteral("event:v3-release claim:cheap"));
                QCOMPARE(value(file, edge, "weight"), QStringLiteral("2.5"));
            }
        }
        QCOMPARE(found, 2);
    }

    void xml_keepsEveryCharacterThatItCanHold()
    {
        for (const auto &text : hostileTexts()) {
            for (const auto &bytes : {toGraphMl(oneNode(text)), toGexf(oneNode(text))}) {
                QVERIFY(!bytes.contains('\0'));
                QVERIFY(!bytes.contains('\x07'));
                QVERIFY(!bytes.contains("\xEF\xBF\xBE"));
            }
        }
        QVERIFY(toGraphMl(oneNode(QStringLiteral("a<b&\"c\"")))
                    .contains(">a&lt;b&amp;&quot;c&quot;</data>"));
        QVERIFY(toGexf(oneNode(QStringLiteral("two\nlines"))).contains("label=\"two&#10;lines\""));
    }

    void gexf_placesGrowUpwards()
    {
        const auto bytes = toGexf(oneNode(QStringLiteral("n")));

        QVERIFY(bytes.contains("<viz:position x=\"1.5\" y=\"2\" z=\"0\"/>"));
        QVERIFY(bytes.contains("mode=\"static\""));
        QVERIFY(!bytes.contains("timeformat"));
    }

    void gexf_hasTimeWhereThereAreDates()
    {
        const auto bytes = toGexf(hostileFile());

        QVERIFY(bytes.contains("mode=\"dynamic\" timeformat=\"date\""));
        QVERIFY(bytes.contains("start=\"2024-12-26\" end=\"2024-12-26\""));
        QVERIFY(bytes.contains("start=\"2025-01-27\">"));
    }

    void dot_quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("label");
        QTest::addRow("words") << QStringLiteral("a b") << QByteArray("label=\"a b\"");
        QTest::addRow("quotation marks")
            << QStringLiteral("the \"best\"") << QByteArray("label=\"the \\\"best\\\"\"");
        QTest::addRow("a backslash at the end")
            << QStringLiteral("end\\") << QByteArray("label=\"end\\\\\"");
        QTest::addRow("what Graphviz would replace")
            << QStringLiteral("\\N") << QByteArray("label=\"\\\\N\"");
        QTest::addRow("a line break") << QStringLiteral("a\nb") << QByteArray("label=\"a\\nb\"");
        QTest::addRow("markup") << QStringLiteral("<b>") << QByteArray("label=\"<b>\"");
    }

    void dot_quotes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, label);

        QVERIFY(toDot(oneNode(text)).contains("[" + label + ", "));
    }

    void dot_showsKindsStatesAndDirections()
    {
        const auto bytes = toDot(hostileFile());

        QVERIFY(bytes.contains("\"event:v3-release\" [label=\"V3 is released\", tooltip=\"V3 is "
                               "released\", shape=box, color=\"#b3591f\", pos="));
        QVERIFY(bytes.contains("label=\"is spoken of beside\", dir=none, style=dotted]"));
        QVERIFY(bytes.contains("style=dashed]"));
    }

    void json_hasNumbersAndIsOneLevelDeep()
    {
        const auto json = Json::parse(toNodeLinkJson(hostileFile()).toStdString());

        QVERIFY(json["directed"].get<bool>());
        QVERIFY(json["multigraph"].get<bool>());
        QVERIFY(json["graph"]["source"].get<std::string>().starts_with("Source: "));
        QCOMPARE(json["nodes"][0]["betweenness"].get<double>(), 1.0 / 3);
        QVERIFY(json["nodes"][0]["x"].is_number());
        QVERIFY(json["links"][0]["weight"].is_number());
        QVERIFY(json["links"][0]["passageCount"].is_number_integer());
        QVERIFY(json["links"][0]["symmetric"].is_boolean());
        QCOMPARE(json["links"][0]["key"].get<std::string>(), std::string("e1"));
        QCOMPARE(QString::fromStdString(json["nodes"].back()["label"].get<std::string>()),
                 hostileTexts().back());
    }

    void csv_isTwoTables()
    {
        const auto tables = toGraphTables(hostileFile());

        QVERIFY(tables.nodes.startsWith("\xEF\xBB\xBFid,label,title,kind,"));
        QVERIFY(tables.edges.startsWith("\xEF\xBB\xBFid,source,target,relation,label,"));
        QVERIFY(tables.nodes.contains("\r\nactor:hostile-4,\"'=HYPERLINK(\"\"x\"\")\","));
        QVERIFY(tables.nodes.contains(",-0.1,"));
        QVERIFY(tables.edges.contains("link:v3-on-h800"));
    }

    /// Quadratic work would take minutes here, and the test would be stopped.
    void aLargeGraph_isWrittenWhole()
    {
        const auto sample = largeNetwork(10'000, 50'000);
        const auto file = networkFile(sample.graph, sample.context);

        QCOMPARE(toGraphMl(file).count("<edge "), 50'000);
        QCOMPARE(toGexf(file).count("<edge "), 50'000);
        QCOMPARE(toDot(file).count(" -> "), 50'000);
        QCOMPARE(toNodeLinkJson(file).count("\"source\": \"actor:"), 50'000);
        QCOMPARE(toGraphTables(file).edges.count("\r\n"), 50'001);
    }

    void anEmptyGraph_isAFileOfEachFormat()
    {
        const auto file = networkFile(Graph(), NetworkContext());

        QVERIFY(toGraphMl(file).contains("<graph edgedefault=\"directed\"/>"));
        QVERIFY(toGexf(file).contains("<nodes count=\"0\"/>"));
        QVERIFY(toDot(file).endsWith("}\n"));
        QVERIFY(toNodeLinkJson(file).contains("\"links\": []"));
        QCOMPARE(toGraphTables(file).nodes.count("\r\n"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkFormats)
#include "tst_networkformats.moc"
