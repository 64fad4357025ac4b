// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphread.h"
#include "briefings/export/networkformats.h"
#include "tests/support/networksamples.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

void dropLines(GraphFile &file)
{
    for (auto &node : file.nodes) {
        node.line = 0;
    }
    for (auto &edge : file.edges) {
        edge.line = 0;
    }
}

GraphReading reread(const QByteArray &bytes)
{
    return readGraphMl({QStringLiteral("x.graphml"), bytes});
}

} // namespace

/// What leaves as a file comes back as it was.
class tst_NetworkRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void graphMl_outInOutIsTheSameBytes()
    {
        const auto sample = hostileNetwork();
        const auto bytes = toGraphMl(networkFile(sample.graph, sample.context));

        const auto reading = reread(bytes);

        QVERIFY2(reading.problems.empty(),
                 qPrintable(reading.problems.empty() ? QString() : toLine(reading.problems[0])));
        QVERIFY(reading.isWhole);
        QCOMPARE(toGraphMl(reading.file), bytes);
    }

    void graphMl_ofOtherProgramsKeepsItsMeaning()
    {
        auto first = reread(
            "<graphml><key id=\"d1\" for=\"edge\" attr.name=\"two words\" attr.type=\"float\">"
            "<default>1.5</default></key><key id=\"d0\" for=\"all\" attr.name=\"label\"/>"
            "<graph edgedefault=\"undirected\"><edge source=\"b\" target=\"a\" directed=\"true\">"
            "<data key=\"d0\"></data></edge><node id=\"a\"><data key=\"d0\"> x </data></node>"
            "<node id=\"b\"/></graph></graphml>");
        QVERIFY(first.problems.empty());

        auto second = reread(toGraphMl(first.file));

        dropLines(first.file);
        dropLines(second.file);
        QVERIFY(second.problems.empty());
        QVERIFY(first.file == second.file);
    }

    void tables_comeBackAsTexts()
    {
        const auto sample = hostileNetwork();
        const auto file = networkFile(sample.graph, sample.context);
        const auto tables = toGraphTables(file);

        const auto reading = readGraphTables({QStringLiteral("e.csv"), tables.edges},
                                             {QStringLiteral("n.csv"), tables.nodes});

        QVERIFY(reading.problems.empty());
        QCOMPARE(reading.file.nodes.size(), file.nodes.size());
        QCOMPARE(reading.file.edges.size(), file.edges.size());
        for (size_t node = 0; node < file.nodes.size(); ++node) {
            QCOMPARE(reading.file.nodes[node].id, file.nodes[node].id);
            const auto title = findColumn(file.nodeColumns, u"title");
            QCOMPARE(
                valueOf(reading.file.nodeColumns, reading.file.nodes[node].values, title),
                valueOf(file.nodeColumns, file.nodes[node].values, title).remove(QChar(u'\0')));
        }
    }

    /// Quadratic work would take minutes here, and the test would be stopped.
    void aLargeGraph_comesBackWhole()
    {
        const auto sample = largeNetwork(10'000, 50'000);
        const auto bytes = toGraphMl(networkFile(sample.graph, sample.context));

        const auto reading = reread(bytes);

        QVERIFY(reading.problems.empty());
        QCOMPARE(toGraphMl(reading.file), bytes);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkRoundTrip)
#include "tst_networkroundtrip.moc"
