// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Widgets {

/// A list as tall as its rows, for a panel that scrolls as a whole. Rows have cards (CardDelegate).
/// Enter and a click activate; the panel follows the current row.
class ContentsListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentsListView)

public:
    explicit ContentsListView(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void followContents();
    void showCurrentRow();

    QMetaObject::Connection m_connections[5];
};

} // namespace Widgets
