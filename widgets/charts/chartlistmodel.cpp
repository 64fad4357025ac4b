// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlistmodel.h"

#include "briefings/analysis/measureflags.h"
#include "widgets/common/carddelegate.h"

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::ItemId;
using Briefings::ItemKind;

ChartListModel::ChartListModel(QObject *parent) : QAbstractListModel(parent) { }

void ChartListModel::setMeasures(const Briefings::BriefingIndex &index,
                                 const std::vector<Briefings::FigureGroup> &groups)
{
    std::vector<Row> rows;
    for (const Briefings::Measure &measure : index.briefing().measures) {
        const Briefings::MeasureFlags flags = Briefings::measureFlags(groups, measure.id);
        Row row{measure.id, measure.name, {}, {}, groups.empty() ? -1 : flags.figures};
        QStringList remarks;
        if (flags.hasConflict) {
            row.sign = QStringLiteral("≠");
            remarks.append(tr("values conflict"));
        }
        if (flags.suspectedErrors > 0) {
            row.sign = QStringLiteral("!");
            remarks.append(tr("suspected source error"));
        }
        row.remark = remarks.join(QStringLiteral(" · "));
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

void ChartListModel::setCharts(const Briefings::BriefingIndex &index)
{
    std::vector<Row> rows;
    for (const Briefings::Chart &chart : index.briefing().charts) {
        rows.push_back({chart.id, chart.title, {}, {}, -1});
    }
    setRows(std::move(rows));
}

void ChartListModel::clear() { setRows({}); }

void ChartListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ChartListModel::setShown(const ItemId &item)
{
    if (m_shown == item) {
        return;
    }
    const ItemId before = std::exchange(m_shown, item);
    for (const ItemId &changed : {before, item}) {
        const QModelIndex row = index(rowOf(changed));
        if (row.isValid()) {
            Q_EMIT dataChanged(row, row, {CardRole::Marked});
        }
    }
}

ItemId ChartListModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() ? ItemId() : m_rows[static_cast<size_t>(row)].item;
}

int ChartListModel::rowOf(const ItemId &item) const
{
    const auto found = std::ranges::find(m_rows, item, &Row::item);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.remark.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.remark);
    case CardRole::Subtitle:
        return row.remark;
    case CardRole::Sign:
        return row.sign.isEmpty() ? QVariant() : row.sign;
    case CardRole::Kind:
        return row.item.kind() == ItemKind::Measure ? static_cast<int>(ItemKind::Figure)
                                                    : QVariant();
    case CardRole::Count:
        return row.figures < 0 ? QVariant() : row.figures;
    case CardRole::Marked:
        return row.item == m_shown;
    default:
        return {};
    }
}

} // namespace Widgets
