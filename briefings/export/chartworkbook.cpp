// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/chartworkbook.h"

#include "briefings/core/tr.h"
#include "briefings/export/chartplan.h"
#include "briefings/export/xlsx.h"

#include <QTimeZone>

#include <cmath>

namespace Briefings {

namespace {

constexpr int nameWidth = 28;
constexpr int numberWidth = 14;

/// "A", "Z", "AA" for 0, 25, 26.
QString columnName(size_t column)
{
    QString name;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    }
    return name;
}

TableCell numberCell(double value, const QString &formula = {})
{
    if (!std::isfinite(value)) {
        return {Tr::tr("open"), CellStyle::Muted};
    }
    return {QString::number(value), CellStyle::Plain, value,
            formula.isEmpty() ? QString() : QStringLiteral("=%1").arg(formula)};
}

/// \a value of \a axis in the native axis' numbers.
TableCell alongCell(const SceneAxis &axis, double value)
{
    return numberCell(std::isfinite(value) ? plotValue(axis, value) : value);
}

/// On which axis the number of each of drawnValues() lies, and where across.
struct Lie
{
    const SceneAxis *along = nullptr;
    double place = 0;
};

std::vector<Lie> liesOf(const ScenePanel &panel)
{
    const auto lie = [&panel](SceneDirection direction, const ScenePoint &at) {
        return direction == SceneDirection::Horizontal ? Lie{&panel.x, plotValue(panel.y, at.y)}
                                                       : Lie{&panel.y, plotValue(panel.x, at.x)};
    };
    std::vector<Lie> lies;
    for (const auto &mark : panel.marks) {
        lies.push_back(lie(mark.direction, mark.at));
    }
    // Bars come after the marks, in the same order; those that a mark stands for are left out.
    for (const auto &bar : panel.bars) {
        bool isMarked = false;
        for (const auto &mark : panel.marks) {
            isMarked = isMarked || (!bar.figure.isNull() && mark.figure == bar.figure);
        }
        if (!isMarked) {
            lies.push_back(lie(bar.direction, bar.from));
        }
    }
    return lies;
}

Table figuresTable(const SlideChart &chart, const ScenePanel &panel)
{
    // The sheet's name stands in formulas, so it is not translated.
    Table table{QStringLiteral("Figures"),
                {{Tr::tr("Label"), nameWidth},
                 {Tr::tr("Value"), numberWidth},
                 {Tr::tr("From"), numberWidth},
                 {Tr::tr("To"), numberWidth},
                 {Tr::tr("Digits from"), numberWidth},
                 {Tr::tr("Digits to"), numberWidth},
                 {Tr::tr("Place across"), numberWidth},
                 {Tr::tr("Unit of the axis"), numberWidth}},
                {},
                1};
    auto columns = figureColumns();
    for (auto &column : columns) {
        //: A column of a chart's workbook: what the document itself says.
        column.title = Tr::tr("%1 (document)").arg(column.title);
        table.columns.push_back(column);
    }
    const auto lies = liesOf(panel);
    const auto values = drawnValues(panel);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto &value = values[i];
        const auto &axis = *lies.at(i).along;
        std::vector<TableCell> row{{value.label},
                                   value.stated ? alongCell(axis, *value.stated) : TableCell{},
                                   alongCell(axis, value.said.low),
                                   alongCell(axis, value.said.high),
                                   alongCell(axis, value.rounding.low),
                                   alongCell(axis, value.rounding.high),
                                   numberCell(lies[i].place),
                                   {value.unit.toString()}};
        const auto known = chart.figures.value(value.figure);
        row.insert(row.end(), known.begin(), known.end());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table seriesTable(const ChartPlan &plan)
{
    Table table{QStringLiteral("Series"), {}, {}, 0};
    table.rows.resize(static_cast<size_t>(plan.length()));
    for (const auto &series : plan.series) {
        //: A column of a chart's workbook: where the points of the series %1 stand from left to
        //: right.
        table.columns.push_back({Tr::tr("%1: across").arg(series.name), numberWidth});
        table.columns.push_back({series.name, numberWidth});
        for (size_t i = 0; i < table.rows.size(); ++i) {
            auto &row = table.rows[i];
            if (i < series.points.size()) {
                const auto &point = series.points[i];
                row.push_back(numberCell(point.x, point.xFormula));
                row.push_back(numberCell(point.y, point.yFormula));
            } else {
                row.resize(row.size() + 2);
            }
        }
    }
    return table;
}

} // namespace

std::vector<SeriesCells> seriesCells(const ChartPlan &plan)
{
    std::vector<SeriesCells> cells;
    const auto last = plan.length() + 1;
    const auto range = [last](const QString &column) {
        return QStringLiteral("Series!$%1$2:$%1$%2").arg(column).arg(last);
    };
    for (size_t i = 0; i < plan.series.size(); ++i) {
        const auto x = columnName(2 * i);
        const auto y = columnName(2 * i + 1);
        cells.push_back({QStringLiteral("Series!$%1$1").arg(y), range(x), range(y)});
    }
    return cells;
}

Result<QByteArray> chartWorkbook(const SlideChart &chart, size_t panel, const ChartPlan &plan)
{
    const TableBook book{chart.scene.title,
                         chart.scene.subtitle,
                         chart.scene.source,
                         {figuresTable(chart, chart.scene.panels.at(panel)), seriesTable(plan)}};
    // The same chart gives the same file.
    const QDateTime created(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc());
    return toXlsx(book, created);
}

} // namespace Briefings
