// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

using Json = nlohmann::ordered_json;

namespace {

TestSupport::ProgramRun cli(const QStringList &arguments)
{
    return TestSupport::runProgram(QStringLiteral("sidelight-cli"), arguments);
}

Json jsonOf(const QStringList &arguments)
{
    return Json::parse(cli(arguments + QStringList{QStringLiteral("--json")}).output.toStdString(),
                       nullptr, false);
}

Json groupOf(const Json &json, const char *measure, const char *subject)
{
    for (const auto &group : json["figureGroups"]) {
        if (group["measure"] == measure && group["subject"] == subject) {
            return group;
        }
    }
    return {};
}

/// The scope of \a group that has \a figure.
Json scopeOf(const Json &group, const char *figure)
{
    for (const auto &scope : group["scopes"]) {
        for (const auto &id : scope["figures"]) {
            if (id == figure) {
                return scope;
            }
        }
    }
    return {};
}

/// What each voice makes of each claim, as "list stances" has it.
std::map<std::string, std::map<std::string, std::string>> listedStances()
{
    std::map<std::string, std::map<std::string, std::string>> stances;
    for (const auto &stance : jsonOf({QStringLiteral("list"), QStringLiteral("stances")})) {
        stances[stance["claim"]][stance["by"]] = stance["kind"];
    }
    return stances;
}

} // namespace

