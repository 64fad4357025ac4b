// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QPointF>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <cmath>

using Json = nlohmann::ordered_json;

namespace {

TestSupport::ProgramRun layout(const QStringList &arguments)
{
    return TestSupport::runProgram(QStringLiteral("sidelight-cli"),
                                   QStringList{QStringLiteral("layout")} + arguments);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A ring of \a count nodes as a table.
QByteArray ring(int count)
{
    QByteArray table("weight,source,target\n");
    for (int i = 0; i < count; ++i) {
        table += "1,n" + QByteArray::number(i) + ",n" + QByteArray::number((i + 1) % count) + '\n';
    }
    return table;
}

} // namespace

class tst_LayoutCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileOf(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        write(path, bytes);
        return path;
    }

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void layout_placesEveryNodeOfATable()
    {
        const auto edges = fileOf("ring.csv", ring(12));
        const auto places = m_folder.filePath(QStringLiteral("places.csv"));

        const auto run = layout({edges, QStringLiteral("-o"), places});

        QCOMPARE(run.exitStatus, 0);
        const auto lines = TestSupport::readFile(places).trimmed().split('\n');
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines.at(0), QByteArray("node,x,y"));
        double least = 1e9;
        double most = 0;
        QList<QPointF> points;
        QPointF middle;
        for (int i = 1; i < lines.size(); ++i) {
            const auto fields = lines.at(i).split(',');
            QCOMPARE(fields.size(), 3);
            points.append({fields.at(1).toDouble(), fields.at(2).toDouble()});
            middle += points.constLast() / 12;
        }
        for (const QPointF &point : points) {
            const double radius = std::hypot(point.x() - middle.x(), point.y() - middle.y());
            least = std::min(least, radius);
            most = std::max(most, radius);
        }
        // A ring is drawn as one.
        QVERIFY(least > 100);
        QVERIFY(most < 1.2 * least);
    }

    void layout_takesNamesAsTheyAre()
    {
        const auto edges = fileOf("names.csv", "\xef\xbb\xbfTarget,note,Source\r\n"
                                               "\"Heim, Lennart\",x,\"The \"\"memo\"\"\"\r\n"
                                               "\xc3\x89lys\xc3\xa9"
                                               "e,,\"two\nlines\"\r\n"
                                               ",,alone\r\n");

        const auto run = layout({edges});

        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.contains("\n\"Heim, Lennart\","));
        QVERIFY(run.output.contains("\n\"The \"\"memo\"\"\","));
        QVERIFY(run.output.contains("\n\xc3\x89lys\xc3\xa9"
                                    "e,"));
        QVERIFY(run.output.contains("\n\"two\nlines\","));
        QVERIFY(run.output.contains("\nalone,"));
    }

    void layout_readsGraphMl()
    {
        const auto edges = fileOf(
            "graph.graphml",
            "<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
            "<key id=\"k\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>"
            "<graph edgedefault=\"undirected\"><node id=\"a\"><data key=\"k\">x</data></node>"
            "<node id=\"b\"/><node id=\"c\"/><edge source=\"a\" target=\"b\"/></graph></graphml>");

        const auto run = layout({edges, QStringLiteral("--json")});

        QCOMPARE(run.exitStatus, 0);
        const auto json = Json::parse(run.output.toStdString());
        QCOMPARE(json["kind"].get<std::string>(), std::string("force"));
        QCOMPARE(json["nodeCount"].get<int>(), 3);
        QCOMPARE(json["edgeCount"].get<int>(), 1);
        QCOMPARE(json["positions"].size(), size_t(3));
        QCOMPARE(json["positions"][2]["node"].get<std::string>(), std::string("c"));
        QVERIFY(json["positions"][0]["x"].is_number());
    }

    void layout_givesTheSameOnOneThreadAndTwo()
    {
        const auto edges = fileOf("large.csv", ring(6000));

        const auto one = layout({edges, QStringLiteral("--threads"), QStringLiteral("1")});
        const auto two = layout({edges, QStringLiteral("--threads"), QStringLiteral("2")});

        QCOMPARE(one.exitStatus, 0);
        QVERIFY(one.output == two.output);
    }

    void layout_makesOtherKinds_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"force", "radial", "layered", "circular", "claimMap"}) {
            QTest::addRow("%s", kind) << QString::fromLatin1(kind);
        }
    }

    void layout_makesOtherKinds()
    {
        QFETCH(QString, kind);
        const auto edges = fileOf("kinds.csv", ring(9));

        const auto run =
            layout({edges, QStringLiteral("--kind"), kind, QStringLiteral("--focus"),
                    QStringLiteral("n3"), QStringLiteral("--tightness"), QStringLiteral("0.9")});

        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.output.count('\n'), 10);
        QVERIFY(!run.output.contains("nan"));
    }

    void layout_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QByteArray>("said");
        const QStringList none;
        QTest::addRow("columns without names")
            << QStringLiteral("a.csv") << QByteArray("a,b\nb,c\n") << none << 1
            << QByteArray("line 1: the columns");
        QTest::addRow("nothing at all") << QStringLiteral("b.csv") << QByteArray() << none << 1
                                        << QByteArray("line 1: the columns");
        QTest::addRow("an edge from nowhere")
            << QStringLiteral("c.csv") << QByteArray("source,target\na,b\n,c\n") << none << 1
            << QByteArray("line 3");
        QTest::addRow("an open quotation mark")
            << QStringLiteral("d.csv") << QByteArray("source,target\na,\"b\nc,d\n") << none << 1
            << QByteArray("line 2");
        QTest::addRow("GraphML that breaks off")
            << QStringLiteral("e.graphml") << QByteArray("<graphml>\n<graph>\n<node id=") << none
            << 1 << QByteArray("line 3");
        QTest::addRow("another kind of XML") << QStringLiteral("f.graphml") << QByteArray("<svg/>")
                                             << none << 1 << QByteArray("instead of");
        QTest::addRow("an edge without an end")
            << QStringLiteral("g.graphml")
            << QByteArray("<graphml>\n<edge source=\"a\"/></graphml>") << none << 1
            << QByteArray("line 2");
        QTest::addRow("elements without end")
            << QStringLiteral("h.graphml") << "<graphml>" + QByteArray("<a>").repeated(200000)
            << none << 1 << QByteArray("nested more than 64 deep");
        QTest::addRow("an unknown ending")
            << QStringLiteral("i.txt") << QByteArray("source,target\n") << none << 2
            << QByteArray(".graphml");
        QTest::addRow("an unknown kind")
            << QStringLiteral("j.csv") << ring(3)
            << QStringList{QStringLiteral("--kind"), QStringLiteral("cloud")} << 2
            << QByteArray("claimMap");
        QTest::addRow("a tightness that is none")
            << QStringLiteral("k.csv") << ring(3)
            << QStringList{QStringLiteral("--tightness"), QStringLiteral("2")} << 2
            << QByteArray("from 0 to 1");
        QTest::addRow("a focus that is not there")
            << QStringLiteral("l.csv") << ring(3)
            << QStringList{QStringLiteral("--focus"), QStringLiteral("x")} << 2
            << QByteArray("--focus");
    }

    void layout_saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(int, exitStatus);
        QFETCH(QByteArray, said);

        const auto run = layout(QStringList{fileOf(name.toLatin1().constData(), bytes)} + options);

        QCOMPARE(run.exitStatus, exitStatus);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(said), run.errors.constData());
    }

    void layout_saysThatAFileIsMissing()
    {
        const auto run = layout({QStringLiteral("/nowhere/edges.csv")});

        QCOMPARE(run.exitStatus, 3);
        QVERIFY(run.errors.contains("/nowhere/edges.csv"));
    }
};

QTEST_GUILESS_MAIN(tst_LayoutCommand)
#include "tst_layoutcommand.moc"
