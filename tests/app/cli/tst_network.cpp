// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using Json = nlohmann::ordered_json;

namespace {

TestSupport::ProgramRun network(const QStringList &arguments)
{
    return TestSupport::runProgram(QStringLiteral("sidelight-cli"),
                                   QStringList{QStringLiteral("network")} + arguments);
}

Json jsonOf(const QStringList &arguments)
{
    return Json::parse(
        network(arguments + QStringList{QStringLiteral("--json")}).output.toStdString(), nullptr,
        false);
}

QStringList path(const char *from, const char *to)
{
    return {QStringLiteral("--path"), QString::fromUtf8(from), QString::fromUtf8(to)};
}

std::set<std::string> idsIn(const Json &measures)
{
    std::set<std::string> ids;
    for (const auto &node : measures["nodes"]) {
        ids.insert(node["id"]);
    }
    return ids;
}

} // namespace

class tst_Network : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void path_hasHopsWithRelationDirectionAndWords()
    {
        const Json json = jsonOf(path("Nvidia", "OpenAI"));

        QVERIFY(json.is_object());
        QCOMPARE(json["from"].get<std::string>(), std::string("actor:nvidia"));
        QCOMPARE(json["to"].get<std::string>(), std::string("actor:openai"));
        QCOMPARE(json["paths"].size(), size_t(3));
        for (const auto &path : json["paths"]) {
            QCOMPARE(path["nodes"].size(), path["hops"].size() + 1);
            QCOMPARE(path["cost"].get<double>(), static_cast<double>(path["hops"].size()));
            for (size_t i = 0; i < path["hops"].size(); ++i) {
                const Json &hop = path["hops"][i];
                QVERIFY(hop["from"] == path["nodes"][i]["id"]);
                QVERIFY(hop["to"] == path["nodes"][i + 1]["id"]);
                QVERIFY(hop["direction"] == "forward" || hop["direction"] == "backward");
                QVERIFY(hop["relation"].is_string());
                QVERIFY(!hop["label"].get<std::string>().empty());
                QVERIFY(!hop["passages"].empty());
                for (const auto &passage : hop["passages"]) {
                    QVERIFY(!passage["quote"].get<std::string>().empty());
                    QVERIFY(passage["paragraph"].get<int>() > 0);
                }
            }
        }
    }

    void path_isTheSameBackward()
    {
        const Json there = jsonOf(path("Nvidia", "US government")
                                  + QStringList{QStringLiteral("--count"), QStringLiteral("1")});
        const Json back = jsonOf(path("US government", "Nvidia")
                                 + QStringList{QStringLiteral("--count"), QStringLiteral("1")});

        QCOMPARE(there["paths"].size(), size_t(1));
        QCOMPARE(there["paths"][0]["hops"].size(), back["paths"][0]["hops"].size());
    }

    void path_byEvidenceCostsWhatItsHopsCost()
    {
        const Json json =
            jsonOf(path("NVIDIA", "openai")
                   + QStringList{QStringLiteral("--cost"), QStringLiteral("evidence")});

        QVERIFY(!json["paths"].empty());
        double before = 0;
        for (const auto &path : json["paths"]) {
            double sum = 0;
            for (const auto &hop : path["hops"]) {
                sum += hop["evidenceCost"].get<double>();
            }
            QVERIFY(std::abs(path["cost"].get<double>() - sum) < 1e-9);
            QVERIFY(sum >= before);
            before = sum;
        }
    }

    void path_canBeReadAsText()
    {
        const auto run = network(path("Nvidia", "OpenAI"));

        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.startsWith("1. Nvidia → "));
        QVERIFY(run.output.contains("¶"));
        QVERIFY(run.output.contains("\n3. "));
    }

    void path_thatIsNoneSaysSo()
    {
        const auto run =
            network(path("Nvidia", "OpenAI")
                    + QStringList{QStringLiteral("--relations"), QStringLiteral("fundedBy")});

        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.startsWith("No path leads"));
    }

    void names_mayBeAliasesOrIds()
    {
        const Json json = jsonOf(path("actor:us-government", "PRC"));

        QCOMPARE(json["from"].get<std::string>(), std::string("actor:us-government"));
        QCOMPARE(json["to"].get<std::string>(), std::string("actor:china"));
    }

    void names_thatAreNotKnownSayWhatIsNear()
    {
        const auto run = network(path("Nvidea", "OpenAI"));

        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.errors.contains("Near it: Nvidia (actor:nvidia)"));
        QVERIFY(run.output.isEmpty());
        const auto nothing = network(path("Zzyzx Quux Frob", "OpenAI"));
        QCOMPARE(nothing.exitStatus, 2);
        QVERIFY(!nothing.errors.contains("Near it"));
    }

    void measures_areThoseOfEveryNode()
    {
        const Json json = jsonOf({QStringLiteral("--measures")});

        QVERIFY(json["nodes"].size() > 100);
        double sum = 0;
        double before = 1;
        std::set<std::string> first;
        for (const auto &node : json["nodes"]) {
            const double rank = node["pageRank"];
            QVERIFY(rank <= before);
            before = rank;
            sum += rank;
            if (first.size() < 12) {
                first.insert(node["id"]);
            }
            const size_t community = node["community"];
            QVERIFY(node["communityName"] == json["communities"][community]["name"]);
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(first.contains("actor:deepseek"));
        QVERIFY(first.contains("actor:chip-export-controls"));
        QVERIFY(json["componentCount"].get<int>() >= 1);
    }

    void measures_areATable()
    {
        const auto lines = network({QStringLiteral("--measures")}).output.split('\n');

        QVERIFY(lines[0].startsWith("id\tlabel\tdegree"));
        QCOMPARE(lines[1].count('\t'), lines[0].count('\t'));
        QVERIFY(lines[1].startsWith("actor:deepseek\tDeepSeek\t"));
    }

    void filters_narrowTheGraph_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *arguments) {
            QTest::addRow("%s", arguments)
                << QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("--kinds actors,events");
        row("--documents policymakers-guide");
        row("--focus DeepSeek --hops 1");
        row("--focus actor:nvidia --focus OpenAI");
        row("--between 2024-12 2025-01-15");
        row("--between ../2022");
        row("--text chip");
        row("--core 4");
        row("--degree 5");
        row("--projection actorsOnly");
        row("--projection claimsOnly");
        row("--holders Nvidia");
        row("--states lost --linked");
    }

    void filters_narrowTheGraph()
    {
        QFETCH(QStringList, arguments);
        const auto all = idsIn(jsonOf({QStringLiteral("--measures")}));

        const auto some = idsIn(jsonOf(arguments + QStringList{QStringLiteral("--measures")}));

        QVERIFY(some.size() < all.size());
        QVERIFY(std::ranges::includes(all, some));
    }

    void projections_mayBeOfADocumentOrAQuestion()
    {
        const auto ids = idsIn(jsonOf({QStringLiteral("--measures"), QStringLiteral("--projection"),
                                       QStringLiteral("document:policymakers-guide")}));

        QVERIFY(ids.contains("document:policymakers-guide"));
        QVERIFY(ids.size() > 30);
        QVERIFY(std::ranges::none_of(
            ids, [](const std::string &id) { return id == "document:fast-company"; }));
    }

    void wrongUse_isSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *arguments, const char *message) {
            QTest::addRow("%s", arguments)
                << QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << QByteArray(message);
        };
        row("", "Say what is wanted");
        row("--measures --path Nvidia OpenAI", "Say what is wanted");
        row("--path Nvidia", "Something is missing");
        row("--measures --kinds wizards", "“wizard” does not fit --kinds");
        row("--measures --relations likes", "Use made, released");
        row("--measures --between soon 2025", "two dates");
        row("--measures --between 2025 2024", "two dates");
        row("--measures --core many", "a whole number");
        row("--measures --projection oneDocument", "the name or the id");
        row("--measures --projection nowhere", "nothing called “nowhere”");
        row("--measures --focus nobody-at-all", "nothing called “nobody-at-all”");
        row("--path Nvidia OpenAI --cost money", "shortest, evidence");
        row("--path Nvidia OpenAI --count 0", "from 1 to 1000");
    }

    void wrongUse_isSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);

        const auto run = network(arguments);

        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(message), run.errors.constData());
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Network)
#include "tst_network.moc"