class tst_Compare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void claims_haveEveryStanceAndEverySilence()
    {
        auto stances = listedStances();
        std::set<std::string> documents;
        for (const auto &document : jsonOf({QStringLiteral("list"), QStringLiteral("documents")})) {
            documents.insert(document["id"]);
        }

        const auto json = jsonOf({QStringLiteral("compare")});

        QVERIFY(json.is_object());
        QCOMPARE(json["claims"].size(),
                 jsonOf({QStringLiteral("list"), QStringLiteral("claims")}).size());
        for (const auto &claim : json["claims"]) {
            auto &expected = stances[claim["claim"]];
            std::set<std::string> speaking;
            for (const auto &stance : claim["stances"]) {
                const std::string by = stance["by"];
                QCOMPARE(stance["kind"].get<std::string>(), expected[by]);
                QVERIFY(!stance["passages"].empty());
                speaking.insert(by);
            }
            QCOMPARE(speaking.size(), expected.size());
            for (const auto &silent : claim["silent"]) {
                QVERIFY(speaking.insert(silent.get<std::string>()).second);
            }
            QVERIFY(std::ranges::includes(speaking, documents));
        }
    }

    // Counted here once more, from the plain list of stances.
    void pairs_areCountedByTheRule()
    {
        const auto stances = listedStances();

        const auto json = jsonOf({QStringLiteral("compare")});

        QVERIFY(!json["pairs"].empty());
        for (const auto &pair : json["pairs"]) {
            double points = 0;
            int shared = 0;
            for (const auto &[claim, voices] : stances) {
                const auto a = voices.find(pair["a"]);
                const auto b = voices.find(pair["b"]);
                if (a == voices.end() || b == voices.end()) {
                    continue;
                }
                ++shared;
                const bool isDisputed = a->second == "disputes" || b->second == "disputes";
                points += a->second == b->second ? 1 : isDisputed ? 0 : 0.5;
            }
            QCOMPARE(pair["shared"].get<int>(), shared);
            QCOMPARE(pair["share"].is_null(), shared < 3);
            if (shared >= 3) {
                QCOMPARE(pair["share"].get<double>(), points / shared);
            }
        }
    }

    // What the program must find by itself in the briefing that comes with it.
    void trainingCost_namesWhatRoundingDoesNotExplain()
    {
        const auto group =
            groupOf(jsonOf({QStringLiteral("compare")}), "measure:training-cost", "actor:v3");
        std::map<std::string, Json> figures;
        for (const auto &figure : group["figures"]) {
            figures[figure["id"]] = figure;
            QVERIFY(!figure["passages"].empty());
        }
        const auto lastRun = scopeOf(group, "figure:v3-training-cost-memo");

        QCOMPARE(lastRun["verdict"].get<std::string>(), std::string("conflict"));
        QVERIFY(lastRun["figures"].size() >= 5);
        std::set<std::string> outsiders;
        for (const auto &id : lastRun["outsiders"]) {
            outsiders.insert(figures.at(id)["asWritten"]);
        }
        QCOMPARE(outsiders, (std::set<std::string>{"$5.5M", "$5 million"}));
        QVERIFY(lastRun["sentence"].get<std::string>().find("Rounding alone does not explain")
                != std::string::npos);
        std::map<std::pair<std::string, std::string>, std::string> verdicts;
        for (const auto &pair : group["pairs"]) {
            verdicts[{pair["a"], pair["b"]}] = verdicts[{pair["b"], pair["a"]}] = pair["verdict"];
            QVERIFY(!pair["sentence"].get<std::string>().empty());
        }
        const std::string guide = "figure:v3-training-cost-guide";
        QCOMPARE((verdicts[{guide, "figure:v3-training-cost-news"}]),
                 std::string("agreesWithinRounding"));
        QCOMPARE((verdicts[{guide, "figure:v3-training-cost-fast-company"}]),
                 std::string("agreesWithinRounding"));
        QCOMPARE((verdicts[{guide, "figure:v3-training-cost-memo"}]), std::string("conflict"));
        QCOMPARE((verdicts[{guide, "figure:search-cost-fern"}]), std::string("differentScope"));
        QCOMPARE(group["pairCount"].get<size_t>(), group["pairs"].size());
    }

    void gpuCounts_agreeWithinRounding()
    {
        const auto group =
            groupOf(jsonOf({QStringLiteral("compare")}), "measure:training-gpus", "actor:v3");

        std::map<std::string, int> verdicts;
        for (const auto &pair : group["pairs"]) {
            const bool hasOther = pair["a"] == "figure:b200-counterfactual-headlines"
                                  || pair["b"] == "figure:b200-counterfactual-headlines";
            QCOMPARE(pair["verdict"].get<std::string>(),
                     std::string(hasOther ? "differentScope" : "agreesWithinRounding"));
            ++verdicts[pair["verdict"]];
        }
        QCOMPARE(verdicts["agreesWithinRounding"], 3);
        QCOMPARE(verdicts["differentScope"], 3);
    }

    void checks_haveInputsAndPassages_data()
    {
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QStringList &inputs, const char *stated,
                            const char *verdict) {
            QTest::addRow("%s", name)
                << inputs << QString::fromUtf8(stated) << QString::fromLatin1(verdict);
        };
        const QStringList rent{QStringLiteral("2.788 million GPU hours"),
                               QStringLiteral("US$ 2.00 per GPU-hour")};
        row("2 × 2 = 4", {QStringLiteral("twice the computing power"), QStringLiteral("about 2x")},
            "4x the computing power", "agreesWithinRounding");
        row("2,048 GPUs × two months", {QStringLiteral("2,048 GPUs"), QStringLiteral("2 months")},
            "2.788 million GPU hours", "agreesWithinRounding");
        row("GPU-hours × assumed rent, $5.6 million", rent, "$5.6 million", "agreesWithinRounding");
        row("GPU-hours × assumed rent, $6 million", rent, "$6 million", "agreesWithinRounding");
        row("GPU-hours × assumed rent, $5.5M", rent, "$5.5M", "conflict");
    }

    void checks_haveInputsAndPassages()
    {
        QFETCH(QStringList, inputs);
        QFETCH(QString, stated);
        QFETCH(QString, verdict);
        const auto json = jsonOf({QStringLiteral("compare")});
        Json found;
        for (const auto &check : json["checks"]) {
            QStringList names;
            for (const auto &input : check["inputs"]) {
                names.append(QString::fromStdString(input["asWritten"]));
            }
            if (names == inputs && QString::fromStdString(check["result"]["asWritten"]) == stated) {
                found = check;
            }
        }

        QVERIFY(!found.is_null());
        QCOMPARE(QString::fromStdString(found["verdict"]), verdict);
        QVERIFY(found["computed"]["low"].get<double>() <= found["computed"]["high"].get<double>());
        QVERIFY(!found["reason"].get<std::string>().empty());
        QVERIFY(!found["result"]["passages"].empty());
        for (const auto &input : found["inputs"]) {
            const bool isAssumption = input["isAssumption"];
            QCOMPARE(input["passages"].empty(), isAssumption);
            const auto run = cli({QStringLiteral("show"), QString::fromStdString(input["id"])});
            QCOMPARE(run.exitStatus, 0);
            QCOMPARE(run.output.contains("assumption: Rent of one H800"), isAssumption);
        }
    }

    void plainText_saysTheComparisonInSentences()
    {
        const auto output = cli({QStringLiteral("compare")}).output;

        QVERIFY(output.contains("Rounding alone does not explain “$5.5M” (R1 memo)"));
        QVERIFY(output.contains("is an assumption; no document states it."));
    }

    void plainText_namesDisagreements()
    {
        const auto run = cli({QStringLiteral("compare")});

        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.contains("disagreement"));
        QVERIFY(run.output.contains("✕ disputes"));
    }

    void missingFile_isNotRead()
    {
        const auto run = cli({QStringLiteral("compare"), QStringLiteral("/nowhere.briefing")});

        QCOMPARE(run.exitStatus, 3);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Compare)
#include "tst_compare.moc"
