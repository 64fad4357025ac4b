// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace Widgets {

/// Draws the cells of a ClaimsTableModel: questions as headings, claims in serif, stances as sign
/// and word in their color with the gist below.
class ClaimsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsDelegate)

public:
    explicit ClaimsDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The height that \a index needs in the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// The matrix. Columns share its width down to a width that can still be read; rows are as tall as
/// their words.
class ClaimsTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsTableView)

public:
    explicit ClaimsTableView(QWidget *parent);

    /// Needs a ClaimsTableModel.
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void cellChosen(const QModelIndex &index); ///< Click, Enter.
    void cellOpened(const QModelIndex &index); ///< Double click, Shift+Enter.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followModel();
    void fit();
};

} // namespace Widgets
