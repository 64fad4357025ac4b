// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/text/blockdocument.h"
#include "widgets/charts/figuretexts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace Widgets {

/// All figures of a briefing, one per row, as their documents put them.
class FiguresTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresTableModel)

public:
    enum Column
    {
        Value,
        Measure,
        Subject,
        Scope,
        HeldBy,
        Basis,
        Precision,
        Source,
        ColumnCount
    };
    enum Role
    {
        /// QString: why the source is probably wrong; empty when not flagged.
        FlagRole = Qt::UserRole + 1
    };

    explicit FiguresTableModel(QObject *parent = nullptr);

    /// Null for none.
    void setIndex(std::shared_ptr<const Briefings::BriefingIndex> index);
    /// Numbers the paragraphs of figures that stand in this text.
    void setText(const Briefings::DocumentId &document, Briefings::Body body,
                 const Briefings::Text &text);

    /// What the rows say, to be used in another thread.
    [[nodiscard]] const FigureTexts &texts() const { return m_texts; }
    [[nodiscard]] Briefings::FigureId figureAt(int row) const;        ///< Null outside.
    [[nodiscard]] int rowOf(const Briefings::FigureId &figure) const; ///< -1 when there is none.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    FigureTexts m_texts;
    QHash<Briefings::FigureId, int> m_rows;
    QHash<Briefings::DocumentId, QList<int>> m_rowsOfDocument; ///< By their first passages.
};

} // namespace Widgets
