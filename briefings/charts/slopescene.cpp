// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"
#include "briefings/core/tr.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

using Pair = std::array<DocumentId, 2>;

QSet<QString> thingsIn(const SceneInput &input, const DocumentId &document)
{
    QSet<QString> things;
    for (const ChartRow &row : input.data.rows) {
        const Figure &figure = *input.index.figure(row.figure);
        if (figure.document == document) {
            things.insert(sameThingKey(figure));
        }
    }
    return things;
}

qsizetype shared(const SceneInput &input, const Pair &pair)
{
    return thingsIn(input, pair[0]).intersect(thingsIn(input, pair[1])).size();
}

/// The two documents of the chart, else those that share most; the earlier in the briefing first.
Pair documentsOf(const SceneInput &input)
{
    if (input.chart.documents.size() == 2) {
        return {input.chart.documents[0], input.chart.documents[1]};
    }
    Pair best;
    qsizetype most = 0;
    const auto &documents = input.index.briefing().documents;
    for (size_t i = 0; i < documents.size(); ++i) {
        for (size_t k = i + 1; k < documents.size(); ++k) {
            const Pair pair{documents[i].id, documents[k].id};
            const qsizetype count = shared(input, pair);
            if (count > most) {
                most = count;
                best = pair;
            }
        }
    }
    return best;
}

/// What tells the joined things apart: measure, subject or scope, whichever differ.
QString thingName(const SceneInput &input, const Figure &figure,
                  const std::vector<const Figure *> &all)
{
    QStringList parts;
    for (const ChartGrouping grouping :
         {ChartGrouping::Measure, ChartGrouping::Subject, ChartGrouping::Scope}) {
        const QString key = groupKey(grouping, figure);
        if (std::ranges::any_of(
                all, [&](const Figure *other) { return groupKey(grouping, *other) != key; })) {
            parts.append(groupTitle(input.index, grouping, figure));
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

SceneDrawing slopeScene(const SceneInput &input)
{
    const Pair pair = documentsOf(input);
    const QSet<QString> things = thingsIn(input, pair[0]).intersect(thingsIn(input, pair[1]));
    if (pair[0] == pair[1] || things.isEmpty()) {
        return {{},
                {},
                Tr::tr("A slope needs two documents that say the same measure of the "
                       "same subject and scope.")};
    }
    SceneDrawing drawing;
    ScenePanel panel;
    panel.x.kind = SceneAxisKind::Categories;
    panel.y = {SceneAxisKind::Values, axisTitle(input.data.axis), {}, input.data.axis};
    for (const DocumentId &document : pair) {
        Figure named;
        named.document = document;
        panel.x.categories.push_back(
            {groupTitle(input.index, ChartGrouping::Document, named),
             displayText(figureDate(input.index, named),
                         QLocale(QLocale::English, QLocale::UnitedStates))});
    }
    std::vector<const Figure *> figures;
    for (const ChartRow &row : input.data.rows) {
        const Figure &figure = *input.index.figure(row.figure);
        const bool isInPair = figure.document == pair[0] || figure.document == pair[1];
        if (!isInPair || !things.contains(sameThingKey(figure))) {
            drawing.omitted.push_back(
                {figure.id, isInPair ? Tr::tr("Only one of the two documents says it.")
                                     : Tr::tr("It stands in neither of the two documents.")});
            continue;
        }
        const int side = figure.document == pair[0] ? 0 : 1;
        panel.marks.push_back(markOf(row, input.data.axis, side, SceneDirection::Vertical));
        figures.push_back(&figure);
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString name = thingName(input, *figures[i], figures);
        if (!name.isEmpty()) {
            //: The label of a mark: a value and what it is of.
            panel.marks[i].label = Tr::tr("%1 · %2").arg(panel.marks[i].label, name);
        }
        for (size_t k = 0; k < figures.size(); ++k) {
            if (panel.marks[i].at.x < panel.marks[k].at.x
                && sameThingKey(*figures[i]) == sameThingKey(*figures[k])) {
                panel.lines.push_back(
                    {panel.marks[i].at, panel.marks[k].at, SceneLineKind::Joining, {}});
            }
        }
    }
    drawing.panels.push_back(std::move(panel));
    return drawing;
}

} // namespace Briefings
