// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Widgets {

/// How far documents agree, a pair a row, with a bar for the share. Enter, Space or a click opens
/// the pair.
class PairTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairTableView)

public:
    explicit PairTableView(QWidget *parent);

Q_SIGNALS:
    void pairOpened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
};

} // namespace Widgets
