// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartwords.h"

#include "briefings/charts/valuetext.h"
#include "briefings/core/possiblevalues.h"
#include "briefings/core/tr.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

QString shortTitle(const Document &document)
{
    return document.shortTitle.isEmpty() ? document.title : document.shortTitle;
}

QStringList measureNames(const BriefingIndex &index, const Chart &chart, const ChartData &data)
{
    QStringList names;
    for (const MeasureId &measure : chart.measures) {
        names.append(index.title(measure));
    }
    if (names.isEmpty()) {
        for (const ChartRow &row : data.rows) {
            if (const Figure *figure = index.figure(row.figure)) {
                names.append(index.title(figure->measure));
            }
        }
        names.removeDuplicates();
    }
    return names;
}

qsizetype documentCount(const BriefingIndex &index, const ChartData &data)
{
    QSet<DocumentId> documents;
    for (const ChartRow &row : data.rows) {
        if (const Figure *figure = index.figure(row.figure)) {
            documents.insert(figure->document);
        }
    }
    return documents.size();
}

/// True when the rows speak of one thing in numbers, so that their values may be held against each
/// other.
bool areComparable(const BriefingIndex &index, const ChartData &data)
{
    const Figure *first = data.rows.empty() ? nullptr : index.figure(data.rows.front().figure);
    return first != nullptr && data.omitted.empty()
           && std::ranges::all_of(data.rows, [&index, first](const ChartRow &row) {
                  const Figure *figure = index.figure(row.figure);
                  return figure != nullptr && !row.isVerbal() && row.rounding.isBounded()
                         && row.suspectedError.isEmpty() && figure->measure == first->measure
                         && figure->subject == first->subject && figure->scope == first->scope;
              });
}

/// True when the figures of all rows leave one value possible, by the rule that verdicts go by. On
/// a line it is enough that they do so two by two.
bool canBeOneValue(const BriefingIndex &index, const ChartData &data)
{
    std::vector<PossibleValues> values;
    for (const ChartRow &row : data.rows) {
        const Quantity &quantity = index.figure(row.figure)->quantity;
        const double offset = convert(0, quantity.unit, data.axis.unit).value_or(0);
        const double factor = convert(1, quantity.unit, data.axis.unit).value_or(1) - offset;
        values.push_back(scaled(possibleValues(quantity), factor, offset));
    }
    for (size_t i = 1; i < values.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            if (!values[i].meets(values[k])) {
                return false;
            }
        }
    }
    return true;
}

QString precisionPhrase(const Quantity &quantity)
{
    const auto value = [&quantity](double number) {
        return valueText(number, quantity.unit, statedDigits(quantity, number), UnitNoun::Append);
    };
    switch (quantity.precision) {
    case Precision::Approximate:
        return Tr::tr("about %1").arg(value(quantity.stated.value_or(quantity.low)));
    case Precision::AtLeast:
        return Tr::tr("at least %1").arg(value(quantity.stated.value_or(quantity.low)));
    case Precision::AtMost:
        return Tr::tr("at most %1").arg(value(quantity.stated.value_or(quantity.high)));
    case Precision::Range:
        if (quantity.stated) {
            return Tr::tr("%1, from %2 to %3")
                .arg(value(*quantity.stated), value(quantity.low), value(quantity.high));
        }
        return Tr::tr("%1 to %2").arg(value(quantity.low), value(quantity.high));
    case Precision::Exact:
    case Precision::OrderOfMagnitude:
    case Precision::Verbal:
        break;
    }
    return quantityText(quantity, UnitNoun::Append);
}

} // namespace

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Claimed:
        return Tr::tr("claimed");
    case Basis::Estimated:
        return Tr::tr("estimated");
    case Basis::Reported:
        return Tr::tr("reported");
    case Basis::Disputed:
        return Tr::tr("disputed");
    case Basis::Hypothetical:
        return Tr::tr("hypothetical");
    case Basis::Derived:
        return Tr::tr("derived");
    }
    return {};
}

QString stateText(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Sound:
    case EvidenceState::Moved:
        break;
    case EvidenceState::Changed:
        return Tr::tr("source text changed");
    case EvidenceState::Ambiguous:
        return Tr::tr("source place ambiguous");
    case EvidenceState::Lost:
        return Tr::tr("source lost");
    }
    return {};
}

QString figureSentence(const BriefingIndex &index, const Figure &figure)
{
    const Document *document = index.document(figure.document);
    const QString where = document != nullptr ? shortTitle(*document) : figure.document.toString();
    const QString value = precisionPhrase(figure.quantity);
    const Measure *measure = index.measure(figure.measure);
    const Actor *subject = index.actor(figure.subject);
    QString what = measure != nullptr ? measure->name : QString();
    if (subject != nullptr) {
        //: A measure and whose it is: "Training cost of DeepSeek V3".
        what = Tr::tr("%1 of %2").arg(what, subject->name);
    }
    if (!figure.scope.isEmpty()) {
        what = Tr::tr("%1 (%2)").arg(what, figure.scope);
    }
    const Actor *holder = index.actor(figure.holder);
    const QString ground =
        holder != nullptr
            //: On what ground a value stands, and whose word it is: "claimed by DeepSeek".
            ? Tr::tr("%1 by %2").arg(basisText(figure.basis), holder->name)
            : basisText(figure.basis);
    //: A figure as a sentence: "News digest: Training cost of V3: $6M, reported by DeepSeek."
    QString sentence = Tr::tr("%1. %2: %3, %4.").arg(where, what, value, ground);
    if (!figure.suspectedError.isEmpty()) {
        //: Added to the sentence about a figure.
        sentence +=
            QLatin1Char(' ') + Tr::tr("Suspected source error: %1").arg(figure.suspectedError);
    }
    const QString state = stateText(worstState(figure.passages));
    if (!state.isEmpty()) {
        sentence += QLatin1Char(' ') + Tr::tr("Evidence: %1.").arg(state);
    }
    return sentence;
}

