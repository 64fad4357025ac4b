// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkformats.h"
#include "briefings/export/xmlwriter.h"
#include "tests/support/networksamples.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Briefings;
using namespace TestSupport;
using Json = nlohmann::json;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sourcePath(const char *path)
{
    return QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/") + QString::fromLatin1(path);
}

/// What networkx makes of \a bytes.
Json opened(const char *kind, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("graph"));
    writeFile(path, bytes);
    // Debian's, which is where its networkx is.
    const auto result =
        run(QStringLiteral("/usr/bin/python3"),
            {sourcePath("briefings/export/opennetwork.py"), QString::fromLatin1(kind), path});
    if (result.exitCode != 0) {
        qWarning("%s", result.errors.constData());
        return {};
    }
    return Json::parse(result.output.toStdString());
}

/// \a values as \a file's writer means them, with the names that \a kind has of its own.
Json expectedValues(const std::vector<GraphColumn> &columns, const GraphValues &values,
                    const QByteArray &kind)
{
    Json json = Json::object();
    for (const auto &value : values) {
        const auto &column = columns[value.column];
        auto name = column.name.toStdString();
        if (kind == "gexf") {
            name = name == "earliest" ? "start" : name == "latest" ? "end" : name;
        }
        switch (column.type) {
        case GraphValueType::Number:
            json[name] = value.text.toDouble();
            break;
        case GraphValueType::Integer:
            json[name] = value.text.toLongLong();
            break;
        case GraphValueType::Boolean:
            json[name] = value.text == u"true";
            break;
        case GraphValueType::String:
            json[name] = (kind == "json" ? value.text : xmlText(value.text)).toStdString();
            break;
        }
    }
    if (kind == "gexf" && json.contains("x")) {
        json["viz"]["position"] = {{"x", json["x"]}, {"y", -json["y"].get<double>()}, {"z", 0.0}};
        json.erase("x");
        json.erase("y");
    }
    return json;
}

GraphFile hostileFile()
{
    const auto sample = hostileNetwork();
    return networkFile(sample.graph, sample.context);
}

QByteArray written(const QByteArray &kind, const GraphFile &file)
{
    if (kind == "graphml") {
        return toGraphMl(file);
    }
    return kind == "gexf" ? toGexf(file) : toNodeLinkJson(file);
}

} // namespace

/// Other programs open what we write: networkx, Graphviz, and libxml2 with a schema.
class tst_NetworkPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void networkx_readsTheSameGraph_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addRow("GraphML") << QByteArray("graphml");
        QTest::addRow("GEXF") << QByteArray("gexf");
        QTest::addRow("JSON") << QByteArray("json");
    }

    void networkx_readsTheSameGraph()
    {
        QFETCH(QByteArray, kind);
        const auto file = hostileFile();

        const auto json = opened(kind.constData(), written(kind, file));

        QVERIFY(json.is_object());
        QVERIFY(json["directed"].get<bool>());
        QCOMPARE(json["nodes"].size(), file.nodes.size());
        for (const auto &node : file.nodes) {
            const auto expected = expectedValues(file.nodeColumns, node.values, kind);
            const auto &actual = json["nodes"][node.id.toStdString()];
            QVERIFY2(actual == expected, (actual.dump() + "\nexpected " + expected.dump()).c_str());
        }
        QCOMPARE(json["edges"].size(), file.edges.size());
        std::map<std::string, Json> edges;
        for (const auto &edge : json["edges"]) {
            edges[edge["key"]] = edge;
        }
        for (const auto &edge : file.edges) {
            const auto actual = edges[edge.id.toStdString()];
            auto expected = expectedValues(file.edgeColumns, edge.values, kind);
            if (kind == "gexf") {
                expected["id"] = edge.id.toStdString();
            }
            QVERIFY2(actual["values"] == expected,
                     (actual.dump() + "\nexpected " + expected.dump()).c_str());
            QVERIFY(actual["source"] == edge.source.toStdString());
            QVERIFY(actual["target"] == edge.target.toStdString());
        }
        QVERIFY(kind == "gexf" || json["graph"]["source"] == file.source.toStdString());
    }

    /// Grammars of our own, as strict as what we write: the schemas of the formats' authors allow
    /// more, and cannot be in our tree.
    void xml_followsItsGrammar_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<GraphFile>("file");
        for (const char *kind : {"graphml", "gexf"}) {
            QTest::addRow("%s, all there is", kind) << QByteArray(kind) << hostileFile();
            QTest::addRow("%s, empty", kind) << QByteArray(kind) << networkFile({}, {});
        }
    }

    void xml_followsItsGrammar()
    {
        QFETCH(QByteArray, kind);
        QFETCH(GraphFile, file);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("graph.xml"));
        writeFile(path, written(kind, file));

        const auto result =
            run(QStringLiteral("xmllint"),
                {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--relaxng"),
                 sourcePath("data/graphs/") + QString::fromLatin1(kind) + QStringLiteral(".rng"),
                 path});

        QVERIFY2(result.exitCode == 0, result.errors.constData());
    }

    void graphviz_drawsEveryLabel()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("graph.dot"));
        const auto file = hostileFile();
        writeFile(path, toDot(file));

        const auto result = run(QStringLiteral("dot"), {QStringLiteral("-Tsvg"), path});

        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.output.count("class=\"node\""), static_cast<qsizetype>(file.nodes.size()));
        QCOMPARE(result.output.count("class=\"edge\""), static_cast<qsizetype>(file.edges.size()));
        QVERIFY(result.output.contains("back\\slash \\N \\&quot; end\\"));
        QVERIFY(result.output.contains("was trained on"));
    }
};

QTEST_GUILESS_MAIN(tst_NetworkPrograms)
#include "tst_networkprograms.moc"
