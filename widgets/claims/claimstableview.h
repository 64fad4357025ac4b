// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace Widgets {

class ClaimsDelegate;
class ClaimsTableModel;
class FrozenColumns;

/// The matrix. The head and the column of claims stay while it scrolls, as does the compared
/// document's. Columns share the width down to one that can still be read, until they are dragged
/// or widened by key; rows are as tall as their words.
class ClaimsTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsTableView)

public:
    explicit ClaimsTableView(QWidget *parent);

    /// Needs a ClaimsTableModel.
    void setModel(QAbstractItemModel *model) override;
    /// Never behind the frozen columns.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// True when all rows have their heights; those in view have them at once.
    [[nodiscard]] bool isFitted() const { return m_unfitted == 0; }
    [[nodiscard]] FrozenColumns &frozenColumns() const { return *m_frozen; }

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);  ///< Click, Enter, Space.
    void cellOpened(const QModelIndex &index);  ///< Double click, Ctrl+Enter, Shift+Enter.
    void cellEntered(const QModelIndex &index); ///< It is the current one now, by key or mouse.
    void fitted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void followModel();
    void fit();
    void fitColumns();
    void startFittingRows();
    void fitSomeRows();
    [[nodiscard]] int heightOf(int row) const;
    void widenCurrentColumn(int step);

    ClaimsDelegate *m_delegate;
    FrozenColumns *m_frozen = nullptr;
    ClaimsTableModel *m_claims = nullptr;
    QTimer m_fitTimer;
    int m_nextRow = 0;  ///< The one to be fitted next.
    int m_unfitted = 0; ///< How many are left.
    bool m_isFittingColumns = false;
    bool m_hasOwnWidths = false; ///< Somebody has chosen them.
};

} // namespace Widgets
