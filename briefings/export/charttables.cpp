// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/charttables.h"

#include "briefings/charts/chartwords.h"
#include "briefings/core/tr.h"
#include "briefings/export/claimwords.h"
#include "briefings/export/passagewords.h"
#include "briefings/model/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

constexpr int quoteWidth = 60;
constexpr int nameWidth = 24;
constexpr int wordWidth = 14;
constexpr int numberWidth = 14;

QString precisionWord(Precision precision)
{
    switch (precision) {
    case Precision::Exact:
        return Tr::tr("exact");
    case Precision::Approximate:
        return Tr::tr("approximate");
    case Precision::AtLeast:
        return Tr::tr("at least");
    case Precision::AtMost:
        return Tr::tr("at most");
    case Precision::Range:
        return Tr::tr("range");
    case Precision::OrderOfMagnitude:
        return Tr::tr("order of magnitude");
    case Precision::Verbal:
        break;
    }
    //: How exactly a value was said: not by a number.
    return Tr::tr("in words");
}

TableCell numberCell(double value)
{
    if (std::isinf(value)) {
        //: An end of a range that a document leaves open: "more than".
        return {Tr::tr("open"), CellStyle::Muted};
    }
    return {QString::number(value, 'g', QLocale::FloatingPointShortest), CellStyle::Plain, value};
}

TableCell numberCell(const std::optional<double> &value)
{
    return value ? numberCell(*value) : TableCell{};
}

std::vector<TableColumn> drawnColumns()
{
    return {{Tr::tr("Panel"), wordWidth},         {Tr::tr("Label"), nameWidth},
            {Tr::tr("Drawn value"), numberWidth}, {Tr::tr("Drawn from"), numberWidth},
            {Tr::tr("Drawn to"), numberWidth},    {Tr::tr("Unit of the axis"), wordWidth}};
}

/// Every figure of the chart once, drawn ones first.
std::vector<FigureId> figuresOf(const ChartScene &scene, const std::vector<OmittedFigure> &omitted)
{
    std::vector<FigureId> figures;
    const auto append = [&figures](const FigureId &figure) {
        if (!figure.isNull() && std::ranges::find(figures, figure) == figures.end()) {
            figures.push_back(figure);
        }
    };
    for (const auto &panel : scene.panels) {
        for (const auto &value : drawnValues(panel)) {
            append(value.figure);
        }
    }
    for (const auto &left : omitted) {
        append(left.figure);
    }
    return figures;
}

void appendCells(std::vector<TableCell> &row, std::vector<TableCell> cells)
{
    row.insert(row.end(), std::make_move_iterator(cells.begin()),
               std::make_move_iterator(cells.end()));
}

} // namespace

std::vector<DrawnValue> drawnValues(const ScenePanel &panel)
{
    const auto unitAlong = [&panel](SceneDirection direction) {
        return (direction == SceneDirection::Horizontal ? panel.x : panel.y).values.unit;
    };
    std::vector<DrawnValue> values;
    for (const auto &mark : panel.marks) {
        values.push_back({mark.figure, mark.label, mark.said, mark.stated, mark.rounding,
                          unitAlong(mark.direction)});
    }
    for (const auto &bar : panel.bars) {
        const bool isMarked =
            !bar.figure.isNull() && std::ranges::any_of(panel.marks, [&bar](const SceneMark &mark) {
                return mark.figure == bar.figure;
            });
        if (!isMarked) {
            const bool isFlat = bar.direction == SceneDirection::Horizontal;
            const Interval span{isFlat ? bar.from.x : bar.from.y, isFlat ? bar.to.x : bar.to.y};
            values.push_back({bar.figure, bar.label, span, {}, span, unitAlong(bar.direction)});
        }
    }
    return values;
}

std::vector<TableColumn> figureColumns()
{
    return {{Tr::tr("Document"), nameWidth},  {Tr::tr("Measure"), nameWidth},
            {Tr::tr("Subject"), nameWidth},   {Tr::tr("Value"), numberWidth},
            {Tr::tr("From"), numberWidth},    {Tr::tr("To"), numberWidth},
            {Tr::tr("Unit"), wordWidth},      {Tr::tr("As written"), nameWidth},
            {Tr::tr("Precision"), wordWidth}, {Tr::tr("Basis"), wordWidth},
            {Tr::tr("Scope"), nameWidth},     {Tr::tr("Held by"), nameWidth},
            {Tr::tr("As of"), wordWidth},     {Tr::tr("Suspected error"), nameWidth},
            {Tr::tr("Note"), nameWidth},      {Tr::tr("Quoted words"), quoteWidth},
            {Tr::tr("Where"), nameWidth},     {Tr::tr("Evidence"), wordWidth}};
}

