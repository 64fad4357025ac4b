// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using Json = nlohmann::ordered_json;
using TestSupport::runProgram;

namespace {

/// One mistake in a copy of the bundled briefing and where the check must see it.
struct Mistake
{
    QString file;
    std::function<void(Json &)>
        change; ///< Null when the whole file is replaced by \a bytes, or taken away when null.
    QByteArray bytes;
    QString expectedPlace; ///< File and JSON pointer.
};

} // namespace

Q_DECLARE_METATYPE(Mistake)

class tst_Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void bundledBriefing_hasNoError()
    {
        const auto folder = runProgram(QStringLiteral("sidelight-cli"),
                                       {QStringLiteral("check"), TestSupport::bundledFolder()});
        const auto file = runProgram(QStringLiteral("sidelight-cli"), {QStringLiteral("check")});

        QCOMPARE(folder.output, QByteArray("0 errors, 0 warnings\n"));
        QCOMPARE(folder.exitStatus, 0);
        QCOMPARE(file.output, QByteArray("0 errors, 0 warnings\n"));
        QCOMPARE(file.exitStatus, 0);
    }

    void mistakes_data()
    {
        QTest::addColumn<Mistake>("mistake");
        const auto change = [](const char *name, const char *file, const char *place,
                               std::function<void(Json &)> function) {
            QTest::addRow("%s", name) << Mistake{
                QString::fromLatin1(file), std::move(function), {}, QString::fromLatin1(place)};
        };
        const auto set = [&change](const char *name, const char *file, const char *pointer,
                                   const Json &value) {
            const std::string place = std::string(file) + pointer;
            change(name, file, place.c_str(), [pointer = std::string(pointer), value](Json &json) {
                json[Json::json_pointer(pointer)] = value;
            });
        };

        set("an unknown question", "claims.json", "/claims/1/question", "question:nobody-asked");
        set("an unknown actor", "events.json", "/events/0/participants/0/actor", "actor:nobody");
        set("an unknown end of a link", "links.json", "/links/2/to", "actor:nobody");
        set("an unknown measure", "figures.json", "/figures/0/measure", "measure:none");
        set("a unit that is none", "figures.json", "/figures/1/unit", "dollars");
        set("a unit of another dimension", "figures.json", "/figures/0/unit", "GPU");
        set("a bad date", "events.json", "/events/1/date", "2025-02-30");
        set("an unknown actor kind", "actors.json", "/actors/0/kind", "wizard");
        set("an unknown precision", "figures.json", "/figures/0/precision", "roughly");
        set("an unknown basis", "figures.json", "/figures/0/basis", "felt");
        set("an unknown stance", "claims.json", "/stances/0/kind", "shrugs");
        set("an unknown relation", "links.json", "/links/0/relation", "likes");
        set("a relation that cannot join its ends", "links.json", "/links/0/relation",
            "takesPartIn");
        set("an id of the wrong kind", "claims.json", "/claims/0/question", "actor:deepseek");
        set("an id that is none", "actors.json", "/actors/3/id", "Deep Seek");
        set("a number as text", "figures.json", "/figures/0/low", "5");
        set("a list as text", "actors.json", "/actors/0/passages", "none");
        set("an empty name", "actors.json", "/actors/0/name", " ");
        set("a source of no document", "actors.json", "/actors/0/passages/0/source",
            "documents/other.md");
        set("words that do not stand there", "figures.json", "/figures/0/asWritten", "$7 billion");
        set("a value outside its bounds", "figures.json", "/figures/0/stated", 1.5);
        set("an unknown figure in a formula", "formulas.json", "/formulas/0/terms/0/figures/0",
            "figure:none");
        set("an unknown assumption", "formulas.json", "/formulas/2/terms/1/assumption",
            "assumption:none");
        set("an unknown operation", "formulas.json", "/formulas/0/operation", "guess");
        change(
            "a result of another unit", "formulas.json", "formulas.json/formulas/1/result",
            [](Json &json) { json["formulas"][1]["result"]["measure"] = "measure:training-cost"; });
        set("an assumption as a result", "formulas.json", "/formulas/2/result",
            {{"assumption", "assumption:h800-rent"}});
        set("a term that says nothing", "formulas.json", "/formulas/1/terms/0",
            {{"scope", "last run"}});
        set("an assumption without a reason", "assumptions.json", "/assumptions/0/note", "");
        set("an assumption outside its bounds", "assumptions.json", "/assumptions/0/stated", 3);
        set("a newer version", "briefing.json", "/version", 2);
        set("a file outside its folder", "briefing.json", "/documents/0/digest/file",
            "../secret.md");

        const auto selector = [&change](const char *name, const char *place,
                                        std::function<void(Json &)> function) {
            change(name, "claims.json", place, [function = std::move(function)](Json &json) {
                function(json["claims"][0]["passages"][0]["selector"]);
            });
        };
        const char *selectorPlace = "claims.json/claims/0/passages/0/selector";
        selector("a range past the end", selectorPlace,
                 [](Json &selectors) { selectors[1]["end"] = 99999; });
        selector("a range that ends before it starts",
                 "claims.json/claims/0/passages/0/selector/1/end",
                 [](Json &selectors) { selectors[1]["end"] = 0; });
        selector("a quote that does not match", selectorPlace,
                 [](Json &selectors) { selectors[0]["exact"] = "These words stand nowhere."; });
        selector("a passage without a position", selectorPlace,
                 [](Json &selectors) { selectors.erase(1); });
        selector("a selector that is not known", "claims.json/claims/0/passages/0/selector/0/type",
                 [](Json &selectors) { selectors[0]["type"] = "XPathSelector"; });

        change("a duplicate id", "actors.json", "actors.json/actors/1/id",
               [](Json &json) { json["actors"][1]["id"] = json["actors"][0]["id"]; });
        change("a second stance of one document on one claim", "claims.json",
               "claims.json/stances/1/by", [](Json &json) {
                   json["stances"][1]["claim"] = json["stances"][0]["claim"];
                   json["stances"][1]["by"] = json["stances"][0]["by"];
               });
        change("a missing member", "figures.json", "figures.json/figures/0",
               [](Json &json) { json["figures"][0].erase("scope"); });
        change("a misspelled member", "actors.json", "actors.json/actors/0/alias",
               [](Json &json) { json["actors"][0]["alias"] = Json::array(); });
        change("a fact without a passage", "events.json", "events.json/events/0/passages",
               [](Json &json) { json["events"][0]["passages"] = Json::array(); });
        change("a document without a text", "briefing.json", "briefing.json/documents/0",
               [](Json &json) { json["documents"][0].erase("digest"); });
        const auto replace = [](const char *name, const char *file, const char *bytes,
                                const char *place) {
            QTest::addRow("%s", name) << Mistake{
                QString::fromLatin1(file), {}, QByteArray(bytes), QString::fromLatin1(place)};
        };
        replace("a file that is no JSON", "links.json", "{\"links\": [}", "links.json: ");
        replace("a file that is no object", "links.json", "[]", "links.json: ");
        replace("a file without its list", "charts.json", "{}", "charts.json: ");
        replace("a missing file of facts", "events.json", nullptr, "events.json: ");
        replace("a missing text", "documents/news-digest.md", nullptr,
                "briefing.json/documents/0/digest/file");
    }

    /// Every mistake is named with file and JSON pointer, and the status tells scripts.
    void mistakes()
    {
        QFETCH(Mistake, mistake);
        const QTemporaryDir folder;
        QVERIFY(TestSupport::copyFolder(TestSupport::bundledFolder(), folder.path()));
        const QString path = folder.filePath(mistake.file);
        if (mistake.change) {
            auto json = Json::parse(TestSupport::readFile(path).toStdString());
            mistake.change(json);
            TestSupport::writeFile(path, QByteArray::fromStdString(json.dump(2)) + '\n');
        } else if (mistake.bytes.isNull()) {
            QVERIFY(QFile::remove(path));
        } else {
            TestSupport::writeFile(path, mistake.bytes);
        }

        const auto run =
            runProgram(QStringLiteral("sidelight-cli"), {QStringLiteral("check"), folder.path()});

        QCOMPARE(run.exitStatus, 1);
        const auto lines = QString::fromUtf8(run.output).split(QLatin1Char('\n'));
        const bool isNamed =
            std::any_of(lines.begin(), lines.end(), [&mistake](const QString &line) {
                const QString rest = line.mid(mistake.expectedPlace.size());
                return line.startsWith(mistake.expectedPlace)
                       && (mistake.expectedPlace.endsWith(QLatin1String(": "))
                               ? rest.startsWith(QLatin1String("error: "))
                               : rest.startsWith(QLatin1String(": error: ")));
            });
        QVERIFY2(isNamed, run.output.constData());

        // What does not pass the check is not packed either, and nothing is written.
        const QString target = folder.filePath(QStringLiteral("out.briefing"));
        const auto pack = runProgram(QStringLiteral("sidelight-cli"),
                                     {QStringLiteral("pack"), folder.path(), target});
        QCOMPARE(pack.exitStatus, 1);
        QVERIFY(!QFile::exists(target));
    }

    void wrongPaths()
    {
        const QTemporaryDir folder;

        const auto missing =
            runProgram(QStringLiteral("sidelight-cli"),
                       {QStringLiteral("check"), folder.filePath(QStringLiteral("none.briefing"))});
        TestSupport::writeFile(folder.filePath(QStringLiteral("letter.briefing")),
                               "Dear Sir or Madam, …");
        const auto foreign = runProgram(
            QStringLiteral("sidelight-cli"),
            {QStringLiteral("check"), folder.filePath(QStringLiteral("letter.briefing"))});

        QCOMPARE(missing.exitStatus, 3);
        QVERIFY(missing.errors.contains("none.briefing"));
        QCOMPARE(foreign.exitStatus, 1);
        QVERIFY(foreign.errors.contains("letter.briefing"));
    }
};

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
