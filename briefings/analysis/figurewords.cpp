// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figurewords.h"

#include "briefings/core/tr.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace Briefings {

namespace {

/// English, since the words of the documents beside it are.
QLocale numberLocale() { return {QLocale::English, QLocale::UnitedStates}; }

struct NumberScale
{
    double factor;
    QString word;
};

NumberScale scaleOf(double value)
{
    const double size = std::abs(value);
    if (size >= 1e12) {
        return {1e12, Tr::tr("trillion")};
    }
    if (size >= 1e9) {
        return {1e9, Tr::tr("billion")};
    }
    if (size >= 1e6) {
        return {1e6, Tr::tr("million")};
    }
    return {1, QString()};
}

/// \a digits that count, at least all before the point; none is a trailing zero of a fraction.
QString numberText(double value, int digits = 4)
{
    if (value == 0) {
        return QStringLiteral("0");
    }
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
    const int decimals = std::clamp(digits - 1 - magnitude, 0, 9);
    auto text = numberLocale().toString(value, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
        if (text.endsWith(QLatin1Char('.'))) {
            text.chop(1);
        }
    }
    return text;
}

/// The digits without which the ends of an interval would not be told from where they are.
int digitsFor(double low, double high)
{
    constexpr int fewest = 4;
    const double size = std::max(std::abs(low), std::abs(high));
    const double width = high - low;
    return width > 0
               ? std::clamp(2 + static_cast<int>(std::ceil(std::log10(size / width))), fewest, 9)
               : fewest;
}

/// "GPU-hours", "USD/GPU/hour", "%".
QString unitText(const Unit &unit)
{
    auto text = unit.toString();
    if (text == QLatin1String("percent")) {
        return QStringLiteral("%");
    }
    static constexpr std::array<QLatin1String, 9> counted{
        QLatin1String("GPU"),    QLatin1String("token"), QLatin1String("parameter"),
        QLatin1String("sample"), QLatin1String("hour"),  QLatin1String("day"),
        QLatin1String("week"),   QLatin1String("month"), QLatin1String("year"),
    };
    const auto last = text.mid(text.lastIndexOf(QLatin1Char('.')) + 1);
    if (std::ranges::find(counted, last) != counted.end()) {
        text.append(QLatin1Char('s'));
    }
    return text.replace(QLatin1Char('.'), QLatin1Char('-'));
}

QString withUnit(const QString &number, const QString &scale, const Unit &unit)
{
    QStringList words{number, scale};
    if (unit != Unit()) {
        words.append(unitText(unit));
    }
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString amountText(double value, const Unit &unit)
{
    const auto scale = scaleOf(value);
    return withUnit(numberText(value / scale.factor), scale.word, unit);
}

QString statementsText(const BriefingIndex &index, const std::vector<FigureId> &figures)
{
    constexpr size_t most = 6;
    QStringList texts;
    for (size_t i = 0; i < figures.size() && i < most; ++i) {
        texts.append(statementText(index, figures[i]));
    }
    if (figures.size() > most) {
        texts.append(Tr::tr("%n more", nullptr, static_cast<int>(figures.size() - most)));
    }
    return texts.join(QStringLiteral(", "));
}

/// With a place for the common value.
QString agreementText(int count, bool areNumbers)
{
    if (count == 2) {
        return areNumbers ? Tr::tr("Both can be one value, %1.")
                          : Tr::tr("Nothing keeps the two from being one value, %1.");
    }
    return areNumbers ? Tr::tr("All %n can be one value, %1.", nullptr, count)
                      : Tr::tr("Nothing keeps the %n from being one value, %1.", nullptr, count);
}

/// Who among the outsiders would fit if its digits were cut off.
QStringList cutOffSentences(const BriefingIndex &index, const ScopeGroup &scope)
{
    QStringList sentences;
    for (const auto &figure : scope.figures) {
        const bool isOutside =
            std::ranges::find(scope.outsiders, figure.figure) != scope.outsiders.end();
        const bool fits = isOutside && scope.common
                          && fitsIfCutOff(figure.value, {*scope.common, {}, ValueKind::Number});
        if (fits && sentences.size() < 6) {
            sentences.append(Tr::tr("%1 would fit if its digits were cut off instead of rounded.")
                                 .arg(statementText(index, figure.figure)));
        }
    }
    return sentences;
}

/// What a group is, seen without its suspects.
struct Deciding
{
    int count = 0;
    bool areNumbers = true;
    QString common;
};

/// For a group whose figures exclude each other.
QStringList exclusionSentences(const BriefingIndex &index, const ScopeGroup &scope,
                               const Deciding &deciding)
{
    const int agreeing = deciding.count - static_cast<int>(scope.outsiders.size());
    QStringList sentences;
    if (agreeing == 1) {
        std::vector<FigureId> all;
        for (const auto &figure : scope.figures) {
            if (!figure.isSuspect) {
                all.push_back(figure.figure);
            }
        }
        sentences.append(Tr::tr("No two can be one value: %1.").arg(statementsText(index, all)));
        if (deciding.areNumbers) {
            sentences.append(Tr::tr("Rounding alone does not explain it."));
        }
        return sentences;
    }
    //: %n is a number of figures, %1 all of them, %2 a range of values.
    sentences.append(Tr::tr("%n of %1 can be one value, %2.", nullptr, agreeing)
                         .arg(QString::number(deciding.count), deciding.common));
    const auto outsiders = statementsText(index, scope.outsiders);
    sentences.append(deciding.areNumbers
                         ? Tr::tr("Rounding alone does not explain %1.").arg(outsiders)
                         : Tr::tr("That leaves out %1.").arg(outsiders));
    return sentences + cutOffSentences(index, scope);
}

QString inputText(const BriefingIndex &index, const CheckInput &input)
{
    if (const auto *assumption = index.assumption(input.assumption)) {
        const auto value = input.quantity.asWritten.isEmpty()
                               ? amountText(input.quantity.low, input.quantity.unit)
                               : input.quantity.asWritten;
        //: A value in a calculation that nobody states: its value, and what it is.
        return Tr::tr("%1 (assumption: %2)").arg(value, assumption->name);
    }
    QStringList documents;
    std::vector<FigureId> figures{input.figure};
    figures.insert(figures.end(), input.alike.begin(), input.alike.end());
    for (const auto &id : figures) {
        if (const auto *figure = index.figure(id)) {
            const auto *document = index.document(figure->document);
            const auto name = document == nullptr              ? figure->document.toString()
                              : document->shortTitle.isEmpty() ? document->title
                                                               : document->shortTitle;
            if (!documents.contains(name)) {
                documents.append(name);
            }
        }
    }
    return Tr::tr("“%1” (%2)").arg(input.quantity.asWritten, documents.join(QStringLiteral(", ")));
}

QString operationSign(FormulaOperation operation)
{
    switch (operation) {
    case FormulaOperation::Product:
        return QStringLiteral(" × ");
    case FormulaOperation::Quotient:
        return QStringLiteral(" ÷ ");
    case FormulaOperation::Sum:
        break;
    }
    return QStringLiteral(" + ");
}

std::optional<double> leastFactor(const ValueDifference &difference)
{
    return difference.factor ? std::optional(difference.factor->low) : std::nullopt;
}

} // namespace

QString verdictWords(FigureVerdict verdict, std::optional<double> leastFactor)
{
    switch (verdict) {
    case FigureVerdict::Single:
        return Tr::tr("nothing to compare it with");
    case FigureVerdict::AgreesWithinRounding:
        return Tr::tr("agrees within rounding");
    case FigureVerdict::WithinRange:
        return Tr::tr("within range");
    case FigureVerdict::DifferentScope:
        return Tr::tr("different scope");
    case FigureVerdict::NotComparable:
        return Tr::tr("not comparable (units)");
    case FigureVerdict::Conflict:
        return Tr::tr("conflict");
    case FigureVerdict::Factor:
        return leastFactor
                   ? Tr::tr("differs by a factor of %1 or more")
                         .arg(numberText(*leastFactor >= 100 ? std::floor(*leastFactor)
                                                             : std::floor(*leastFactor * 10) / 10))
                   : Tr::tr("differs by a factor");
    case FigureVerdict::PowerOfTen:
        break;
    }
    return Tr::tr("off by a power of ten (source error?)");
}

QString valuesText(const PossibleValues &values, const Unit &unit)
{
    const bool isBelow = std::isinf(values.low);
    const bool isAbove = std::isinf(values.high);
    if (isBelow && isAbove) {
        return Tr::tr("anything");
    }
    if (isBelow) {
        return Tr::tr("at most %1").arg(amountText(values.high, unit));
    }
    if (isAbove) {
        return Tr::tr("at least %1").arg(amountText(values.low, unit));
    }
    if (values.low == values.high) {
        return amountText(values.low, unit);
    }
    const auto scale = scaleOf(values.high);
    const int digits = digitsFor(values.low, values.high);
    if (scaleOf(values.low).factor != scale.factor && values.low != 0) {
        return Tr::tr("%1–%2").arg(amountText(values.low, Unit()), amountText(values.high, unit));
    }
    return withUnit(Tr::tr("%1–%2").arg(numberText(values.low / scale.factor, digits),
                                        numberText(values.high / scale.factor, digits)),
                    scale.word, unit);
}

QString statementText(const BriefingIndex &index, const FigureId &figure)
{
    const auto *found = index.figure(figure);
    if (found == nullptr) {
        return figure.toString();
    }
    const auto *document = index.document(found->document);
    const auto name = document == nullptr              ? found->document.toString()
                      : document->shortTitle.isEmpty() ? document->title
                                                       : document->shortTitle;
    //: The words of a figure and the document that prints them.
    return Tr::tr("“%1” (%2)").arg(found->quantity.asWritten, name);
}

QString scopeSentence(const BriefingIndex &index, const FigureGroup &group, const ScopeGroup &scope)
{
    QStringList sentences;
    const auto common = scope.common ? valuesText(*scope.common, group.unit) : QString();
    size_t deciding = 0;
    bool areNumbers = true;
    for (const auto &figure : scope.figures) {
        deciding += figure.isSuspect ? 0 : 1;
        areNumbers = areNumbers && (figure.isSuspect || figure.value.kind == ValueKind::Number);
    }
    const auto count = static_cast<int>(deciding);
    if (deciding == 1) {
        const auto only = std::ranges::find(scope.figures, false, &ComparedFigure::isSuspect);
        sentences.append(Tr::tr("%1: %2.").arg(statementText(index, only->figure), common));
    } else if (deciding > 1 && scope.outsiders.empty()) {
        sentences.append(agreementText(count, areNumbers).arg(common));
    } else if (deciding > 1) {
        sentences += exclusionSentences(index, scope, {count, areNumbers, common});
    }
    for (const auto &figure : scope.figures) {
        const auto *found = figure.isSuspect ? index.figure(figure.figure) : nullptr;
        if (found != nullptr) {
            sentences.append(Tr::tr("%1 is a suspected source error: %2")
                                 .arg(statementText(index, figure.figure), found->suspectedError));
        }
    }
    if (!scope.notComparable.empty()) {
        sentences.append(
            Tr::tr("The unit does not fit: %1.").arg(statementsText(index, scope.notComparable)));
    }
    if (!scope.scope.isSaid() && deciding > 1) {
        sentences.append(Tr::tr("What they cover is not said."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString pairSentence(const BriefingIndex &index, const FigurePair &pair)
{
    const auto &difference = pair.difference;
    QStringList sentences{Tr::tr("%1 and %2: %3.")
                              .arg(statementText(index, pair.a), statementText(index, pair.b),
                                   verdictWords(pair.verdict, leastFactor(difference)))};
    if (pair.verdict == FigureVerdict::DifferentScope) {
        sentences.append(Tr::tr("The values alone: %1.")
                             .arg(verdictWords(difference.verdict, leastFactor(difference))));
    } else if (difference.verdict == FigureVerdict::Conflict) {
        sentences.append(Tr::tr("Rounding alone does not explain it."));
    }
    if (difference.fitsIfCutOff && excludes(pair.verdict)) {
        sentences.append(Tr::tr("They would fit if the digits of one were cut off."));
    }
    if (pair.hasSuspect) {
        sentences.append(Tr::tr("A suspected source error is among them."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString checkSentence(const BriefingIndex &index, const DerivedCheck &check)
{
    QStringList inputs;
    for (const auto &input : check.inputs) {
        inputs.append(inputText(index, input));
    }
    const auto formula = inputs.join(operationSign(check.operation));
    const auto stated = inputText(index, check.result);
    const auto verdict = verdictWords(check.verdict(), leastFactor(check.difference));
    if (check.verdict() == FigureVerdict::NotComparable) {
        return Tr::tr("%1; stated: %2: %3.").arg(formula, stated, verdict);
    }
    QStringList sentences{
        //: A calculation: its inputs, what comes out, what is stated, and what to make of it.
        Tr::tr("%1 = %2; stated: %3: %4.")
            .arg(formula, valuesText(check.computed.values, check.result.quantity.unit), stated,
                 verdict)};
    if (excludes(check.verdict())) {
        sentences.append(Tr::tr("Rounding alone does not explain it."));
    }
    if (check.difference.fitsIfCutOff) {
        sentences.append(Tr::tr("It would fit if the digits of the stated value were cut off."));
    }
    const bool hasSuspect =
        check.result.isSuspect || std::ranges::any_of(check.inputs, &CheckInput::isSuspect);
    if (hasSuspect) {
        sentences.append(Tr::tr("A suspected source error is among the values."));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace Briefings
