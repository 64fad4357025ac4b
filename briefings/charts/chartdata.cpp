// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartdata.h"

#include "briefings/charts/chartwords.h"
#include "briefings/charts/valuetext.h"
#include "briefings/core/tr.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// \a value of \a from in \a to; an open end stays open.
Result<double> converted(double value, const Unit &from, const Unit &to)
{
    if (std::isinf(value)) {
        return value;
    }
    return convert(value, from, to);
}

Result<Interval> converted(const Interval &interval, const Unit &from, const Unit &to)
{
    const Result<double> low = converted(interval.low, from, to);
    if (!low) {
        return fail(low.error());
    }
    const Result<double> high = converted(interval.high, from, to);
    if (!high) {
        return fail(high.error());
    }
    return Interval{std::min(*low, *high), std::max(*low, *high)};
}

template <typename T>
bool holds(const std::vector<T> &list, const T &value)
{
    return std::ranges::find(list, value) != list.end();
}

bool isChosen(const Chart &chart, const Figure &figure)
{
    return !holds(chart.hidden, figure.id)
           && (chart.subjects.empty() || holds(chart.subjects, figure.subject))
           && (chart.documents.empty() || holds(chart.documents, figure.document));
}

std::vector<const Figure *> figuresOf(const BriefingIndex &index, const Chart &chart)
{
    std::vector<const Figure *> figures;
    for (const FigureId &id : chart.figures) {
        const Figure *figure = index.figure(id);
        if (figure != nullptr && isChosen(chart, *figure)) {
            figures.push_back(figure);
        }
    }
    if (!chart.figures.empty()) {
        return figures;
    }
    for (const MeasureId &measure : chart.measures) {
        for (const Figure &figure : index.briefing().figures) {
            if (figure.measure == measure && isChosen(chart, figure)) {
                figures.push_back(&figure);
            }
        }
    }
    return figures;
}

/// What differs between the rows has to be said in each of them; what they share belongs in the
/// title.
struct Differences
{
    bool subjects = false;
    bool measures = false;
    bool scopes = false;
};

Differences differencesOf(const std::vector<const Figure *> &figures)
{
    QSet<ActorId> subjects;
    QSet<MeasureId> measures;
    QSet<QString> scopes;
    for (const Figure *figure : figures) {
        subjects.insert(figure->subject);
        measures.insert(figure->measure);
        scopes.insert(figure->scope);
    }
    return {subjects.size() > 1, measures.size() > 1, scopes.size() > 1};
}

QString subLabelOf(const BriefingIndex &index, const Figure &figure, const Differences &differences)
{
    const Actor *holder = index.actor(figure.holder);
    QStringList parts;
    //: Who holds a value, and on what ground: "DeepSeek, claimed".
    parts.append(holder != nullptr ? Tr::tr("%1, %2").arg(holder->name, basisText(figure.basis))
                                   : basisText(figure.basis));
    if (differences.measures) {
        parts.append(index.title(figure.measure));
    }
    if (differences.subjects && index.actor(figure.subject) != nullptr) {
        parts.append(index.title(figure.subject));
    }
    if (differences.scopes && !figure.scope.isEmpty()) {
        parts.append(figure.scope);
    }
    const QString state = stateText(worstState(figure.passages));
    if (!state.isEmpty()) {
        parts.append(state);
    }
    return parts.join(QStringLiteral(" · "));
}

Result<ChartRow> rowOf(const BriefingIndex &index, const Figure &figure, const Unit &unit,
                       const Differences &differences)
{
    const Quantity &quantity = figure.quantity;
    const Result<Interval> said =
        converted(Interval{quantity.low, quantity.high}, quantity.unit, unit);
    if (!said) {
        return fail(said.error());
    }
    const Result<Interval> rounding = converted(roundingInterval(quantity), quantity.unit, unit);
    if (!rounding) {
        return fail(rounding.error());
    }
    ChartRow row;
    row.said = *said;
    row.rounding = *rounding;
    if (quantity.stated) {
        const Result<double> stated = converted(*quantity.stated, quantity.unit, unit);
        if (!stated) {
            return fail(stated.error());
        }
        row.stated = *stated;
    }
    row.figure = figure.id;
    const Document *document = index.document(figure.document);
    if (document == nullptr) {
        row.label = figure.document.toString();
    } else {
        row.label = document->shortTitle.isEmpty() ? document->title : document->shortTitle;
    }
    row.subLabel = subLabelOf(index, figure, differences);
    row.valueText =
        quantityText(quantity, quantity.unit == unit ? UnitNoun::Omit : UnitNoun::Append);
    row.sentence = figureSentence(index, figure);
    row.precision = quantity.precision;
    row.basis = figure.basis;
    row.suspectedError = figure.suspectedError;
    row.state = worstState(figure.passages);
    return row;
}

/// The rounding intervals of the rows' single values, as far as a logarithmic axis can show them.
void appendRounding(std::vector<double> &values, const std::vector<ChartRow> &rows)
{
    for (const ChartRow &row : rows) {
        if (!row.isVerbal() && row.said.low == row.said.high && row.rounding.low > 0) {
            values.push_back(row.rounding.low);
            values.push_back(row.rounding.high);
        }
    }
}