std::vector<TableCell> figureCells(const BriefingIndex &index, const FigureId &id)
{
    const auto *figure = index.figure(id);
    if (figure == nullptr) {
        return std::vector<TableCell>(figureColumns().size());
    }
    const auto name = [&index](const ItemId &item) {
        return TableCell{item.isNull() ? QString() : index.title(item)};
    };
    const auto &quantity = figure->quantity;
    return {{voiceName(index, figure->document)},
            name(figure->measure),
            name(figure->subject),
            numberCell(quantity.stated),
            numberCell(quantity.low),
            numberCell(quantity.high),
            {quantity.unit.toString()},
            {quantity.asWritten},
            {precisionWord(quantity.precision)},
            {basisText(figure->basis)},
            {figure->scope},
            name(figure->holder),
            {figure->asOf.isNull() ? QString() : figure->asOf.toString()},
            {figure->suspectedError},
            {figure->note},
            {quotedWords(figure->passages)},
            {passagePlaces(index, figure->passages), CellStyle::Muted},
            {toText(worstState(figure->passages)), CellStyle::Muted}};
}

Table chartTable(const BriefingIndex &index, const ChartScene &scene,
                 const std::vector<OmittedFigure> &omitted)
{
    Table table{Tr::tr("Chart"), drawnColumns(), {}, 2};
    const auto columns = figureColumns();
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    table.columns.push_back({Tr::tr("Why it is not drawn"), nameWidth});
    for (const auto &panel : scene.panels) {
        for (const auto &value : drawnValues(panel)) {
            std::vector<TableCell> row{{panel.title},
                                       {value.label},
                                       numberCell(value.stated),
                                       numberCell(value.said.low),
                                       numberCell(value.said.high),
                                       {value.unit.toString()}};
            appendCells(row, figureCells(index, value.figure));
            table.rows.push_back(std::move(row));
        }
    }
    for (const auto &left : omitted) {
        std::vector<TableCell> row(drawnColumns().size());
        appendCells(row, figureCells(index, left.figure));
        row.push_back({left.reason});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table chartPassagesTable(const BriefingIndex &index, const ChartScene &scene,
                         const std::vector<OmittedFigure> &omitted)
{
    Table table{Tr::tr("Passages"),
                {{Tr::tr("Document"), nameWidth},
                 {Tr::tr("As written"), nameWidth},
                 {Tr::tr("Quoted words"), quoteWidth},
                 {Tr::tr("Stands in"), nameWidth},
                 {Tr::tr("Body"), wordWidth},
                 {Tr::tr("First character"), numberWidth},
                 {Tr::tr("Character after the last"), numberWidth},
                 {Tr::tr("Evidence"), wordWidth},
                 {Tr::tr("Figure"), nameWidth}},
                {},
                2};
    for (const auto &id : figuresOf(scene, omitted)) {
        const auto *figure = index.figure(id);
        if (figure == nullptr) {
            continue;
        }
        for (const auto &passage : figure->passages) {
            table.rows.push_back(
                {{voiceName(index, figure->document)},
                 {figure->quantity.asWritten},
                 {passage.quote},
                 {voiceName(index, passage.document)},
                 {passage.body == Body::Digest ? Tr::tr("digest") : Tr::tr("original")},
                 numberCell(static_cast<double>(passage.range.start())),
                 numberCell(static_cast<double>(passage.range.end())),
                 {toText(passage.state), CellStyle::Muted},
                 {id.toString(), CellStyle::Muted}});
        }
    }
    return table;
}

TableBook chartBook(const BriefingIndex &index, const ChartScene &scene,
                    const std::vector<OmittedFigure> &omitted)
{
    return {scene.title,
            scene.subtitle,
            scene.source,
            {chartTable(index, scene, omitted), chartPassagesTable(index, scene, omitted)}};
}

} // namespace Briefings
