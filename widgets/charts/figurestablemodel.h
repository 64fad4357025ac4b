// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/text/blockdocument.h"

#include <QAbstractTableModel>
#include <QHash>

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
        SortRole =
            Qt::UserRole + 1, ///< A double for values (in the measure's unit), else a QString.
        FlagRole, ///< QString: why the source is probably wrong; empty when not flagged.
    };

    explicit FiguresTableModel(QObject *parent = nullptr);

    /// Null for none.
    void setIndex(std::shared_ptr<const Briefings::BriefingIndex> index);
    /// Numbers the paragraphs of figures that stand in this text.
    void setText(const Briefings::DocumentId &document, Briefings::Body body,
                 const Briefings::Text &text);

    [[nodiscard]] Briefings::FigureId figureAt(int row) const;        ///< Null outside.
    [[nodiscard]] int rowOf(const Briefings::FigureId &figure) const; ///< -1 when there is none.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Briefings::Figure &figure, int column) const;
    [[nodiscard]] QString sourceText(const Briefings::Figure &figure) const;
    [[nodiscard]] QVariant sortValue(const Briefings::Figure &figure, int column) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    QHash<Briefings::FigureId, int> m_paragraphs; ///< From 1; absent while the text is not loaded.
};

} // namespace Widgets