QString suggestedTitle(const BriefingIndex &index, const Chart &chart, const ChartData &data)
{
    QString measures = measureNames(index, chart, data).join(QStringLiteral(", "));
    const int count = static_cast<int>(data.rows.size());
    if (count == 0) {
        return measures;
    }
    if (count == 1) {
        return Tr::tr("%1: one figure, from %2").arg(measures, data.rows.front().label);
    }
    if (areComparable(index, data)) {
        double highestLow = data.rows.front().rounding.low;
        double lowestHigh = data.rows.front().rounding.high;
        for (const ChartRow &row : data.rows) {
            highestLow = std::max(highestLow, row.rounding.low);
            lowestHigh = std::min(lowestHigh, row.rounding.high);
        }
        if (canBeOneValue(index, data)) {
            return Tr::tr("%1: all %n figures agree within rounding", nullptr, count).arg(measures);
        }
        // The least factor that rounding leaves possible, rounded down: the title must not say too
        // much.
        const double factor = lowestHigh > 0 ? std::floor(highestLow / lowestHigh) : 0;
        if (factor >= 2) {
            return Tr::tr("%1: figures differ by a factor of %2 or more")
                .arg(measures, valueText(factor, Unit()).chopped(1));
        }
        return Tr::tr("%1: rounding alone does not explain the differences").arg(measures);
    }
    const int documents = static_cast<int>(documentCount(index, data));
    return documents == 1 ? Tr::tr("%1: %n figures from one document", nullptr, count).arg(measures)
                          //: %1 is a measure, %2 a number of two or more.
                          : Tr::tr("%1: %n figures from %2 documents", nullptr, count)
                                .arg(measures)
                                .arg(documents);
}

QString suggestedSubtitle(const BriefingIndex &index, const Chart &chart, const ChartData &data)
{
    QStringList parts = measureNames(index, chart, data);
    parts.append(unitText(data.axis.unit));
    if (data.axis.scale == ChartScale::Log) {
        parts.append(Tr::tr("log scale"));
    }
    return parts.join(QStringLiteral(", "));
}

QString suggestedSource(const BriefingIndex &index, const ChartData &data)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QStringList sources;
    for (const Document &document : index.briefing().documents) {
        const bool used = std::ranges::any_of(data.rows, [&index, &document](const ChartRow &row) {
            const Figure *figure = index.figure(row.figure);
            return figure != nullptr && figure->document == document.id;
        });
        if (!used) {
            continue;
        }
        QStringList details;
        if (!document.publisher.isEmpty()) {
            details.append(document.publisher);
        }
        if (!document.date.isNull()) {
            details.append(displayText(document.date, locale));
        }
        //: A document with its publisher and date in brackets.
        sources.append(
            details.isEmpty()
                ? shortTitle(document)
                : Tr::tr("%1 (%2)").arg(shortTitle(document), details.join(QStringLiteral(", "))));
    }
    if (sources.isEmpty()) {
        return {};
    }
    return Tr::tr("Sources: %1.").arg(sources.join(QStringLiteral("; ")));
}

QString kindText(ChartKind kind)
{
    switch (kind) {
    case ChartKind::RangeDots:
        return Tr::tr("Range dots");
    case ChartKind::Strip:
        return Tr::tr("Strip");
    case ChartKind::Slope:
        return Tr::tr("Slope");
    case ChartKind::Timeline:
        return Tr::tr("Timeline of values");
    case ChartKind::Product:
        return Tr::tr("Product of factors");
    case ChartKind::SmallMultiples:
        return Tr::tr("Small multiples");
    case ChartKind::ShareBar:
        return Tr::tr("Share bars");
    case ChartKind::RatioLadder:
        return Tr::tr("Ratio ladder");
    }
    return {};
}

QString suggestedAlternativeText(const ChartScene &scene)
{
    QStringList sentences;
    for (const ScenePanel &panel : scene.panels) {
        const ChartAxis &axis =
            panel.x.kind == SceneAxisKind::Values ? panel.x.values : panel.y.values;
        const QString low = valueText(axis.range.low, axis.unit, 2);
        const QString high = valueText(axis.range.high, axis.unit, 2);
        //: %1 is a kind of chart: "Range dots, on a logarithmic axis from $5M to $5B."
        const QString what = axis.scale == ChartScale::Log
                                 ? Tr::tr("%1, on a logarithmic axis from %2 to %3.")
                                 : Tr::tr("%1, on an axis from %2 to %3.");
        sentences.append(
            what.arg(panel.title.isEmpty() ? kindText(scene.kind) : panel.title, low, high));
        for (const SceneMark &mark : panel.marks) {
            sentences.append(mark.sentence);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace Briefings
