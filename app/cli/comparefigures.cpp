// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparefigures.h"

#include "app/cli/command.h"
#include "app/cli/outputjson.h"
#include "briefings/analysis/figurewords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace App {

using namespace Briefings;

namespace {

/// Stable words for scripts, whatever the language of the person.
const char *jsonWord(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Single:
        return "single";
    case FigureVerdict::AgreesWithinRounding:
        return "agreesWithinRounding";
    case FigureVerdict::WithinRange:
        return "withinRange";
    case FigureVerdict::DifferentScope:
        return "differentScope";
    case FigureVerdict::NotComparable:
        return "notComparable";
    case FigureVerdict::Conflict:
        return "conflict";
    case FigureVerdict::Factor:
        return "factor";
    case FigureVerdict::PowerOfTen:
        break;
    }
    return "powerOfTen";
}

const char *jsonWord(ScopeRelation relation)
{
    switch (relation) {
    case ScopeRelation::Same:
        return "same";
    case ScopeRelation::Narrower:
        return "narrower";
    case ScopeRelation::Overlapping:
        return "overlapping";
    case ScopeRelation::Different:
        break;
    }
    return "different";
}

/// Null for an open end, as in the files.
Json numberJson(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json valuesJson(const PossibleValues &values)
{
    Json json;
    json["low"] = numberJson(values.low);
    json["high"] = numberJson(values.high);
    return json;
}

Json idsJson(const std::vector<FigureId> &ids)
{
    auto list = Json::array();
    for (const auto &id : ids) {
        list.push_back(toUtf8(id.toString()));
    }
    return list;
}

Json textOrNull(const QString &text) { return text.isEmpty() ? Json() : Json(toUtf8(text)); }

void addDifference(Json &json, const ValueDifference &difference)
{
    json["factor"] = Json();
    if (difference.factor) {
        json["factor"] = valuesJson({difference.factor->low, difference.factor->high, true});
    }
    json["powerOfTen"] = difference.powerOfTen == 0 ? Json() : Json(difference.powerOfTen);
    json["roundingExplains"] = difference.verdict == FigureVerdict::AgreesWithinRounding;
    json["fitsIfCutOff"] = difference.fitsIfCutOff;
}

Json pairJson(const BriefingIndex &index, const FigurePair &pair)
{
    Json json;
    json["a"] = toUtf8(pair.a.toString());
    json["b"] = toUtf8(pair.b.toString());
    json["verdict"] = jsonWord(pair.verdict);
    json["scopes"] = jsonWord(pair.scopes);
    json["values"] = jsonWord(pair.difference.verdict);
    addDifference(json, pair.difference);
    json["suspect"] = pair.hasSuspect;
    json["sentence"] = toUtf8(pairSentence(index, pair));
    return json;
}

Json scopeJson(const BriefingIndex &index, const FigureGroup &group, const ScopeGroup &scope)
{
    Json json;
    json["scope"] = toUtf8(scope.scopeText);
    json["verdict"] = jsonWord(scope.verdict);
    auto ids = Json::array();
    for (const auto &figure : scope.figures) {
        ids.push_back(toUtf8(figure.figure.toString()));
    }
    for (const auto &figure : scope.notComparable) {
        ids.push_back(toUtf8(figure.toString()));
    }
    json["figures"] = std::move(ids);
    json["common"] = scope.common ? valuesJson(*scope.common) : Json();
    json["outsiders"] = idsJson(scope.outsiders);
    json["notComparable"] = idsJson(scope.notComparable);
    json["leastFactor"] = scope.leastFactor ? numberJson(*scope.leastFactor) : Json();
    json["excludingPairs"] = scope.excludingPairs;
    json["sentence"] = toUtf8(scopeSentence(index, group, scope));
    return json;
}

/// The figure as every listing has it, with what its digits leave possible.
Json figureJson(const BriefingIndex &index, const ComparedFigure &figure)
{
    const auto *found = index.figure(figure.figure);
    auto json = outputJson(Item(*found));
    json["possible"] = valuesJson(figure.value.values);
    return json;
}

Json groupJson(const BriefingIndex &index, const FigureGroup &group)
{
    Json json;
    json["measure"] = toUtf8(group.measure.toString());
    json["subject"] = toUtf8(group.subject.toString());
    json["unit"] = toUtf8(group.unit.toString());
    json["verdict"] = jsonWord(group.verdict);
    auto figures = Json::array();
    auto scopes = Json::array();
    for (const auto &scope : group.scopes) {
        for (const auto &figure : scope.figures) {
            figures.push_back(figureJson(index, figure));
        }
        for (const auto &id : scope.notComparable) {
            figures.push_back(outputJson(Item(*index.figure(id))));
        }
        scopes.push_back(scopeJson(index, group, scope));
    }
    json["suspects"] = idsJson(group.suspects);
    json["scopes"] = std::move(scopes);
    json["figures"] = std::move(figures);
    const auto pairs = figurePairs(group);
    json["pairCount"] = pairs.total;
    auto &list = json["pairs"] = Json::array();
    for (const auto &pair : pairs.pairs) {
        list.push_back(pairJson(index, pair));
    }
    return json;
}

Json inputJson(const BriefingIndex &index, const CheckInput &input)
{
    Json json;
    const bool isAssumption = !input.assumption.isNull();
    json["id"] = toUtf8(isAssumption ? input.assumption.toString() : input.figure.toString());
    json["isAssumption"] = isAssumption;
    json["title"] =
        toUtf8(isAssumption ? index.title(input.assumption) : index.title(input.figure));
    json["low"] = numberJson(input.quantity.low);
    json["high"] = numberJson(input.quantity.high);
    json["stated"] = input.quantity.stated ? numberJson(*input.quantity.stated) : Json();
    json["unit"] = toUtf8(input.quantity.unit.toString());
    json["asWritten"] = toUtf8(input.quantity.asWritten);
    json["precision"] = toUtf8(toText(input.quantity.precision));
    json["possible"] = valuesJson(input.value.values);
    json["alike"] = idsJson(input.alike);
    json["suspect"] = input.isSuspect;
    auto &passages = json["passages"] = Json::array();
    for (const auto &passage : input.passages) {
        passages.push_back(outputJson(passage));
    }
    return json;
}

Json checkJson(const BriefingIndex &index, const DerivedCheck &check)
{
    Json json;
    json["formula"] = textOrNull(check.formula.toString());
    json["name"] = toUtf8(check.name);
    json["operation"] = toUtf8(toText(check.operation));
    json["subject"] = toUtf8(check.subject.toString());
    json["verdict"] = jsonWord(check.verdict());
    auto &inputs = json["inputs"] = Json::array();
    for (const auto &input : check.inputs) {
        inputs.push_back(inputJson(index, input));
    }
    auto &computed = json["computed"] = valuesJson(check.computed.values);
    computed["stated"] = check.computed.stated ? numberJson(*check.computed.stated) : Json();
    computed["unit"] = toUtf8(check.result.quantity.unit.toString());
    json["result"] = inputJson(index, check.result);
    json["usesAssumption"] = check.usesAssumption();
    addDifference(json, check.difference);
    json["reason"] = toUtf8(check.reason);
    json["sentence"] = toUtf8(checkSentence(index, check));
    return json;
}

void printGroup(const BriefingIndex &index, const FigureGroup &group)
{
    printLine(QCoreApplication::translate("App", "%1, %2: %3")
                  .arg(index.title(group.measure), index.title(group.subject),
                       verdictWords(group.verdict)));
    for (const auto &scope : group.scopes) {
        const auto covered = scope.scopeText.isEmpty()
                                 ? QCoreApplication::translate("App", "scope not said")
                                 : scope.scopeText;
        if (scope.figures.size() + scope.notComparable.size() == 1) {
            printLine(QStringLiteral("  %1: %2").arg(covered, scopeSentence(index, group, scope)));
        } else {
            printLine(QStringLiteral("  %1 – %2. %3")
                          .arg(covered, verdictWords(scope.verdict, scope.leastFactor),
                               scopeSentence(index, group, scope)));
        }
    }
}

} // namespace

