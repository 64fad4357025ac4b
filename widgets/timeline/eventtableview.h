// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Widgets {

/// The table of an EventTableModel: rows as tall as their words, columns that share its width.
class EventTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableView)

public:
    explicit EventTableView(QWidget *parent);

Q_SIGNALS:
    void evidenceAsked(int row); ///< Enter.
    void rowOpened(int row);     ///< Double click, Ctrl+Enter.
    void orderToggled();         ///< A click on the head of the date.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
};

} // namespace Widgets
