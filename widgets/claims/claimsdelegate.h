// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace Widgets {

/// Draws the cells of a ClaimsTableModel: questions as headings that stay in view when the table
/// scrolls sideways, claims in serif, stances as sign and word in their color with the gist below.
/// Serves the table and the columns that are frozen over it alike.
class ClaimsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsDelegate)

public:
    explicit ClaimsDelegate(QTableView &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The height that \a index needs in the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The same, for a cell of \a width; a question has the whole table's.
    [[nodiscard]] int heightFor(const QModelIndex &index, int width) const;
    /// What a silent cell needs, and so every row.
    [[nodiscard]] static int leastHeight();

    static constexpr int padding = 8;

private:
    QTableView &m_table;
};

} // namespace Widgets
