// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Widgets {

/// The first columns of another table, laid over it so that they stay while it scrolls sideways.
/// Shares that table's model and selection and passes clicks on; keys and focus stay with it.
class FrozenColumns final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrozenColumns)

public:
    /// A child of \a table.
    explicit FrozenColumns(QTableView &table);

    /// Takes the table's model; call it after the table has one, and again after a reset with how
    /// many columns stay.
    void follow(int columns);
    /// Takes the table's column widths, row heights and place.
    void fit();
    [[nodiscard]] int columns() const { return m_columns; }
    /// What it covers of the table.
    [[nodiscard]] int coveredWidth() const;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTableView &m_table;
    int m_columns = 0;
};

} // namespace Widgets
