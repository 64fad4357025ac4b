// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/comparefigures.h"
#include "app/cli/input.h"
#include "app/cli/outputjson.h"
#include "briefings/analysis/pairagreement.h"
#include "briefings/export/claimwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace App {

using namespace Briefings;

namespace {

/// Stable words for scripts, whatever the language of the person.
const char *jsonWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Silence:
        return "silence";
    case Verdict::OneVoice:
        return "oneVoice";
    case Verdict::Agreement:
        return "agreement";
    case Verdict::Qualified:
        return "qualified";
    case Verdict::Disagreement:
        break;
    }
    return "disagreement";
}

Json voicesJson(const BriefingIndex &index, const AgreementMatrix &matrix)
{
    auto voices = Json::array();
    for (const auto &voice : matrix.voices) {
        Json entry;
        entry["id"] = toUtf8(voice.toString());
        entry["title"] = toUtf8(voiceName(index, voice));
        voices.push_back(std::move(entry));
    }
    return voices;
}

Json claimJson(const BriefingIndex &index, const AgreementMatrix &matrix, const MatrixRow &row)
{
    Json json;
    json["claim"] = toUtf8(row.claim.toString());
    json["question"] = toUtf8(row.question.toString());
    json["statement"] = toUtf8(index.title(row.claim));
    json["holder"] = row.holder.isNull() ? Json() : Json(toUtf8(row.holder.toString()));
    json["verdict"] = jsonWord(row.summary.verdict());
    json["supports"] = row.summary.supports;
    json["qualifies"] = row.summary.qualifies;
    json["disputes"] = row.summary.disputes;
    auto &stances = json["stances"] = Json::array();
    for (const auto &cell : row.cells) {
        Json stance;
        stance["id"] = toUtf8(cell.stance.toString());
        stance["by"] = toUtf8(matrix.voices[static_cast<size_t>(cell.voice)].toString());
        stance["kind"] = toUtf8(toText(cell.kind));
        stance["gist"] = toUtf8(cell.gist);
        stance["state"] = toUtf8(toText(worstState(cell.passages)));
        auto &passages = stance["passages"] = Json::array();
        for (const auto &passage : cell.passages) {
            passages.push_back(outputJson(passage));
        }
        stances.push_back(std::move(stance));
    }
    auto &silent = json["silent"] = Json::array();
    for (int voice = 0; voice < matrix.documents; ++voice) {
        if (row.cell(voice) == nullptr) {
            silent.push_back(toUtf8(matrix.voices[static_cast<size_t>(voice)].toString()));
        }
    }
    return json;
}

Json pairsJson(const AgreementMatrix &matrix)
{
    auto pairs = Json::array();
    for (const auto &pair : documentPairs(matrix)) {
        Json entry;
        entry["a"] = toUtf8(matrix.voices[static_cast<size_t>(pair.a)].toString());
        entry["b"] = toUtf8(matrix.voices[static_cast<size_t>(pair.b)].toString());
        entry["shared"] = pair.shared();
        entry["same"] = pair.same;
        entry["partly"] = pair.partly;
        entry["opposed"] = pair.opposed;
        const auto share = pair.share();
        entry["share"] = share ? Json(*share) : Json();
        pairs.push_back(std::move(entry));
    }
    return pairs;
}

void printMatrix(const BriefingIndex &index, const AgreementMatrix &matrix)
{
    QuestionId question;
    for (const auto &row : matrix.rows) {
        if (row.question != question) {
            question = row.question;
            printLine(index.title(question));
        }
        printLine(QStringLiteral("  %1 (%2)")
                      .arg(index.title(row.claim), verdictWord(row.summary.verdict())));
        for (const auto &cell : row.cells) {
            const auto voice = voiceName(index, matrix.voices[static_cast<size_t>(cell.voice)]);
            printLine(
                QStringLiteral("    %1 %2: %3").arg(voice, signedStance(cell.kind), cell.gist));
        }
    }
}

void printPairs(const BriefingIndex &index, const AgreementMatrix &matrix)
{
    printLine(shareRule());
    for (const auto &pair : documentPairs(matrix)) {
        printLine(QStringLiteral("  %1 – %2: %3 (%4)")
                      .arg(voiceName(index, matrix.voices[static_cast<size_t>(pair.a)]),
                           voiceName(index, matrix.voices[static_cast<size_t>(pair.b)]),
                           shareText(pair),
                           QCoreApplication::translate("App", "%n claim(s) in common", nullptr,
                                                       pair.shared())));
    }
}

} // namespace

Exit runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parseArguments(parser, arguments, 0, 1)) {
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto input = Input::open(parser.positionalArguments().value(0), exit);
    if (!input) {
        return exit;
    }
    const BriefingIndex index(std::make_shared<const Briefing>(input->briefing()));
    const auto matrix = agreementMatrix(index);
    if (!parser.isSet(QStringLiteral("json"))) {
        printMatrix(index, matrix);
        printPairs(index, matrix);
        printFigureComparison(index);
        return Exit::Done;
    }
    Json json;
    json["voices"] = voicesJson(index, matrix);
    auto &claims = json["claims"] = Json::array();
    for (const auto &row : matrix.rows) {
        claims.push_back(claimJson(index, matrix, row));
    }
    json["pairs"] = pairsJson(matrix);
    json["figureGroups"] = figureGroupsJson(index);
    json["checks"] = checksJson(index);
    printJson(json);
    return Exit::Done;
}

} // namespace App
