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
