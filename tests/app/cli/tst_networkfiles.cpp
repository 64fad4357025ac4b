// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace TestSupport;
using Json = nlohmann::json;

namespace {

ProgramRun cli(const QStringList &arguments)
{
    return runProgram(QStringLiteral("sidelight-cli"), arguments);
}

ProgramRun network(const QStringList &arguments)
{
    return cli(QStringList{QStringLiteral("network")} + arguments);
}

QString text(const char *word) { return QString::fromUtf8(word); }

Json jsonOf(const ProgramRun &run) { return Json::parse(run.output.toStdString()); }

size_t linksIn(const QString &briefing)
{
    return jsonOf(cli({text("list"), text("links"), briefing, text("--json")})).size();
}

} // namespace

class tst_NetworkFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder.emplace();
        m_briefing = path("b.briefing");
        QCOMPARE(cli({text("pack"), bundledFolder(), m_briefing}).exitStatus, 0);
    }

    void network_isWrittenInEveryFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("words");
        QTest::addRow("GraphML") << text("a.graphml") << QByteArray("<node id=\"actor:deepseek\">");
        QTest::addRow("GEXF") << text("a.gexf")
                              << QByteArray("<node id=\"actor:deepseek\" label=\"DeepSeek\"");
        QTest::addRow("DOT") << text("a.DOT")
                             << QByteArray("  \"actor:deepseek\" [label=\"DeepSeek\"");
        QTest::addRow("JSON") << text("a.json") << QByteArray("\"id\": \"actor:deepseek\"");
        QTest::addRow("nodes as CSV")
            << text("a-nodes.csv") << QByteArray("\r\nactor:deepseek,DeepSeek,");
        QTest::addRow("edges as CSV") << text("a-edges.csv") << QByteArray("\r\ne1,actor:");
    }

    void network_isWrittenInEveryFormat()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, words);
        const bool isTable = file.endsWith(text(".csv"));

        const auto run = network({text("-o"), isTable ? path("a.csv") : path(file), m_briefing});

        QVERIFY2(run.exitStatus == 0, run.errors.constData());
        QVERIFY(readFile(path(file)).contains(words));
    }

    void mistakes_areNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto import = text("--import");
        QTest::addRow("nothing to do") << QStringList{} << 2 << text("Say what is wanted");
        QTest::addRow("another format")
            << QStringList{text("-o"), text("x.xls")} << 2 << text("graphml, gexf");
        QTest::addRow("no such folder") << QStringList{text("-o"), text("/nowhere/x.graphml")} << 3
                                        << text("/nowhere/x.graphml");
        QTest::addRow("no such file")
            << QStringList{import, text("/nowhere/x.graphml")} << 3 << text("/nowhere/x.graphml");
        QTest::addRow("no briefing to add to")
            << QStringList{import, text("x.csv"), text("--accept"), text("all")} << 2
            << text("bundled one cannot be changed");
    }

    void mistakes_areNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);

        const auto run = network(arguments);

        QCOMPARE(run.exitStatus, status);
        QVERIFY2(QString::fromUtf8(run.errors).contains(words), run.errors.constData());
    }

    /// What was exported is all there already: importing it changes nothing.
    void ownNetwork_bringsNothingNew()
    {
        for (const char *file : {"own.graphml", "own.csv"}) {
            QCOMPARE(network({text("-o"), path(file), m_briefing}).exitStatus, 0);
            const auto read = text(file).replace(text(".csv"), text("-edges.csv"));

            const auto run = network({text("--import"), path(read), m_briefing, text("--json")});

            QVERIFY2(run.exitStatus == 0, run.errors.constData());
            QCOMPARE(run.errors, QByteArray());
            const auto json = jsonOf(run);
            QVERIFY(json["edges"].size() > 300);
            for (const auto &edge : json["edges"]) {
                QVERIFY2(edge["status"] == "known", edge.dump().c_str());
            }
            for (const auto &node : json["nodes"]) {
                QVERIFY2(node["match"] == "id", node.dump().c_str());
            }
        }
    }

    void import_showsWhatItWouldAdd_andAddsNothing()
    {
        writeFile(path("e.csv"), edges);
        const auto before = linksIn(m_briefing);

        const auto json =
            jsonOf(network({text("--import"), path("e.csv"), m_briefing, text("--json")}));

        QCOMPARE(json["edges"].size(), size_t(4));
        QVERIFY(json["edges"][0]["status"] == "ready");
        QVERIFY(json["edges"][0]["relation"] == "supplies");
        QVERIFY(json["edges"][0]["fromItem"] == "actor:nvidia");
        QVERIFY(json["edges"][0]["toItem"] == "actor:acme-labs");
        QVERIFY(json["edges"][0]["state"] == "lost");
        QVERIFY(json["edges"][1]["turned"] == true);
        QVERIFY(json["edges"][2]["status"] == "needsRelation");
        QVERIFY(json["edges"][2]["word"] == "sells to");
        QVERIFY(json["nodes"][1]["match"] == "new");
        QVERIFY(json["problems"].empty());
        QCOMPARE(linksIn(m_briefing), before);
    }

    void accepted_isOneStepThatCanBeUndone()
    {
        writeFile(path("e.csv"), edges);
        const auto before = linksIn(m_briefing);

        const auto run = network({text("--import"), path("e.csv"), m_briefing, text("--relation"),
                                  text("sells to=supplies"), text("--accept"), text("all")});

        QVERIFY2(run.exitStatus == 0, run.errors.constData());
        QCOMPARE(linksIn(m_briefing), before + 4);
        const auto link =
            cli({text("show"), text("link:nvidia-supplies-acme-labs"), m_briefing, text("--json")});
        QVERIFY2(link.exitStatus == 0, link.errors.constData());
        // Nothing in it rests on words, which the check says and does not refuse.
        const auto folder = path("folder");
        QCOMPARE(cli({text("unpack"), m_briefing, folder}).exitStatus, 0);
        const auto check = cli({text("check"), folder});
        QVERIFY2(check.exitStatus == 0, check.errors.constData());
        QVERIFY((check.output + check.errors).contains("rests on no words"));
        QCOMPARE(cli({text("undo"), m_briefing}).exitStatus, 0);
        QCOMPARE(linksIn(m_briefing), before);
    }

    void accepted_rowsAlone()
    {
        writeFile(path("e.csv"), edges);
        const auto before = linksIn(m_briefing);
        const auto accept = [this](const char *rows) {
            return network(
                {text("--import"), path("e.csv"), m_briefing, text("--accept"), text(rows)});
        };

        QCOMPARE(accept("3").exitStatus, 1);
        QCOMPARE(accept("1-9").exitStatus, 1);
        QCOMPARE(accept("x").exitStatus, 1);
        QCOMPARE(linksIn(m_briefing), before);
        const auto run = accept("1-2,n3");

        QVERIFY2(run.exitStatus == 0, run.errors.constData());
        QCOMPARE(linksIn(m_briefing), before + 2);
        QCOMPARE(cli({text("show"), text("actor:beta-works"), m_briefing}).exitStatus, 0);
        QVERIFY(cli({text("show"), text("actor:gamma"), m_briefing}).exitStatus != 0);
    }

    void brokenFile_isNotAccepted()
    {
        writeFile(path("e.graphml"),
                  "<graphml><graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/>");

        const auto preview = network({text("--import"), path("e.graphml"), m_briefing});
        const auto accept = network(
            {text("--import"), path("e.graphml"), m_briefing, text("--accept"), text("all")});

        QCOMPARE(preview.exitStatus, 1);
        QVERIFY(preview.errors.contains("e.graphml:1: error: This is no XML"));
        QCOMPARE(accept.exitStatus, 1);
        QVERIFY(accept.errors.contains("nothing was accepted"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString path(const char *name) const { return path(text(name)); }

    const QByteArray edges = "source,target,relation\n"
                             "Nvidia,Acme Labs,supplies\n"
                             "Acme Labs,Nvidia,is regulated by\n"
                             "Nvidia,Beta Works,sells to\n"
                             "Gamma,Acme Labs,competes with\n";
    std::optional<QTemporaryDir> m_folder;
    QString m_briefing;
};

QTEST_GUILESS_MAIN(tst_NetworkFiles)
#include "tst_networkfiles.moc"
