// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphread.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

const char *const head = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";

/// A GraphML file with \a body in its graph, which begins in line 2.
QByteArray graphMl(const QByteArray &body, const QByteArray &keys = {})
{
    return head + keys + "<graph edgedefault=\"directed\">\n" + body + "\n</graph></graphml>";
}

GraphReading read(const QByteArray &bytes)
{
    return readGraphMl({QStringLiteral("x.graphml"), bytes});
}

GraphReading readTables(const QByteArray &edges, const QByteArray &nodes = {})
{
    return readGraphTables({QStringLiteral("edges.csv"), edges},
                           {QStringLiteral("nodes.csv"), nodes});
}

QString linesOf(const GraphReading &reading)
{
    QStringList lines;
    for (const auto &problem : reading.problems) {
        lines.append(toLine(problem));
    }
    return lines.join(u'\n');
}

QString nodeValue(const GraphReading &reading, size_t node, const char *column)
{
    const auto &file = reading.file;
    return valueOf(file.nodeColumns, file.nodes[node].values,
                   findColumn(file.nodeColumns, QString::fromLatin1(column)));
}

QString edgeValue(const GraphReading &reading, size_t edge, const char *column)
{
    const auto &file = reading.file;
    return valueOf(file.edgeColumns, file.edges[edge].values,
                   findColumn(file.edgeColumns, QString::fromLatin1(column)));
}

QByteArray repeated(const QByteArray &piece, int count)
{
    QByteArray bytes;
    bytes.reserve(piece.size() * count);
    for (int i = 0; i < count; ++i) {
        bytes += piece;
    }
    return bytes;
}

} // namespace