Json figureGroupsJson(const BriefingIndex &index)
{
    auto list = Json::array();
    for (const auto &group : compareFigures(index)) {
        list.push_back(groupJson(index, group));
    }
    return list;
}

Json checksJson(const BriefingIndex &index)
{
    auto list = Json::array();
    for (const auto &check : derivedChecks(index).checks) {
        list.push_back(checkJson(index, check));
    }
    return list;
}

void printFigureComparison(const BriefingIndex &index)
{
    printLine(QCoreApplication::translate("App", "Figures of one measure and subject:"));
    for (const auto &group : compareFigures(index)) {
        if (group.figureCount() > 1) {
            printGroup(index, group);
        }
    }
    const auto derived = derivedChecks(index);
    if (derived.checks.empty()) {
        return;
    }
    printLine(QCoreApplication::translate("App", "Calculations:"));
    QString name;
    for (const auto &check : derived.checks) {
        if (check.name != name) {
            name = check.name;
            printLine(QStringLiteral("  %1").arg(name));
        }
        printLine(QStringLiteral("    %1 %2").arg(checkSentence(index, check), check.reason));
    }
    for (const auto &formula : derived.cutShort) {
        printLine(QCoreApplication::translate(
                      "App", "  “%1” finds more than a hundred checks; the others are left out.")
                      .arg(formula));
    }
}

} // namespace App
