// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/graphimport.h"

#include <QAbstractTableModel>

#include <memory>

namespace Widgets {

/// The links that a graph of another program would add, one row each: whether it is taken, who, how
/// related, whom, and why it can or cannot be taken. Rows that are ready have a box to tick; the
/// relation of the others can be chosen.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)

public:
    enum Column
    {
        FromColumn, ///< With the box.
        RelationColumn,
        ToColumn,
        StateColumn,
        LineColumn,
        ColumnCount
    };

    ImportModel(Briefings::GraphImport import,
                std::shared_ptr<const Briefings::BriefingIndex> index, QObject *parent);

    [[nodiscard]] const Briefings::GraphImport &import() const { return m_import; }
    void acceptAllReady();
    void acceptNone();
    /// Gives \a relation to the rows; each that needs one and is called the same follows.
    void choose(const QModelIndexList &rows, Briefings::Relation relation);
    /// Lets the links of \a rows run from the other end.
    void turn(const QModelIndexList &rows);
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] int acceptedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void changed();

    Briefings::GraphImport m_import;
    std::shared_ptr<const Briefings::BriefingIndex> m_index;
};

} // namespace Widgets