class tst_GraphRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void graphMl_isReadWithItsTypes()
    {
        const auto reading =
            read(graphMl("<node id=\"n0\"><data key=\"d0\">A &amp; <![CDATA[<b>]]></data>"
                         "<data key=\"d1\"> 12 </data></node>\n"
                         "<node id=\"n1\"/>\n"
                         "<edge id=\"e\" source=\"n0\" target=\"n1\" directed=\"false\">"
                         "<data key=\"d2\">1</data></edge>",
                         "<key id=\"d0\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>"
                         "<key id=\"d1\" for=\"all\" attr.name=\"size\" attr.type=\"int\">"
                         "<default>7</default></key>"
                         "<key id=\"d2\" for=\"edge\" attr.name=\"sure\" attr.type=\"boolean\"/>"));

        QCOMPARE(linesOf(reading), QString());
        QVERIFY(reading.isWhole);
        QVERIFY(reading.file.isDirected);
        QCOMPARE(reading.file.nodes.size(), size_t(2));
        QCOMPARE(reading.file.nodes[0].line, 3);
        QCOMPARE(nodeValue(reading, 0, "LABEL"), QStringLiteral("A & <b>"));
        QCOMPARE(nodeValue(reading, 0, "size"), QStringLiteral("12"));
        QCOMPARE(nodeValue(reading, 1, "size"), QStringLiteral("7"));
        QCOMPARE(reading.file.edges.size(), size_t(1));
        QCOMPARE(reading.file.edges[0].line, 5);
        QCOMPARE(reading.file.edges[0].isDirected, std::optional(false));
        QCOMPARE(edgeValue(reading, 0, "sure"), QStringLiteral("true"));
    }

    /// yEd is what many people draw their networks with.
    void graphMl_labelsOfYEdAreRead()
    {
        const auto reading = read(
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:y=\"http://y\">"
            "<key for=\"node\" id=\"d5\" yfiles.type=\"nodegraphics\"/>"
            "<key for=\"graphml\" id=\"d6\" yfiles.type=\"resources\"/>"
            "<key for=\"edge\" id=\"d9\" yfiles.type=\"edgegraphics\"/>"
            "<graph edgedefault=\"directed\"><node id=\"n0\"><data key=\"d5\"><y:ShapeNode>"
            "<y:Fill color=\"#FFCC00\"/><y:NodeLabel a=\"b\">Nvidia<y:LabelModel/></y:NodeLabel>"
            "<y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data></node><node id=\"n1\"/>"
            "<edge source=\"n0\" target=\"n1\"><data key=\"d9\"><y:PolyLineEdge><y:EdgeLabel>"
            "supplies</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>"
            "<data key=\"d6\"><y:Resources/></data></graphml>");

        QCOMPARE(linesOf(reading), QString());
        QCOMPARE(nodeValue(reading, 0, "label"), QStringLiteral("Nvidia"));
        QCOMPARE(edgeValue(reading, 0, "label"), QStringLiteral("supplies"));
    }

    void graphMl_broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *name, const QByteArray &bytes, const char *problem,
                            int nodes, int edges, bool isWhole = true) {
            QTest::addRow("%s", name)
                << bytes << QString::fromUtf8(problem) << nodes << edges << isWhole;
        };
        const QByteArray ab = "<node id=\"a\"/><node id=\"b\"/>\n";
        row("nothing at all", "", "error: This is no XML", 0, 0, false);
        row("another program's file", "PK\x03\x04", "This is no XML", 0, 0, false);
        row("another XML", "<gexf/>",
            "x.graphml:1: error: This is no GraphML: the file begins with “gexf”", 0, 0, false);
        row("no graph", "<graphml/>", "There is no graph", 0, 0, false);
        row("cut off", graphMl(ab + "<edge source=\"a\" target=\"b\"/>").chopped(12),
            "The file was not read to its end", -1, -1, false);
        row("a tag that is never closed", graphMl(ab + "<node id=\"c\">"),
            "This is no XML that can be read: Opening and ending tag mismatch", -1, -1, false);
        row("not UTF-8", graphMl(ab + "<node id=\"\xff\xfe\"/>"), ":4: error: This is no XML", -1,
            -1, false);
        row("a control character", graphMl(ab + "<node id=\"\x01\"/>"), "This is no XML", -1, -1,
            false);
        row("an unknown entity",
            graphMl(ab + "<node id=\"c\"><data key=\"k\">&nbsp;</data></node>"),
            "Entity 'nbsp' not defined", -1, -1, false);
        row("a document type", "<!DOCTYPE graphml SYSTEM \"graphml.dtd\">\n" + graphMl(ab),
            "Take out the lines from “<!DOCTYPE”", 0, 0, false);
        row("an entity that reads a file",
            "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + graphMl("<node id=\"a\"><data key=\"k\">&x;</data></node>"),
            "Take out the lines from “<!DOCTYPE”", 0, 0, false);
        row("entities that grow",
            "<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n"
                + graphMl("<node id=\"&d;\"/>"),
            "This is no XML", 0, 0, false);
        row("very deep", graphMl("<node id=\"a\">" + repeated("<x>", 100'000)),
            "nested more than 64 deep", -1, -1, false);
        row("a node without an id", graphMl(ab + "<node/>"), ":4: error: The node has no id", 2, 0);
        row("two nodes of one id", graphMl(ab + "<node id=\"a\"/>"),
            ":4: error: A node “a” stands in line 3 already", 2, 0);
        row("an edge without a source", graphMl(ab + "<edge target=\"b\"/>"),
            ":4: error: The edge has no source", 2, 0);
        row("an edge without a target", graphMl(ab + "<edge source=\"b\"/>"),
            ":4: error: The edge has no target", 2, 0);
        row("an edge to nowhere", graphMl(ab + "\n<edge source=\"a\" target=\"z\"/>"),
            ":5: error: There is no node “z”; the edge was left out", 2, 0);
        row("two edges of one id",
            graphMl(ab
                    + "<edge id=\"e\" source=\"a\" target=\"b\"/><edge id=\"e\" source=\"a\" "
                      "target=\"b\"/>"),
            ":4: warning: An edge “e” stands further up", 2, 2);
        row("a hyperedge", graphMl(ab + "<hyperedge><endpoint node=\"a\"/></hyperedge>"),
            ":4: warning: Hyperedges", 2, 0);
        row("a graph inside of a node",
            graphMl(ab + "<node id=\"c\"><graph><node id=\"d\"/></graph></node>"),
            ":4: warning: Graphs inside of nodes are not read", 3, 0);
        row("a port",
            graphMl(ab + "<node id=\"c\"><port name=\"N\"><port name=\"S\"/></port></node>"),
            ":4: warning: Ports are not read", 3, 0);
        row("an edge between ports",
            graphMl(ab + "<edge source=\"a\" target=\"b\" sourceport=\"N\"/>"),
            ":4: warning: Ports are not read; the edge runs between the nodes", 2, 1);
        row("a second graph", graphMl(ab + "</graph><graph><node id=\"q\"/>"),
            ":4: warning: Only the first graph", 2, 0);
        row("a key that is not declared",
            graphMl("<node id=\"a\"><data key=\"zz\">1</data></node>"),
            ":3: warning: No key “zz” is declared", 1, 0);
        row("a key of edges at a node",
            graphMl("<node id=\"a\"><data key=\"k\">1</data></node>",
                    "<key id=\"k\" for=\"edge\"/>"),
            "warning: No key “k” is declared", 1, 0);
        row("a key without an id", graphMl(ab, "<key for=\"node\"/>\n"),
            ":2: error: The key has no id", 2, 0);
        row("two keys of one id", graphMl(ab, "<key id=\"k\"/><key id=\"k\"/>\n"),
            "A key “k” stands further up", 2, 0);
        row("a number that is none",
            graphMl("<node id=\"a\"><data key=\"k\">1,5</data></node>",
                    "<key id=\"k\" for=\"node\" attr.name=\"size\" attr.type=\"double\"/>"),
            "warning: “1,5” is no value of “size”", 1, 0);
        row("two values of one key",
            graphMl("<node id=\"a\"><data key=\"k\">1</data><data key=\"k\">2</data></node>",
                    "<key id=\"k\" for=\"node\" attr.name=\"size\"/>"),
            "“size” has a value already", 1, 0);
        row("too many keys",
            graphMl(ab,
                    [] {
                        QByteArray keys;
                        for (int i = 0; i < 501; ++i) {
                            keys += "<key id=\"k" + QByteArray::number(i) + "\" for=\"node\"/>";
                        }
                        return keys;
                    }()),
            "There are more than 500 columns; “k500” was left out", 2, 0);
    }

    void graphMl_broken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(bool, isWhole);

        const auto reading = read(bytes);

        const auto lines = linesOf(reading);
        QVERIFY2(lines.contains(problem), qPrintable(lines));
        QCOMPARE(static_cast<int>(reading.problems.size()), 1);
        // Of what stands just before bad XML, libxml2 tells more or less.
        if (nodes >= 0) {
            QCOMPARE(static_cast<int>(reading.file.nodes.size()), nodes);
            QCOMPARE(static_cast<int>(reading.file.edges.size()), edges);
        }
        QCOMPARE(reading.isWhole, isWhole);
    }

    void tooMuch_isRefusedBeforeItIsRead()
    {
        const auto bytes = QByteArray(largestGraphFile + 1, ' ');

        for (const auto &reading :
             {read(bytes), readTables(bytes), readTables("source,target", bytes)}) {
            QVERIFY(!reading.isWhole);
            QVERIFY(linesOf(reading).contains(QStringLiteral("larger than 64 MiB")));
        }
        const auto rows = readTables("source,target\n" + repeated("a,b\n", 1'000'100));
        QVERIFY(!rows.isWhole);
        QVERIFY(linesOf(rows).contains(QStringLiteral("more than a million")));
        QCOMPARE(rows.problems.size(), size_t(1));
    }

    void problems_areCountedWhenThereAreVeryMany()
    {
        const auto reading = read(graphMl(repeated("<node/>\n", 2'000) + "<node id=\"a\"/>"));

        QCOMPARE(reading.problems.size(), size_t(500));
        QVERIFY(reading.problems.back().message.contains(QStringLiteral("1501")));
        QCOMPARE(reading.file.nodes.size(), size_t(1));
    }

    void tables_areReadAsOtherProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("edges");
        const QByteArray plain =
            "from,to,relation\nNvidia,OpenAI,\"sells, \"\"mostly\"\"\nchips\"\nA,B,c\n";
        QTest::addRow("commas") << plain;
        QTest::addRow("with a byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::addRow("CRLF")
            << QByteArray(plain).replace("\n", "\r\n").replace("\"\"\r\nchips", "\"\"\nchips");
        QTest::addRow("semicolons") << QByteArray(
            "from;to;relation\nNvidia;OpenAI;\"sells, \"\"mostly\"\"\nchips\"\nA;B;c\n");
        QTest::addRow("tabs") << QByteArray(
            "from\tto\trelation\nNvidia\tOpenAI\t\"sells, \"\"mostly\"\"\nchips\"\nA\tB\tc");
        QTest::addRow("other names, other order, an empty line") << QByteArray(
            "Relation,Target,SOURCE\n\"sells, \"\"mostly\"\"\nchips\",OpenAI,Nvidia\n\nc,B,A\n");
    }

    void tables_areReadAsOtherProgramsWriteThem()
    {
        QFETCH(QByteArray, edges);

        const auto reading = readTables(edges);

        QCOMPARE(linesOf(reading), QString());
        QCOMPARE(reading.file.edges.size(), size_t(2));
        QCOMPARE(reading.file.edges[0].source, QStringLiteral("Nvidia"));
        QCOMPARE(reading.file.edges[0].target, QStringLiteral("OpenAI"));
        QCOMPARE(edgeValue(reading, 0, "relation"), QStringLiteral("sells, \"mostly\"\nchips"));
        QCOMPARE(reading.file.edges[0].line, 2);
        QCOMPARE(edgeValue(reading, 1, "relation"), QStringLiteral("c"));
        QCOMPARE(reading.file.nodes.size(), size_t(4));
    }

    void tables_ofNodesAndEdgesGoTogether()
    {
        const auto reading = readTables("source,target,type\n1,2,supplies\n1,3,x\n",
                                        "id,label\n1,Nvidia\n2,'=OpenAI\n");

        QCOMPARE(nodeValue(reading, 1, "label"), QStringLiteral("=OpenAI"));
        QCOMPARE(reading.file.edges.size(), size_t(1));
        QCOMPARE(
            linesOf(reading),
            QStringLiteral("edges.csv:3: error: There is no node “3”; the edge was left out."));
    }

    void tables_broken_data()
    {
        QTest::addColumn<QByteArray>("edges");
        QTest::addColumn<QByteArray>("nodes");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QByteArray &edges, const QByteArray &nodes,
                            const char *problem, int count) {
            QTest::addRow("%s", name) << edges << nodes << QString::fromUtf8(problem) << count;
        };
        row("nothing at all", "", "", "edges.csv: error: The table is empty", 0);
        row("no column of targets", "source,label\na,b\n", "",
            "edges.csv:1: error: The first line must", 0);
        row("no column of ids", "source,target\na,b\n", "name\na\n",
            "nodes.csv:1: error: The first line must name a column “id”", 0);
        row("a workbook", QByteArray("PK\x03\x04\x00\x00", 6), "", "Save it as “CSV UTF-8”", 0);
        row("UTF-16", QByteArray("\xff\xfes\0o\0", 6), "", "Save it as “CSV UTF-8”", 0);
        row("another encoding", "source,target\na,b\nCaf\xe9,b\n", "",
            "edges.csv:3: error: This line is not in UTF-8", 0);
        row("an open quotation mark", "source,target\na,b\n\"c,d\ne,f\n", "",
            "edges.csv:3: error: A quotation mark is opened here", 1);
        row("a field too many", "source,target\na,b,c\n", "",
            "edges.csv:2: warning: The row has more fields", 1);
        row("a row that ends early", "source,target\na\n", "",
            "edges.csv:2: error: The edge has no target", 0);
        row("two columns of one name", "source,target,x,X\na,b,1,2\n", "",
            "edges.csv:1: warning: A column “X” stands further left", 1);
        row("a node without an id", "source,target\na,a\n", "id,label\n,x\na,y\n",
            "nodes.csv:2: error: The node has no id", 1);
        row("two nodes of one id", "source,target\na,a\n", "id,label\na,x\na,y\n",
            "nodes.csv:3: error: A node “a” stands in line 2", 1);
    }

    void tables_broken()
    {
        QFETCH(QByteArray, edges);
        QFETCH(QByteArray, nodes);
        QFETCH(QString, problem);
        QFETCH(int, count);

        const auto reading = readTables(edges, nodes);

        QVERIFY2(linesOf(reading).contains(problem), qPrintable(linesOf(reading)));
        QCOMPARE(static_cast<int>(reading.file.edges.size()), count);
    }
};

QTEST_GUILESS_MAIN(tst_GraphRead)
#include "tst_graphread.moc"
