// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"

#include "briefings/charts/chartwords.h"
#include "briefings/charts/valuetext.h"
#include "briefings/core/tr.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

double middle(double low, double high, ChartScale scale)
{
    return scale == ChartScale::Log ? std::sqrt(low * high) : (low + high) / 2;
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

double anchorOf(const SceneMark &mark, const ChartAxis &axis)
{
    const double low = std::clamp(mark.said.low, axis.range.low, axis.range.high);
    const double high = std::clamp(mark.said.high, axis.range.low, axis.range.high);
    if (mark.stated) {
        return std::clamp(*mark.stated, axis.range.low, axis.range.high);
    }
    if (!std::isfinite(mark.said.high) && std::isfinite(mark.said.low)) {
        return low;
    }
    if (!std::isfinite(mark.said.low) && std::isfinite(mark.said.high)) {
        return high;
    }
    return middle(low, high, axis.scale);
}

SceneMark markOf(const ChartRow &row, const ChartAxis &axis, double position,
                 SceneDirection direction)
{
    SceneMark mark;
    mark.figure = row.figure;
    mark.direction = direction;
    mark.said = row.said;
    mark.stated = row.stated;
    mark.rounding = row.rounding;
    mark.precision = row.precision;
    mark.basis = row.basis;
    mark.label = row.valueText;
    mark.sentence = row.sentence;
    mark.suspectedError = row.suspectedError;
    const double along = anchorOf(mark, axis);
    mark.at = direction == SceneDirection::Horizontal ? ScenePoint{along, position}
                                                      : ScenePoint{position, along};
    return mark;
}

QString axisTitle(const ChartAxis &axis)
{
    // "2×" says by itself that it is a ratio.
    if (axis.unit.toString() == QLatin1String("1")) {
        return axis.scale == ChartScale::Log ? Tr::tr("log scale") : QString();
    }
    const QString unit = unitText(axis.unit);
    //: The title of an axis; %1 is a unit.
    return axis.scale == ChartScale::Log ? Tr::tr("%1, log scale").arg(unit) : unit;
}

ScenePanel rowsPanel(const std::vector<ChartRow> &rows, const ChartAxis &axis)
{
    ScenePanel panel;
    panel.x = {SceneAxisKind::Values, axisTitle(axis), {}, axis};
    panel.y.kind = SceneAxisKind::Categories;
    for (const ChartRow &row : rows) {
        panel.marks.push_back(markOf(row, axis, static_cast<double>(panel.y.categories.size())));
        panel.y.categories.push_back({row.label, row.subLabel});
    }
    return panel;
}

QString groupKey(ChartGrouping grouping, const Figure &figure)
{
    switch (grouping) {
    case ChartGrouping::None:
        break;
    case ChartGrouping::Document:
        return figure.document.toString();
    case ChartGrouping::Subject:
        return figure.subject.toString();
    case ChartGrouping::Measure:
        return figure.measure.toString();
    case ChartGrouping::Scope:
        return figure.scope.simplified().toCaseFolded();
    case ChartGrouping::Basis:
        return basisText(figure.basis);
    }
    return {};
}

QString groupTitle(const BriefingIndex &index, ChartGrouping grouping, const Figure &figure)
{
    switch (grouping) {
    case ChartGrouping::None:
        break;
    case ChartGrouping::Document: {
        const Document *document = index.document(figure.document);
        return document == nullptr || document->shortTitle.isEmpty() ? index.title(figure.document)
                                                                     : document->shortTitle;
    }
    case ChartGrouping::Subject:
        return index.title(figure.subject);
    case ChartGrouping::Measure:
        return index.title(figure.measure);
    case ChartGrouping::Scope:
        return figure.scope.isEmpty() ? Tr::tr("No scope said") : capitalized(figure.scope);
    case ChartGrouping::Basis:
        return capitalized(basisText(figure.basis));
    }
    return {};
}

QString sameThingKey(const Figure &figure)
{
    return QStringList{figure.measure.toString(), figure.subject.toString(),
                       figure.scope.simplified().toCaseFolded()}
        .join(QLatin1Char('\n'));
}

} // namespace Briefings
