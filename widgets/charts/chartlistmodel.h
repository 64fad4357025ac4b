// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/figurecomparison.h"
#include "briefings/core/id.h"
#include "briefings/model/briefingindex.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace Widgets {

/// A list of charts to choose from: one per measure, or those that the briefing holds.
class ChartListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartListModel)

public:
    explicit ChartListModel(QObject *parent = nullptr);

    void setMeasures(const Briefings::BriefingIndex &index,
                     const std::vector<Briefings::FigureGroup> &groups);
    void setCharts(const Briefings::BriefingIndex &index);
    void clear();
    /// The one that is shown stands on a card; a null or unknown id marks none.
    void setShown(const Briefings::ItemId &item);

    [[nodiscard]] Briefings::ItemId itemAt(int row) const;
    [[nodiscard]] int rowOf(const Briefings::ItemId &item) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Briefings::ItemId item;
        QString title;
        QString remark;   ///< What to know before comparing its figures.
        QString sign;     ///< Instead of a dot; goes with the remark.
        int figures = -1; ///< -1 when it says nothing here.
    };

    void setRows(std::vector<Row> rows);

    std::vector<Row> m_rows;
    Briefings::ItemId m_shown;
};

} // namespace Widgets
