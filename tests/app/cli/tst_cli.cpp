// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using Json = nlohmann::ordered_json;

using namespace Briefings;

namespace {

TestSupport::ProgramRun cli(const QStringList &arguments, const QByteArray &input = {})
{
    return TestSupport::runProgram(QStringLiteral("sidelight-cli"), arguments, input);
}

Json jsonOf(const TestSupport::ProgramRun &run)
{
    return Json::parse(run.output.toStdString(), nullptr, false);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const auto path = entries.next();
        files.insert(QDir(folder).relativeFilePath(path), TestSupport::readFile(path));
    }
    return files;
}

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void help_isThereForAllAndForOneCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString layout = QStringLiteral("layout");
        QTest::addRow("help layout") << QStringList{QStringLiteral("help"), layout};
        QTest::addRow("layout --help") << QStringList{layout, QStringLiteral("--help")};
        QTest::addRow("--help layout") << QStringList{QStringLiteral("--help"), layout};
        QTest::addRow("layout -h") << QStringList{layout, QStringLiteral("-h")};
    }

    void help_isThereForAllAndForOneCommand()
    {
        QFETCH(QStringList, arguments);

        const auto all = cli({QStringLiteral("help")});
        const auto one = cli(arguments);

        QCOMPARE(one.exitStatus, 0);
        QVERIFY(one.output.startsWith("  layout EDGES"));
        QVERIFY(!one.output.contains("sidelight-cli COMMAND"));
        QVERIFY(all.output.contains(one.output));
        // Signs beyond ASCII are what they were written as.
        QVERIFY(one.output.contains("0…1"));
        // What is searched for may be the word.
        QVERIFY(!cli({QStringLiteral("search"), QStringLiteral("help")})
                     .output.contains("search QUERY"));
    }

    void search_putsWhatIsCalledSoFirst()
    {
        const auto hits =
            jsonOf(cli({QStringLiteral("search"), QStringLiteral("deepseek"),
                        QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("6")}));

        QVERIFY(hits["hits"].size() > 1);
        QCOMPARE(QString::fromStdString(hits["hits"][0]["id"].get<std::string>()),
                 QStringLiteral("actor:deepseek"));
    }

    void packThenUnpack_givesTheSameBytes()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("a.briefing"));
        const auto unpacked = folder.filePath(QStringLiteral("unpacked"));

        QCOMPARE(cli({QStringLiteral("pack"), TestSupport::bundledFolder(), file}).exitStatus, 0);
        QCOMPARE(cli({QStringLiteral("unpack"), file, unpacked}).exitStatus, 0);

        const auto expected = filesIn(TestSupport::bundledFolder());
        QCOMPARE(expected.size(), 14);
        QCOMPARE(filesIn(unpacked), expected);
    }

    void unpackThenPack_listsTheSame()
    {
        const QTemporaryDir folder;
        const auto unpacked = folder.filePath(QStringLiteral("unpacked"));
        const auto file = folder.filePath(QStringLiteral("b.briefing"));
        const auto bundled =
            QStringLiteral(SIDELIGHT_BUILD_DIR "/share/sidelight/briefings/deepseek-2025.briefing");

        QCOMPARE(cli({QStringLiteral("unpack"), bundled, unpacked}).exitStatus, 0);
        QCOMPARE(cli({QStringLiteral("pack"), unpacked, file}).exitStatus, 0);

        for (const char *kind :
             {"documents", "actors", "events", "questions", "claims", "stances", "measures",
              "figures", "links", "charts", "passages", "formulas", "assumptions"}) {
            const QStringList list{QStringLiteral("list"), QString::fromLatin1(kind)};
            const auto before = cli(list + QStringList{QStringLiteral("--json")});
            const auto after = cli(list + QStringList{file, QStringLiteral("--json")});
            QCOMPARE(before.exitStatus, 0);
            QCOMPARE(after.output, before.output);
            QVERIFY2(!jsonOf(after).empty(), kind);
        }
    }

    void listFigures_printsTheContract()
    {
        const auto json = jsonOf(
            cli({QStringLiteral("list"), QStringLiteral("figures"), QStringLiteral("--json")}));

        QVERIFY(json.is_array());
        for (const auto &figure : json) {
            for (const char *member : {"id", "document", "measure", "subject", "low", "high",
                                       "stated", "unit", "asWritten", "precision", "basis", "scope",
                                       "holder", "flag", "state", "passages"}) {
                QVERIFY2(figure.contains(member), member);
            }
            QCOMPARE(figure["state"].get<std::string>(), std::string("sound"));
            for (const auto &passage : figure["passages"]) {
                QCOMPARE(passage.size(), size_t(5));
                QVERIFY(passage["start"].get<int>() < passage["end"].get<int>());
            }
        }
    }

    void search_findsTheirPassages_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("inEvery");
        QTest::addRow("a number with a separator")
            << QStringLiteral("2,048") << QStringLiteral("2,048");
        QTest::addRow("a decimal number") << QStringLiteral("5.6") << QStringLiteral("5.6");
        QTest::addRow("a chip") << QStringLiteral("H800") << QStringLiteral("H800");
        QTest::addRow("a phrase") << QStringLiteral("\"export controls\"")
                                  << QStringLiteral("export controls");
    }

    void search_findsTheirPassages()
    {
        QFETCH(QString, query);
        QFETCH(QString, inEvery);

        const auto json = jsonOf(cli({QStringLiteral("search"), query, QStringLiteral("--json"),
                                      QStringLiteral("--limit"), QStringLiteral("200")}));

        int passages = 0;
        for (const auto &hit : json["hits"]) {
            if (hit["kind"] == "passage") {
                ++passages;
                QVERIFY(QString::fromStdString(hit["text"].get<std::string>())
                            .contains(inEvery, Qt::CaseInsensitive));
                QVERIFY(!hit["matches"].empty());
            }
        }
        QVERIFY(passages > 0);
    }

    void search_worksOnAFolder()
    {
        const auto run = cli({QStringLiteral("search"), QStringLiteral("H800"),
                              TestSupport::bundledFolder(), QStringLiteral("--json")});

        QCOMPARE(run.exitStatus, 0);
        QVERIFY(!jsonOf(run)["hits"].empty());
    }

    void show_printsPassagesAndLinks()
    {
        const auto json = jsonOf(cli(
            {QStringLiteral("show"), QStringLiteral("actor:deepseek"), QStringLiteral("--json")}));
        const auto readable = cli({QStringLiteral("show"), QStringLiteral("actor:deepseek")});

        QCOMPARE(json["name"].get<std::string>(), std::string("DeepSeek"));
        QVERIFY(!json["passages"].empty());
        QVERIFY(!json["links"].empty());
        QVERIFY(json["passages"][0]["paragraph"].get<int>() > 0);
        QVERIFY(readable.output.startsWith("DeepSeek\n"));
    }

    void edits_areUndoneAndRedone()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("a.briefing"));
        QCOMPARE(cli({QStringLiteral("pack"), TestSupport::bundledFolder(), file}).exitStatus, 0);
        const auto title = [&file] {
            const auto unpacked = file + QStringLiteral(".d");
            QDir(unpacked).removeRecursively();
            (void)cli({QStringLiteral("unpack"), file, unpacked});
            return Json::parse(TestSupport::readFile(unpacked + QStringLiteral("/briefing.json"))
                                   .toStdString())["title"]
                .get<std::string>();
        };
        const auto before = title();

        const auto edit = cli({QStringLiteral("edit"), file},
                              R"({"heading": {"title": "Another title", "summary": "s"}})"
                              "\n");

        QCOMPARE(edit.output, QByteArray("saved 1\n"));
        QCOMPARE(title(), std::string("Another title"));
        QCOMPARE(cli({QStringLiteral("undo"), file}).exitStatus, 0);
        QCOMPARE(title(), before);
        QCOMPARE(cli({QStringLiteral("redo"), file}).exitStatus, 0);
        QCOMPARE(title(), std::string("Another title"));

        const auto bad = cli({QStringLiteral("edit"), file}, "{\"remove\": \"actor:nobody\"}\n");
        QVERIFY(bad.exitStatus != 0);
        QVERIFY(bad.errors.contains("actor:nobody"));
    }

    void search_takesTheWholeLanguage_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addRow("a filter") << QStringLiteral("kind:figure doc:fast-company 5.6")
                                  << QStringLiteral("figure")
                                  << QStringLiteral("figure:v3-training-cost-fast-company");
        QTest::addRow("a number in its unit")
            << QStringLiteral("kind:figure >150000 GPU") << QStringLiteral("figure")
            << QStringLiteral("figure:b200-counterfactual-headlines");
        QTest::addRow("a span in another unit")
            << QStringLiteral("kind:figure 50..70 days") << QStringLiteral("figure")
            << QStringLiteral("figure:v3-duration-news");
    }
    void search_takesTheWholeLanguage()
    {
        QFETCH(QString, query);
        QFETCH(QString, kind);
        QFETCH(QString, id);

        const auto json = jsonOf(cli({QStringLiteral("search"), query, QStringLiteral("--json")}));

        QVERIFY(!json["isLiteral"].get<bool>());
        QVERIFY(json["problem"].is_null());
        QStringList ids;
        for (const auto &hit : json["hits"]) {
            QCOMPARE(QString::fromStdString(hit["kind"].get<std::string>()), kind);
            ids.append(QString::fromStdString(hit["id"].get<std::string>()));
        }
        QVERIFY2(ids.contains(id), qPrintable(ids.join(QLatin1Char(' '))));
    }

    void search_saysWhatIsMalformed()
    {
        const auto run = cli({QStringLiteral("search"), QStringLiteral("(H800")});

        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.errors.contains("parenthesis"));
        QVERIFY(run.output.contains("actor:"));
    }

    void export_writesBibliographies()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.bib"));

        const auto bib = cli({QStringLiteral("export"), QStringLiteral("--bibliography"),
                              QStringLiteral("bibtex"), QStringLiteral("-o"), path});
        const auto csl = cli(
            {QStringLiteral("export"), QStringLiteral("--bibliography"), QStringLiteral("csl")});
        const auto ris = cli({QStringLiteral("export"), QStringLiteral("--bibliography"),
                              QStringLiteral("ris"), TestSupport::bundledFolder()});
        const auto apa =
            cli({QStringLiteral("export"), QStringLiteral("--citations"), QStringLiteral("apa")});

        QCOMPARE(bib.exitStatus, 0);
        QVERIFY(TestSupport::readFile(path).contains("@techreport{policymakers-guide,"));
        QCOMPARE(jsonOf(csl).size(), size_t(5));
        QCOMPARE(ris.output.count("\r\nER  - \r\n"), 5);
        QVERIFY2(apa.output.contains("Heim, L., & Huang, S. (2025, January 27"),
                 apa.output.constData());
    }

    void annotations_comeBack()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.jsonld"));
        QCOMPARE(cli({QStringLiteral("annotations"), QStringLiteral("export"), QStringLiteral("-o"),
                      path})
                     .exitStatus,
                 0);
        const auto passages = jsonOf(cli({QStringLiteral("list"), QStringLiteral("figures"),
                                          QStringLiteral("--json")}))
                                  .size();

        const auto run = cli({QStringLiteral("annotations"), QStringLiteral("import"), path,
                              QStringLiteral("--json")});

        QCOMPARE(run.exitStatus, 0);
        const auto json = jsonOf(run);
        QCOMPARE(json["lost"].get<int>(), 0);
        QCOMPARE(json["moved"].get<int>(), 0);
        QVERIFY(json["annotations"].size() > passages);

        auto text = TestSupport::readFile(path);
        text.replace("$5.6 million", "$5.7 million");
        TestSupport::writeFile(path, text);
        const auto changed = cli({QStringLiteral("annotations"), QStringLiteral("import"), path});
        QCOMPARE(changed.exitStatus, 1);
        QVERIFY(changed.errors.contains("does not stand in the text; nearest is"));
    }

    // Notes of one copy of a briefing go into another; facts in the same file are no notes.
    void annotations_ofAReaderAreAddedToAnotherFile()
    {
        const QTemporaryDir folder;
        const auto page = folder.filePath(QStringLiteral("notes.jsonld"));
        const auto from = folder.filePath(QStringLiteral("from.briefing"));
        const auto to = folder.filePath(QStringLiteral("to.briefing"));
        auto contents = TestSupport::smallContents();
        QVERIFY_RESULT(Store::create(from, contents));
        contents.briefing.annotations.clear();
        QVERIFY_RESULT(Store::create(to, contents));
        QCOMPARE(cli({QStringLiteral("annotations"), QStringLiteral("export"), from,
                      QStringLiteral("-o"), page})
                     .exitStatus,
                 0);

        const auto run = cli({QStringLiteral("annotations"), QStringLiteral("import"), page, to,
                              QStringLiteral("--add")});

        QVERIFY2(run.exitStatus == 0, run.errors.constData());
        const auto store = Store::open(to, Store::Access::ReadOnly);
        QVERIFY_RESULT(store);
        const auto &added = store->briefing()->annotations;
        const auto expected = TestSupport::smallContents().briefing.annotations;
        QCOMPARE(added.size(), expected.size());
        QCOMPARE(added.front().text, expected.front().text);
        QCOMPARE(added.front().color, expected.front().color);
        QCOMPARE(added.front().passages, expected.front().passages);
        QCOMPARE(cli({QStringLiteral("annotations"), QStringLiteral("import"), page,
                      QStringLiteral("--add")})
                     .exitStatus,
                 2);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("nothing") << QStringList();
        QTest::addRow("an unknown command") << QStringList{QStringLiteral("fly")};
        QTest::addRow("an unknown kind")
            << QStringList{QStringLiteral("list"), QStringLiteral("horses")};
        QTest::addRow("an unknown option") << QStringList{
            QStringLiteral("list"), QStringLiteral("actors"), QStringLiteral("--yaml")};
        QTest::addRow("too few") << QStringList{QStringLiteral("pack"), QStringLiteral("x")};
        QTest::addRow("too many") << QStringList{QStringLiteral("unpack"), QStringLiteral("x"),
                                                 QStringLiteral("y"), QStringLiteral("z")};
        QTest::addRow("no id") << QStringList{QStringLiteral("show"), QStringLiteral("DeepSeek")};
        QTest::addRow("nothing to export") << QStringList{QStringLiteral("export")};
        QTest::addRow("an unknown format") << QStringList{
            QStringLiteral("export"), QStringLiteral("--bibliography"), QStringLiteral("xml")};
        QTest::addRow("annotations, but what") << QStringList{QStringLiteral("annotations")};
        QTest::addRow("a bad limit")
            << QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--limit"),
                           QStringLiteral("many")};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);

        const auto run = cli(arguments);

        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
    }

    void unknownItem_isAnInputError()
    {
        const auto run = cli({QStringLiteral("show"), QStringLiteral("actor:nobody")});

        QCOMPARE(run.exitStatus, 1);
        QVERIFY(run.errors.contains("actor:nobody"));
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