/// What leaves an axis room for the arrows of open ends.
void appendOpenEnds(std::vector<double> &values, const std::vector<ChartRow> &rows,
                    ChartScale scale)
{
    if (scale != ChartScale::Log) {
        return; // Linear axes start at zero, which is room enough.
    }
    for (const ChartRow &row : rows) {
        if (std::isinf(row.said.low) && row.said.high > 0) {
            values.push_back(row.said.high / 1.5);
        }
        if (std::isinf(row.said.high) && row.said.low > 0) {
            values.push_back(row.said.low * 1.5);
        }
    }
}

/// By what a row is sorted: what was stated, else the bound that was said.
double sortValue(const ChartRow &row)
{
    if (row.stated) {
        return *row.stated;
    }
    return std::isinf(row.said.low) ? row.said.high : row.said.low;
}

void sortRows(const BriefingIndex &index, const Chart &chart, std::vector<ChartRow> &rows)
{
    const auto documentPlace = [&index](const ChartRow &row) {
        const auto &documents = index.briefing().documents;
        return std::ranges::find(documents, index.figure(row.figure)->document, &Document::id)
               - documents.begin();
    };
    switch (chart.order) {
    case ChartOrder::Automatic:
        if (chart.figures.empty()) {
            std::ranges::stable_sort(rows, {}, sortValue);
        }
        break;
    case ChartOrder::Value:
        std::ranges::stable_sort(rows, {}, sortValue);
        break;
    case ChartOrder::Document:
        std::ranges::stable_sort(rows, {}, documentPlace);
        break;
    case ChartOrder::Subject:
        std::ranges::stable_sort(rows, {}, [&index](const ChartRow &row) {
            return index.title(index.figure(row.figure)->subject).toCaseFolded();
        });
        break;
    case ChartOrder::Date:
        std::ranges::stable_sort(rows, [&index](const ChartRow &a, const ChartRow &b) {
            return isBefore(figureDate(index, *index.figure(a.figure)),
                            figureDate(index, *index.figure(b.figure)));
        });
        break;
    }
}

std::vector<double> valuesOf(const std::vector<ChartRow> &rows)
{
    std::vector<double> values;
    for (const ChartRow &row : rows) {
        values.push_back(row.said.low);
        values.push_back(row.said.high);
        if (row.stated) {
            values.push_back(*row.stated);
        }
    }
    return values;
}

} // namespace

EdtfDate figureDate(const BriefingIndex &index, const Figure &figure)
{
    if (!figure.asOf.isNull()) {
        return figure.asOf;
    }
    const Document *document = index.document(figure.document);
    return document != nullptr ? document->date : EdtfDate();
}

Chart chartOfMeasure(const BriefingIndex &index, const MeasureId &measure)
{
    Chart chart;
    chart.measures = {measure};
    const ChartData data = makeChartData(index, chart);
    std::vector<double> values = valuesOf(data.rows);
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (!values.empty()) {
        const double low = *std::ranges::min_element(values);
        const double high = *std::ranges::max_element(values);
        chart.scale = low > 0 && high / low > 10 ? ChartScale::Log : ChartScale::Linear;
    }
    return chart;
}

ChartData makeChartData(const BriefingIndex &index, const Chart &chart)
{
    ChartData data;
    data.chart = chart.id;
    std::vector<const Figure *> figures = figuresOf(index, chart);
    for (size_t i = mostChartRows; i < figures.size(); ++i) {
        data.omitted.push_back(
            {figures[i]->id, Tr::tr("A chart has at most %1 rows.").arg(mostChartRows)});
    }
    figures.resize(std::min(figures.size(), mostChartRows));
    const Measure *measure =
        chart.measures.empty() ? nullptr : index.measure(chart.measures.front());
    if (measure == nullptr && !figures.empty()) {
        measure = index.measure(figures.front()->measure);
    }
    Unit unit;
    if (measure != nullptr) {
        unit = measure->unit;
    } else if (!figures.empty()) {
        unit = figures.front()->quantity.unit;
    }
    const Differences differences = differencesOf(figures);
    for (const Figure *figure : figures) {
        Result<ChartRow> row = rowOf(index, *figure, unit, differences);
        if (row) {
            data.rows.push_back(std::move(*row));
        } else {
            data.omitted.push_back({figure->id, row.error().message});
        }
    }
    sortRows(index, chart, data.rows);
    std::vector<double> values = valuesOf(data.rows);
    appendRounding(values, data.rows);
    appendOpenEnds(values, data.rows, chart.scale);
    for (const ChartReferenceLine &line : chart.referenceLines) {
        if (chart.scale == ChartScale::Linear || line.value > 0) {
            values.push_back(line.value);
        }
    }
    data.axis = makeAxis(values, chart.scale, unit);
    data.note = chart.note;
    data.title = chart.title.isEmpty() ? suggestedTitle(index, chart, data) : chart.title;
    data.subtitle =
        chart.subtitle.isEmpty() ? suggestedSubtitle(index, chart, data) : chart.subtitle;
    data.source = chart.source.isEmpty() ? suggestedSource(index, data) : chart.source;
    return data;
}

} // namespace Briefings
