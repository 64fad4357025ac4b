// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/comparisonmodel.h"

#include "briefings/analysis/figurewords.h"
#include "widgets/common/itemtexts.h"

#include <algorithm>

namespace Widgets {

using Briefings::BriefingIndex;
using Briefings::CheckInput;
using Briefings::DerivedCheck;
using Briefings::FigureGroup;
using Briefings::FigureId;
using Briefings::FigureVerdict;
using Briefings::ItemId;
using Briefings::ScopeGroup;

namespace {

/// More than a person reads; a measure may have thousands of subjects.
constexpr size_t mostEntries = 200;
constexpr size_t mostFigures = 60;

QString verdictSign(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Single:
        return QStringLiteral("·");
    case FigureVerdict::AgreesWithinRounding:
    case FigureVerdict::WithinRange:
        return QStringLiteral("✓");
    case FigureVerdict::DifferentScope:
        return QStringLiteral("≈");
    case FigureVerdict::NotComparable:
        return QStringLiteral("?");
    case FigureVerdict::Conflict:
    case FigureVerdict::Factor:
    case FigureVerdict::PowerOfTen:
        break;
    }
    return QStringLiteral("≠");
}

/// The most alarming first.
int rankOf(FigureVerdict verdict)
{
    if (excludes(verdict)) {
        return 0;
    }
    return verdict == FigureVerdict::Single ? 2 : 1;
}

QStandardItem *makeRow(const QString &text, const ItemId &item = {})
{
    auto *row = new QStandardItem(text);
    row->setEditable(false);
    if (!item.isNull()) {
        row->setData(item.toString(), ComparisonModel::ItemRole);
    }
    return row;
}

QStandardItem *makeHeading(const QString &text)
{
    auto *row = makeRow(text);
    row->setSelectable(false);
    auto font = row->font();
    font.setBold(true);
    row->setFont(font);
    return row;
}

QStandardItem *makeMore(size_t left)
{
    return makeRow(ComparisonModel::tr("%n more in the table", nullptr, static_cast<int>(left)));
}

/// "5.6M to 5.65M" of one side of a check.
QString inputText(const BriefingIndex &index, const CheckInput &input)
{
    if (!input.figure.isNull()) {
        const auto text = statementText(index, input.figure);
        return input.isSuspect ? ComparisonModel::tr("%1 (suspected source error)").arg(text)
                               : text;
    }
    const auto *assumption = index.assumption(input.assumption);
    //: A value that nobody states: %1 is the value, %2 what it is of.
    return ComparisonModel::tr("%1: an assumption (%2)")
        .arg(input.quantity.asWritten, assumption == nullptr ? QString() : assumption->name);
}

struct Entry
{
    const FigureGroup *group = nullptr;
    const ScopeGroup *scope = nullptr;
};

} // namespace

std::vector<const DerivedCheck *> checksOf(const Briefings::DerivedChecks &checks,
                                           const QSet<FigureId> &figures)
{
    const auto isShown = [&figures](const CheckInput &input) {
        return figures.contains(input.figure)
               || std::ranges::any_of(
                   input.alike, [&figures](const FigureId &id) { return figures.contains(id); });
    };
    std::vector<const DerivedCheck *> found;
    for (const auto &check : checks.checks) {
        if (isShown(check.result) || std::ranges::any_of(check.inputs, isShown)) {
            found.push_back(&check);
        }
    }
    return found;
}

ComparisonModel::ComparisonModel(QObject *parent) : QStandardItemModel(parent) { }

void ComparisonModel::setContent(const BriefingIndex *index, const FigureFindings &findings,
                                 const QSet<FigureId> &figures)
{
    clear();
    setColumnCount(1);
    if (index != nullptr) {
        addVerdicts(*index, findings, figures);
        addChecks(*index, findings, figures);
    }
}

void ComparisonModel::addVerdicts(const BriefingIndex &index, const FigureFindings &findings,
                                  const QSet<FigureId> &figures)
{
    std::vector<Entry> entries;
    for (const auto &group : findings.groups) {
        for (const auto &scope : group.scopes) {
            if (std::ranges::any_of(scope.figures,
                                    [&figures](const Briefings::ComparedFigure &one) {
                                        return figures.contains(one.figure);
                                    })) {
                entries.push_back({&group, &scope});
            }
        }
    }
    std::ranges::stable_sort(entries, {},
                             [](const Entry &entry) { return rankOf(entry.scope->verdict); });
    if (entries.empty()) {
        return;
    }
    auto *heading = makeHeading(tr("What the documents say of the same"));
    for (size_t i = 0; i < std::min(entries.size(), mostEntries); ++i) {
        const auto &[group, scope] = entries[i];
        auto *row = makeRow(QStringLiteral("%1  %2").arg(verdictSign(scope->verdict),
                                                         scopeSentence(index, *group, *scope)));
        row->setData(excludes(scope->verdict), AlarmRole);
        for (size_t k = 0; k < std::min(scope->figures.size(), mostFigures); ++k) {
            const auto &id = scope->figures[k].figure;
            const bool isOutside =
                std::ranges::find(scope->outsiders, id) != scope->outsiders.end();
            const auto text = statementText(index, id);
            row->appendRow(makeRow(
                isOutside ? tr("%1 (rounding does not explain this one)").arg(text) : text, id));
        }
        if (scope->figures.size() > mostFigures) {
            row->appendRow(makeMore(scope->figures.size() - mostFigures));
        }
        heading->appendRow(row);
    }
    if (entries.size() > mostEntries) {
        heading->appendRow(makeMore(entries.size() - mostEntries));
    }
    appendRow(heading);
}

void ComparisonModel::addChecks(const BriefingIndex &index, const FigureFindings &findings,
                                const QSet<FigureId> &figures)
{
    auto checks = checksOf(findings.checks, figures);
    std::ranges::stable_sort(checks, {},
                             [](const DerivedCheck *check) { return rankOf(check->verdict()); });
    if (checks.empty()) {
        return;
    }
    auto *heading = makeHeading(tr("What follows from them"));
    for (size_t i = 0; i < std::min(checks.size(), mostEntries); ++i) {
        const auto &check = *checks[i];
        auto *row = makeRow(QStringLiteral("%1  %2").arg(verdictSign(check.verdict()),
                                                         checkSentence(index, check)));
        row->setData(excludes(check.verdict()), AlarmRole);
        for (const auto &input : check.inputs) {
            row->appendRow(makeRow(inputText(index, input), input.figure.isNull()
                                                                ? ItemId(input.assumption)
                                                                : ItemId(input.figure)));
        }
        row->appendRow(makeRow(
            tr("gives %1").arg(valuesText(check.computed.values, check.result.quantity.unit))));
        row->appendRow(makeRow(tr("held against: %1").arg(inputText(index, check.result)),
                               check.result.figure));
        row->appendRow(makeRow(check.reason));
        heading->appendRow(row);
    }
    if (checks.size() > mostEntries) {
        heading->appendRow(makeMore(checks.size() - mostEntries));
    }
    appendRow(heading);
}

ItemId ComparisonModel::itemAt(const QModelIndex &index) const
{
    return ItemId::fromString(index.data(ItemRole).toString()).value_or(ItemId());
}

} // namespace Widgets
